package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.model.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The gate lets through exactly its grammar, and nothing of another size. */
class DecimalsProperties {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,18}([.][0-9]{1,6})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");
    private static final Fraction LIMIT = Fraction.power(18);

    @Property
    void an_amount_is_read_exactly_when_the_grammar_allows_it(@ForAll("texts") String text) {
        if (AMOUNT.matcher(text).matches()) {
            assertThat(Decimals.parse(text)).isEqualByComparingTo(new BigDecimal(text));
        } else {
            assertThatThrownBy(() -> Decimals.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most 18 digits before and 6 after the point");
        }
    }

    @Property
    void a_count_is_read_exactly_when_the_grammar_allows_it(@ForAll("texts") String text) {
        if (COUNT.matcher(text).matches()) {
            assertThat(Decimals.parseCount(text)).isEqualTo(new BigInteger(text).longValueExact());
        } else {
            assertThatThrownBy(() -> Decimals.parseCount(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("of at most 18 digits");
        }
    }

    @Property
    void what_has_passed_is_in_its_shortest_form_and_passes_again(@ForAll("amounts") String text) {
        BigDecimal amount = Decimals.parse(text);
        assertThat(amount.toPlainString())
                .matches("0|-?(0|[1-9]\\d*)([.]\\d*[1-9])?")
                .isNotEqualTo("-0");
        assertThat(Decimals.parse(amount.toPlainString())).isEqualTo(amount);
        assertThat(Decimals.check(amount)).isEqualTo(amount);
    }

    @Property
    void a_decimal_is_let_in_exactly_when_it_fits(
            @ForAll("unscaled") BigInteger unscaled,
            @ForAll @IntRange(min = -30, max = 30) int scale) {
        BigDecimal value = new BigDecimal(unscaled, scale);
        if (fits(Fraction.of(value))) {
            assertThat(Decimals.check(value)).isEqualByComparingTo(value);
        } else {
            assertThatThrownBy(() -> Decimals.check(value))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static boolean fits(Fraction value) {
        return value.abs().compareTo(LIMIT) < 0
                && value.times(Fraction.power(6)).denominator().equals(BigInteger.ONE);
    }

    @Property
    void a_count_is_let_in_exactly_when_it_fits(@ForAll long count) {
        if (count >= 0 && Fraction.of(count).compareTo(LIMIT) < 0) {
            assertThat(Decimals.checkCount(count)).isEqualTo(count);
        } else {
            assertThatThrownBy(() -> Decimals.checkCount(count))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Long.toString(count));
        }
    }

    /** Amounts, and what is nearly one. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Combinators.combine(signs(), digits(20), points(), digits(8))
                        .as((sign, whole, point, rest) -> sign + whole + point + rest),
                Arbitraries.strings().withChars("0123456789.-+eE ,_'٣３߁Ⅳ\u00a0\t").ofMaxLength(28));
    }

    @Provide
    Arbitrary<String> amounts() {
        return texts().filter(text -> AMOUNT.matcher(text).matches());
    }

    @Provide
    Arbitrary<BigInteger> unscaled() {
        return Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24)),
                        Arbitraries.integers().between(0, 20))
                .as((number, zeros) -> number.multiply(BigInteger.TEN.pow(zeros)));
    }

    private static Arbitrary<String> signs() {
        return Arbitraries.of("", "-", "+", "--", " ");
    }

    private static Arbitrary<String> points() {
        return Arbitraries.of("", ".", ",", "..", "e");
    }

    /** Digits, in one case of five behind one that is not ASCII. */
    private static Arbitrary<String> digits(int most) {
        return Combinators.combine(
                        Arbitraries.of("", "", "", "", "", "", "", "", "٣", "３"),
                        Arbitraries.strings().numeric().ofMaxLength(most))
                .as(String::concat);
    }
}
