package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.ReturnKpis.AOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** CAC was 100, 120, 80 from January to March. */
class PredictabilityExamples {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Scope SEARCH = Scope.channel("Search");

    @Test
    void errors_are_compared_with_the_figures() {
        Predictability cac =
                of(
                        actuals("100", "120", "80"),
                        forecast("2026-01", "110", "2025-12-31"),
                        forecast("2026-02", "100", "2026-01-20"),
                        forecast("2026-03", "80", "2026-02-01"));

        // |110 − 100| + |100 − 120| + 0 = 30 of 300
        assertThat(cac.wape()).hasToString("0.1");
        // 10 − 20 + 0 = −10 of 300
        assertThat(cac.bias()).isEqualTo(fraction("-10", "300"));
        // 10 of 100 is a hit, 20 of 120 is not, 0 of 80 is
        assertThat(cac.hitRate()).isEqualTo(fraction("2", "3"));
        assertThat(List.of(cac.counted(), cac.late(), cac.unforeseen())).containsExactly(3, 0, 0);
    }

    @Test
    void a_forecast_that_came_on_the_first_day_does_not_count() {
        Predictability cac =
                of(
                        actuals("100", "120", "80"),
                        forecast("2026-01", "100", "2026-01-01"),
                        forecast("2026-02", "120", "2026-02-28"),
                        forecast("2026-03", "88", "2026-02-28"));

        assertThat(cac.wape()).hasToString("0.1"); // 8 of 80
        assertThat(cac.hitRate()).hasToString("1");
        assertThat(List.of(cac.counted(), cac.late(), cac.unforeseen())).containsExactly(1, 2, 2);
        assertThat(cac.toString())
                .isEqualTo("WAPE 0.1, bias 0.1, hits 1 of 1; 2 late, 2 unforeseen");
    }

    @Test
    void the_latest_forecast_in_time_counts() {
        Predictability cac =
                of(
                        actuals("100"),
                        forecast("2026-01", "90", "2025-12-20"),
                        forecast("2026-01", "50", "2025-11-01"),
                        forecast("2026-01", "90", "2025-12-20"));

        assertThat(cac.wape()).hasToString("0.1");
        assertThat(cac.counted()).isOne();
    }

    @Test
    void two_forecasts_of_one_day_contradict_each_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                of(
                                        actuals("100"),
                                        forecast("2026-01", "90", "2025-12-20"),
                                        forecast("2026-01", "91", "2025-12-20")))
                .withMessage(
                        "Two forecasts of cac for * in 2026-01 were registered on 2025-12-20:"
                                + " 90 and 91");
    }

    @Test
    void a_month_and_its_quarter_would_weigh_twice() {
        Map<Period, Outcome> actuals = actuals("100", "120");
        actuals.put(Period.quarter(2026, 1), fraction("300", "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(actuals))
                .withMessage("Two figures are of periods that overlap: 2026-01 and 2026-Q1");
        actuals.put(
                Period.quarter(2026, 1), Undefined.because(Reason.ZERO_DIVISOR, "new-customers"));
        assertThat(of(actuals).unforeseen()).isEqualTo(2);
    }

    @Test
    void forecasts_of_other_figures_are_passed_over() {
        Forecast ofChannel =
                new Forecast(
                        "cac", SEARCH, Period.month(2026, 1), BigDecimal.ONE, day("2025-12-01"));
        Forecast ofOther =
                new Forecast(
                        "aov",
                        Scope.BUSINESS,
                        Period.month(2026, 1),
                        BigDecimal.ONE,
                        day("2025-12-01"));
        Predictability cac = of(actuals("100"), ofChannel, ofOther);

        assertThat(cac.wape()).hasToString("NO_DATA:forecasts");
        assertThat(cac.bias()).hasToString("NO_DATA:forecasts");
        assertThat(cac.hitRate()).hasToString("NO_DATA:forecasts");
        assertThat(
                        Predictability.of(
                                        AOV, Scope.BUSINESS, List.of(ofOther), actuals("2"), TENTH)
                                .wape())
                .hasToString("0.5");
    }

    @Test
    void figures_that_add_up_to_nothing_have_no_relative_error() {
        Predictability zero = of(actuals("0"), forecast("2026-01", "5", "2025-12-01"));
        Predictability less = of(actuals("-4"), forecast("2026-01", "-5", "2025-12-01"));

        assertThat(zero.wape()).hasToString("ZERO_DIVISOR:actual");
        assertThat(zero.bias()).hasToString("ZERO_DIVISOR:actual");
        assertThat(zero.hitRate()).hasToString("0");
        assertThat(less.wape()).hasToString("0.25");
        assertThat(less.bias()).hasToString("NON_POSITIVE_BASE:actual");
    }

    @Test
    void a_figure_that_is_not_known_is_not_compared() {
        Map<Period, Outcome> actuals = actuals("100");
        actuals.put(Period.month(2026, 2), Undefined.because(Reason.ZERO_DIVISOR, "new-customers"));
        Predictability cac =
                of(
                        actuals,
                        forecast("2026-01", "90", "2025-12-01"),
                        forecast("2026-02", "90", "2025-12-01"));

        assertThat(List.of(cac.counted(), cac.late(), cac.unforeseen())).containsExactly(1, 0, 0);
    }

    @Test
    void variation_is_what_the_trend_leaves_over() {
        // on a straight line nothing is left
        assertThat(of(actuals("100", "120", "140")).variation()).hasToString("0");
        // mean 100, deviations 0, 20, −20; slope −20 ÷ 2 explains 200 of 800; √(600 ÷ 1) ÷ 100
        assertThat(of(actuals("100", "120", "80")).variation().toString())
                .startsWith("0.244948974278317809819728407470589");
        assertThat(of(actuals("100", "120")).variation()).hasToString("NO_DATA:actual");
        assertThat(of(actuals("-100", "120", "-20")).variation())
                .hasToString("NON_POSITIVE_BASE:actual");
    }

    /** Unreduced, ten years of fractions would take minutes. */
    @Test
    @Timeout(10)
    void ten_years_of_averages_are_judged_at_once() {
        Map<Period, Outcome> actuals = new LinkedHashMap<>();
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Period month = Period.month(2026 + i / 12, i % 12 + 1);
            int customers = 101 + i;
            // 60 and 40 in turn
            actuals.put(month, fraction((i % 2 == 0 ? 60 : 40) * customers + "", customers + ""));
            forecasts.add(forecast(month.toString(), "50", "2025-12-31"));
        }
        Predictability cac = of(actuals, forecasts.toArray(Forecast[]::new));

        // 120 × 10 of 120 × 50
        assertThat(cac.wape()).hasToString("0.2");
        assertThat(cac.bias()).hasToString("0");
        // from the mean of 50: Σy² = 120 × 100; each of 60 pairs has 10 at x and −10 at x + 1, so
        // Σxy = −600; Σx² = 120 × (120² − 1) ÷ 12 = 143,990; √((12000 − 600² ÷ 143990) ÷ 118) ÷ 50
        assertThat(cac.variation().toString()).startsWith("0.20166");
    }

    @Test
    void what_cannot_be_judged_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Predictability.of(
                                        CAC,
                                        Scope.BUSINESS,
                                        List.of(),
                                        Map.of(),
                                        new BigDecimal("-0.1")))
                .withMessage("Tolerance must not be negative: -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Forecast(
                                        " ",
                                        SEARCH,
                                        Period.year(2026),
                                        BigDecimal.ONE,
                                        day("2026-01-01")))
                .withMessage("A forecast needs the id of its KPI");
    }

    private static Predictability of(Map<Period, Outcome> actuals, Forecast... forecasts) {
        return Predictability.of(CAC, Scope.BUSINESS, List.of(forecasts), actuals, TENTH);
    }

    private static Map<Period, Outcome> actuals(String... values) {
        Map<Period, Outcome> actuals = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            actuals.put(Period.month(2026, i + 1), fraction(values[i], "1"));
        }
        return actuals;
    }

    private static Forecast forecast(String period, String value, String registered) {
        return new Forecast(
                "cac",
                Scope.BUSINESS,
                Period.parse(period),
                new BigDecimal(value),
                day(registered));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
