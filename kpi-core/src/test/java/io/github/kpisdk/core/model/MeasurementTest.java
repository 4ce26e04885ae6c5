package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A measurement says who measured and how, or it is none. */
class MeasurementTest {

    @Test
    void all_but_the_channel_is_required() {
        assertRefused("date is required", m -> m.date(null));
        assertRefused("metric is required", m -> m.metric(null));
        assertRefused("value is required", m -> m.value(null));
        assertRefused("measured_by is required", m -> m.measuredBy(null));
        assertRefused("method is required", m -> m.method(null));
    }

    @Test
    void who_and_how_are_said_in_a_few_words() {
        assertRefused("measured_by must not be blank", m -> m.measuredBy(" "));
        assertRefused("method has white space around it: \"seen \"", m -> m.method("seen "));
        assertRefused(
                "method has more than 200 characters: \"%s…\"".formatted("x".repeat(200)),
                m -> m.method("x".repeat(201)));
        assertThat(measurement().method("x".repeat(200)).build().method()).hasSize(200);
    }

    @Test
    void a_metric_has_the_form_of_an_id_of_the_catalogue() {
        String words = "metric must be lower-case words with hyphens, such as emails-sent, not ";

        assertRefused(words + "\"Emails sent\"", m -> m.metric("Emails sent"));
        assertRefused(words + "\"\"", m -> m.metric(""));
        assertRefused(words + "\"a/b/c\"", m -> m.metric("a/b/c"));
        assertRefused(words + "\"%s\"".formatted("x".repeat(101)), m -> m.metric("x".repeat(101)));
        assertThat(measurement().metric("retention/day-7").build().metric())
                .isEqualTo("retention/day-7");
    }

    @Test
    void the_value_is_any_number_that_the_gate_lets_through() {
        assertThat(measurement().value(new BigDecimal("-1.50")).build().value())
                .isEqualTo(new BigDecimal("-1.5"));
        assertRefused(
                "Not an amount of at most 18 digits before and 6 after the point: \"1E-7\"",
                m -> m.value(new BigDecimal("0.0000001")));
    }

    @Test
    void a_channel_is_named_by_the_usual_rule() {
        assertRefused("channel must not be blank", m -> m.channel(""));
        assertRefused(
                "channel must not be *, which stands for the whole business", m -> m.channel("*"));
        assertThat(measurement().build().channel()).isEmpty();
    }

    @Test
    void it_reads_as_its_fields() {
        assertThat(measurement().channel("VK").build())
                .hasToString(
                        "Measurement[2026-01-05, VK, followers, 100, Anna, counter of the page]");
    }

    @Test
    void two_that_were_measured_by_different_people_are_two() {
        assertThat(measurement().build())
                .isEqualTo(measurement().build())
                .hasSameHashCodeAs(measurement().build())
                .isNotEqualTo(measurement().measuredBy("Boris").build())
                .isNotEqualTo(measurement().method("a guess").build());
    }

    private static Measurement.Builder measurement() {
        return Measurement.builder()
                .date(LocalDate.parse("2026-01-05"))
                .metric("followers")
                .value(BigDecimal.valueOf(100))
                .measuredBy("Anna")
                .method("counter of the page");
    }

    private static void assertRefused(String message, UnaryOperator<Measurement.Builder> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(measurement()).build())
                .withMessage(message);
    }
}
