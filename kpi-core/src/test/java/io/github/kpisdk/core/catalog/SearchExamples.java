package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.MeasuredSamples.MAY;
import static io.github.kpisdk.core.catalog.MeasuredSamples.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link SearchKpis}: a figure, and what there is where nothing was there. */
class SearchExamples {

    @Test
    @Golden("organic-visits")
    void organic_visits_is_what_was_measured() {
        assertThat(SearchKpis.ORGANIC_VISITS.evaluate(MAY)).hasToString("4000");
        assertThat(SearchKpis.ORGANIC_VISITS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("direct-visits")
    void direct_visits_is_what_was_measured() {
        assertThat(SearchKpis.DIRECT_VISITS.evaluate(MAY)).hasToString("2500");
        assertThat(SearchKpis.DIRECT_VISITS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("brand-searches")
    void brand_searches_is_what_was_measured() {
        assertThat(SearchKpis.BRAND_SEARCHES.evaluate(MAY)).hasToString("900");
        assertThat(SearchKpis.BRAND_SEARCHES.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("mentions")
    void mentions_is_what_was_measured() {
        assertThat(SearchKpis.MENTIONS.evaluate(MAY)).hasToString("75");
        assertThat(SearchKpis.MENTIONS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("pages-indexed")
    void pages_indexed_is_what_was_measured() {
        assertThat(SearchKpis.PAGES_INDEXED.evaluate(MAY)).hasToString("320");
        assertThat(SearchKpis.PAGES_INDEXED.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("backlinks")
    void backlinks_is_what_was_measured() {
        assertThat(SearchKpis.BACKLINKS.evaluate(MAY)).hasToString("140");
        assertThat(SearchKpis.BACKLINKS.evaluate(NOTHING)).hasToString("0");
    }

    @Test
    @Golden("search-position")
    void search_position_is_the_mean_of_the_positions() {
        // 150 ÷ 20
        assertThat(SearchKpis.SEARCH_POSITION.evaluate(MAY)).hasToString("7.5");
        assertThat(SearchKpis.SEARCH_POSITION.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:positions-checked");
    }
}
