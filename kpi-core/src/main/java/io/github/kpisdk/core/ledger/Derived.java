package io.github.kpisdk.core.ledger;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Codes;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Earliest;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.kernel.Workers;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DealStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The columns that need a second look at the rows, each computed when it is first asked for. */
final class Derived {
    private static final Set<Column> KINDS =
            Set.of(
                    Costs.CHANNEL_KIND,
                    Leads.CHANNEL_KIND,
                    Deals.CHANNEL_KIND,
                    Refunds.CHANNEL_KIND);

    private final LedgerPart part;
    private final Links links;
    private final Workers workers;
    private final Supplier<Earliest> earliest = Suppliers.memoize(this::earliest);
    private final Supplier<Codes> customers = Suppliers.memoize(this::customers);
    private final DerivedSubscriptions subscriptions;
    private final ImmutableMap<Column, Supplier<? extends Vector>> vectors;

    Derived(LedgerPart part, Links links, Workers workers) {
        this.part = part;
        this.links = links;
        this.workers = workers;
        Columns columns = new Columns();
        columns.put(Leads.QUALIFIED, this::qualified);
        columns.put(Leads.WON, links::leadWon);
        columns.put(Refunds.CHANNEL, this::refundChannel);
        columns.put(Deals.FIRST_OF_CUSTOMER, () -> firstDeals().first());
        columns.put(Deals.CUSTOMER_CAME_BACK, () -> firstDeals().again());
        columns.put(Costs.CHANNEL_KIND, () -> kinds(part.rows(Table.COSTS).channel));
        columns.put(Leads.CHANNEL_KIND, () -> kinds(part.leads().channel));
        columns.put(Deals.CHANNEL_KIND, () -> kinds(part.deals().channel));
        columns.put(Refunds.CHANNEL_KIND, () -> kinds((Ints) vector(Refunds.CHANNEL)));
        new DerivedDeals(this, part).addTo(columns);
        new DerivedCustomers(this, part).addTo(columns);
        new DerivedCohorts(this, part).addTo(columns);
        subscriptions = new DerivedSubscriptions(this, part);
        subscriptions.addTo(columns);
        vectors = columns.all.buildOrThrow();
    }

    /** Takes columns with the way to compute them, which is gone once. */
    static final class Columns {
        private final ImmutableMap.Builder<Column, Supplier<? extends Vector>> all =
                ImmutableMap.builder();

        void put(Column column, Supplier<? extends Vector> vector) {
            all.put(column, Suppliers.memoize(vector));
        }
    }

    /** Whether it can be said of rows: the kinds of channels are known if any was described. */
    boolean isKnown(Column column) {
        return !KINDS.contains(column) || !part.channels().isEmpty();
    }

    Vector vector(Column column) {
        Optional<MonthPairs> pairs = MonthPairs.of(column);
        if (pairs.isPresent()) {
            return subscriptions.vector(pairs.get(), column);
        }
        Supplier<? extends Vector> supplier = vectors.get(column);
        if (supplier == null) {
            throw new IllegalStateException(column + " is derived, but nobody says how");
        }
        return supplier.get();
    }

    /** The first won deal of each customer. */
    Earliest firstDeals() {
        return earliest.get();
    }

    /** The customers of the deals as numbers. */
    Codes customerCodes() {
        return customers.get();
    }

    int[] dealOfRefund() {
        return links.dealOfRefund();
    }

    private Bits qualified() {
        LeadRows leads = part.leads();
        Bits flags = new Bits(leads.size());
        for (int row = 0; row < leads.size(); row++) {
            flags.set(row, leads.qualifiedOn.get(row) != Days.NONE);
        }
        return flags;
    }

    private Earliest earliest() {
        DealRows deals = part.deals();
        byte[] won = new byte[DealStatus.values().length];
        won[DealStatus.WON.ordinal()] = 1;
        return Earliest.of(
                deals.customer, deals.status, won, deals.closedOn, deals::compareIds, workers);
    }

    private Codes customers() {
        return codesOf(part.deals().customer);
    }

    /** The keys of a column as numbers. */
    Codes codesOf(Keys keys) {
        return Codes.of(keys, workers);
    }

    DerivedSubscriptions subscriptions() {
        return subscriptions;
    }

    private Ints refundChannel() {
        Ints channels = new Ints();
        channels.reserve(part.refunds().size());
        for (int deal : links.dealOfRefund()) {
            channels.add(part.deals().channel.get(deal));
        }
        return channels;
    }

    /** The kind of each channel; the first place is for rows without one. */
    private Ints kinds(Ints channels) {
        int[] kindOf = new int[part.channelNames().size() + 1];
        Arrays.fill(kindOf, ChannelKind.OTHER.ordinal());
        for (Channel channel : part.channels()) {
            int code = part.channelNames().find(channel.name());
            if (code != Names.NONE) {
                kindOf[code + 1] = channel.kind().ordinal();
            }
        }
        Ints kinds = new Ints();
        kinds.reserve(channels.size());
        for (int row = 0; row < channels.size(); row++) {
            kinds.add(kindOf[channels.get(row) + 1]);
        }
        return kinds;
    }
}
