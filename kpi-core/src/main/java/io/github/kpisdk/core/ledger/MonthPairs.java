package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns that set what customers pay in one month against what the same customers pay some
 * months later. All are derived columns of the subscriptions.
 *
 * <p>There is one pair for each customer who pays in a month. It belongs to the later month, {@link
 * #endsIn}, so that a period holds the pairs that end in it. Who does not pay at the start has no
 * pair, were it a new customer or one who comes back. Of a month without any row nothing is known,
 * so that pairs from or to it have no data, and so has a period that holds one. Where all have
 * left, one row with an amount of zero says so.
 */
public final class MonthPairs {
    /** The longest way from one month to the other. */
    private static final int FARTHEST = 36;

    /** Each distance once. */
    static final List<MonthPairs> ALL =
            IntStream.rangeClosed(1, FARTHEST).mapToObj(MonthPairs::new).toList();

    private static final ImmutableMap<Column, MonthPairs> BY_COLUMN = byColumn();

    private final int months;
    private final DateColumn endsIn;
    private final NumberColumn atStart;
    private final NumberColumn kept;
    private final NumberColumn atEnd;
    private final FlagColumn lost;

    private MonthPairs(int months) {
        this.months = months;
        // no column of a user's has a slash in its name
        String distance = "/%sm".formatted(months);
        endsIn = DateColumn.derived(Table.SUBSCRIPTIONS, "ends_in" + distance);
        atStart = NumberColumn.derived(Table.SUBSCRIPTIONS, "at_start" + distance);
        kept = NumberColumn.derived(Table.SUBSCRIPTIONS, "kept" + distance);
        atEnd = NumberColumn.derived(Table.SUBSCRIPTIONS, "at_end" + distance);
        lost = FlagColumn.derived(Table.SUBSCRIPTIONS, "lost" + distance);
    }

    private static ImmutableMap<Column, MonthPairs> byColumn() {
        ImmutableMap.Builder<Column, MonthPairs> found = ImmutableMap.builder();
        ALL.forEach(pairs -> pairs.columns().forEach(column -> found.put(column, pairs)));
        return found.buildOrThrow();
    }

    /**
     * The pairs of months that lie so far apart.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static MonthPairs of(int months) {
        if (months < 1 || months > FARTHEST) {
            throw new IllegalArgumentException(
                    "Months are compared over 1 to %s months, not %s".formatted(FARTHEST, months));
        }
        return ALL.get(months - 1);
    }

    /** The pairs that a column belongs to, if it is one of theirs. */
    static Optional<MonthPairs> of(Column column) {
        return Optional.ofNullable(BY_COLUMN.get(column));
    }

    /** How many months lie between the two. */
    public int months() {
        return months;
    }

    /** The later month, by its first day; blank on rows that are no pair. */
    public DateColumn endsIn() {
        return endsIn;
    }

    /** What the customer pays in the earlier month. */
    public NumberColumn atStart() {
        return atStart;
    }

    /** What is left of that in the later month, growth not counted: the lesser of both. */
    public NumberColumn kept() {
        return kept;
    }

    /** What the customer pays in the later month. */
    public NumberColumn atEnd() {
        return atEnd;
    }

    /** Whether the customer pays nothing in the later month. */
    public FlagColumn lost() {
        return lost;
    }

    private Stream<Column> columns() {
        return Stream.of(endsIn, atStart, kept, atEnd, lost);
    }
}
