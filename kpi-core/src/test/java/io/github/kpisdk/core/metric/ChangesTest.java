package io.github.kpisdk.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangesTest {
    private static final Outcome NO_LEADS = Undefined.because(Reason.NO_DATA, "leads");
    private static final Outcome NO_SALES = Undefined.because(Reason.NO_DATA, "sales");

    @Test
    void a_difference_keeps_its_sign() {
        assertThat(Changes.difference(known("3"), known("5"), false)).hasToString("-2");
    }

    @Test
    void a_difference_of_ratios_may_be_in_points() {
        assertThat(Changes.difference(known("0.032"), known("0.04"), true)).hasToString("-0.8");
    }

    @Test
    void a_relative_change_needs_a_reference_above_zero() {
        assertThat(Changes.relative(known("3"), known("4"))).hasToString("-0.25");
        assertThat(Changes.relative(known("3"), known("0")))
                .hasToString("NON_POSITIVE_BASE:reference");
        assertThat(Changes.relative(known("3"), known("-1")))
                .hasToString("NON_POSITIVE_BASE:reference");
    }

    @Test
    void attainment_is_a_part_of_the_plan_where_more_is_better() {
        assertThat(Changes.attainment(Better.HIGHER, known("3"), known("4"))).hasToString("0.75");
    }

    @Test
    void attainment_turns_round_where_less_is_better() {
        assertThat(Changes.attainment(Better.LOWER, known("500"), known("400"))).hasToString("0.8");
    }

    @Test
    void none_of_a_plan_is_nothing_of_it_where_more_is_better() {
        assertThat(Changes.attainment(Better.HIGHER, known("0"), known("500"))).hasToString("0");
        // −125 of 500
        assertThat(Changes.attainment(Better.HIGHER, known("-125"), known("500")))
                .hasToString("-0.25");
    }

    @Test
    void a_figure_of_nothing_or_less_is_beyond_attainment_where_less_is_better() {
        assertThat(Changes.attainment(Better.LOWER, known("0"), known("4")))
                .hasToString("NON_POSITIVE_BASE:actual");
        assertThat(Changes.attainment(Better.LOWER, known("-3"), known("4")))
                .hasToString("NON_POSITIVE_BASE:actual");
    }

    @ParameterizedTest
    @EnumSource
    void there_is_no_attainment_of_a_plan_that_is_not_above_zero(Better better) {
        for (String actual : List.of("-3", "0", "3")) {
            assertThat(Changes.attainment(better, known(actual), known("0")))
                    .hasToString("NON_POSITIVE_BASE:reference");
            assertThat(Changes.attainment(better, known(actual), known("-4")))
                    .hasToString("NON_POSITIVE_BASE:reference");
        }
    }

    @Test
    void an_undefined_side_gives_its_own_reason_the_figure_first() {
        assertThat(Changes.difference(NO_LEADS, NO_SALES, false)).isEqualTo(NO_LEADS);
        assertThat(Changes.difference(known("1"), NO_SALES, true)).isEqualTo(NO_SALES);
        assertThat(Changes.relative(NO_LEADS, known("1"))).isEqualTo(NO_LEADS);
        assertThat(Changes.relative(known("1"), NO_SALES)).isEqualTo(NO_SALES);
        assertThat(Changes.attainment(Better.LOWER, NO_LEADS, NO_SALES)).isEqualTo(NO_LEADS);
        assertThat(Changes.attainment(Better.HIGHER, known("1"), NO_SALES)).isEqualTo(NO_SALES);
    }

    @Test
    void a_lower_cost_and_a_higher_return_are_better() {
        assertThat(Changes.compare(Better.LOWER, known("1"), known("2"))).contains(-1);
        assertThat(Changes.compare(Better.HIGHER, known("1"), known("2"))).contains(1);
        assertThat(Changes.compare(Better.HIGHER, known("2"), known("2.0"))).contains(0);
    }

    @Test
    void money_in_vain_is_worse_than_any_price_and_equals_itself() {
        Outcome vain = Undefined.zeroDivisor("sales", (Known) known("5"));

        assertThat(Changes.compare(Better.LOWER, vain, known("1000000"))).contains(1);
        assertThat(Changes.compare(Better.LOWER, known("1000000"), vain)).contains(-1);
        assertThat(Changes.compare(Better.LOWER, vain, vain)).contains(0);
    }

    @Test
    void what_has_no_place_is_not_compared() {
        Outcome nothing = Undefined.zeroDivisor("sales", (Known) known("0"));

        assertThat(Changes.compare(Better.LOWER, nothing, known("1"))).isEmpty();
        assertThat(Changes.compare(Better.LOWER, known("1"), NO_SALES)).isEmpty();
        assertThat(
                        Changes.compare(
                                Better.HIGHER,
                                Undefined.zeroDivisor("ad-spend", (Known) known("5")),
                                known("1")))
                .isEmpty();
    }

    private static Outcome known(String value) {
        return Known.of(new BigDecimal(value));
    }
}
