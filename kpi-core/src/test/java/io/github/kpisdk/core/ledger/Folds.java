package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Single folds, as tests like to write them. */
final class Folds {
    private Folds() {}

    static Grid sum(Ledger ledger, NumberColumn column, Selection rows, List<DateRange> periods) {
        return ledger.fold(new Aggregate(new Measure.SumOf(column), rows), periods);
    }

    static Grid count(Ledger ledger, Selection rows, List<DateRange> periods) {
        return ledger.fold(
                new Aggregate(new Measure.CountOf(rows.table(), Entity.SALE), rows), periods);
    }

    static Grid distinct(Ledger ledger, KeyColumn ids, Selection rows, List<DateRange> periods) {
        return ledger.fold(new Aggregate(new Measure.DistinctOf(ids), rows), periods);
    }

    static <F> Grid sum(
            Ledger ledger,
            Table<F> table,
            Function<F, BigDecimal> value,
            Selection rows,
            List<DateRange> periods) {
        return ledger.fold(new Aggregate(new Measure.Own<>(table, value), rows), periods);
    }

    static List<Object> facts(Ledger ledger, Selection rows, DateRange range, Scope scope) {
        return ledger.facts(
                new Aggregate(new Measure.CountOf(rows.table(), Entity.SALE), rows), range, scope);
    }

    static List<Object> facts(
            Ledger ledger, NumberColumn column, Selection rows, DateRange range, Scope scope) {
        return ledger.facts(new Aggregate(new Measure.SumOf(column), rows), range, scope);
    }
}
