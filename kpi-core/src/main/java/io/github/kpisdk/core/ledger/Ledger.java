package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Codes;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.kernel.Workers;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.CodePoints;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The facts of a business, checked against each other once and never changed.
 *
 * <p>What needs a second look at the rows (who bought first, which lead was won, what a customer
 * brought) is computed when it is first asked for. Sums are exact: 128-bit integers that no ledger
 * can overflow.
 */
public final class Ledger {
    /** By which dates a row counts as one of a range. */
    static final List<DateColumn> DATES =
            List.of(
                    Costs.DATE,
                    DailyTraffic.DATE,
                    Leads.CREATED_ON,
                    Deals.CREATED_ON,
                    Deals.CLOSED_ON,
                    Refunds.REFUNDED_ON);

    private static final Map<Table<?>, TextColumn> DERIVED_CHANNELS =
            Map.of(
                    Table.REFUNDS, Refunds.CHANNEL,
                    Table.SUBSCRIPTIONS, Subscriptions.CHANNEL);

    private final LedgerPart part;
    private final Derived derived;
    private final Workers workers;

    private Ledger(LedgerPart part, Workers workers) {
        this.part = part;
        this.workers = workers;
        derived = new Derived(part, Links.of(part), workers);
    }

    /**
     * The ledger of all facts of a part.
     *
     * @throws LedgerException if an id repeats, a reference leads nowhere (a lead is only looked
     *     for where leads are supplied), or a refund does not fit its deal
     */
    public static Ledger of(LedgerPart part) {
        return of(part, Parallelism.NONE);
    }

    /**
     * The ledger of all facts of a part, worked on by several threads.
     *
     * @throws LedgerException as {@link #of(LedgerPart)} does
     */
    public static Ledger of(LedgerPart part, Parallelism parallelism) {
        return new Ledger(part, parallelism.workers());
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
        for (String name : part.channelNames().all()) {
            byName.put(name, new Channel(name, ChannelKind.OTHER));
        }
        part.channels().forEach(channel -> byName.put(channel.name(), channel));
        return List.copyOf(byName.values());
    }

    /**
     * The channels that a row dated in a range names, sorted by code point: a cost, traffic or lead
     * by its date, a deal by when it was created or closed, a refund through its deal. What was
     * measured makes no channel appear.
     */
    public List<String> channelsIn(DateRange range) {
        return named(part.channelNames(), new Folding(this, List.of(range)).countBy(DATES));
    }

    /** The channels of which there is a row, sorted by code point. */
    static List<String> named(Names channels, List<Grid> counts) {
        return channels.all().stream()
                .filter(name -> isIn(counts, Scope.channel(name)))
                .sorted(CodePoints.ORDER)
                .toList();
    }

    private static boolean isIn(List<Grid> counts, Scope channel) {
        return counts.stream().anyMatch(grid -> grid.at(0, channel).signum() != 0);
    }

    /** Whether there are cells for all that an aggregate names; no rows need none. */
    public boolean supplies(Aggregate wanted) {
        return size(wanted.rows().table()) == 0
                || wanted.columns().stream()
                        .allMatch(
                                column ->
                                        column.isDerived()
                                                ? derived.isKnown(column)
                                                : rows(column).vector(column).isPresent());
    }

    /** What an aggregate adds up, per period and channel. */
    public Grid fold(Aggregate wanted, List<DateRange> periods) {
        return fold(List.of(wanted), periods).get(0);
    }

    /**
     * What several aggregates add up, per period and channel, in one pass over the rows of each
     * date.
     *
     * @param periods in order, without overlap
     * @throws IllegalArgumentException if the periods are not, or an aggregate names a column that
     *     the rows lack
     */
    public List<Grid> fold(List<Aggregate> wanted, List<DateRange> periods) {
        return new Folding(this, periods).fold(wanted);
    }

    /**
     * The facts behind an aggregate, in a range, of the business or of one channel: the rows of the
     * selection or, where it adds up what customers brought, all won deals of these customers and
     * their refunds.
     */
    public List<Object> facts(Aggregate wanted, DateRange range, Scope scope) {
        return new FactsBehind(this, range, scope).of(wanted);
    }

    Filters filters() {
        return new Filters(this::vector, part.tables().ids()::find);
    }

    LedgerPart part() {
        return part;
    }

    /**
     * The first days of all months of which there are subscriptions: of others nothing is known.
     */
    public Set<LocalDate> subscriptionMonths() {
        return derived.subscriptions().months();
    }

    Derived derived() {
        return derived;
    }

    Workers workers() {
        return workers;
    }

    /**
     * The channel that each row counts for by a date, as a code: its own, that of a refund is its
     * deal's, and by the date of a cohort, as of a subscription, it is the channel that won the
     * customer.
     */
    Ints channelCodes(DateColumn on) {
        Optional<TextColumn> ofCustomer = Cohorts.channel(on);
        if (ofCustomer.isPresent()) {
            return ints(ofCustomer.get());
        }
        TextColumn derivedChannel = DERIVED_CHANNELS.get(on.table());
        return derivedChannel == null ? part.rows(on.table()).channel : ints(derivedChannel);
    }

    Ints ints(Column column) {
        return (Ints) vector(column);
    }

    Numbers numbers(NumberColumn column) {
        return (Numbers) vector(column);
    }

    Bits bits(FlagColumn column) {
        return (Bits) vector(column);
    }

    Codes codes(KeyColumn column) {
        return column.equals(Deals.CUSTOMER)
                ? derived.customerCodes()
                : Codes.of((Keys) vector(column), workers);
    }

    Vector vector(Column column) {
        return column.isDerived()
                ? derived.vector(column)
                : rows(column)
                        .vector(column)
                        .orElseThrow(() -> new IllegalArgumentException("Nobody filled " + column));
    }

    private Rows<?> rows(Column column) {
        return part.rows(column.table());
    }
}
