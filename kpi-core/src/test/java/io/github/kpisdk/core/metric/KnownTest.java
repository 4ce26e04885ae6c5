package io.github.kpisdk.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void a_fraction_is_kept_as_it_was_computed() {
        Known rate = fraction("4", "20");

        assertThat(rate.numerator()).isEqualTo(new BigDecimal("4"));
        assertThat(rate.denominator()).isEqualTo(new BigDecimal("20"));
        assertThat(rate.value()).isEqualTo(new BigDecimal("0.2"));
    }

    @Test
    void equal_worth_is_not_equality() {
        assertThat(fraction("4", "20"))
                .isNotEqualTo(fraction("1", "5"))
                .isEqualByComparingTo(fraction("1", "5"))
                .isEqualTo(fraction("4.0", "20.00"))
                .hasSameHashCodeAs(fraction("4.0", "20.00"))
                .doesNotHaveSameHashCodeAs(fraction("4", "21"))
                .doesNotHaveSameHashCodeAs(fraction("5", "20"));
    }

    @Test
    void the_value_is_divided_once_to_34_digits_half_even() {
        assertThat(fraction("2", "3")).hasToString("0.6666666666666666666666666666666667");
        assertThat(fraction("100", "1")).hasToString("100");
        assertThat(fraction("0", "-3")).hasToString("0");
    }

    @Test
    void comparison_is_exact_where_the_value_is_not() {
        Known third = fraction("1", "3");
        Known almost = Known.of(third.value());

        assertThat(third).isGreaterThan(almost);
        assertThat(third.value()).isEqualTo(almost.value());
    }

    @Test
    void a_threshold_is_not_passed_by_its_own_value() {
        Known ratio = fraction("12", "10");

        assertThat(ratio.isAbove(new BigDecimal("1.2"))).isFalse();
        assertThat(ratio.isBelow(new BigDecimal("1.2"))).isFalse();
        assertThat(ratio.isAbove(new BigDecimal("1.19"))).isTrue();
        assertThat(ratio.isBelow(new BigDecimal("1.21"))).isTrue();
    }

    @Test
    void fractions_are_added_multiplied_and_divided_without_rounding() {
        Known half = fraction("1", "2");
        Known third = fraction("1", "3");

        assertThat(half.plus(third)).isEqualTo(fraction("5", "6"));
        assertThat(half.minus(third)).isEqualTo(fraction("1", "6"));
        assertThat(half.plus(half)).isEqualTo(fraction("2", "2"));
        assertThat(half.per(third)).isEqualTo(fraction("3", "2"));
        assertThat(third.times(new BigDecimal("1000"))).isEqualTo(fraction("1000", "3"));
    }

    @Test
    void fractions_are_multiplied_part_by_part() {
        assertThat(fraction("2", "3").times(fraction("3", "4"))).isEqualTo(fraction("6", "12"));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction("3", "1").per(fraction("0", "5")))
                .withMessage("Cannot divide 3 by zero");
    }

    @Test
    void the_value_is_in_its_shortest_form() {
        assertThat(fraction("5", "0.5").value()).isEqualTo(new BigDecimal("10"));
        assertThat(fraction("0", "7").value()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void a_negative_denominator_turns_the_sign_and_the_order() {
        assertThat(fraction("3", "-2").signum()).isEqualTo(-1);
        assertThat(fraction("-3", "-2").signum()).isEqualTo(1);
        assertThat(fraction("3", "-2")).isLessThan(fraction("1", "100"));
    }

    @Test
    void a_denominator_is_not_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction("1", "0.00"))
                .withMessage("A fraction needs a denominator that is not zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Known.of(1, 0))
                .withMessage("A fraction needs a denominator that is not zero");
    }

    @Test
    void a_number_that_would_take_for_ever_to_write_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Known.of(new BigDecimal("1e1000000000")))
                .withMessage(
                        "numerator has too many digits or too large an exponent (scale -1000000000)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction("1", "1e-1001"))
                .withMessage(
                        "denominator has too many digits or too large an exponent (scale 1001)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Known.of(new BigDecimal("9".repeat(1001))))
                .withMessage("numerator has too many digits or too large an exponent (scale 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction("1", "2").isAbove(new BigDecimal("1e99999")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Known.of(new BigDecimal("1e1000")))
                .withMessage(
                        "numerator has too many digits or too large an exponent (scale -1000)");
        assertThat(Known.of(new BigDecimal("1e999")).numerator().precision()).isEqualTo(1000);
        assertThat(Known.of(new BigDecimal("1e-999")).numerator().scale()).isEqualTo(999);
        assertThat(Known.of(new BigDecimal("9".repeat(1000)))).hasToString("1" + "0".repeat(1000));
    }

    @Test
    void text_never_has_an_exponent() {
        assertThat(Known.of(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Known.of(new BigDecimal("1E-10"))).hasToString("0.0000000001");
    }

    @Test
    void fold_takes_the_branch_of_a_number() {
        assertThat(fraction("4", "20").<String>fold(k -> "number " + k, u -> "none"))
                .isEqualTo("number 0.2");
        assertThat(fraction("4", "20").isKnown()).isTrue();
    }

    @Test
    void an_undefined_outcome_says_why_and_of_what() {
        Undefined none = Undefined.zeroDivisor("sales", Known.of(new BigDecimal("5")));

        assertThat(none.reason()).isEqualTo(Reason.ZERO_DIVISOR);
        assertThat(none.subject()).isEqualTo("sales");
        assertThat(none.dividend()).contains(Known.of(new BigDecimal("5")));
        assertThat(none.code()).isEqualTo("ZERO_DIVISOR:sales");
        assertThat(none.<String>fold(k -> "number", u -> "none of " + u.subject()))
                .isEqualTo("none of sales");
        assertThat(none.isKnown()).isFalse();
    }

    @Test
    void undefined_outcomes_are_equal_when_reason_subject_and_dividend_are() {
        Undefined none = Undefined.because(Reason.NO_DATA, "leads");

        assertThat(none)
                .isEqualTo(Undefined.because(Reason.NO_DATA, "leads"))
                .hasSameHashCodeAs(Undefined.because(Reason.NO_DATA, "leads"))
                .isNotEqualTo(Undefined.because(Reason.NO_DATA, "sales"))
                .isNotEqualTo(Undefined.because(Reason.NOT_ADDITIVE, "leads"));
        assertThat(Undefined.zeroDivisor("leads", Known.of(BigDecimal.ONE)))
                .isNotEqualTo(Undefined.zeroDivisor("leads", Known.of(BigDecimal.TEN)));
        assertThat(Undefined.because(Reason.NO_DATA, "leads").hashCode())
                .isNotEqualTo(Undefined.because(Reason.NO_DATA, "sales").hashCode());
        assertThat(none.dividend()).isEqualTo(Optional.empty());
    }

    private static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
