package io.github.kpisdk.core.ledger;

import java.util.BitSet;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** A column of yes or no; it is the condition that it says yes. */
public final class FlagColumn extends Column implements Condition {
    private final Function<Ledger, BitSet> flags;

    FlagColumn(Table<?> table, String name, Function<Ledger, BitSet> flags) {
        super(table, name, Origin.DERIVED);
        this.flags = flags;
    }

    @Override
    public IntPredicate on(Ledger ledger) {
        return flags.apply(ledger)::get;
    }
}
