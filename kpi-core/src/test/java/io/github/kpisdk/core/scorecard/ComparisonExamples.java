package io.github.kpisdk.core.scorecard;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC_MARKETING_ONLY;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static io.github.kpisdk.core.catalog.ReturnKpis.ROAS;
import static io.github.kpisdk.core.catalog.TrafficKpis.CLOSE_RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ComparisonExamples {
    private static final Outcome NO_LEADS = Undefined.because(Reason.NO_DATA, "leads");

    @Test
    void a_rate_is_compared_in_percentage_points() {
        Comparison rate =
                Comparison.withPlan(CLOSE_RATE, known("0.032"), Plan.of(CLOSE_RATE, "0.04"));

        // 3.2 % − 4 %, and 3.2 ÷ 4
        assertThat(rate.difference()).hasToString("-0.8");
        assertThat(rate.differenceUnit()).isEqualTo("pp");
        assertThat(rate.relative()).hasToString("-0.2");
        assertThat(rate.attainment()).hasToString("0.8");
        assertThat(rate.trend()).isEqualTo(Trend.WORSE);
    }

    @Test
    void a_multiple_is_compared_in_its_own_unit() {
        Comparison roas = Comparison.withPlan(ROAS, known("2.1"), Plan.of(ROAS, "3"));

        assertThat(roas.difference()).hasToString("-0.9");
        assertThat(roas.differenceUnit()).isEqualTo("ratio");
        assertThat(roas.attainment()).hasToString("0.7");
    }

    @Test
    void a_cost_that_fell_is_better() {
        Comparison cac = Comparison.withPrevious(CAC, known("80"), known("100"));

        assertThat(cac.difference()).hasToString("-20");
        assertThat(cac.differenceUnit()).isEqualTo("money/customer");
        assertThat(cac.relative()).hasToString("-0.2");
        // 100 ÷ 80
        assertThat(cac.attainment()).hasToString("1.25");
        assertThat(cac.trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void a_profit_that_was_a_loss_has_no_percentage() {
        Comparison profit = Comparison.withPrevious(CHANNEL_PROFIT, known("50"), known("-100"));

        assertThat(profit.difference()).hasToString("150");
        assertThat(profit.relative()).hasToString("NON_POSITIVE_BASE:reference");
        assertThat(profit.attainment()).hasToString("NON_POSITIVE_BASE:reference");
        assertThat(profit.trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void a_cost_of_nothing_against_its_plan_names_the_figure_and_not_the_plan() {
        assertThat(Comparison.withPlan(CAC, known("0"), Plan.of(CAC, "300")).attainment())
                .hasToString("NON_POSITIVE_BASE:actual");
    }

    @Test
    void money_spent_on_nobody_is_worse_than_any_price() {
        Outcome vain = Undefined.zeroDivisor("new-customers", (Known) known("5"));

        assertThat(Comparison.withPrevious(CAC, vain, known("100")).trend()).isEqualTo(Trend.WORSE);
        assertThat(Comparison.withPrevious(CAC, known("100"), vain).trend())
                .isEqualTo(Trend.BETTER);
        assertThat(Comparison.withPrevious(CAC, vain, vain).trend()).isEqualTo(Trend.SAME);
        assertThat(Comparison.withPrevious(CAC, vain, known("100")).difference()).isEqualTo(vain);
    }

    @Test
    void without_a_figure_on_one_side_nothing_is_said() {
        Comparison rate = Comparison.withPrevious(CLOSE_RATE, known("0.1"), NO_LEADS);

        assertThat(rate.trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(rate.difference()).isEqualTo(NO_LEADS);
        assertThat(rate.relative()).isEqualTo(NO_LEADS);
        assertThat(rate.attainment()).isEqualTo(NO_LEADS);
    }

    @Test
    void a_benchmark_is_of_the_same_variant() {
        Benchmark usual = Benchmark.of(CAC, "90", "furniture, Russia", "Trade survey", 2026);

        assertThat(Comparison.withBenchmark(CAC, known("100"), usual).trend())
                .isEqualTo(Trend.WORSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.withBenchmark(CAC_MARKETING_ONLY, NO_LEADS, usual))
                .withMessage(
                        "cac/marketing-only cannot be compared with cac:"
                                + " these are different figures");
    }

    @Test
    void a_plan_is_of_the_same_variant() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Comparison.withPlan(CAC, NO_LEADS, Plan.of(CAC_MARKETING_ONLY, "90")))
                .withMessage(
                        "cac cannot be compared with cac/marketing-only:"
                                + " these are different figures");
    }

    @Test
    void a_comparison_says_what_it_compares() {
        Comparison cac = Comparison.withPrevious(CAC, known("80"), known("100"));

        assertThat(cac.kpi()).isEqualTo("cac");
        assertThat(cac.basis()).isEqualTo(Basis.PREVIOUS);
        assertThat(cac.better()).isEqualTo(Better.LOWER);
        assertThat(cac.display()).isEqualTo(Display.MONEY);
        assertThat(cac.unit()).isEqualTo("money/customer");
        assertThat(cac.actual()).isEqualTo(known("80"));
        assertThat(cac.reference()).isEqualTo(known("100"));
        assertThat(cac).hasToString("cac 80 against PREVIOUS 100: BETTER");
        assertThat(cac.trend().words().in(Language.EN)).isEqualTo("better");
        assertThat(cac.trend().words().in(Language.RU)).isEqualTo("лучше");
    }

    @Test
    void comparisons_are_equal_when_all_they_compare_is() {
        Comparison cac = Comparison.withPrevious(CAC, known("80"), known("100"));

        assertThat(cac)
                .isEqualTo(Comparison.withPrevious(CAC, known("80"), known("100")))
                .hasSameHashCodeAs(Comparison.withPrevious(CAC, known("80"), known("100")))
                .isNotEqualTo(Comparison.withPrevious(CAC, known("80"), known("101")))
                .doesNotHaveSameHashCodeAs(Comparison.withPrevious(CAC, known("8"), known("101")))
                .isNotEqualTo(Comparison.withPlan(CAC, known("80"), Plan.of(CAC, "100")));
    }

    private static Outcome known(String value) {
        return Known.of(new BigDecimal(value));
    }
}
