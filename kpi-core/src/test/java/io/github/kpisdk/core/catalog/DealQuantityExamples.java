package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every quantity of {@link DealQuantities} over the rows of May, and for the channel Search. */
class DealQuantityExamples {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");

    private final Ledger ledger =
            Ledger.of(
                    part().add(lead("L1", "2026-05-05"))
                            .add(lead("L2", null))
                            .add(lead("L3", "2026-05-06"))
                            .add(cost("2026-05-03", "Search", CostKind.TOOLS, "4"))
                            .add(cost("2026-05-03", null, CostKind.SALES_PAY, "16"))
                            // C1 bought in April already; C2 buys twice in May, first in Search
                            .add(sale("D1", "C1", "2026-04-30", "Search", "300"))
                            .add(sale("D2", "C1", "2026-05-11", "Search", "100"))
                            .add(
                                    won("D3", "C2", "2026-05-10", "200")
                                            .channel("Search")
                                            .discount(rub("50"))
                                            .variableCost(rub("80"))
                                            .leadId("L1")
                                            .build())
                            .add(won("D4", "C2", "2026-05-12", "70").leadId("L2").build())
                            .add(deal("D5", "2026-05-02", "2026-05-20", DealStatus.LOST, "1000"))
                            .add(deal("D6", "2026-05-31", "2026-06-01", DealStatus.LOST, "500"))
                            .add(deal("D7", "2026-05-31", null, DealStatus.OPEN, "40"))
                            .add(deal("D8", "2026-04-30", null, DealStatus.OPEN, "7000"))
                            .add(refund("R1", "D3", "2026-05-20", "10"))
                            .build());

    @ParameterizedTest
    @CsvSource({
        // D2, D3, D4 and D5; D6 was lost in June
        "decided-deals, 4, 3",
        // 100 + 200 + 70 + 1000
        "decided-value, 1370, 1300",
        // D2 to D4, 1000 + 500 + 40; opened on the day they were won
        "opened-value, 1910, 1840",
        // D2 to D7
        "opened-deals, 6, 5",
        // D2 to D4 were won on the day they were opened
        "won-days, 0, 0",
        // D3
        "discounted-sales, 1, 1",
        // D3, of which a part went back
        "refunded-sales, 1, 1",
        "kept-sales, 3, 2",
        // C1, who bought in April too, and C2
        "buyers-who-repeat, 2, 2",
        // D7; D8 was opened in April
        "open-pipeline, 40, 40",
        // D3
        "first-revenue, 200, 200",
        // L1; L2 is not qualified, L3 not won
        "won-qualified-leads, 1, 1",
        // 4 + 16
        "full-cost, 20, 4",
        // nobody said what the goods cost, and whether customers complained
        "complaints, NO_DATA:complaints, NO_DATA:complaints",
        "cogs, NO_DATA:cogs, NO_DATA:cogs",
        "other-variable-cost, NO_DATA:cogs, NO_DATA:cogs",
        // 370 − 10 − 80 − 16, and for Search 300 − 10 − 80
        "allowance, 264, 210",
        // 280 − 36, and for Search 210 − 29
        "contribution-above-tenth, 244, 181"
    })
    void a_quantity_is_counted_over_its_rows(String id, String business, String search) {
        assertThat(quantity(id).evaluate(totals(Scope.BUSINESS))).hasToString(business);
        assertThat(quantity(id).evaluate(totals(Scope.channel("Search")))).hasToString(search);
    }

    private Totals totals(Scope scope) {
        return Totals.of(ledger, MAY, scope, Quantities.all());
    }

    private static Formula quantity(String id) {
        return DealQuantities.ALL.stream()
                .filter(q -> q.toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Deal deal(
            String id, String created, @Nullable String closed, DealStatus status, String amount) {
        return Deal.builder()
                .dealId(id)
                .customerId("C9")
                .channel("Search")
                .createdOn(LocalDate.parse(created))
                .closedOn(closed == null ? null : LocalDate.parse(closed))
                .status(status)
                .amount(rub(amount))
                .build();
    }

    private static Lead lead(String id, @Nullable String qualifiedOn) {
        return Lead.builder()
                .leadId(id)
                .createdOn(LocalDate.parse("2026-05-01"))
                .channel("Search")
                .qualifiedOn(qualifiedOn == null ? null : LocalDate.parse(qualifiedOn))
                .build();
    }
}
