package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.CostColumns;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.LeadColumns;
import io.github.kpisdk.benchmarks.data.Workload;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import java.util.List;

/** The library, over a part whose columns are loaded: checked, derived and folded. */
public final class LibraryColumns implements Contender {
    private final LedgerPart part;
    private final Threads threads;

    private LibraryColumns(LedgerPart part, int threads) {
        this.part = part;
        this.threads = new Threads(threads);
    }

    /** The library over the columns of some rows, on one thread and on two. */
    public static List<Contender> all(Dataset data) {
        LedgerPart part =
                LedgerPart.builder(Facts.CURRENCY)
                        .add(deals(data.deals()))
                        .add(leads(data.leads()))
                        .add(costs(data.costs()))
                        .build();
        return List.of(new LibraryColumns(part, 1), new LibraryColumns(part, 2));
    }

    private static Batch<Deal> deals(DealColumns deals) {
        return facts(deals)
                .put(WFormulas.LIST_AMOUNT, deals.listAmount(), 2)
                .put(WFormulas.REFUNDED, deals.refunded());
    }

    /** What facts say of deals, but for their leads. */
    static Batch<Deal> facts(DealColumns deals) {
        int n = deals.size();
        int[] created = days(deals.day());
        int[] closed = created.clone();
        long[] amount = new long[n];
        for (int row = 0; row < n; row++) {
            amount[row] = deals.amount(row);
            if (deals.status()[row] == DealColumns.OPEN) {
                closed[row] = Integer.MIN_VALUE;
            }
        }
        return Batch.of(Table.DEALS, n)
                .put(Deals.DEAL_ID, deals.id())
                .put(Deals.CUSTOMER, deals.customer())
                .put(Deals.CHANNEL, codes(deals.channel()), Workload.CHANNELS)
                .put(Deals.CREATED_ON, created)
                .put(Deals.CLOSED_ON, closed)
                .put(Deals.STATUS, deals.status(), Deals.STATUS.values())
                .put(Deals.AMOUNT, amount, 2)
                .put(Deals.DISCOUNT, deals.discount(), 2)
                .put(Deals.VARIABLE_COST, deals.goods(), 2);
    }

    private static Batch<Lead> leads(LeadColumns leads) {
        int[] created = days(leads.day());
        int[] qualified = created.clone();
        for (int row = 0; row < qualified.length; row++) {
            qualified[row] = leads.qualified()[row] ? created[row] : Integer.MIN_VALUE;
        }
        return Batch.of(Table.LEADS, leads.size())
                .put(Leads.LEAD_ID, leads.id())
                .put(Leads.CHANNEL, codes(leads.channel()), Workload.CHANNELS)
                .put(Leads.CREATED_ON, created)
                .put(Leads.QUALIFIED_ON, qualified);
    }

    private static Batch<Cost> costs(CostColumns costs) {
        byte[] kinds = new byte[costs.size()];
        for (int row = 0; row < kinds.length; row++) {
            kinds[row] =
                    (byte) CostKind.valueOf(CostColumns.KINDS.get(costs.kind()[row])).ordinal();
        }
        return Batch.of(Table.COSTS, costs.size())
                .put(Costs.CHANNEL, codes(costs.channel()), Workload.CHANNELS)
                .put(Costs.DATE, days(costs.day()))
                .put(Costs.KIND, kinds, Costs.KIND.values())
                .put(Costs.AMOUNT, costs.amount(), 2);
    }

    private static int[] days(short[] days) {
        int first = (int) Workload.FIRST_DAY.toEpochDay();
        int[] epochDays = new int[days.length];
        for (int row = 0; row < days.length; row++) {
            epochDays[row] = first + days[row];
        }
        return epochDays;
    }

    private static int[] codes(byte[] channels) {
        int[] codes = new int[channels.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = channels[row];
        }
        return codes;
    }

    @Override
    public String name() {
        return "columns-" + threads();
    }

    @Override
    public int threads() {
        return threads.count();
    }

    @Override
    public void close() {
        threads.close();
    }

    @Override
    public Cells run() {
        return LibraryCells.of(
                Ledger.of(part, threads.parallelism()), WFormulas.MEASURES, WFormulas.RATIOS);
    }
}
