package io.github.kpisdk.examples;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.time.LocalDate;

/** A ledger from objects of one's own: which channel sells for less? */
public final class OwnLedger {
    private static final Period MAY = Period.month(2026, 5);

    private OwnLedger() {}

    /** Prints the cost per sale of each channel, best first, and the facts behind the last. */
    public static void main(String[] args) {
        LedgerPart.Builder facts = LedgerPart.builder("RUB");
        facts.add(cost("search", "60000")).add(cost("social", "60000"));
        facts.add(sale("D1", "Anna", "search")).add(sale("D2", "Boris", "search"));
        facts.add(sale("D3", "Clara", "social"));
        Scorecard card = Scorecard.of(Ledger.of(facts.build()), MAY.range(), Grain.MONTH);
        for (var channel : card.rank(COST_PER_SALE, MAY).ranked()) {
            KpiResult result = card.result(COST_PER_SALE, MAY, channel);
            System.out.println(channel + ": " + result);
            result.rows().forEach((quantity, rows) -> System.out.println("  " + quantity + rows));
        }
    }

    private static Cost cost(String channel, String amount) {
        return Cost.builder()
                .date(LocalDate.of(2026, 5, 1))
                .channel(channel)
                .kind(CostKind.AD_SPEND)
                .amount(Money.of("RUB", amount))
                .build();
    }

    private static Deal sale(String id, String customer, String channel) {
        return Deal.builder()
                .dealId(id)
                .customerId(customer)
                .channel(channel)
                .createdOn(LocalDate.of(2026, 5, 4))
                .closedOn(LocalDate.of(2026, 5, 11))
                .status(DealStatus.WON)
                .amount(Money.of("RUB", "45000"))
                .build();
    }
}
