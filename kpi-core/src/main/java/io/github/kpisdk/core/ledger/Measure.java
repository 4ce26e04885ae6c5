package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;
import java.math.BigDecimal;
import java.util.function.Function;

/** What is taken from each row that counts, as data. */
public sealed interface Measure {

    /** The table whose rows it looks at. */
    Table<?> table();

    /** Whether the figures of channels or periods add up to that of the whole. */
    default boolean isAdditive() {
        return true;
    }

    /**
     * The cells of a column, added up.
     *
     * @param column what is added up
     */
    record SumOf(NumberColumn column) implements Measure {
        @Override
        public Table<?> table() {
            return column.table();
        }

        @Override
        public String toString() {
            return "sum of " + column;
        }
    }

    /**
     * The cells of a column on the latest day of each channel, added up: what there is rather than
     * what came. It adds up over channels, not over periods.
     *
     * @param column what is taken
     */
    record LatestOf(NumberColumn column) implements Measure {
        @Override
        public Table<?> table() {
            return column.table();
        }

        @Override
        public boolean isAdditive() {
            return false;
        }

        @Override
        public String toString() {
            return "latest " + column;
        }
    }

    /**
     * The number of rows.
     *
     * @param table whose rows
     * @param entity what each of them stands for
     */
    record CountOf(Table<?> table, Entity entity) implements Measure {
        @Override
        public String toString() {
            return "count of " + entity.plural();
        }
    }

    /**
     * The number of different ids. It does not add up.
     *
     * @param ids what is counted once each
     */
    record DistinctOf(KeyColumn ids) implements Measure {
        @Override
        public Table<?> table() {
            return ids.table();
        }

        @Override
        public boolean isAdditive() {
            return false;
        }

        @Override
        public String toString() {
            return "distinct count of " + ids;
        }
    }

    /**
     * What a function of the user's own says of each fact, added up. It is slower than a column,
     * and cannot be written as SQL.
     *
     * @param table whose facts
     * @param value a pure function
     */
    record Own<F>(Table<F> table, Function<F, BigDecimal> value) implements Measure {
        @Override
        public String toString() {
            return "own function over " + table;
        }
    }
}
