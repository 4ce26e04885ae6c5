package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Excerpt;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, as data: something a quantity can name.
 *
 * <p>Most columns are cells as they came. Some that facts may carry, such as {@link Deals#COGS},
 * are there for all rows of a table or for none: what one row lacks would be missing, not zero. A
 * derived column needs a second look at the rows, such as whether a deal is the first of its
 * customer, and is computed when it is first asked for. Users declare columns of their own with
 * {@code of}, {@code money} or {@code count} and fill them by a {@link Batch}.
 *
 * <p>Two columns are equal when they have one table, one name and cells of one sort: a column of
 * counts of visits is neither one of money nor one of counts of clicks.
 */
public abstract sealed class Column
        permits NumberColumn, DateColumn, ChoiceColumn, FlagColumn, KeyColumn, TextColumn {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final Table<?> table;
    private final String name;
    private final Origin origin;

    /** Where the cells come from. */
    enum Origin {
        /** From the facts of the table. */
        FACT,
        /** From the facts of the table, either all of them or none. */
        OPTIONAL,
        /** From a second look at the rows. */
        DERIVED,
        /** From a batch of the user, who declared the column. */
        USER
    }

    Column(Table<?> table, String name, Origin origin) {
        if (origin == Origin.USER) {
            checkName(table, name);
        }
        this.table = table;
        this.name = name;
        this.origin = origin;
    }

    private static void checkName(Table<?> table, String name) {
        if (name.length() > 60 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A column is named by lower-case words with underscores, not "
                            + Excerpt.of(name));
        }
        if (table.columns().stream().anyMatch(column -> column.name().equals(name))) {
            throw new IllegalArgumentException("There is a column %s.%s".formatted(table, name));
        }
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

    /** What its cells stand for, as far as the type of the column leaves that open. */
    Object sort() {
        return "";
    }

    /** Whether a table may lack it: where it does, what is added up over it has no data. */
    public final boolean isOptional() {
        return origin == Origin.OPTIONAL;
    }

    /** Whether rows of its table may be there without it. */
    final boolean mayLack() {
        return isOptional() || isOfUser();
    }

    /** Whether a user declared it. */
    final boolean isOfUser() {
        return origin == Origin.USER;
    }

    @Override
    public final boolean equals(@Nullable Object o) {
        return o instanceof Column other
                && getClass() == other.getClass()
                && table == other.table
                && name.equals(other.name)
                && sort().equals(other.sort());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(table.name(), name);
    }

    /** Table and name: {@code deals.amount}. */
    @Override
    public final String toString() {
        return table + "." + name;
    }
}
