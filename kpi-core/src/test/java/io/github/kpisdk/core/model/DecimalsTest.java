package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.000000, 0",
        "1.50, 1.5",
        "-1234.5, -1234.5",
        "100, 100",
        "007, 7",
        "000000000000000001, 1",
        "999999999999999999.999999, 999999999999999999.999999",
        "-999999999999999999.999999, -999999999999999999.999999"
    })
    void an_amount_is_read_into_its_shortest_form(String text, BigDecimal amount) {
        assertThat(Decimals.parse(text)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "+1",
                " 1",
                "1 ",
                "1,5",
                "1 000",
                "1e3",
                "1E3",
                "--1",
                "1.2.3",
                "1:2",
                "1/2",
                "0x1",
                "NaN",
                "Infinity",
                "１",
                "٣",
                "−1",
                "1.0000000",
                "1000000000000000000",
                "0000000000000000000",
                "-1000000000000000000.5",
                "9999999999999999999999999999"
            })
    void anything_else_is_refused_and_quoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.parse(text))
                .withMessage(
                        "Not an amount of at most 18 digits before and 6 after the point: \""
                                + text
                                + "\"");
    }

    @Test
    void a_number_made_elsewhere_is_brought_to_the_same_form() {
        assertThat(Decimals.check(new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000"));
        assertThat(Decimals.check(new BigDecimal("1.500000000"))).isEqualTo(new BigDecimal("1.5"));
        assertThat(Decimals.check(new BigDecimal("0E+200"))).isEqualTo(BigDecimal.ZERO);
        assertThat(Decimals.check(new BigDecimal("999999999999999999.999999")))
                .isEqualTo(new BigDecimal("999999999999999999.999999"));
    }

    @Test
    void a_number_made_elsewhere_has_no_more_digits_than_the_gate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.check(new BigDecimal("1E+18")))
                .withMessage(
                        "Not an amount of at most 18 digits before and 6 after the point: \"1E+18\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.check(new BigDecimal("0.0000001")))
                .withMessage(
                        "Not an amount of at most 18 digits before and 6 after the point: \"1E-7\"");
    }

    @ParameterizedTest
    @CsvSource({"1e1000000000, -1000000000", "1e-1000000000, 1000000000", "1e257, -257"})
    void a_hostile_exponent_is_refused_unread(String number, String scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.check(new BigDecimal(number)))
                .withMessage(
                        "Amount has too many digits or too large an exponent (scale %s)", scale);
    }

    @Test
    void a_hundred_thousand_digits_are_refused_unread() {
        BigDecimal huge = BigDecimal.TEN.pow(100_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.check(huge))
                .withMessage("Amount has too many digits or too large an exponent (scale 0)");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "42, 42",
        "000000000000000007, 7",
        "999999999999999999, 999999999999999999"
    })
    void a_count_is_read(String text, long count) {
        assertThat(Decimals.parseCount(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", "1e3", " 1", "1000000000000000000", "٣"})
    void what_is_no_count_is_refused_and_quoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.parseCount(text))
                .withMessage(
                        "Not a whole number from 0 up, of at most 18 digits: \"" + text + "\"");
    }

    @Test
    void a_count_made_elsewhere_passes_the_same_gate() {
        assertThat(Decimals.checkCount(999_999_999_999_999_999L))
                .isEqualTo(999_999_999_999_999_999L);
        assertThat(Decimals.checkCount(0)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.checkCount(-1))
                .withMessage("Not a whole number from 0 up, of at most 18 digits: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.checkCount(1_000_000_000_000_000_000L))
                .withMessage(
                        "Not a whole number from 0 up, of at most 18 digits: 1000000000000000000");
    }
}
