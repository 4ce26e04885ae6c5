package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Filter;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Turns conditions into filters over columns. */
final class Filters {
    private final Function<Column, Vector> cells;
    private final ToLongFunction<String> keys;
    private final Map<Condition, Filter> known = new HashMap<>();

    /** Filters over the cells that one function finds, with the keys that another finds. */
    Filters(Function<Column, Vector> cells, ToLongFunction<String> keys) {
        this.cells = cells;
        this.keys = keys;
    }

    /** What the rows of a selection must pass, one filter after another. */
    List<Filter> of(Selection rows) {
        List<Filter> found = new ArrayList<>();
        rows.where().ifPresent(condition -> collect(condition, found));
        return found;
    }

    /** What must hold together is one filter after another. */
    private void collect(Condition condition, List<Filter> found) {
        if (condition instanceof Condition.Both both) {
            collect(both.left(), found);
            collect(both.right(), found);
        } else {
            found.add(filter(condition));
        }
    }

    /** The same condition is the same filter, so that aggregates can share what it leaves. */
    private Filter filter(Condition condition) {
        Filter before = known.get(condition);
        Filter filter = before == null ? filterOf(condition) : before;
        known.put(condition, filter);
        return filter;
    }

    private Filter filterOf(Condition condition) {
        if (condition instanceof Condition.OneOf<?> choice) {
            return Filter.kinds((Ints) cells.apply(choice.column()), wanted(choice, true));
        }
        if (condition instanceof FlagColumn flag) {
            return Filter.flags((Bits) cells.apply(flag), true);
        }
        if (condition instanceof Condition.Is is) {
            return Filter.key((Keys) cells.apply(is.column()), keys.applyAsLong(is.text()));
        }
        if (condition instanceof Condition.Within within) {
            return Filter.within(
                    (Ints) cells.apply(within.start()),
                    (Ints) cells.apply(within.date()),
                    within.days());
        }
        return filterNot(((Condition.Not) condition).condition());
    }

    private Filter filterNot(Condition condition) {
        if (condition instanceof Condition.OneOf<?> choice) {
            return Filter.kinds((Ints) cells.apply(choice.column()), wanted(choice, false));
        }
        if (condition instanceof FlagColumn flag) {
            return Filter.flags((Bits) cells.apply(flag), false);
        }
        List<Filter> parts = new ArrayList<>();
        collect(condition instanceof Condition.Not not ? not.condition() : condition, parts);
        return Filter.all(parts, condition instanceof Condition.Not);
    }

    private static byte[] wanted(Condition.OneOf<?> choice, boolean sign) {
        byte[] wanted = new byte[choice.column().values().size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = (byte) (contains(choice, i) == sign ? 1 : 0);
        }
        return wanted;
    }

    private static boolean contains(Condition.OneOf<?> choice, int ordinal) {
        return choice.values().stream().anyMatch(value -> value.ordinal() == ordinal);
    }
}
