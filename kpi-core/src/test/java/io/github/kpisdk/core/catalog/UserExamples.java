package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.MeasuredSamples.MAY;
import static io.github.kpisdk.core.catalog.MeasuredSamples.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link UserKpis}: a figure, and what there is where nothing was there. */
class UserExamples {

    @Test
    @Golden("retention/day-7")
    void retention_day_7_is_users_back_on_day_7_per_registered_user() {
        // 300 ÷ 1000
        assertThat(UserKpis.RETENTION_DAY_7.evaluate(MAY)).hasToString("0.3");
        assertThat(UserKpis.RETENTION_DAY_7.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:registered-users");
    }

    @Test
    @Golden("retention/day-30")
    void retention_day_30_is_users_back_on_day_30_per_registered_user() {
        // 120 ÷ 1000
        assertThat(UserKpis.RETENTION_DAY_30.evaluate(MAY)).hasToString("0.12");
        assertThat(UserKpis.RETENTION_DAY_30.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:registered-users");
    }

    @Test
    @Golden("arpu")
    void arpu_is_revenue_per_active_user() {
        // (410000 − 10000) ÷ 5000
        assertThat(UserKpis.ARPU.evaluate(MAY)).hasToString("80");
        assertThat(UserKpis.ARPU.evaluate(NOTHING)).hasToString("ZERO_DIVISOR:active-users");
    }
}
