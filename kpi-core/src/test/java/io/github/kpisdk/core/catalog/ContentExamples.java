package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.MeasuredSamples.MAY;
import static io.github.kpisdk.core.catalog.MeasuredSamples.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link ContentKpis}: a figure, and what there is where nothing was there. */
class ContentExamples {

    @Test
    @Golden("site-bounce-rate")
    void site_bounce_rate_is_sessions_of_one_page_per_session() {
        // 4000 ÷ 10000
        assertThat(ContentKpis.SITE_BOUNCE_RATE.evaluate(MAY)).hasToString("0.4");
        assertThat(ContentKpis.SITE_BOUNCE_RATE.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:sessions");
    }

    @Test
    @Golden("time-on-page")
    void time_on_page_is_seconds_per_page_view() {
        // 1125000 ÷ 25000
        assertThat(ContentKpis.TIME_ON_PAGE.evaluate(MAY)).hasToString("45");
        assertThat(ContentKpis.TIME_ON_PAGE.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:page-views");
    }

    @Test
    @Golden("page-depth")
    void page_depth_is_pages_per_session() {
        // 25000 ÷ 10000
        assertThat(ContentKpis.PAGE_DEPTH.evaluate(MAY)).hasToString("2.5");
        assertThat(ContentKpis.PAGE_DEPTH.evaluate(NOTHING)).hasToString("ZERO_DIVISOR:sessions");
    }

    @Test
    @Golden("content-lead-rate")
    void content_lead_rate_is_leads_per_view_of_content() {
        // 200 ÷ 20000
        assertThat(ContentKpis.CONTENT_LEAD_RATE.evaluate(MAY)).hasToString("0.01");
        assertThat(ContentKpis.CONTENT_LEAD_RATE.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:content-views");
    }

    @Test
    @Golden("downloads")
    void downloads_is_what_was_measured() {
        assertThat(ContentKpis.DOWNLOADS.evaluate(MAY)).hasToString("64");
        assertThat(ContentKpis.DOWNLOADS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("video-views")
    void video_views_is_what_was_measured() {
        assertThat(ContentKpis.VIDEO_VIEWS.evaluate(MAY)).hasToString("3100");
        assertThat(ContentKpis.VIDEO_VIEWS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("view-time")
    void view_time_is_seconds_per_video_view() {
        // 77500 ÷ 3100
        assertThat(ContentKpis.VIEW_TIME.evaluate(MAY)).hasToString("25");
        assertThat(ContentKpis.VIEW_TIME.evaluate(NOTHING)).hasToString("ZERO_DIVISOR:video-views");
    }

    @Test
    @Golden("content-sign-ups")
    void content_sign_ups_is_what_was_measured() {
        assertThat(ContentKpis.CONTENT_SIGN_UPS.evaluate(MAY)).hasToString("85");
        assertThat(ContentKpis.CONTENT_SIGN_UPS.evaluate(NOTHING)).hasToString("0");
    }
}
