package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.traffic;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every quantity, counted over the rows of May, for the business and for the channel Search. */
class QuantityExamples {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");

    private final Ledger ledger =
            Ledger.of(
                    part().add(traffic("2026-05-01", "Search", 1000, 50))
                            .add(traffic("2026-05-31", null, 200, 7))
                            .add(traffic("2026-06-01", "Search", 9000, 900))
                            .add(adSpend("2026-05-01", "Search", "100"))
                            .add(adSpend("2026-05-02", "Search", "-10"))
                            .add(adSpend("2026-06-01", "Search", "999"))
                            .add(cost("2026-05-03", null, CostKind.AGENCY, "1"))
                            .add(cost("2026-05-03", "Search", CostKind.CONTENT, "2"))
                            .add(cost("2026-05-03", null, CostKind.TOOLS, "4"))
                            .add(cost("2026-05-03", "Search", CostKind.MARKETING_PAY, "8"))
                            .add(cost("2026-05-03", null, CostKind.SALES_PAY, "16"))
                            .add(cost("2026-05-03", "Search", CostKind.SALES_OTHER, "32"))
                            .add(lead("L1", "2026-05-05", "Search"))
                            .add(qualified("L2", "2026-05-06", "2026-07-01"))
                            .add(lead("L3", "2026-05-07", null))
                            .add(qualified("L4", "2026-04-30", "2026-05-01"))
                            // C1 bought in April already; its lead of May was won in June
                            .add(sale("D1", "C1", "2026-04-30", "Search", "300"))
                            .add(won("D2", "C1", "2026-06-02", "500").leadId("L1").build())
                            .add(
                                    won("D3", "C2", "2026-05-10", "200")
                                            .channel("Search")
                                            .discount(rub("50"))
                                            .variableCost(rub("80"))
                                            .build())
                            .add(sale("D4", "C1", "2026-05-11", "Search", "100"))
                            .add(sale("D5", "C2", "2026-05-12", null, "70"))
                            .add(sale("D6", "C2", "2026-06-10", "Search", "1000"))
                            .add(refund("R1", "D1", "2026-05-20", "30"))
                            .add(refund("R2", "D3", "2026-06-20", "20"))
                            .build());

    @ParameterizedTest
    @CsvSource({
        "impressions, 1200, 1000",
        "clicks, 57, 50",
        "visits, 0, 0",
        // 100 − 10
        "ad-spend, 90, 90",
        // 90 + 1 + 2 + 4 + 8
        "marketing-cost, 105, 100",
        "sales-cost, 48, 32",
        "leads, 3, 2",
        "qualified-leads, 1, 1",
        // L1, by a deal of June
        "won-leads, 1, 1",
        // D3, D4, D5
        "sales, 3, 2",
        // (200 + 50) + 100 + 70
        "list-value, 420, 350",
        "discounts, 50, 50",
        "gross-revenue, 370, 300",
        // of the sale of April
        "refunds, 30, 30",
        "revenue, 340, 270",
        "variable-cost, 80, 80",
        "contribution, 260, 190",
        "new-customers, 1, 1",
        "buyers, 2, 2",
        // D4 and D5
        "repeat-sales, 2, 1",
        // C2: 200 − 80 + 70 + 1000 − 20, all booked to the channel of its first deal
        "cohort-contribution, 1170, 1170"
    })
    void a_quantity_is_counted_over_its_rows(String id, String business, String search) {
        assertThat(quantity(id).evaluate(totals(Scope.BUSINESS))).hasToString(business);
        assertThat(quantity(id).evaluate(totals(Scope.channel("Search")))).hasToString(search);
    }

    private Totals totals(Scope scope) {
        return Totals.of(ledger, MAY, scope, Quantities.CONTRACT);
    }

    private static Formula quantity(String id) {
        return Quantities.CONTRACT.stream()
                .filter(q -> q.toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Lead qualified(String id, String createdOn, String qualifiedOn) {
        return Lead.builder()
                .leadId(id)
                .createdOn(LocalDate.parse(createdOn))
                .channel("Search")
                .qualifiedOn(LocalDate.parse(qualifiedOn))
                .build();
    }
}
