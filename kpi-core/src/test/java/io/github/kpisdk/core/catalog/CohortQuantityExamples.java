package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every quantity of {@link CohortQuantities} and {@link PaidQuantities} over the rows of May. */
class CohortQuantityExamples {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");

    private final Ledger ledger =
            Ledger.of(
                    part().add(new Channel("Search", ChannelKind.PAID))
                            .add(adSpend("2026-05-03", "Search", "60"))
                            .add(adSpend("2026-05-03", "Fair", "7"))
                            .add(lead("L1", "2026-05-01", "Search"))
                            .add(lead("L2", "2026-05-02", "Search"))
                            // C1 is won by Search and comes back in June through Fair
                            .add(
                                    won("D1", "C1", "2026-05-10", "100")
                                            .channel("Search")
                                            .variableCost(rub("40"))
                                            .discount(rub("5"))
                                            .leadId("L1")
                                            .build())
                            .add(
                                    won("D2", "C1", "2026-06-20", "200")
                                            .channel("Fair")
                                            .variableCost(rub("80"))
                                            .discount(rub("5"))
                                            .build())
                            // C2 is won by Fair, and gives everything back
                            .add(sale("D3", "C2", "2026-05-31", "Fair", "70"))
                            // C3 bought in April already
                            .add(sale("D4", "C3", "2026-04-30", "Search", "1000"))
                            .add(sale("D5", "C3", "2026-05-05", "Search", "500"))
                            .add(refund("R1", "D2", "2026-07-01", "50"))
                            .add(refund("R2", "D3", "2026-07-01", "70"))
                            .add(refund("R3", "D5", "2026-05-06", "3"))
                            .build());

    @ParameterizedTest
    @CsvSource({
        // D1, D2 and D3; the channel is that of the first
        "cohort-revenue, 370, 300",
        "cohort-variable-cost, 120, 120",
        // R1 and R2
        "cohort-refunds, 120, 50",
        // C1
        "repeat-customers, 1, 1",
        // C1, on both purchases
        "dependent-customers, 1, 1",
        // C1 without C2
        "kept-customers, 1, 1",
        // L1
        "lead-customers, 1, 1",
        // R2 and R3; the deal of R1 was won in June
        "refunds-of-sales, 73, 3",
        "paid-spend, 60, 60",
        // C1
        "paid-new-customers, 1, 1",
        // D1 and D5
        "paid-gross-revenue, 600, 600",
        // R3
        "paid-refunds, 3, 3",
        "paid-revenue, 597, 597"
    })
    void a_quantity_is_counted_over_its_rows(String id, String business, String search) {
        assertThat(quantity(id).evaluate(totals(Scope.BUSINESS))).hasToString(business);
        assertThat(quantity(id).evaluate(totals(Scope.channel("Search")))).hasToString(search);
    }

    private Totals totals(Scope scope) {
        return Totals.of(ledger, MAY, scope, Quantities.all());
    }

    private static Formula quantity(String id) {
        return Stream.concat(CohortQuantities.ALL.stream(), PaidQuantities.ALL.stream())
                .filter(q -> q.toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
