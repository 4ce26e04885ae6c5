package io.github.kpisdk.core.ledger;

import java.util.function.Function;

/** A column of days; a row whose day is missing lies in no period. */
public final class DateColumn extends Column {
    private final Function<Ledger, Ints> days;

    DateColumn(Table<?> table, String name, Function<Ledger, Ints> days) {
        super(table, name, Origin.FACT);
        this.days = days;
    }

    Ints in(Ledger ledger) {
        return days.apply(ledger);
    }
}
