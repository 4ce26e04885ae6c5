package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** A1: a value is its exact fraction, divided once to 34 digits, half to even. */
@Domain(Outcomes.class)
class ValueProperties {

    @Property
    void every_kpi_is_rounded_once(@ForAll Totals totals) {
        for (Kpi kpi : Kpis.ALL) {
            if (kpi.evaluate(totals) instanceof Known known) {
                assertThat(known.value()).as(kpi.id()).isEqualTo(Fraction.of(known).rounded());
            }
        }
    }

    @Property
    void of_two_nearest_the_even_one_is_taken(@ForAll("halfWay") Known known) {
        assertThat(known.value()).isEqualTo(Fraction.of(known).rounded());
    }

    @Property
    void a_value_is_written_plainly_and_in_its_shortest_form(@ForAll Known known) {
        assertThat(known.toString())
                .isEqualTo(known.value().toPlainString())
                .matches("0|-?(0|[1-9]\\d*)([.]\\d*[1-9])?")
                .isNotEqualTo("-0");
    }

    @Property
    void fractions_are_kept_as_they_came(@ForAll Known known) {
        Known again = Known.of(known.numerator(), known.denominator());
        assertThat(again).isEqualTo(known).hasSameHashCodeAs(known);
        assertThat(Known.of(known.numerator().setScale(40), known.denominator())).isEqualTo(known);
    }

    /** Fractions whose 35th digit is a five and the last, or followed by one more. */
    @Provide
    Arbitrary<Known> halfWay() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers()
                        .between(
                                BigInteger.TEN.pow(33),
                                BigInteger.TEN.pow(34).subtract(BigInteger.ONE));
        return Combinators.combine(
                        digits,
                        Arbitraries.of("5", "50", "51", "49"),
                        Arbitraries.integers().between(-5, 40),
                        Arbitraries.of(1, -1, 3, 7))
                .as(
                        (first, rest, scale, by) -> {
                            BigDecimal factor = BigDecimal.valueOf(by);
                            BigDecimal number = new BigDecimal(new BigInteger(first + rest), scale);
                            return Known.of(number.multiply(factor), factor.abs());
                        })
                .withoutEdgeCases();
    }
}
