package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.of("RUB", "300.50"))
                .isEqualTo(new Money("RUB", new BigDecimal("300.5")))
                .hasToString("RUB 300.5")
                .isNotEqualTo(Money.of("USD", "300.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUB 0", "AZA -1.5", "EUR 999999999999999999.999999", "XTS 100"})
    void text_is_read_back_as_it_is_written(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RUB", "RUB ", "RUB300", "RUB\t300", "RUBL 300"})
    void what_is_no_currency_space_and_amount_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessage("Money is a currency, a space and an amount, not " + Excerpt.of(text));
    }

    @Test
    void both_parts_of_a_text_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("rub 300"))
                .withMessage("Currency must be three capital letters, not \"rub\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("RUB  300"))
                .withMessage(
                        "Not an amount of at most 18 digits before and 6 after the point: \" 300\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RU", "RUBL", "rub", "РУБ", "R1B", "@UB", "R[B", "RU`", "RU\n"})
    void a_currency_is_three_capital_letters(String code) {
        assertThat(Money.isCurrency(code)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(code, "1"))
                .withMessage("Currency must be three capital letters, not " + Excerpt.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1.5, 1500000, 1",
        "-0.000001, -1, -1",
        "999999999999.999999, 999999999999999999, 1",
        "-999999999999.999999, -999999999999999999, -1",
        "1000000000000, , 1",
        "-999999999999999999.999999, , -1"
    })
    void millionths_are_known_below_a_million_millions(String amount, Long micros, int sign) {
        Money money = Money.of("RUB", amount);

        assertThat(money.micros())
                .isEqualTo(micros == null ? OptionalLong.empty() : OptionalLong.of(micros));
        assertThat(money.signum()).isEqualTo(sign);
        assertThat(money.amount()).isEqualTo(new BigDecimal(amount));
        assertThat(money)
                .isEqualTo(Money.of("RUB", amount))
                .hasSameHashCodeAs(Money.of("RUB", amount))
                .isNotEqualTo(Money.of("RUB", "7"))
                .isNotEqualTo(Money.of("RUB", "1000000000007"));
    }

    @Test
    void sums_and_differences_are_exact() {
        assertThat(Money.of("RUB", "0.1").plus(Money.of("RUB", "0.2")))
                .isEqualTo(Money.of("RUB", "0.3"));
        assertThat(Money.of("RUB", "0.1").minus(Money.of("RUB", "0.3")))
                .isEqualTo(Money.of("RUB", "-0.2"));
    }

    @Test
    void currencies_are_not_mixed() {
        Money rub = Money.of("RUB", "1");
        Money usd = Money.of("USD", "1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rub.plus(usd))
                .withMessage("Currencies cannot be mixed: RUB and USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> usd.minus(rub))
                .withMessage("Currencies cannot be mixed: USD and RUB");
        assertThat(rub.in("RUB")).isSameAs(rub);
    }

    @Test
    void a_sum_that_outgrows_the_gate_is_refused() {
        Money most = Money.of("RUB", "999999999999999999");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.plus(Money.of("RUB", "1")))
                .withMessageContaining("at most 18 digits before");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0.125, 2, USD 1.25",
        "1, 0.125, 2, USD 0.12",
        "1, 0.135, 2, USD 0.14",
        "-1, 0.125, 2, USD -0.12",
        "3, 0.5, 0, USD 2",
        "5, 0.5, 0, USD 2",
        "0.000001, 1, 6, USD 0.000001"
    })
    void a_conversion_is_rounded_half_even_to_the_decimals_asked_for(
            String amount, BigDecimal rate, int decimals, String converted) {
        assertThat(Money.of("RUB", amount).convert("USD", rate, decimals)).hasToString(converted);
    }

    @Test
    void a_rate_is_above_zero_and_passes_the_gate() {
        Money rub = Money.of("RUB", "1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rub.convert("USD", BigDecimal.ZERO, 2))
                .withMessage("Rate must be above zero, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rub.convert("USD", new BigDecimal("-1.5"), 2))
                .withMessage("Rate must be above zero, not -1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rub.convert("USD", new BigDecimal("1e999999999"), 2))
                .withMessage(
                        "Amount has too many digits or too large an exponent (scale -999999999)");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void decimals_are_0_to_6(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("RUB", "1").convert("USD", BigDecimal.ONE, decimals))
                .withMessage("Decimals must be 0 to 6, not " + decimals);
    }
}
