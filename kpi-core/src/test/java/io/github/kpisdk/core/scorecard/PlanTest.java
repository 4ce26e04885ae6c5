package io.github.kpisdk.core.scorecard;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans and benchmarks pass the gate for numbers like every other figure from outside. */
class PlanTest {

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "0.0000001", "1 000", "", "4%"})
    void a_figure_that_is_no_plain_amount_is_refused_at_once(String value) {
        String message =
                "Not an amount of at most 18 digits before and 6 after the point: \""
                        + value
                        + "\"";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(CAC, value))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.of(CAC, value, "furniture", "Survey", 2026))
                .withMessage(message);
    }

    @Test
    void a_number_made_elsewhere_passes_the_same_gate() {
        BigDecimal huge = new BigDecimal("1e1000000000");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan("cac", huge))
                .withMessage(
                        "Amount has too many digits or too large an exponent (scale -1000000000)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Benchmark(
                                        "cac",
                                        huge,
                                        "furniture",
                                        "Survey",
                                        2026,
                                        OptionalInt.empty()));
    }

    @Test
    void two_spellings_of_one_figure_are_one_plan() {
        assertThat(Plan.of(CAC, "0.040")).isEqualTo(Plan.of(CAC, "0.04"));
        assertThat(new Plan("cac", new BigDecimal("0.040"))).isEqualTo(Plan.of(CAC, "0.04"));
    }

    @Test
    void a_benchmark_says_whose_it_is() {
        String message = "A benchmark needs its segment and its source";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.of(CAC, "90", " ", "Survey", 2026))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.of(CAC, "90", "furniture", "", 2026))
                .withMessage(message);
    }

    @Test
    void the_sample_of_a_benchmark_may_be_said() {
        Benchmark benchmark = Benchmark.of(CAC, "90", "furniture", "Survey", 2026);

        assertThat(benchmark.sample()).isEmpty();
        assertThat(benchmark.withSample(340).sample()).hasValue(340);
        assertThat(benchmark.withSample(1)).isNotEqualTo(benchmark);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benchmark.withSample(0))
                .withMessage("sample must be 1 or more, not 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10_000, -1})
    void the_year_of_a_benchmark_has_four_digits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmark.of(CAC, "90", "furniture", "Survey", year))
                .withMessage("year must have four digits, not " + year);
        assertThat(Benchmark.of(CAC, "90", "furniture", "Survey", 1000).year()).isEqualTo(1000);
        assertThat(Benchmark.of(CAC, "90", "furniture", "Survey", 9999).year()).isEqualTo(9999);
    }
}
