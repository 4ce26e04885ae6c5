package io.github.kpisdk.core.ledger;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeyIndex;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Sums;
import io.github.kpisdk.core.kernel.Vector;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What customers pay in a month, whatever the number of rows, and what becomes of it later. */
final class DerivedSubscriptions {
    private static final int NOWHERE = KeyIndex.NOWHERE;

    private final Derived derived;
    private final LedgerPart part;
    private final SubscriptionRows rows;
    private final Supplier<Paid> paid = Suppliers.memoize(this::paid);
    private final ImmutableMap<MonthPairs, Supplier<Map<Column, Vector>>> pairs =
            MonthPairs.ALL.stream()
                    .collect(
                            ImmutableMap.toImmutableMap(
                                    of -> of, of -> Suppliers.memoize(() -> columns(of))));

    DerivedSubscriptions(Derived derived, LedgerPart part) {
        this.derived = derived;
        this.part = part;
        rows = (SubscriptionRows) part.rows(Table.SUBSCRIPTIONS);
    }

    void addTo(Derived.Columns columns) {
        columns.put(Subscriptions.CHANNEL, this::channels);
        columns.put(Subscriptions.ACTIVE, this::active);
    }

    /** The first days of all months of which there are rows. */
    Set<LocalDate> months() {
        return IntStream.range(0, rows.size())
                .map(rows.month::get)
                .distinct()
                .mapToObj(LocalDate::ofEpochDay)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A column of some pairs. */
    Vector vector(MonthPairs of, Column column) {
        return pairs.get(of).get().get(column);
    }

    /** All rows of the customers of some rows, in the same months and so many months later. */
    int[] behind(int[] found, int months) {
        Paid known = paid.get();
        BitSet places = new BitSet();
        for (int row : found) {
            int later = known.later(row, monthAfter(rows.month.get(row), months));
            places.set(known.place(row));
            places.set(later == NOWHERE ? known.place(row) : later);
        }
        return IntStream.range(0, rows.size())
                .filter(row -> places.get(known.place(row)))
                .toArray();
    }

    /**
     * What each customer pays in each month.
     *
     * @param customer the customer of each row as a number
     * @param keys customer and month of each row
     * @param first the first row of a customer and month
     * @param sums at that row, what the customer pays in the month
     */
    private record Paid(int[] customer, Keys keys, KeyIndex first, Sums sums) {
        /** The row at which the sum of a row stands. */
        int place(int row) {
            return first.row(keys.get(row));
        }

        boolean isActive(int row) {
            return place(row) == row && (sums.high(row) | sums.low(row)) != 0;
        }

        /** The row at which the sum of the same customer in another month stands, if there is. */
        int later(int row, int month) {
            return first.row(key(customer[row], month));
        }

        boolean isLess(int row, int other) {
            int byHigh = Long.compare(sums.high(row), sums.high(other));
            return byHigh < 0
                    || byHigh == 0 && Long.compareUnsigned(sums.low(row), sums.low(other)) < 0;
        }
    }

    private static long key(int customer, int month) {
        return (long) customer << 32 | month & 0xFFFF_FFFFL;
    }

    private Paid paid() {
        int[] customer = derived.codesOf(rows.customer).codes();
        Keys keys = new Keys();
        keys.reserve(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            keys.add(key(customer[row], rows.month.get(row)));
        }
        KeyIndex first = KeyIndex.of(keys);
        Sums sums = new Sums(rows.size(), rows.amount.scale());
        for (int row = 0; row < rows.size(); row++) {
            sums.add(first.row(keys.get(row)), rows.amount, row);
        }
        return new Paid(customer, keys, first, sums);
    }

    private Bits active() {
        Bits flags = new Bits(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            flags.set(row, paid.get().isActive(row));
        }
        return flags;
    }

    private Map<Column, Vector> columns(MonthPairs of) {
        Ints endsIn = new Ints();
        Numbers atStart = new Numbers(rows.amount.scale());
        Numbers kept = new Numbers(rows.amount.scale());
        Numbers atEnd = new Numbers(rows.amount.scale());
        Bits lost = new Bits(rows.size());
        Paid known = paid.get();
        Map<Integer, Integer> ends = ends(of.months());
        for (int row = 0; row < rows.size(); row++) {
            int end = known.isActive(row) ? ends.get(rows.month.get(row)) : Days.NONE;
            int later = end == Days.NONE ? NOWHERE : known.later(row, end);
            endsIn.add(end);
            add(atStart, end == Days.NONE ? NOWHERE : row);
            add(kept, later != NOWHERE && known.isLess(row, later) ? row : later);
            add(atEnd, later);
            lost.set(row, end != Days.NONE && isNothing(later));
        }
        return Map.of(
                of.endsIn(), endsIn,
                of.atStart(), atStart,
                of.kept(), kept,
                of.atEnd(), atEnd,
                of.lost(), lost);
    }

    private boolean isNothing(int place) {
        return place == NOWHERE || !paid.get().isActive(place);
    }

    private void add(Numbers column, int place) {
        Sums sums = paid.get().sums();
        column.add(place == NOWHERE ? 0 : sums.high(place), place == NOWHERE ? 0 : sums.low(place));
    }

    /** For each month of which there are rows the one to compare, if there are rows of it too. */
    private Map<Integer, Integer> ends(int months) {
        Map<Integer, Integer> ends = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            ends.putIfAbsent(rows.month.get(row), Days.NONE);
        }
        ends.replaceAll(
                (month, none) -> {
                    int end = monthAfter(month, months);
                    return ends.containsKey(end) ? end : none;
                });
        return ends;
    }

    private static int monthAfter(int month, int months) {
        long day = LocalDate.ofEpochDay(month).plusMonths(months).toEpochDay();
        return day > Integer.MAX_VALUE ? Days.NONE : (int) day;
    }

    private Ints channels() {
        DealRows deals = part.deals();
        Bits isFirst = derived.firstDeals().first();
        Keys customers = new Keys();
        Ints channels = new Ints();
        for (int row = 0; row < deals.size(); row++) {
            if (isFirst.get(row)) {
                customers.add(deals.customer.get(row));
                channels.add(deals.channel.get(row));
            }
        }
        KeyIndex places = KeyIndex.of(customers);
        Ints found = new Ints();
        found.reserve(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            int place = places.row(rows.customer.get(row));
            found.add(place == NOWHERE ? Names.NONE : channels.get(place));
        }
        return found;
    }
}
