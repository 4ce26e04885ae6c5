package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A column whose cells are one of a few values.
 *
 * @param <E> the values
 */
public final class ChoiceColumn<E extends Enum<E>> extends Column {
    private final Function<Ledger, Ints> ordinals;

    ChoiceColumn(Table<?> table, String name, Function<Ledger, Ints> ordinals) {
        super(table, name, Origin.FACT);
        this.ordinals = ordinals;
    }

    /** The rows whose cell is one of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the values are copied
    public final Condition is(E value, E... others) {
        return new Condition.OneOf<>(
                this, ImmutableList.<E>builder().add(value).add(others).build());
    }

    Ints in(Ledger ledger) {
        return ordinals.apply(ledger);
    }
}
