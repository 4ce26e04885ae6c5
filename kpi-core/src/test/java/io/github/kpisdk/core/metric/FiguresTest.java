package io.github.kpisdk.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures are shown. A no-break space is written as {@code _} here. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 0 | 0",
                "MONEY | 7 | 7",
                "MONEY | 999 | 999",
                "MONEY | 1000 | 1,000",
                "MONEY | 145000.5 | 145,000.50",
                "MONEY | 1234567890.129 | 1,234,567,890.13",
                "MONEY | -1234567.1 | −1,234,567.10",
                "MONEY | -999 | −999",
                "MONEY | 99.999 | 100",
                "MONEY | 0.001 | 0",
                "MONEY | -0.001 | 0",
                "COUNT | 1234567 | 1,234,567",
                "COUNT | 0 | 0",
                "DECIMAL | 7.5 | 7.5",
                "DECIMAL | 30 | 30",
                "DECIMAL | 29.96 | 30",
                "DECIMAL | 1234.56 | 1,234.6",
                "TIMES | 1.07 | 1.07×",
                "TIMES | 1 | 1.00×",
                "TIMES | -1234.5 | −1,234.50×",
                "PERCENT | 0.032 | 3.2%",
                "PERCENT | 0.04 | 4.0%",
                "PERCENT | 1.5 | 150.0%",
                "PERCENT | 12.3456 | 1,234.6%",
                "PERCENT | 0.01 | 1.0%",
                "PERCENT | 0.0099 | 0.99%",
                "PERCENT | 0.00004 | 0.00%",
                "PERCENT | -0.005 | −0.50%",
                "PERCENT | -0.2 | −20.0%",
                "PERCENT | 0 | 0%"
            })
    void english_groups_with_commas_and_points_decimals(
            Display display, BigDecimal value, String shown) {
        assertThat(Figures.of(Language.EN).show(Known.of(value), display)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 145000.5 | 145_000,50",
                "MONEY | -1234567 | −1_234_567",
                "COUNT | 1234567 | 1_234_567",
                "TIMES | 1.07 | 1,07×",
                "PERCENT | 0.032 | 3,2_%",
                "PERCENT | -0.005 | −0,50_%"
            })
    void russian_groups_with_no_break_spaces_and_puts_a_comma(
            Display display, BigDecimal value, String shown) {
        assertThat(Figures.of(Language.RU).show(Known.of(value), display))
                .isEqualTo(shown.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "0.125, 0.12",
        "0.135, 0.14",
        "0.1350001, 0.14",
        "0.1249999, 0.12",
        "-0.125, −0.12"
    })
    void halves_go_to_the_even_neighbour(BigDecimal value, String shown) {
        assertThat(Figures.of(Language.EN).round(Known.of(value), 2)).isEqualTo(shown);
    }

    @Test
    void a_fraction_is_rounded_from_the_fraction_itself() {
        // 0.125 less one part in 10^40: a value cut to 34 digits would look like a half
        Known almost =
                Known.of(new BigDecimal("1.35").subtract(new BigDecimal("1e-40")), BigDecimal.TEN);

        assertThat(Figures.of(Language.EN).round(almost, 2)).isEqualTo("0.13");
    }

    @Test
    void what_has_no_figure_is_a_dash() {
        Outcome none = Undefined.because(Reason.NO_DATA, "leads");

        assertThat(Figures.of(Language.EN).show(none, Display.MONEY)).isEqualTo("—");
        assertThat(Figures.of(Language.RU).show(none, Display.PERCENT)).isEqualTo("—");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_DATA | no data: leads | нет данных: leads",
                "NOT_ADDITIVE | cannot be added up: leads | не складывается: leads",
                "ZERO_DIVISOR | leads = 0 | leads = 0",
                "NON_POSITIVE_BASE | leads is not above zero | leads не больше нуля",
                "BEFORE_DATA | the data begin after leads | данные начинаются позже: leads"
            })
    void the_reason_is_said_in_either_language(Reason reason, String english, String russian) {
        Undefined none = Undefined.because(reason, "x");

        assertThat(Figures.of(Language.EN).why(none, "leads")).isEqualTo(english);
        assertThat(Figures.of(Language.RU).why(none, "leads")).isEqualTo(russian);
    }
}
