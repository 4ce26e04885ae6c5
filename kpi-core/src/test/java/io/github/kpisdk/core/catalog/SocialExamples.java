package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.MeasuredSamples.MAY;
import static io.github.kpisdk.core.catalog.MeasuredSamples.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link SocialKpis}: a figure, and what there is where nothing was there. */
class SocialExamples {

    @Test
    @Golden("reach")
    void reach_is_what_was_measured() {
        assertThat(SocialKpis.REACH.evaluate(MAY)).hasToString("50000");
        assertThat(SocialKpis.REACH.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("engagement")
    void engagement_is_reactions_per_thousand_followers() {
        // 1000 × 510 ÷ 42500
        assertThat(SocialKpis.ENGAGEMENT.evaluate(MAY)).hasToString("12");
        assertThat(SocialKpis.ENGAGEMENT.evaluate(NOTHING)).hasToString("ZERO_DIVISOR:followers");
    }

    @Test
    @Golden("engagement/by-reach")
    void engagement_by_reach_is_reactions_per_thousand_people_reached() {
        // 1000 × 510 ÷ 50000
        assertThat(SocialKpis.ENGAGEMENT_BY_REACH.evaluate(MAY)).hasToString("10.2");
        assertThat(SocialKpis.ENGAGEMENT_BY_REACH.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:people-reached");
    }

    @Test
    @Golden("audience-growth")
    void audience_growth_is_the_rise_of_followers_over_those_of_the_period_before() {
        // (42500 − 34000) ÷ 34000 = 8500 ÷ 34000
        assertThat(SocialKpis.AUDIENCE_GROWTH.evaluate(MAY)).hasToString("0.25");
        assertThat(SocialKpis.AUDIENCE_GROWTH.evaluate(NOTHING))
                .hasToString("NON_POSITIVE_BASE:followers/lagged-1");
    }

    @Test
    @Golden("active-share")
    void active_share_is_active_followers_per_follower() {
        // 4250 ÷ 42500
        assertThat(SocialKpis.ACTIVE_SHARE.evaluate(MAY)).hasToString("0.1");
        assertThat(SocialKpis.ACTIVE_SHARE.evaluate(NOTHING)).hasToString("ZERO_DIVISOR:followers");
    }
}
