package io.github.kpisdk.connect.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.file.Unusual;
import io.github.kpisdk.core.model.Decimals;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** The quick decoders take what the gates of the library take, as the same numbers. */
class DecodersProperties {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal FITS = new BigDecimal("9223372036853.999999");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Example
    void every_day_of_ten_thousand_years_is_known() {
        LocalDate end = LocalDate.of(10_000, 1, 1);
        for (LocalDate day = LocalDate.of(0, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            if (number(day.toString()) != day.toEpochDay()) {
                assertThat(number(day.toString())).isEqualTo((int) day.toEpochDay());
            }
        }
    }

    @Example
    void no_other_day_of_any_month_is_taken() {
        for (int year : new int[] {0, 1900, 2000, 2023, 2024, 2100, 9999}) {
            for (int month = 0; month < 100; month++) {
                for (int day = 0; day < 100; day++) {
                    String text =
                            twoDigits(year / 100)
                                    + twoDigits(year % 100)
                                    + "-"
                                    + twoDigits(month)
                                    + "-"
                                    + twoDigits(day);
                    assertThat(number(text)).as(text).isEqualTo(expected(text));
                }
            }
        }
    }

    @Property
    void dates_are_those_of_the_calendar(@ForAll("dates") String text) {
        assertThat(number(text)).isEqualTo(expected(text));
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.of("2026-01-31", "0000-02-29", "9999-12-31", "2023-02-28"),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of('0', '1', '9', '-', '/', ':', ' ', '+', '\u0661', '٣', 'x'))
                .as((date, at, put) -> date.substring(0, at) + put + date.substring(at + 1));
    }

    @Example
    void a_date_has_ten_characters() {
        assertThat(number("")).isEqualTo(EpochDays.NONE);
        assertThat(number("2026-1-01")).isEqualTo(EpochDays.NONE);
        assertThat(number("2026-01-011")).isEqualTo(EpochDays.NONE);
        assertThat(number("-2026-01-01")).isEqualTo(EpochDays.NONE);
    }

    @Property(tries = 5000)
    void amounts_are_those_of_the_gate(@ForAll("amounts") String text) {
        Optional<BigDecimal> expected = gate(text);

        OptionalLong found = millionths(text);

        if (found.isPresent()) {
            assertThat(BigDecimal.valueOf(found.getAsLong()))
                    .isEqualByComparingTo(expected.orElseThrow().multiply(MILLION));
        } else {
            assertThat(expected.filter(amount -> amount.abs().compareTo(FITS) <= 0)).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> amounts() {
        StringArbitrary digits = Arbitraries.strings().withCharRange('0', '9');
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789.-+e ٣").ofMaxLength(8),
                Combinators.combine(
                                Arbitraries.of("", "-", "--", "+"),
                                digits.ofMaxLength(19),
                                Arbitraries.of("", ".", ".."),
                                digits.ofMaxLength(7))
                        .as((sign, whole, point, part) -> sign + whole + point + part));
    }

    @Example
    void amounts_by_hand() {
        assertThat(millionths("0.1")).hasValue(100_000);
        assertThat(millionths("-12.000001")).hasValue(-12_000_001);
        assertThat(millionths("000000000000000012.50")).hasValue(12_500_000);
        assertThat(millionths("-0")).hasValue(0);
        assertThat(millionths("-0.00")).hasValue(0);
        assertThat(millionths("9223372036853.999999")).hasValue(9_223_372_036_853_999_999L);
        assertThat(millionths("-9223372036853.999999")).hasValue(-9_223_372_036_853_999_999L);
    }

    @Example
    void what_does_not_fit_is_left_to_the_careful_reading() {
        assertThat(millionths("9223372036854")).isEmpty();
        assertThat(millionths("9223372036854.775807")).isEmpty();
        assertThat(millionths("-9223372036854.775808")).isEmpty();
        assertThat(millionths("999999999999999999.999999")).isEmpty();
        assertThat(millionths("18446744073709.551617")).isEmpty();
    }

    @Example
    void what_is_no_amount_is_not_taken() {
        for (String text :
                new String[] {
                    "",
                    "-",
                    ".",
                    ".5",
                    "5.",
                    "-.5",
                    "1.2.3",
                    "1e3",
                    "+1",
                    " 1",
                    "1 ",
                    "1,5",
                    "--1",
                    "1.0000000",
                    "0000000000000000001",
                    "1.-5",
                    "٣"
                }) {
            assertThat(millionths(text)).as(text).isEmpty();
        }
    }

    @Property
    void counts_are_those_of_the_gate(@ForAll("amounts") String text) {
        long expected;
        try {
            expected = Decimals.parseCount(text);
        } catch (IllegalArgumentException e) {
            expected = -1;
        }

        assertThat(Digits.number(text.toCharArray(), 0, text.length(), Decimals.WHOLE_DIGITS))
                .isEqualTo(expected);
    }

    private static Optional<BigDecimal> gate(String text) {
        try {
            return Optional.of(Decimals.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalLong millionths(String text) {
        char[] around = ("9" + text + "9").toCharArray();
        try {
            return OptionalLong.of(AmountCells.millionths(around, 1, around.length - 1));
        } catch (Unusual e) {
            return OptionalLong.empty();
        }
    }

    private static int number(String text) {
        char[] around = ("9" + text + "9").toCharArray();
        return EpochDays.number(around, 1, around.length - 1);
    }

    private static int expected(String text) {
        try {
            return Math.toIntExact(LocalDate.parse(text, STRICT).toEpochDay());
        } catch (DateTimeException e) {
            return EpochDays.NONE;
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
