package io.github.kpisdk.core.ledger;

/**
 * A column of a table, as data: something a quantity can name.
 *
 * <p>Most columns are cells as they came. A derived column needs a second look at the rows, such as
 * whether a deal is the first of its customer, and is computed once when the ledger is built.
 */
public sealed interface Column
        permits NumberColumn, DateColumn, ChoiceColumn, FlagColumn, KeyColumn {

    /** The table it stands in. */
    Table<?> table();

    /** Its name in lower case with underscores: that of the cell, or of what is derived. */
    String name();
}
