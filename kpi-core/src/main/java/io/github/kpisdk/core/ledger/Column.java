package io.github.kpisdk.core.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, as data: something a quantity can name.
 *
 * <p>Most columns are cells as they came. A derived column needs a second look at the rows, such as
 * whether a deal is the first of its customer, and is computed when it is first asked for.
 *
 * <p>Two columns are equal when they are of one kind and have one table and one name.
 */
public abstract sealed class Column
        permits NumberColumn, DateColumn, ChoiceColumn, FlagColumn, KeyColumn, TextColumn {
    private final Table<?> table;
    private final String name;
    private final Origin origin;

    /** Where the cells come from. */
    enum Origin {
        /** From the facts of the table. */
        FACT,
        /** From a second look at the rows. */
        DERIVED
    }

    Column(Table<?> table, String name, Origin origin) {
        this.table = table;
        this.name = name;
        this.origin = origin;
    }

    /** The table it stands in. */
    public final Table<?> table() {
        return table;
    }

    /** Its name in lower case with underscores: that of the cell, or of what is derived. */
    public final String name() {
        return name;
    }

    /** Whether its cells are computed from other rows and columns. */
    public final boolean isDerived() {
        return origin == Origin.DERIVED;
    }

    @Override
    public final boolean equals(@Nullable Object o) {
        return o instanceof Column other
                && getClass() == other.getClass()
                && table == other.table
                && name.equals(other.name);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(table, name);
    }

    /** Table and name: {@code deals.amount}. */
    @Override
    public final String toString() {
        return table + "." + name;
    }
}
