package io.github.kpisdk.core.ledger;

/** A column of days; a row whose day is missing lies in no period. */
public final class DateColumn extends Column {
    private DateColumn(Table<?> table, String name, Origin origin) {
        super(table, name, origin);
    }

    static DateColumn fact(Table<?> table, String name) {
        return new DateColumn(table, name, Origin.FACT);
    }

    static DateColumn derived(Table<?> table, String name) {
        return new DateColumn(table, name, Origin.DERIVED);
    }

    /**
     * A column of days of one's own.
     *
     * @param name lower-case words with underscores
     * @throws IllegalArgumentException if the name is malformed, or the table has such a column
     */
    public static DateColumn of(Table<?> table, String name) {
        return new DateColumn(table, name, Origin.USER);
    }

    /**
     * The rows in which this day comes at most so many days after another.
     *
     * @param days how many, from 0 up; 0 is the same day
     * @throws IllegalArgumentException if the columns are of two tables, or the number is negative
     */
    public Condition within(int days, DateColumn start) {
        return new Condition.Within(this, days, start);
    }
}
