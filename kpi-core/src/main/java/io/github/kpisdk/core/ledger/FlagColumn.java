package io.github.kpisdk.core.ledger;

import java.util.List;

/** A column of yes or no; it is the condition that it says yes. */
public final class FlagColumn extends Column implements Condition {
    private FlagColumn(Table<?> table, String name, Origin origin) {
        super(table, name, origin);
    }

    static FlagColumn optional(Table<?> table, String name) {
        return new FlagColumn(table, name, Origin.OPTIONAL);
    }

    static FlagColumn derived(Table<?> table, String name) {
        return new FlagColumn(table, name, Origin.DERIVED);
    }

    /**
     * A column of yes or no of one's own.
     *
     * @param name lower-case words with underscores
     * @throws IllegalArgumentException if the name is malformed, or the table has such a column
     */
    public static FlagColumn of(Table<?> table, String name) {
        return new FlagColumn(table, name, Origin.USER);
    }

    @Override
    public List<Column> columns() {
        return List.of(this);
    }
}
