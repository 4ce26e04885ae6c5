package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link PaidKpis}: a figure, and what there is when there is none. */
class PaidExamples {

    @Test
    @Golden("cac/paid")
    void cac_paid_is_paid_spend_per_customer_of_paid_channels() {
        // 60000 ÷ 15
        assertThat(PaidKpis.CAC_PAID.evaluate(MAY)).hasToString("4000");
        assertThat(PaidKpis.CAC_PAID.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:paid-new-customers");
    }

    @Test
    @Golden("roas/attributed")
    void roas_attributed_counts_revenue_of_paid_channels_only() {
        // (300000 − 6000) ÷ 60000
        assertThat(PaidKpis.ROAS_ATTRIBUTED.evaluate(MAY)).hasToString("4.9");
        assertThat(PaidKpis.ROAS_ATTRIBUTED.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("ad-spend-share/attributed")
    void ad_spend_share_attributed_divides_by_revenue_of_paid_channels() {
        // 60000 ÷ (300000 − 6000)
        assertThat(PaidKpis.AD_SPEND_SHARE_ATTRIBUTED.evaluate(MAY))
                .isEqualTo(Samples.fraction("60000", "294000"));
        assertThat(PaidKpis.AD_SPEND_SHARE_ATTRIBUTED.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:paid-revenue");
    }

    @Test
    void without_a_word_on_channels_there_is_no_figure() {
        Ledger ledger = Ledger.of(part().add(adSpend("2026-05-10", "Search", "60000")).build());
        DateRange may = DateRange.parse("2026-05-01/2026-06-01");

        assertThat(PaidKpis.CAC_PAID.evaluate(Totals.of(ledger, may, Scope.BUSINESS, PaidKpis.ALL)))
                .hasToString("NO_DATA:paid-spend");
    }
}
