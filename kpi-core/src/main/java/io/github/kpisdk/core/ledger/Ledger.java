package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.ledger.LedgerException.Fault;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.CodePoints;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The facts of a business, checked against each other once and never changed.
 *
 * <p>What needs a second look at the rows (who bought first, which lead was won, what a customer
 * brought) is computed when the ledger is made. Sums are exact: 128-bit integers that no ledger can
 * overflow.
 */
public final class Ledger {
    private final LedgerPart part;
    private final Derived derived;

    private Ledger(LedgerPart part, Derived derived) {
        this.part = part;
        this.derived = derived;
    }

    /**
     * The ledger of all facts of a part.
     *
     * @throws LedgerException if an id repeats, a reference leads nowhere (a lead is only looked
     *     for where leads are supplied), or a refund does not fit its deal
     */
    public static Ledger of(LedgerPart part) {
        LedgerCheck check = new LedgerCheck();
        List<Fault> faults = new PartCheck(part, check).faults();
        if (!faults.isEmpty()) {
            throw new LedgerException(faults);
        }
        return new Ledger(part, Derived.of(part, check));
    }

    /** The currency of all amounts. */
    public String currency() {
        return part.currency();
    }

    /** Whether there is data of this sort: perhaps no rows, but then it means zero. */
    public boolean supplies(Table<?> table) {
        return part.supplies(table);
    }

    /** How many rows a table has. */
    public int size(Table<?> table) {
        return part.size(table);
    }

    /** One fact; see {@link LedgerPart#fact}. */
    public <F> F fact(Table<F> table, int row) {
        return part.fact(table, row);
    }

    /** Every channel that was described or that a row names, sorted by code point. */
    public List<Channel> channels() {
        Map<String, Channel> byName = new TreeMap<>(CodePoints.ORDER);
        Dictionary names = part.channelNames();
        for (int code = 0; code < names.size(); code++) {
            byName.put(names.name(code), new Channel(names.name(code), ChannelKind.OTHER));
        }
        part.channels().forEach(channel -> byName.put(channel.name(), channel));
        return List.copyOf(byName.values());
    }

    /**
     * The channels that a row dated in a range names, sorted by code point: a cost, traffic or lead
     * by its date, a deal by when it was created or closed, a refund through its deal.
     */
    public List<String> channelsIn(DateRange range) {
        BitSet seen = new BitSet();
        for (DateColumn date :
                List.of(
                        Costs.DATE,
                        DailyTraffic.DATE,
                        Leads.CREATED_ON,
                        Deals.CREATED_ON,
                        Deals.CLOSED_ON,
                        Refunds.REFUNDED_ON)) {
            Ints codes = channelCodes(date.table());
            for (int row : Selection.of(date).fold(this, List.of(range)).rows(0, true)) {
                if (codes.get(row) != Dictionary.NONE) {
                    seen.set(codes.get(row));
                }
            }
        }
        return seen.stream().mapToObj(part.channelNames()::name).sorted(CodePoints.ORDER).toList();
    }

    /**
     * The sum of a column over the rows of a selection, per period and channel.
     *
     * @throws IllegalArgumentException if the rows are of another table
     */
    public Grid sum(NumberColumn column, Selection rows, List<DateRange> periods) {
        return rows.of(column.table()).fold(this, periods).sum(column);
    }

    /** The number of rows of a selection, per period and channel. */
    public Grid count(Selection rows, List<DateRange> periods) {
        return rows.fold(this, periods).count();
    }

    /**
     * The number of different ids in the rows of a selection, per period and channel.
     *
     * @throws IllegalArgumentException if the rows are of another table
     */
    public Grid distinct(KeyColumn ids, Selection rows, List<DateRange> periods) {
        return rows.of(ids.table()).fold(this, periods).distinct(ids);
    }

    /**
     * The sum of what a function says of each fact of a selection. Slower than a column: the facts
     * are made anew.
     *
     * @throws IllegalArgumentException if the rows are of another table
     */
    public <F> Grid sum(
            Table<F> table,
            Function<F, BigDecimal> value,
            Selection rows,
            List<DateRange> periods) {
        return rows.of(table).fold(this, periods).sum(table, value);
    }

    /** What an aggregate adds up, per period and channel. */
    public Grid fold(Aggregate wanted, List<DateRange> periods) {
        Measure measure = wanted.measure();
        if (measure instanceof Measure.SumOf sum) {
            return sum(sum.column(), wanted.rows(), periods);
        }
        if (measure instanceof Measure.DistinctOf distinct) {
            return distinct(distinct.ids(), wanted.rows(), periods);
        }
        return measure instanceof Measure.Own<?> own
                ? sum(own, wanted.rows(), periods)
                : count(wanted.rows(), periods);
    }

    private <F> Grid sum(Measure.Own<F> own, Selection rows, List<DateRange> periods) {
        return sum(own.table(), own.value(), rows, periods);
    }

    /**
     * The facts behind an aggregate; see {@link #facts(NumberColumn, Selection, DateRange, Scope)}.
     */
    public List<Object> facts(Aggregate wanted, DateRange range, Scope scope) {
        return wanted.measure() instanceof Measure.SumOf sum
                ? facts(sum.column(), wanted.rows(), range, scope)
                : facts(wanted.rows(), range, scope);
    }

    /** The facts that a selection finds in a range, of the business or of one channel. */
    public List<Object> facts(Selection rows, DateRange range, Scope scope) {
        return Arrays.stream(rowsOf(rows, range, scope))
                .mapToObj(row -> (Object) fact(rows.table(), row))
                .toList();
    }

    /**
     * The facts behind the sum of a column: the rows of the selection or, where the column holds
     * what a customer brought, all won deals of these customers and their refunds.
     *
     * @throws IllegalArgumentException if the rows are of another table
     */
    public List<Object> facts(NumberColumn column, Selection rows, DateRange range, Scope scope) {
        Selection own = rows.of(column.table());
        return column == Deals.CUSTOMER_CONTRIBUTION
                ? derived.customerFacts(part, rowsOf(own, range, scope))
                : facts(own, range, scope);
    }

    private int[] rowsOf(Selection rows, DateRange range, Scope scope) {
        int channel = scope.channel().map(part.channelNames()::find).orElse(Dictionary.NONE);
        boolean unheardOf = !scope.isBusiness() && channel == Dictionary.NONE;
        return unheardOf
                ? new int[0]
                : rows.fold(this, List.of(range)).rows(channel, scope.isBusiness());
    }

    LedgerPart part() {
        return part;
    }

    Derived derived() {
        return derived;
    }

    /** The channel of each row of a table, as a code; that of a refund is its deal's. */
    Ints channelCodes(Table<?> table) {
        return table == Table.REFUNDS ? derived.refundChannel() : part.rows(table).channel;
    }
}
