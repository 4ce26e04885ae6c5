package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Which rows of a table count, as data. */
public sealed interface Condition
        permits FlagColumn,
                Condition.OneOf,
                Condition.Is,
                Condition.Within,
                Condition.Both,
                Condition.Not {

    /** The table whose rows it picks. */
    Table<?> table();

    /** The columns that it looks at, in reading order. */
    List<Column> columns();

    /**
     * The rows that meet this condition and another of the same table.
     *
     * @throws IllegalArgumentException naming both tables if they differ
     */
    default Condition and(Condition other) {
        return new Both(this, other);
    }

    /** The rows that do not meet this condition. */
    default Condition negate() {
        return new Not(this);
    }

    /**
     * The cell is one of some values.
     *
     * @param column where to look
     * @param values what to look for
     */
    record OneOf<E extends Enum<E>>(ChoiceColumn<E> column, List<E> values) implements Condition {
        /** Keeps a copy of the values. */
        public OneOf {
            values = ImmutableList.copyOf(values);
        }

        @Override
        public Table<?> table() {
            return column.table();
        }

        @Override
        public List<Column> columns() {
            return List.of(column);
        }

        @Override
        public String toString() {
            return values.stream()
                    .map(Enum::name)
                    .collect(Collectors.joining(", ", column + " in (", ")"));
        }
    }

    /**
     * The cell is a text, to the letter.
     *
     * @param column where to look
     * @param text what to look for
     */
    record Is(TextColumn column, String text) implements Condition {
        /** Checks that the column holds texts of facts. */
        public Is {
            if (column.isDerived() || column.name().equals("channel")) {
                throw new IllegalArgumentException(
                        "%s is no text that rows are picked by".formatted(column));
            }
        }

        @Override
        public Table<?> table() {
            return column.table();
        }

        @Override
        public List<Column> columns() {
            return List.of(column);
        }

        @Override
        public String toString() {
            return column + " is " + text;
        }
    }

    /**
     * A day comes at most so many days after another of the same row; it may come before. A row
     * that lacks one of both does not meet the condition.
     *
     * @param date the day
     * @param days how many, from 0 up
     * @param start the other day
     */
    record Within(DateColumn date, int days, DateColumn start) implements Condition {
        /** Checks that both days stand in one table, and the number. */
        public Within {
            if (date.table() != start.table()) {
                throw new IllegalArgumentException(
                        "%s and %s are not of one table".formatted(date, start));
            }
            if (days < 0) {
                throw new IllegalArgumentException("Days are from 0 up, not " + days);
            }
        }

        @Override
        public Table<?> table() {
            return date.table();
        }

        @Override
        public List<Column> columns() {
            return List.of(date, start);
        }

        @Override
        public String toString() {
            return "%s within %s days of %s".formatted(date, days, start);
        }
    }

    /**
     * Both conditions hold.
     *
     * @param left a condition
     * @param right another, on the same table
     */
    record Both(Condition left, Condition right) implements Condition {
        /** Checks that both speak of one table. */
        public Both {
            if (left.table() != right.table()) {
                throw new IllegalArgumentException(
                        "One condition is on %s, the other on %s"
                                .formatted(left.table(), right.table()));
            }
        }

        @Override
        public Table<?> table() {
            return left.table();
        }

        @Override
        public List<Column> columns() {
            return ImmutableList.<Column>builder()
                    .addAll(left.columns())
                    .addAll(right.columns())
                    .build();
        }

        @Override
        public String toString() {
            return left + " and " + right;
        }
    }

    /**
     * The condition does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {
        @Override
        public Table<?> table() {
            return condition.table();
        }

        @Override
        public List<Column> columns() {
            return condition.columns();
        }

        @Override
        public String toString() {
            return "not (" + condition + ")";
        }
    }
}
