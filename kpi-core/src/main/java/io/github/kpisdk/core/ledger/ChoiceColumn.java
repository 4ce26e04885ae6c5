package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A column whose cells are one of a few values.
 *
 * @param <E> the values
 */
public final class ChoiceColumn<E extends Enum<E>> extends Column {
    private final List<E> values;

    private ChoiceColumn(Table<?> table, String name, Origin origin, Class<E> type) {
        super(table, name, origin);
        values = List.of(type.getEnumConstants());
    }

    static <E extends Enum<E>> ChoiceColumn<E> fact(Table<?> table, String name, Class<E> type) {
        return new ChoiceColumn<>(table, name, Origin.FACT, type);
    }

    static <E extends Enum<E>> ChoiceColumn<E> derived(Table<?> table, String name, Class<E> type) {
        return new ChoiceColumn<>(table, name, Origin.DERIVED, type);
    }

    /**
     * A column of choices of one's own.
     *
     * @param name lower-case words with underscores
     * @param type the values that a cell can have
     * @throws IllegalArgumentException if the name is malformed, or the table has such a column
     */
    public static <E extends Enum<E>> ChoiceColumn<E> of(
            Table<?> table, String name, Class<E> type) {
        return new ChoiceColumn<>(table, name, Origin.USER, type);
    }

    /** What a cell can be, in the order of declaration. */
    public List<E> values() {
        return values;
    }

    @Override
    Object sort() {
        return values;
    }

    /** The rows whose cell is one of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the values are copied
    public final Condition is(E value, E... others) {
        return new Condition.OneOf<>(
                this, ImmutableList.<E>builder().add(value).add(others).build());
    }
}
