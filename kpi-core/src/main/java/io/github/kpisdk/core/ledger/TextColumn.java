package io.github.kpisdk.core.ledger;

/** A column of ids or names by which rows are told apart, found or grouped. */
public final class TextColumn extends Column {
    private TextColumn(Table<?> table, String name, Origin origin) {
        super(table, name, origin);
    }

    static TextColumn fact(Table<?> table, String name) {
        return new TextColumn(table, name, Origin.FACT);
    }

    /**
     * The rows with this text in the column.
     *
     * @throws IllegalArgumentException if the column is derived or names channels: figures of a
     *     channel are asked for by its scope
     */
    public Condition is(String text) {
        return new Condition.Is(this, text);
    }

    static TextColumn derived(Table<?> table, String name) {
        return new TextColumn(table, name, Origin.DERIVED);
    }
}
