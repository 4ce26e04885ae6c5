package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableTest {
    private static final Rate MID_JANUARY = rate("2026-01-15", "EUR", "90");
    private static final Rate END_OF_JANUARY = rate("2026-01-31", "EUR", "100.25");
    private static final RateTable RUB =
            RateTable.of(
                    "RUB",
                    List.of(
                            END_OF_JANUARY,
                            MID_JANUARY,
                            rate("2026-01-15", "KRW", "0.000000000001")));

    @ParameterizedTest
    @CsvSource({
        "EUR, 2026-01-15, 90",
        "EUR, 2026-01-22, 90",
        "EUR, 2026-01-31, 100.25",
        "EUR, 2026-02-07, 100.25",
        "KRW, 2026-01-16, 0.000000000001",
        "RUB, 1999-01-01, 1"
    })
    void a_day_has_the_latest_rate_before(String currency, LocalDate day, BigDecimal rate) {
        assertThat(RUB.rate(currency, day)).isEqualTo(rate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR|2026-01-14|No rate of EUR in RUB on 2026-01-14 or before",
                "USD|2026-01-15|No rate of USD in RUB on 2026-01-15 or before",
                "EUR|2026-01-23|No rate of EUR in RUB on 2026-01-23: the latest is of 2026-01-15, 8 days before, and at most 7 are allowed",
            })
    void a_day_without_one_is_refused(String currency, LocalDate day, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUB.rate(currency, day))
                .withMessage(message);
    }

    @Test
    void how_old_a_rate_may_be_is_said() {
        LocalDate late = LocalDate.of(2026, 1, 30);
        assertThat(RUB.withMaxAge(15).rate("EUR", late)).isEqualByComparingTo("90");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUB.withMaxAge(0).rate("EUR", LocalDate.of(2026, 1, 16)))
                .withMessageEndingWith("1 days before, and at most 0 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUB.withMaxAge(-1))
                .withMessage("A rate cannot be -1 days old");
    }

    @Test
    void the_same_rate_may_stand_twice_and_no_other() {
        assertThat(
                        RateTable.of("RUB", List.of(MID_JANUARY, rate("2026-01-15", "EUR", "90.0")))
                                .base())
                .isEqualTo("RUB");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                RateTable.of(
                                        "RUB",
                                        List.of(MID_JANUARY, rate("2026-01-15", "EUR", "91"))))
                .withMessage("EUR has two rates on 2026-01-15: 90 and 91");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateTable.of("EUR", List.of(MID_JANUARY)))
                .withMessage("EUR is the currency of all rates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateTable.of("rub", List.of()))
                .withMessage("Currency must be three capital letters, not \"rub\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|Rate must be above zero, not 0",
                "-90|Rate must be above zero, not -90",
                "0.0000000000001|Not a rate of at most 18 digits before and 12 after the point: \"0.0000000000001\"",
                "1e2|Not a rate of at most 18 digits before and 12 after the point: \"1e2\"",
            })
    void what_is_no_rate_is_refused(String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("2026-01-15", "EUR", value))
                .withMessage(message);
    }

    private static Rate rate(String date, String currency, String value) {
        return Rate.of(LocalDate.parse(date), currency, value);
    }
}
