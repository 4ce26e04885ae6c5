package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.data.CostColumns;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.LeadColumns;
import io.github.kpisdk.benchmarks.data.Workload;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of workload W as the library's facts, with ids of text and amounts of money. */
record Facts(List<Cost> costs, List<Lead> leads, List<Deal> deals, List<Refund> refunds) {
    static final String CURRENCY = "RUB";

    private static final LocalDate[] DATES = Workload.dates();

    static Facts of(Dataset data) {
        DealColumns deals = data.deals();
        return new Facts(
                IntStream.range(0, data.costs().size())
                        .mapToObj(row -> cost(data.costs(), row))
                        .toList(),
                IntStream.range(0, data.leads().size())
                        .mapToObj(row -> lead(data.leads(), row))
                        .toList(),
                deals(deals),
                IntStream.range(0, deals.size())
                        .filter(row -> deals.refunded()[row])
                        .mapToObj(row -> refund(deals, row))
                        .toList());
    }

    static List<Deal> deals(DealColumns deals) {
        return IntStream.range(0, deals.size()).mapToObj(row -> deal(deals, row)).toList();
    }

    private static Cost cost(CostColumns costs, int row) {
        return Cost.builder()
                .date(DATES[costs.day()[row]])
                .channel(Workload.CHANNELS.get(costs.channel()[row]))
                .kind(CostKind.valueOf(CostColumns.KINDS.get(costs.kind()[row])))
                .amount(money(costs.amount()[row]))
                .build();
    }

    private static Lead lead(LeadColumns leads, int row) {
        LocalDate date = DATES[leads.day()[row]];
        return Lead.builder()
                .leadId(Long.toString(leads.id()[row]))
                .createdOn(date)
                .channel(Workload.CHANNELS.get(leads.channel()[row]))
                .qualifiedOn(leads.qualified()[row] ? date : null)
                .build();
    }

    private static Deal deal(DealColumns deals, int row) {
        LocalDate date = DATES[deals.day()[row]];
        return Deal.builder()
                .dealId(Long.toString(deals.id()[row]))
                .leadId(leadId(deals.lead()[row]))
                .customerId(Long.toString(deals.customer()[row]))
                .channel(Workload.CHANNELS.get(deals.channel()[row]))
                .createdOn(date)
                .closedOn(deals.status()[row] == DealColumns.OPEN ? null : date)
                .status(DealStatus.values()[deals.status()[row]])
                .amount(money(deals.amount(row)))
                .discount(money(deals.discount()[row]))
                .variableCost(money(deals.goods()[row]))
                .build();
    }

    private static @Nullable String leadId(int lead) {
        return lead == 0 ? null : Long.toString(Workload.IDS_AFTER + lead);
    }

    private static Refund refund(DealColumns deals, int row) {
        return Refund.builder()
                .refundId(Long.toString(deals.id()[row]))
                .dealId(Long.toString(deals.id()[row]))
                .refundedOn(DATES[deals.day()[row]])
                .amount(money(deals.amount(row)))
                .build();
    }

    private static Money money(long minor) {
        return new Money(CURRENCY, BigDecimal.valueOf(minor, 2));
    }
}
