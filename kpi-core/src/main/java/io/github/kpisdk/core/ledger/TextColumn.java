package io.github.kpisdk.core.ledger;

/** A column of ids or names by which rows are told apart, found or grouped. */
public final class TextColumn extends Column {
    private TextColumn(Table<?> table, String name, Origin origin) {
        super(table, name, origin);
    }

    static TextColumn fact(Table<?> table, String name) {
        return new TextColumn(table, name, Origin.FACT);
    }

    static TextColumn derived(Table<?> table, String name) {
        return new TextColumn(table, name, Origin.DERIVED);
    }
}
