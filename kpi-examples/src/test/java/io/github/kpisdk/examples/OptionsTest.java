package io.github.kpisdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.rules.verdict.Severity;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void nothing_given_means_the_sample_in_english_into_kpi_out() {
        assertThat(Options.parse())
                .isEqualTo(
                        new Options(
                                Optional.empty(),
                                Path.of("kpi-out"),
                                false,
                                Language.EN,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                false,
                                false));
    }

    @Test
    void everything_may_be_given_in_any_order() {
        assertThat(
                        Options.parse(
                                "--lang",
                                "ru",
                                "--lenient",
                                "--out",
                                "o",
                                "--data",
                                "d",
                                "--audience",
                                "head",
                                "--write-baseline",
                                "--fail-on",
                                "warning",
                                "--strict"))
                .isEqualTo(
                        new Options(
                                Optional.of(Path.of("d")),
                                Path.of("o"),
                                true,
                                Language.RU,
                                Optional.of(Audience.HEAD),
                                true,
                                Optional.of(Severity.WARNING),
                                true,
                                false));
    }

    @Test
    void a_value_left_out_is_named() {
        refused("--out needs a value", "--out");
    }

    @Test
    void an_argument_given_twice_is_named() {
        refused("--lenient is given twice", "--lenient", "--lenient");
    }

    @Test
    void a_language_that_is_not_spoken_is_named() {
        refused("Language must be en or ru, not \"de\"", "--lang", "de");
    }

    @Test
    void an_audience_that_there_is_not_is_named() {
        refused("Audience must be owner, head or specialist, not \"HEAD\"", "--audience", "HEAD");
        refused("--audience needs a value", "--audience");
    }

    @Test
    void a_severity_that_nothing_fails_on_is_named() {
        refused("--fail-on must be error or warning, not \"info\"", "--fail-on", "info");
        refused("--fail-on needs a value", "--fail-on");
        assertThat(Options.parse("--fail-on", "error").failOn()).contains(Severity.ERROR);
    }

    private static void refused(String message, String... args) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(args))
                .withMessage(message);
    }
}
