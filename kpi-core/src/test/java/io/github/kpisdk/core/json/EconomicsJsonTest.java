package io.github.kpisdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.economics.ObservedPayback;
import io.github.kpisdk.core.economics.PaybackMonth;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of {@link EconomicsSamples} as both mappers write them. */
class EconomicsJsonTest {

    @ParameterizedTest
    @MethodSource("io.github.kpisdk.core.json.EconomicsSamples#all")
    void both_write_the_same(Object value) throws IOException {
        assertThat(Both.write(value)).startsWith("{").doesNotContain("null");
    }

    @Test
    void a_payback_says_after_how_many_months_of_how_many_days() throws IOException {
        // cost 60 + 10; 100 − 40 by day 30, 30 more by day 60
        assertThat(Both.writeAndReadBack(EconomicsSamples.PAYBACK, ObservedPayback.class))
                .isEqualTo(
                        """
                        {"cohort":"2026-01","channel":"*","cac":"cac","days_per_month":30,\
                        "horizon_months":2,"cost":%s,"months":%s,"curve":[\
                        {"month":1,"contribution":%s},{"month":2,"contribution":%s}]}"""
                                .formatted(known("70"), known("2"), known("60"), known("90")));
    }

    @Test
    void a_payback_that_was_not_reached_says_so_in_words() throws IOException {
        assertThat(Both.writeAndReadBack(EconomicsSamples.NOT_REACHED, ObservedPayback.class))
                .contains(
                        """
                        "months":{"status":"UNDEFINED","reason":"NOT_REACHED","subject":"1 month"},\
                        "why":{"en":"not reached within 1 month","ru":"не достигнуто за 1 мес."}""");
        assertThat(Both.writeAndReadBack(EconomicsSamples.IMMATURE, ObservedPayback.class))
                .contains("\"months\":{\"status\":\"UNDEFINED\",\"reason\":\"IMMATURE\"");
    }

    @Test
    void the_months_follow_from_cost_and_curve_and_are_not_read() throws IOException {
        String json = Both.write(EconomicsSamples.PAYBACK);

        Both.read(
                json.replace("\"months\":" + known("2"), "\"months\":" + known("1")),
                EconomicsSamples.PAYBACK,
                ObservedPayback.class);
    }

    @Test
    void a_curve_with_a_gap_is_refused() throws IOException {
        String json = Both.write(EconomicsSamples.PAYBACK);

        Both.refuse(
                json.replace("\"month\":2", "\"month\":3"),
                ObservedPayback.class,
                "curve must have month 2 in place 2, not month 3");
        Both.refuse(
                json.replace("\"month\":2", "\"month\":0"),
                ObservedPayback.class,
                "month must be 1 to 120, not 0");
        Both.refuse("{\"month\":1}", PaybackMonth.class, "contribution is required");
        Both.refuse(
                json.replace("\"cost\"", "\"price\""), ObservedPayback.class, "cost is required");
    }

    @Test
    void a_waterfall_says_what_is_left_of_whom_after_each_step() throws IOException {
        String nothing = known("0");
        String noLeads = "{\"status\":\"UNDEFINED\",\"reason\":\"NO_DATA\",\"subject\":\"leads\"}";

        // revenue 100, ads 60, tools 10
        assertThat(Both.write(EconomicsSamples.WATERFALL))
                .isEqualTo(
                        """
                        {"range":"2026-01-01/2026-02-01","steps":[\
                        {"id":"net-revenue","taken":[],\
                        "channels":[{"channel":"Search","left":%s}],"unallocated":%s,"business":%s},\
                        {"id":"cm3","title":{"en":"CM3","ru":"CM3"},\
                        "taken":["own marketing-cost","shared marketing-cost by leads"],\
                        "channels":[{"channel":"Search","left":%s}],"unallocated":%s,"business":%s}]}"""
                                .formatted(
                                        known("100"),
                                        nothing,
                                        known("100"),
                                        noLeads,
                                        noLeads,
                                        known("30")));
    }

    @Test
    void a_ladder_has_rungs_with_units() throws IOException {
        // 70 × 0.2 a lead, × 0.1 a visit and a click; 70 ÷ 0.5 a customer
        assertThat(Both.write(EconomicsSamples.LADDER))
                .startsWith(
                        "{\"allowance\":" + known("70") + ",\"rungs\":[{\"id\":\"highest-cpc\",")
                .contains(
                        """
                        {"id":"highest-cpl","title":{"en":"highest cost per lead",\
                        "ru":"предельная цена лида"},"unit":"money/lead","limit":%s}"""
                                .formatted(known("14")),
                        "\"unit\":\"money/customer\",\"limit\":"
                                + "{\"status\":\"KNOWN\",\"value\":\"140\"");
    }

    @Test
    void a_spread_has_results_and_why_they_differ() throws IOException {
        assertThat(Both.write(EconomicsSamples.SPREAD))
                .startsWith("{\"results\":[{\"kpi\":\"cac\",\"unit\":\"money/customer\",")
                .contains("\"kpi\":\"cac/marketing-only\"")
                .contains("],\"why\":[{\"en\":\"CAC");
    }

    @Test
    void growth_has_a_rate_or_says_why_not() throws IOException {
        assertThat(Both.write(EconomicsSamples.GROWTH))
                .isEqualTo(
                        """
                        {"change":%s,"change_unit":"money/customer",\
                        "rate":{"status":"KNOWN","value":"-0.25","numerator":"-30","denominator":"120"}}"""
                                .formatted(known("-30")));
        assertThat(Both.write(EconomicsSamples.IN_POINTS))
                .isEqualTo(
                        """
                        {"change":%s,"change_unit":"pp",\
                        "why_no_rate":{"en":"Percentages differ in points.",\
                        "ru":"Доли сравнивают в процентных пунктах."}}"""
                                .formatted(known("0.8")));
    }

    @Test
    void predictability_has_all_measures() throws IOException {
        // 110 was foreseen and 100 came: 10 ÷ 100, which is within a tenth
        assertThat(Both.write(EconomicsSamples.PREDICTABILITY))
                .isEqualTo(
                        """
                        {"counted":1,"late":0,"unforeseen":0,\
                        "wape":{"status":"KNOWN","value":"0.1","numerator":"10","denominator":"100"},\
                        "bias":{"status":"KNOWN","value":"0.1","numerator":"10","denominator":"100"},\
                        "tolerance":"0.1","hit_rate":%s,\
                        "variation":{"status":"UNDEFINED","reason":"NO_DATA","subject":"actual"}}"""
                                .formatted(known("1")));
    }

    @Test
    void a_review_has_the_verdict_on_each_card() throws IOException {
        // 70 against 50: 20 too dear, 50 ÷ 70 reached, 2 − 70 ÷ 50
        assertThat(Both.write(EconomicsSamples.REVIEW))
                .startsWith(
                        """
                        {"period":"2026-01","as_of":"2026-02-01","cards":[\
                        {"card":"dear","verdict":"MISSED","plan":{"kpi":"cac","basis":"PLAN",""")
                .contains(
                        """
                        "favourable":%s,\
                        "attainment":{"status":"KNOWN","value":"0.7142857142857142857142857142857143",\
                        "numerator":"50","denominator":"70"},\
                        "linear_attainment":{"status":"KNOWN","value":"0.6",\
                        "numerator":"30","denominator":"50"}},\
                        {"card":"unseen","verdict":"NOT_JUDGED",\
                        "reason":{"status":"UNDEFINED","reason":"NO_DATA","subject":"cost-per-sale"},"""
                                .formatted(known("-20")))
                .endsWith("],\"unknown\":[\"own\"]}");
    }

    private static String known(String value) {
        return """
                {"status":"KNOWN","value":"%s","numerator":"%s","denominator":"1"}"""
                .formatted(value, value);
    }
}
