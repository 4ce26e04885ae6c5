package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.MeasuredSamples.MAY;
import static io.github.kpisdk.core.catalog.MeasuredSamples.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link OfflineKpis}: a figure, and what there is where nothing was there. */
class OfflineExamples {

    @Test
    @Golden("offline-reach")
    void offline_reach_is_what_was_measured() {
        assertThat(OfflineKpis.OFFLINE_REACH.evaluate(MAY)).hasToString("120000");
        assertThat(OfflineKpis.OFFLINE_REACH.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("promo-activations")
    void promo_activations_is_what_was_measured() {
        assertThat(OfflineKpis.PROMO_ACTIVATIONS.evaluate(MAY)).hasToString("100");
        assertThat(OfflineKpis.PROMO_ACTIVATIONS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("cost-per-activation")
    void cost_per_activation_is_marketing_cost_per_promo_code() {
        // 85000.50 ÷ 100
        assertThat(OfflineKpis.COST_PER_ACTIVATION.evaluate(MAY)).hasToString("850.005");
        assertThat(OfflineKpis.COST_PER_ACTIVATION.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:promo-activations");
    }

    @Test
    @Golden("offline-visitors")
    void offline_visitors_is_what_was_measured() {
        assertThat(OfflineKpis.OFFLINE_VISITORS.evaluate(MAY)).hasToString("1200");
        assertThat(OfflineKpis.OFFLINE_VISITORS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("visitor-uplift")
    void visitor_uplift_is_the_rise_over_the_same_weekdays_before() {
        // (1200 − 1000) ÷ 1000
        assertThat(OfflineKpis.VISITOR_UPLIFT.evaluate(MAY)).hasToString("0.2");
        assertThat(OfflineKpis.VISITOR_UPLIFT.evaluate(NOTHING))
                .hasToString("NON_POSITIVE_BASE:baseline-visitors");
    }
}
