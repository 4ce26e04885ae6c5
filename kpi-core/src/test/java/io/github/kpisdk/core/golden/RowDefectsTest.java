package io.github.kpisdk.core.golden;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerException;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published figures that count the wrong rows: here the ledger decides which rows count. */
class RowDefectsTest {
    private static final DateRange JANUARY = DateRange.parse("2026-01-01/2026-02-01");
    private static final String DAY = "2026-01-05";

    @Test
    @Line("posthog-double-count")
    void a_purchase_that_two_sources_report_counts_once_or_not_at_all() {
        LedgerPart shop = part().add(sale("D1", "C1", DAY, "Search", "100")).build();
        LedgerPart pixel = part().add(sale("D1", "C1", DAY, "Search", "100")).build();

        assertThatThrownBy(() -> Ledger.of(shop.merge(pixel)))
                .isInstanceOf(LedgerException.class)
                .hasMessage("deals:2:deal_id: repeats \"D1\", which stands at 1 already");
    }

    @Test
    @Line("totals-of-ratios")
    void the_cost_per_sale_of_the_business_is_the_ratio_of_the_sums() {
        LedgerPart.Builder rows =
                part().add(adSpend(DAY, "A", "100")).add(adSpend(DAY, "B", "100"));
        rows.add(sale("D1", "C1", DAY, "A", "500"));
        for (String id : List.of("D2", "D3", "D4", "D5")) {
            rows.add(sale(id, "C" + id, DAY, "B", "500"));
        }
        Ledger ledger = Ledger.of(rows.build());

        assertThat(figure(AcquisitionKpis.COST_PER_SALE, ledger, Scope.channel("A")))
                .hasToString("100");
        assertThat(figure(AcquisitionKpis.COST_PER_SALE, ledger, Scope.channel("B")))
                .hasToString("25");
        // 200 ÷ 5; the sum of the ratios would be 125, their mean 62.5
        assertThat(figure(AcquisitionKpis.COST_PER_SALE, ledger, Scope.BUSINESS)).hasToString("40");
    }

    @Test
    @Line("project-96-cac")
    void the_cost_of_a_channel_without_leads_still_counts() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend(DAY, "Fruitful", "100"))
                                .add(adSpend(DAY, "Fruitless", "50"))
                                .add(lead("L1", DAY, "Fruitful"))
                                .add(sale("D1", "C1", DAY, "Fruitful", "500"))
                                .build());

        assertThat(figure(AcquisitionKpis.CAC, ledger, Scope.BUSINESS)).hasToString("150");
    }

    @Test
    @Line("project-96-cac")
    void costs_cannot_be_picked_by_what_became_of_leads() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Quantity.sum("cost", "cost", "затраты", Costs.AMOUNT)
                                        .where(Leads.WON)
                                        .on(Costs.DATE))
                .withMessage("Rows of costs cannot be picked by leads.won and dated by costs.date");
    }

    @Test
    @Line("shopify-returning")
    void an_order_of_february_does_not_change_the_repeat_share_of_january() {
        LedgerPart january = part().add(sale("D1", "C1", DAY, "Search", "100")).build();
        LedgerPart february = part().add(sale("D2", "C1", "2026-02-05", "Search", "100")).build();

        assertThat(figure(CustomerKpis.REPEAT_SHARE, Ledger.of(january), Scope.BUSINESS))
                .hasToString("0")
                .isEqualTo(
                        figure(
                                CustomerKpis.REPEAT_SHARE,
                                Ledger.of(january.merge(february)),
                                Scope.BUSINESS));
    }

    private static Outcome figure(Kpi kpi, Ledger ledger, Scope scope) {
        return kpi.evaluate(Totals.of(ledger, JANUARY, scope, List.of(kpi)));
    }
}
