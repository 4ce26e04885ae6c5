package io.github.kpisdk.funnel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures were computed apart from the program, with fractions in Python. */
class ProductChangeTest {
    private static final Factor CPC = Factor.of("cpc", number("50"), number("60"));
    private static final Factor CR1 = Factor.dividing("cr1", number(".04"), number(".05"));
    private static final Factor CR2 = Factor.dividing("cr2", number(".2"), number(".14"));

    /** 50 / .04 / .2 = 6250, and 60 / .05 / .14 = 60000/7. */
    private static final ProductChange CAC = ProductChange.of(CPC, CR1, CR2);

    private static final ProductChange REVENUE =
            ProductChange.of(
                    Factor.of("impressions", number("1000000"), number("1200000")),
                    Factor.of("ctr", number(".02"), number(".018")),
                    Factor.of("cr", number(".03"), number(".031")),
                    Factor.of("price", number("4000"), number("3900")));

    private static final ProductChange SALES =
            ProductChange.of(
                    Factor.of("clicks", number("9000"), number("10000")),
                    Factor.of("leads", fraction(405, 9000), fraction(400, 10000)),
                    Factor.of("qualified", fraction(190, 405), fraction(200, 400)),
                    Factor.of("offers", fraction(95, 190), fraction(80, 200)),
                    Factor.of("sales", fraction(26, 95), fraction(20, 80)));

    @Test
    void the_shapley_parts_of_a_cost_per_sale() {
        Decomposition parts = CAC.shapley();
        assertThat((Known) parts.before()).isEqualByComparingTo(fraction(6250, 1));
        assertThat((Known) parts.after()).isEqualByComparingTo(fraction(60000, 7));
        assertThat((Known) parts.change()).isEqualByComparingTo(fraction(16250, 7));
        assertExactly(parts, fraction(9500, 7), fraction(-11750, 7), fraction(18500, 7));
        assertThat(parts.method()).isEqualTo(Method.SHAPLEY);
    }

    @Test
    void the_chain_follows_the_declared_order() {
        // 60/.04/.2 = 7500, 60/.05/.2 = 6000, 60000/7
        assertExactly(CAC.chain(), fraction(1250, 1), fraction(-1500, 1), fraction(18000, 7));
        // 50/.04/.14 = 62500/7, 50/.05/.14 = 50000/7, 60000/7
        assertExactly(
                ProductChange.of(CR2, CR1, CPC).chain(),
                fraction(18750, 7),
                fraction(-12500, 7),
                fraction(10000, 7));
    }

    @Test
    void the_logarithmic_parts_of_a_cost_per_sale() {
        assertClose(CAC.lmdi(), 1e-9, 1340.011140969, -1640.041090388, 2621.458520797);
    }

    @Test
    void the_parts_of_revenue() {
        assertClose(REVENUE.chain(), 0, 480000, -288000, 86400, -66960);
        assertClose(REVENUE.shapley(), 1e-9, 1373230.0 / 3, -795170.0 / 3, 82410, -190970.0 / 3);
        assertClose(
                REVENUE.lmdi(), 1e-9, 456575.561827, -263847.223975, 82113.338877, -63401.676729);
    }

    /** The last part by logarithms: −6 / ln(20/26) · ln((20/80) / (26/95)); they add up to −6. */
    @Test
    void the_parts_of_sales() {
        assertClose(
                SALES.shapley(),
                1e-9,
                2.432541423,
                -2.706189084,
                1.469729397,
                -5.115191141,
                -2.080890595);
        assertClose(
                SALES.lmdi(),
                1e-9,
                2.409486274,
                -2.693576488,
                1.457114928,
                -5.103062761,
                -2.069961953);
        assertThat((Known) SALES.lmdi().change()).isEqualByComparingTo(fraction(-6, 1));
    }

    /** Δa (b0 + b1) / 2: 2 · (3 + 7) / 2 = 10 and 4 · (2 + 4) / 2 = 12. */
    @Test
    void two_factors_by_hand() {
        assertExactly(
                ProductChange.of(
                                Factor.of("a", number("2"), number("4")),
                                Factor.of("b", number("3"), number("7")))
                        .shapley(),
                fraction(10, 1),
                fraction(12, 1));
    }

    @Test
    void a_factor_may_be_zero_unless_its_logarithm_is_needed() {
        ProductChange change =
                ProductChange.of(
                        Factor.of("a", number("0"), number("4")),
                        Factor.of("b", number("3"), number("5")));
        // 4 · (3 + 5) / 2 and 2 · (0 + 4) / 2
        assertExactly(change.shapley(), fraction(16, 1), fraction(4, 1));
        Decomposition lmdi = change.lmdi();
        assertThat((Known) lmdi.change()).isEqualByComparingTo(fraction(20, 1));
        assertThat(lmdi.parts())
                .extracting(Decomposition.Part::amount)
                .containsOnly(Undefined.because(Reason.NON_POSITIVE_BASE, "a"));
    }

    @Test
    void factors_that_change_a_thousandfold_and_hardly_at_all() {
        ProductChange change =
                ProductChange.of(
                        Factor.of("a", number("1"), number("1e-30")),
                        Factor.of("b", number("1"), number("1e30")));
        // V stays 1, so L = 1 and the parts are the logarithms: 30 ln 10
        assertClose(change.lmdi(), 1e-9, -69.07755278982137, 69.07755278982137);
        ProductChange little =
                ProductChange.of(Factor.of("a", number("1"), number("1.000000000000000001")));
        assertExactly(little.lmdi(), Known.of(number("1e-18")));
    }

    @Test
    void what_cannot_be_divided_by_leaves_everything_undefined() {
        Undefined reason = Undefined.because(Reason.ZERO_DIVISOR, "cr2");
        ProductChange change =
                ProductChange.of(CPC, Factor.dividing("cr2", number("0"), number(".2")));
        for (Decomposition parts : List.of(change.shapley(), change.chain(), change.lmdi())) {
            assertThat(parts.before()).isEqualTo(reason);
            assertThat(parts.after()).isEqualTo(reason);
            assertThat(parts.change()).isEqualTo(reason);
            assertThat(parts.part("cpc")).isEqualTo(reason);
        }
        Undefined missing = Undefined.because(Reason.NO_DATA, "leads");
        Factor noLeads = Factor.of("cr2", fraction(1, 2), missing);
        assertThat(ProductChange.of(CPC, noLeads).shapley().part("cr2")).isEqualTo(missing);
    }

    @Test
    void what_makes_no_product_is_refused() {
        assertThatThrownBy(() -> ProductChange.of(List.of()))
                .hasMessage("A product needs a factor");
        assertThatThrownBy(() -> ProductChange.of(CPC, CR1, CPC))
                .hasMessage("Two factors are called cpc");
        assertThatThrownBy(() -> Factor.of("", number("1"), number("1")))
                .hasMessage("name must not be blank");
        assertThatThrownBy(() -> CAC.shapley().part("cr3"))
                .hasMessage("There is no factor cr3 in [cpc, cr1, cr2]");
    }

    @Test
    void a_factor_says_what_it_was_given() {
        assertThat(CR2.name()).isEqualTo("cr2");
        assertThat(CR2.before()).isEqualTo(Known.of(number("0.2")));
        assertThat(CR2.after()).isEqualTo(Known.of(number("0.14")));
        assertThat(CR2.isDividing()).isTrue();
        assertThat(CR2).hasToString("÷ cr2 0.2 → 0.14");
        assertThat(CPC).hasToString("cpc 50 → 60");
    }

    private static void assertExactly(Decomposition parts, Known... expected) {
        assertThat(parts.parts()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((Known) parts.parts().get(i).amount()).isEqualByComparingTo(expected[i]);
        }
    }

    private static void assertClose(Decomposition parts, double relative, double... expected) {
        assertThat(parts.parts()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            Outcome amount = parts.parts().get(i).amount();
            assertThat(((Known) amount).value().doubleValue())
                    .isCloseTo(expected[i], within(relative * Math.abs(expected[i])));
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Known fraction(long numerator, long denominator) {
        return Known.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
