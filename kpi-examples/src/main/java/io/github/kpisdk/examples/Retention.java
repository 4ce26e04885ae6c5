package io.github.kpisdk.examples;

import static io.github.kpisdk.core.catalog.RetentionKpis.CHURN;
import static io.github.kpisdk.core.catalog.RetentionKpis.GRR;
import static io.github.kpisdk.core.catalog.RetentionKpis.NRR;
import static io.github.kpisdk.core.catalog.SubscriptionKpis.ARPA;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.List;

/** What customers pay regularly: who left, what is left, and what did it grow to? */
public final class Retention {
    private static final DateRange TWO_MONTHS = DateRange.parse("2026-01-01/2026-03-01");

    private Retention() {}

    /** Prints the figures of both months, and how those of the second were computed. */
    public static void main(String[] args) {
        LedgerPart.Builder facts = LedgerPart.builder("RUB");
        month(facts, "2026-01-01", "Anna 5000", "Boris 3000", "Clara 900", "Dina 1100");
        month(facts, "2026-02-01", "Anna 6800", "Boris 2400", "Dina 1100", "Egor 4000");
        List<Kpi> kpis = List.of(ARPA, CHURN, GRR, NRR);
        Scorecard card = Scorecard.of(Ledger.of(facts.build()), TWO_MONTHS, Grain.MONTH, kpis);
        for (var period : card.periods()) {
            for (Kpi kpi : kpis) {
                System.out.println(period + " " + card.result(kpi, period, Scope.BUSINESS));
            }
        }
        var last = card.periods().get(1);
        System.out.println(
                card.result(NRR, last, Scope.BUSINESS).explain(Language.EN).orElseThrow());
    }

    private static void month(LedgerPart.Builder facts, String first, String... payments) {
        for (String payment : payments) {
            String[] words = payment.split(" ");
            facts.add(
                    Table.SUBSCRIPTIONS,
                    Subscription.builder()
                            .customerId(words[0])
                            .month(LocalDate.parse(first))
                            .amount(Money.of("RUB", words[1]))
                            .build());
        }
    }
}
