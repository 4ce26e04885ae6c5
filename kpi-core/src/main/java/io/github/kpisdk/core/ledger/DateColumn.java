package io.github.kpisdk.core.ledger;

/** A column of days; a row whose day is missing lies in no period. */
public final class DateColumn extends Column {
    private DateColumn(Table<?> table, String name, Origin origin) {
        super(table, name, origin);
    }

    static DateColumn fact(Table<?> table, String name) {
        return new DateColumn(table, name, Origin.FACT);
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
}
