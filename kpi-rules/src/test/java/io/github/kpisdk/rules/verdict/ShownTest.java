package io.github.kpisdk.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them; a space stands for a no-break space. */
class ShownTest {

    // money of 100 or more without decimals, half to even; shares with one decimal, or two digits
    // below 1 %; what a change is has a sign
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY  | 12000       | 12,000 RUB  | 12 000 RUB",
                "MONEY  | 1234567.5   | 1,234,568 RUB | 1 234 568 RUB",
                "MONEY  | 2.5         | 2.5 RUB     | 2,5 RUB",
                "MONEY  | 99.994      | 99.99 RUB   | 99,99 RUB",
                "MONEY  | 100.5       | 100 RUB     | 100 RUB",
                "MONEY  | -1000       | −1,000 RUB  | −1 000 RUB",
                "SHARE  | 0.054       | 5.4 %       | 5,4 %",
                "SHARE  | 0.2         | 20 %        | 20 %",
                "SHARE  | 0.0023456   | 0.23 %      | 0,23 %",
                "SHARE  | 0           | 0 %         | 0 %",
                "CHANGE | 0.2         | +20 %       | +20 %",
                "CHANGE | -0.125      | −12.5 %     | −12,5 %",
                "CHANGE | 0           | 0 %         | 0 %",
                "POINTS | -0.028      | −2.8 pp     | −2,8 п.п.",
                "POINTS | 0.0949      | +9.5 pp     | +9,5 п.п.",
                "TIMES  | 2.916666    | 2.92×       | 2,92×",
                "TIMES  | 3           | 3×          | 3×",
                "COUNT  | 12345       | 12,345      | 12 345",
                "DAYS   | 162         | 162         | 162",
                "COUNT  | 2.25        | 2.2         | 2,2",
                "NUMBER | 0.000123456 | 0.000123    | 0,000123",
                "NUMBER | 3.1558      | 3.16        | 3,16",
            })
    void a_number_is_written_by_its_kind(Kind kind, String number, String en, String ru) {
        Known value = Known.of(new BigDecimal(number));

        assertThat(Shown.number(kind, value, Language.EN, "RUB").replace('\u00a0', ' '))
                .isEqualTo(en);
        assertThat(Shown.number(kind, value, Language.RU, "RUB").replace('\u00a0', ' '))
                .isEqualTo(ru);
    }

    @Test
    void words_are_no_number() {
        assertThatThrownBy(
                        () ->
                                Shown.number(
                                        Kind.WORDS, Known.of(BigDecimal.ONE), Language.EN, "RUB"))
                .hasMessage("Words are no number");
    }
}
