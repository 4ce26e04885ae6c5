package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.metric.Quantity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a quantity takes from the rows that count. */
final class MeasureSql {
    /** The decimals of money. */
    static final int MONEY_SCALE = 6;

    private final Dialect dialect;

    MeasureSql(Dialect dialect) {
        this.dialect = dialect;
    }

    /** How many decimals the sum has: six for money, none for a count. */
    static int scale(Quantity quantity) {
        return quantity.aggregate().measure() instanceof Measure.SumOf sum
                ? scale(sum.column())
                : 0;
    }

    static int scale(NumberColumn column) {
        return column.entity().isPresent() ? 0 : MONEY_SCALE;
    }

    /** The columns that it looks at. */
    static Set<Column> columns(Quantity quantity) {
        SqlTables.unknown(quantity)
                .ifPresent(
                        table -> {
                            throw new IllegalArgumentException(
                                    "%s reads the table %s, which cannot be written as SQL"
                                            .formatted(quantity.id(), table));
                        });
        if (quantity.shift() > 0) {
            throw new IllegalArgumentException(
                    "%s looks at another period, which cannot be written as SQL"
                            .formatted(quantity.id()));
        }
        if (quantity.isMissingWithoutRows()) {
            throw new IllegalArgumentException(
                    "%s asks whether there are rows, which cannot be written as SQL"
                            .formatted(quantity.id()));
        }
        Set<Column> columns = new LinkedHashSet<>();
        Measure measure = quantity.aggregate().measure();
        if (measure instanceof Measure.SumOf sum) {
            columns.add(sum.column());
        } else if (measure instanceof Measure.DistinctOf distinct) {
            columns.add(distinct.ids());
        } else if (measure instanceof Measure.Own<?>) {
            throw new IllegalArgumentException(
                    "%s is summed by a function of its own, which cannot be written as SQL"
                            .formatted(quantity.id()));
        }
        quantity.rows().where().ifPresent(where -> columns.addAll(where.columns()));
        columns.add(quantity.rows().on());
        return columns;
    }

    /** The sum or count over the rows {@code f}. */
    String sql(Quantity quantity) {
        return measure(quantity.aggregate().measure())
                + quantity.rows()
                        .where()
                        .map(where -> " FILTER (WHERE " + condition(where) + ")")
                        .orElse("");
    }

    private String measure(Measure measure) {
        if (measure instanceof Measure.SumOf sum) {
            return "sum(" + cell(sum.column()) + ")";
        }
        return measure instanceof Measure.DistinctOf distinct
                ? "count(DISTINCT " + cell(distinct.ids()) + ")"
                : "count(*)";
    }

    private String condition(Condition condition) {
        if (condition instanceof FlagColumn flag) {
            return cell(flag);
        }
        if (condition instanceof Condition.OneOf<?> oneOf) {
            List<String> values =
                    oneOf.values().stream().map(value -> dialect.text(value.name())).toList();
            return cell(oneOf.column())
                    + (values.size() == 1
                            ? " = " + values.get(0)
                            : " IN (" + String.join(", ", values) + ")");
        }
        if (condition instanceof Condition.Not not) {
            return "NOT (" + condition(not.condition()) + ")";
        }
        if (condition instanceof Condition.Within || condition instanceof Condition.Is) {
            throw new IllegalArgumentException(condition + " has no form in SQL");
        }
        Condition.Both both = (Condition.Both) condition;
        return condition(both.left()) + " AND " + condition(both.right());
    }

    private String cell(Column column) {
        return "f." + dialect.name(column.name());
    }
}
