package io.github.kpisdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Plan;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Decimals come back to the last digit. */
class NumbersJsonTest {

    @Test
    void money_keeps_all_its_24_digits() throws IOException {
        assertThat(
                        Both.writeAndReadBack(
                                Money.of("RUB", "-987654321098765432.123456"), Money.class))
                .isEqualTo("\"RUB -987654321098765432.123456\"");
    }

    @Test
    void a_fraction_keeps_more_digits_than_its_value_shows() throws IOException {
        BigDecimal many = new BigDecimal("1234567890123456789012345678901234567890.0000000001");

        assertThat(Both.writeAndReadBack(Known.of(many), Known.class))
                .isEqualTo(
                        """
                        {"status":"KNOWN","value":"1234567890123456789012345678901235000000",\
                        "numerator":"1234567890123456789012345678901234567890.0000000001",\
                        "denominator":"1"}""");
    }

    @Test
    void the_longest_fraction_comes_back() throws IOException {
        BigDecimal longest = new BigDecimal(BigInteger.TEN.pow(1000).subtract(BigInteger.ONE));
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(999);

        Both.writeAndReadBack(Known.of(longest.negate(), smallest.negate()), Outcome.class);
    }

    @Test
    void a_fraction_that_could_not_be_read_back_is_not_made() {
        for (String number : List.of("1E+1000", "1E-1000", "1E+1000000000", "1E-1000000000")) {
            assertThatThrownBy(() -> Known.of(new BigDecimal(number)))
                    .hasMessageStartingWith("numerator has too many digits or too large an expon");
        }
    }

    @Test
    void an_exponent_is_never_written() throws IOException {
        assertThat(Both.write(new Money("RUB", new BigDecimal("1E+3")))).isEqualTo("\"RUB 1000\"");
        assertThat(Both.write(new Money("RUB", new BigDecimal("1E-6"))))
                .isEqualTo("\"RUB 0.000001\"");
        assertThat(Both.writeAndReadBack(new Plan("cac", new BigDecimal("1E+3")), Plan.class))
                .contains("\"value\":\"1000\"");
        assertThat(
                        Both.write(
                                new Benchmark(
                                        "cac",
                                        new BigDecimal("1E-6"),
                                        "all",
                                        "me",
                                        2025,
                                        OptionalInt.empty())))
                .contains("\"value\":\"0.000001\"");
        assertThat(Both.write(Known.of(new BigDecimal("1E+3"), new BigDecimal("1E-7"))))
                .contains("\"value\":\"10000000000\"", "\"1000\"", "\"0.0000001\"");
    }

    @Test
    void trailing_zeros_make_no_difference() throws IOException {
        Both.read("\"RUB 1.500\"", Money.of("RUB", "1.5"), Money.class);
        Both.read(
                "{\"kpi\":\"cac\",\"value\":\"1.500\"}",
                new Plan("cac", new BigDecimal("1.5")),
                Plan.class);
    }

    @Test
    void a_json_number_is_read_to_its_last_digit_too() throws IOException {
        Both.read(
                "{\"kpi\":\"cac\",\"value\":123456789012345678.123456}",
                new Plan("cac", new BigDecimal("123456789012345678.123456")),
                Plan.class);
    }
}
