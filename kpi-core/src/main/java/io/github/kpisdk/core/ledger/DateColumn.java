package io.github.kpisdk.core.ledger;

import java.util.function.Function;

/** A column of days; a row whose day is missing lies in no period. */
public final class DateColumn implements Column {
    private final Table<?> table;
    private final String name;
    private final Function<Ledger, Ints> days;

    DateColumn(Table<?> table, String name, Function<Ledger, Ints> days) {
        this.table = table;
        this.name = name;
        this.days = days;
    }

    @Override
    public Table<?> table() {
        return table;
    }

    @Override
    public String name() {
        return name;
    }

    Ints in(Ledger ledger) {
        return days.apply(ledger);
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
