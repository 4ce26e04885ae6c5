package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Guarded;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.MonthsKept;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Quotient;
import java.util.Optional;

/** What stands in the way of writing a KPI as SQL. */
final class Problems {
    private Problems() {}

    /** The first problem in reading order, in a sentence that names the KPI. */
    static Optional<String> with(Kpi kpi) {
        return find(kpi)
                .map(why -> "%s %s, which cannot be written as SQL".formatted(kpi.id(), why));
    }

    private static Optional<String> find(Formula formula) {
        if (formula instanceof Quantity quantity) {
            return find(quantity);
        }
        if (formula instanceof MonthsKept) {
            return Optional.of("needs powers");
        }
        if (formula instanceof Guarded guarded && divides(guarded)) {
            return Optional.of("asks whether the quotient %s is above zero".formatted(guarded));
        }
        return formula.parts().stream().map(Problems::find).flatMap(Optional::stream).findFirst();
    }

    private static boolean divides(Formula formula) {
        return formula instanceof Quotient || formula.parts().stream().anyMatch(Problems::divides);
    }

    private static Optional<String> find(Quantity quantity) {
        Optional<Table<?>> unknown = SqlTables.unknown(quantity);
        if (unknown.isPresent()) {
            return unknown.map(table -> "reads the table " + table);
        }
        if (!quantity.isDeclared()) {
            return Optional.of("sums %s by a function of its own".formatted(quantity));
        }
        if (quantity.shift() > 0) {
            return Optional.of("looks at other periods for %s".formatted(quantity));
        }
        if (quantity.age().isPresent()) {
            return Optional.of("looks at ages for %s".formatted(quantity));
        }
        if (quantity.isMissingWithoutRows()) {
            return Optional.of("asks whether there are rows for %s".formatted(quantity));
        }
        Optional<Condition> where = quantity.rows().where();
        if (where.isPresent() && !isWritten(where.get())) {
            return Optional.of("counts %s where %s".formatted(quantity, where.get()));
        }
        return quantity.aggregate().columns().stream()
                .filter(Column::isDerived)
                .filter(column -> DerivedColumn.find(column).isEmpty())
                .findFirst()
                .map(column -> "reads the derived column " + column);
    }

    private static boolean isWritten(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return isWritten(not.condition());
        }
        if (condition instanceof Condition.Both both) {
            return isWritten(both.left()) && isWritten(both.right());
        }
        return condition instanceof FlagColumn || condition instanceof Condition.OneOf<?>;
    }
}
