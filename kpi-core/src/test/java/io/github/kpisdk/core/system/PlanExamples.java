package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans computed by hand. */
class PlanExamples {

    @Test
    void thirty_million_of_pipeline_at_twenty_percent_is_no_ten_million() {
        PlanCheck check =
                check("revenue", "10000000", "pipeline", "30000000", "value-close-rate", "0.2");

        assertThat(check.verdict()).isEqualTo(PlanVerdict.CONTRADICTION);
        assertThat(check.contradictions()).hasSize(1);
        Contradiction found = check.contradictions().get(0);
        assertThat(found.equation()).isEqualTo("revenue = pipeline × value-close-rate");
        assertThat(found.left()).isEqualTo(known("10000000", "1"));
        assertThat(found.right()).isEqualTo(known("6000000", "1")); // 30,000,000 × 0.2
        assertThat(found.figures()).containsExactly("revenue", "pipeline", "value-close-rate");
        assertThat(found.need("revenue")).isEqualTo(exactly("6000000", "1"));
        assertThat(found.need("pipeline")).isEqualTo(exactly("50000000", "1"));
        assertThat(found.need("value-close-rate")).isEqualTo(exactly("1", "3"));
        assertThat(found.words().en())
                .isEqualTo(
                        "revenue = pipeline × value-close-rate does not hold: 10000000 against"
                                + " 6000000. It takes revenue = 6000000 or pipeline = 50000000 or"
                                + " value-close-rate = 1/3.");
        assertThat(found.words().ru())
                .startsWith("revenue = pipeline × value-close-rate не сходится: 10000000 против")
                .endsWith(
                        "Нужно revenue = 6000000 или pipeline = 50000000 или value-close-rate = 1/3.");
    }

    @Test
    void the_missing_close_rate_is_a_third() {
        PlanCheck check = check("revenue", "10000000", "pipeline", "30000000");

        assertThat(check.verdict()).isEqualTo(PlanVerdict.OPEN);
        assertThat(check.values()).containsEntry("value-close-rate", known("1", "3"));
        assertThat(check.open()).contains("sales", "leads").doesNotContain("value-close-rate");
    }

    @Test
    void a_whole_chain_from_clicks_to_profit() {
        PlanCheck check =
                check(
                        "clicks",
                        "10000",
                        "cpc",
                        "30",
                        "click-to-lead",
                        "0.05",
                        "cpl",
                        "800",
                        "close-rate",
                        "0.08",
                        "aov",
                        "30000",
                        "pipeline",
                        "6000000",
                        "contribution-margin",
                        "0.5",
                        "sales-cost",
                        "80000",
                        "new-customers",
                        "24");

        assertThat(check.verdict()).isEqualTo(PlanVerdict.CONSISTENT);
        assertThat(check.open()).isEmpty();
        assertThat(check.values())
                .containsEntry("leads", known("500", "1")) // 10,000 × 0.05
                .containsEntry("marketing-cost", known("400000", "1")) // 500 × 800
                .containsEntry("sales", known("40", "1")) // 500 × 0.08
                .containsEntry("revenue", known("1200000", "1")) // 40 × 30,000
                .containsEntry("roas", known("4", "1")) // 1,200,000 ÷ (10,000 × 30)
                .containsEntry("value-close-rate", known("1", "5")) // 1,200,000 ÷ 6,000,000
                .containsEntry("cac", known("20000", "1")) // 480,000 ÷ 24
                .containsEntry("profit", known("120000", "1")); // 600,000 − 480,000
    }

    @Test
    void a_pipeline_of_zero_makes_no_revenue_at_any_rate() {
        Contradiction found = only(check("revenue", "10000000", "pipeline", "0"));

        assertThat(found.figures()).containsExactly("revenue", "pipeline");
        assertThat(found.need("revenue")).isEqualTo(exactly("0", "1"));
        assertThat(found.need("pipeline")).isEmpty();
        assertThat(found.words().en()).endsWith("It takes revenue = 0 or pipeline other than 0.");
    }

    @Test
    void what_would_not_do_at_any_other_figure_is_not_asked_for() {
        // 1,000 ÷ 1.4 clicks are 5000/7; fewer leads take fewer clicks, and are still more of them
        Contradiction found = only(check("leads", "1000", "click-to-lead", "1.4"));

        assertThat(found.figures()).containsExactly("leads", "click-to-lead");
        assertThat(found.need("leads")).isEmpty();
        assertThat(found.words().en())
                .isEqualTo(
                        "leads ≤ clicks does not hold: 1000 against 5000/7."
                                + " It takes click-to-lead ≤ 1.");
        assertThat(found.words().ru())
                .isEqualTo(
                        "leads ≤ clicks не сходится: 1000 против 5000/7. Нужно click-to-lead ≤ 1.");
    }

    @Test
    void where_the_rate_is_given_it_says_how_much_more_than_zero() {
        Contradiction found =
                only(check("revenue", "10000000", "pipeline", "0", "value-close-rate", "0.2"));

        assertThat(found.figures()).containsExactly("revenue", "pipeline");
        assertThat(found.need("pipeline")).isEqualTo(exactly("50000000", "1"));
    }

    @Test
    void nothing_of_nothing_leaves_the_rate_open() {
        PlanCheck check = check("revenue", "0", "pipeline", "0");

        assertThat(check.verdict()).isEqualTo(PlanVerdict.OPEN);
        assertThat(check.open()).contains("value-close-rate");
    }

    @Test
    void no_pipeline_and_nothing_else_is_no_revenue() {
        assertThat(check("pipeline", "0").values())
                .containsEntry("revenue", known("0", "1"))
                .containsEntry("contribution", known("0", "1"))
                .doesNotContainKey("value-close-rate");
    }

    @Test
    void missing_is_not_zero() {
        PlanCheck check = check("contribution", "500", "marketing-cost", "300");

        assertThat(check.open()).contains("sales-cost", "cost", "profit");
        assertThat(
                        check("contribution", "500", "marketing-cost", "300", "sales-cost", "0")
                                .values())
                .containsEntry("profit", known("200", "1"));
    }

    @Test
    void a_loss_may_be_planned() {
        assertThat(check("contribution", "500", "cost", "700").values())
                .containsEntry("profit", known("-200", "1"));
    }

    @Test
    void no_rate_can_be_above_all() {
        Contradiction found = only(check("revenue", "10000000", "pipeline", "5000000"));

        assertThat(found.equation()).isEqualTo("revenue ≤ pipeline");
        assertThat(found.need("revenue")).contains(need(PlanNeed.Bound.AT_MOST, "5000000"));
        assertThat(found.need("pipeline")).contains(need(PlanNeed.Bound.AT_LEAST, "10000000"));
        assertThat(found.words().en()).endsWith("revenue ≤ 5000000 or pipeline ≥ 10000000.");
    }

    @Test
    void five_hundred_users_do_not_come_of_two_hundred_registrations() {
        PlanModel launch =
                PlanModel.builder()
                        .atMost("paying", "active")
                        .atMost("active", "registered")
                        .product("paying", "registered", "conversion")
                        .build();

        Contradiction found =
                only(launch.check(figures("paying", "500", "registered", "200"))); // active is open
        assertThat(found.equation()).isEqualTo("paying ≤ registered");
        assertThat(found.need("registered")).contains(need(PlanNeed.Bound.AT_LEAST, "500"));
    }

    @Test
    void a_limit_reaches_through_an_equation() {
        Contradiction found = only(check("leads", "100", "aov", "1000", "revenue", "150000"));

        assertThat(found.equation()).isEqualTo("sales ≤ leads"); // 150,000 ÷ 1,000 = 150 of 100
        assertThat(found.need("leads")).contains(need(PlanNeed.Bound.AT_LEAST, "150"));
        assertThat(found.need("revenue")).contains(need(PlanNeed.Bound.AT_MOST, "100000"));
        assertThat(found.need("aov")).contains(need(PlanNeed.Bound.AT_LEAST, "1500"));
    }

    @Test
    void two_contradictions_are_told_apart() {
        PlanCheck check =
                check(
                        "revenue",
                        "10",
                        "pipeline",
                        "30",
                        "value-close-rate",
                        "0.2",
                        "marketing-cost",
                        "100",
                        "leads",
                        "10",
                        "cpl",
                        "11",
                        "clicks",
                        "400");

        assertThat(check.contradictions())
                .extracting(Contradiction::figures)
                .containsExactlyInAnyOrder(
                        List.of("leads", "marketing-cost", "cpl"),
                        List.of("revenue", "pipeline", "value-close-rate"));
        assertThat(check.values()).containsOnlyKeys("clicks");
    }

    @Test
    void a_figure_that_does_not_matter_is_not_blamed() {
        Contradiction found =
                only(
                        check(
                                "revenue",
                                "10",
                                "pipeline",
                                "30",
                                "value-close-rate",
                                "0.2",
                                "aov",
                                "2",
                                "clicks",
                                "1000",
                                "leads",
                                "100"));

        assertThat(found.figures()).containsExactly("revenue", "pipeline", "value-close-rate");
    }

    private static PlanCheck check(String... namesAndValues) {
        return PlanModel.STANDARD.check(figures(namesAndValues));
    }

    private static Map<String, BigDecimal> figures(String... namesAndValues) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            figures.put(namesAndValues[i], new BigDecimal(namesAndValues[i + 1]));
        }
        return figures;
    }

    private static Contradiction only(PlanCheck check) {
        assertThat(check.contradictions()).hasSize(1);
        return check.contradictions().get(0);
    }

    private static Known known(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static Optional<PlanNeed> exactly(String numerator, String denominator) {
        return Optional.of(new PlanNeed(PlanNeed.Bound.EXACTLY, known(numerator, denominator)));
    }

    private static PlanNeed need(PlanNeed.Bound bound, String value) {
        return new PlanNeed(bound, known(value, "1"));
    }
}
