package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.KeyColumn;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Selection;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What a quantity takes from each row that counts. */
sealed interface Measure {

    Unit unit();

    Grid fold(Ledger ledger, Selection rows, List<DateRange> periods);

    /** The facts that the sum is made of. */
    default List<Object> facts(Ledger ledger, Selection rows, DateRange range, Scope scope) {
        return ledger.facts(rows, range, scope);
    }

    /** What is taken, by the names of columns. */
    String words();

    default boolean isAdditive() {
        return true;
    }

    record SumOf(NumberColumn column) implements Measure {
        @Override
        public String words() {
            return "sum of " + column;
        }

        @Override
        public Unit unit() {
            return column.entity().map(Unit::of).orElse(Unit.MONEY);
        }

        @Override
        public Grid fold(Ledger ledger, Selection rows, List<DateRange> periods) {
            return ledger.sum(column, rows, periods);
        }

        @Override
        public List<Object> facts(Ledger ledger, Selection rows, DateRange range, Scope scope) {
            return ledger.facts(column, rows, range, scope);
        }
    }

    record CountOf(Entity entity) implements Measure {
        @Override
        public String words() {
            return "count of " + entity.plural();
        }

        @Override
        public Unit unit() {
            return Unit.of(entity);
        }

        @Override
        public Grid fold(Ledger ledger, Selection rows, List<DateRange> periods) {
            return ledger.count(rows, periods);
        }
    }

    record DistinctOf(KeyColumn ids) implements Measure {
        @Override
        public String words() {
            return "distinct count of " + ids;
        }

        @Override
        public Unit unit() {
            return Unit.of(ids.entity());
        }

        @Override
        public Grid fold(Ledger ledger, Selection rows, List<DateRange> periods) {
            return ledger.distinct(ids, rows, periods);
        }

        @Override
        public boolean isAdditive() {
            return false;
        }
    }

    /** A function of the user's own; it cannot be written as SQL. */
    record Own<F>(Table<F> table, Unit unit, Function<F, BigDecimal> value) implements Measure {
        @Override
        public String words() {
            return "own function over " + table;
        }

        @Override
        public Grid fold(Ledger ledger, Selection rows, List<DateRange> periods) {
            return ledger.sum(table, value, rows, periods);
        }
    }
}
