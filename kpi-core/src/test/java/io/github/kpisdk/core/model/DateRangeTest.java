package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");

    @Test
    void the_start_belongs_to_it_and_the_end_does_not() {
        assertThat(MAY.contains(LocalDate.parse("2026-04-30"))).isFalse();
        assertThat(MAY.contains(LocalDate.parse("2026-05-01"))).isTrue();
        assertThat(MAY.contains(LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(MAY.contains(LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(MAY.days()).isEqualTo(31);
    }

    @Test
    void a_closed_range_includes_its_last_day() {
        assertThat(DateRange.ofClosed(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")))
                .isEqualTo(MAY)
                .isEqualTo(
                        DateRange.of(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-01")));
    }

    @Test
    void a_range_contains_itself_and_its_parts() {
        assertThat(MAY.contains(MAY)).isTrue();
        assertThat(MAY.contains(DateRange.parse("2026-05-02/2026-05-03"))).isTrue();
        assertThat(MAY.contains(DateRange.parse("2026-04-30/2026-05-03"))).isFalse();
        assertThat(MAY.contains(DateRange.parse("2026-05-30/2026-06-02"))).isFalse();
    }

    @Test
    void a_range_has_at_least_one_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2026-05-01/2026-05-01"))
                .withMessage("End 2026-05-01 must be after start 2026-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2026-05-02/2026-05-01"))
                .withMessage("End 2026-05-01 must be after start 2026-05-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2026-05-01",
                "2026-05-01/",
                "/2026-05-01",
                "2026-05-01/2026-02-30",
                "2026-05-01/2026-06-01/2026-07-01",
                "2026-05-01 / 2026-06-01",
                "01.05.2026/01.06.2026"
            })
    void what_is_not_two_dates_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage(
                        "A range is two dates such as 2026-01-01/2026-03-15, not \"" + text + "\"");
    }

    @Test
    void text_is_the_inverse_of_parse() {
        assertThat(MAY).hasToString("2026-05-01/2026-06-01");
    }
}
