package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.data.Workload;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.LiveTotals;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Things of the library in a size that can be chosen, to see what memory they keep. */
public final class Sizes {
    private static final LocalDate[] DATES = Workload.dates();
    private static final int GOLDEN = 0x9E3779B9;

    /** Amounts that are different in every cell. */
    private static final List<Quantity> SUMS =
            List.of(
                    Quantities.GROSS_REVENUE,
                    Quantities.LIST_VALUE,
                    Quantities.DISCOUNTS,
                    Quantities.VARIABLE_COST);

    private Sizes() {}

    /**
     * A ledger of won deals, spread evenly over some customers, channels and days, with every
     * derived column that the catalogue asks for.
     */
    public static Ledger ledger(int deals, int customers) {
        Ledger ledger = Ledger.of(part(deals, customers));
        TotalsTable.of(ledger, List.of(LibraryCells.SPAN), Quantities.CONTRACT);
        return ledger;
    }

    /** A live ledger of the same deals, which the totals of workload W follow. */
    public static LiveTotals live(int deals, int customers) {
        return LiveTotals.of(
                LiveLedger.of(part(deals, customers)),
                LibraryCells.MONTHS,
                ContractFormulas.MEASURES.values());
    }

    private static LedgerPart part(int deals, int customers) {
        List<Deal> facts =
                IntStream.range(0, deals).mapToObj(row -> deal(row, row % customers)).toList();
        return LedgerPart.builder(Facts.CURRENCY).addAll(Table.DEALS, facts).build();
    }

    private static Deal deal(int row, int customer) {
        LocalDate date = DATES[Math.floorMod(row * GOLDEN, DATES.length)];
        return Deal.builder()
                .dealId(Long.toString(Workload.IDS_AFTER + row))
                .customerId(Long.toString(Workload.IDS_AFTER + (customer * GOLDEN & 0xFFFFFFFFL)))
                .channel(Workload.CHANNELS.get(row % Workload.CHANNELS.size()))
                .createdOn(date)
                .closedOn(date)
                .status(DealStatus.WON)
                .amount(money(500_000 + row))
                .discount(money(row % 1000))
                .variableCost(money(300_000 + row))
                .build();
    }

    private static Money money(long minor) {
        return new Money(Facts.CURRENCY, BigDecimal.valueOf(minor, 2));
    }

    /** The totals of some amounts, for some days, each a period. */
    public static TotalsTable totals(Ledger ledger, int days) {
        List<DateRange> periods =
                IntStream.range(0, days)
                        .mapToObj(day -> DateRange.of(DATES[day], DATES[day].plusDays(1)))
                        .toList();
        return TotalsTable.of(ledger, periods, SUMS);
    }

    /** How many cells totals have: one a quantity, period, and channel or the business. */
    public static int cells(int days) {
        return SUMS.size() * days * (Workload.CHANNELS.size() + 1);
    }
}
