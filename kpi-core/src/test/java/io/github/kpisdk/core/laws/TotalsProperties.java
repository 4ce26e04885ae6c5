package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Totals add up, quantity by quantity, in any order; what is missing or not additive says so. */
@Domain(Outcomes.class)
class TotalsProperties {

    @Property
    void to_add_is_commutative(@ForAll Totals a, @ForAll Totals b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    void to_add_is_associative(@ForAll Totals a, @ForAll Totals b, @ForAll Totals c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void amounts_add_up_exactly_and_what_is_missing_on_one_side_is_missing(
            @ForAll Totals a, @ForAll Totals b) {
        for (Quantity quantity : Outcomes.QUANTITIES) {
            assertThat(a.plus(b).amount(quantity).map(Fraction::of))
                    .as(quantity.id())
                    .isEqualTo(sum(quantity, a.amount(quantity), b.amount(quantity)));
        }
    }

    private static Optional<Fraction> sum(
            Quantity quantity, Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return quantity == Quantities.BUYERS
                ? Optional.empty()
                : a.flatMap(x -> b.map(y -> Fraction.of(x).plus(Fraction.of(y))));
    }

    @Property
    void a_count_that_does_not_add_up_says_so_unless_nobody_counted(
            @ForAll Totals a, @ForAll Totals b) {
        boolean counted =
                a.amount(Quantities.BUYERS).isPresent() || b.amount(Quantities.BUYERS).isPresent();

        assertThat(Quantities.BUYERS.evaluate(a.plus(b)))
                .hasToString(counted ? "NOT_ADDITIVE:buyers" : "NO_DATA:buyers");
    }

    @Property
    void what_is_missing_goes_before_what_does_not_add_up(@ForAll Totals a, @ForAll Totals b) {
        for (Quantity other : Outcomes.QUANTITIES) {
            Outcome outcome = other.per(Quantities.BUYERS).evaluate(a.plus(b));
            boolean missing = a.amount(other).isEmpty() || b.amount(other).isEmpty();
            assertThat(outcome.toString().equals("NO_DATA:" + other))
                    .as("%s of %s and %s", other, a, b)
                    .isEqualTo(missing && other != Quantities.BUYERS || nobody(other, a, b));
        }
    }

    private static boolean nobody(Quantity quantity, Totals a, Totals b) {
        return quantity == Quantities.BUYERS
                && a.amount(quantity).isEmpty()
                && b.amount(quantity).isEmpty();
    }

    @Property
    void nothing_that_was_never_put_in_comes_out_of_a_sum(@ForAll Totals a) {
        Totals nothing = Totals.builder(a.currency()).build();
        for (Quantity quantity : Outcomes.QUANTITIES) {
            assertThat(a.plus(nothing).amount(quantity)).isEmpty();
        }
    }

    @Property
    void totals_in_two_currencies_do_not_add_up(@ForAll Totals a) {
        Totals dollars = Totals.builder("USD").build();
        assertThatThrownBy(() -> a.plus(dollars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RUB")
                .hasMessageContaining("USD");
    }
}
