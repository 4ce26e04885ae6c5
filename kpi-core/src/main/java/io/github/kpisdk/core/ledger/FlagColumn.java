package io.github.kpisdk.core.ledger;

import java.util.BitSet;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** A column of yes or no; it is the condition that it says yes. */
public final class FlagColumn implements Column, Condition {
    private final Table<?> table;
    private final String name;
    private final Function<Ledger, BitSet> flags;

    FlagColumn(Table<?> table, String name, Function<Ledger, BitSet> flags) {
        this.table = table;
        this.name = name;
        this.flags = flags;
    }

    @Override
    public Table<?> table() {
        return table;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public IntPredicate on(Ledger ledger) {
        return flags.apply(ledger)::get;
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
