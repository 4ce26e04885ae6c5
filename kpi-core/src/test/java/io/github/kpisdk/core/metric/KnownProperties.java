package io.github.kpisdk.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is spared where a denominator is 1: fractions are those of the school. */
class KnownProperties {

    @Property
    void sums_and_differences(
            @ForAll("numbers") BigDecimal a,
            @ForAll("divisors") BigDecimal b,
            @ForAll("numbers") BigDecimal c,
            @ForAll("divisors") BigDecimal d) {
        Known one = Known.of(a, b);
        Known other = Known.of(c, d);
        boolean same = one.denominator().equals(other.denominator());
        BigDecimal cross = c.multiply(b);

        assertThat(one.plus(other))
                .isEqualTo(
                        same
                                ? Known.of(a.add(c), b)
                                : Known.of(a.multiply(d).add(cross), b.multiply(d)));
        assertThat(one.minus(other))
                .isEqualTo(
                        same
                                ? Known.of(a.subtract(c), b)
                                : Known.of(a.multiply(d).subtract(cross), b.multiply(d)));
    }

    @Property
    void products_and_quotients(
            @ForAll("numbers") BigDecimal a,
            @ForAll("divisors") BigDecimal b,
            @ForAll("divisors") BigDecimal c,
            @ForAll("divisors") BigDecimal d) {
        Known one = Known.of(a, b);
        Known other = Known.of(c, d);

        assertThat(one.times(other)).isEqualTo(Known.of(a.multiply(c), b.multiply(d)));
        assertThat(one.times(c)).isEqualTo(Known.of(a.multiply(c), b));
        assertThat(one.per(other)).isEqualTo(Known.of(a.multiply(d), b.multiply(c)));
    }

    @Property
    void order(
            @ForAll("numbers") BigDecimal a,
            @ForAll("divisors") BigDecimal b,
            @ForAll("numbers") BigDecimal c,
            @ForAll("divisors") BigDecimal d) {
        Known one = Known.of(a, b);

        assertThat(one.compareTo(Known.of(c, d)))
                .isEqualTo(
                        a.multiply(d).subtract(c.multiply(b)).signum() * b.signum() * d.signum());
        assertThat(one.isAbove(c)).isEqualTo(one.compareTo(Known.of(c)) > 0);
        assertThat(one.isBelow(c)).isEqualTo(one.compareTo(Known.of(c)) < 0);
        assertThat(one.isAbove(one.value()) && one.isBelow(one.value())).isFalse();
    }

    @Property
    void a_number_is_kept_without_needless_zeros(@ForAll("numbers") BigDecimal a) {
        BigDecimal kept = Known.of(a).numerator();

        assertThat(kept).isEqualByComparingTo(a);
        assertThat(kept.scale()).isNotNegative();
        assertThat(kept.scale() == 0 || !kept.unscaledValue().toString().endsWith("0")).isTrue();
    }

    @Property
    void whole_numbers(@ForAll long a, @ForAll long b) {
        assertThat(Known.of(a)).isEqualTo(Known.of(BigDecimal.valueOf(a)));
        if (b != 0) {
            assertThat(Known.of(a, b))
                    .isEqualTo(Known.of(BigDecimal.valueOf(a), BigDecimal.valueOf(b)));
        }
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        new BigDecimal("1.00"),
                        new BigDecimal("-1"),
                        new BigDecimal("1e3"),
                        new BigDecimal("120.50")),
                Arbitraries.bigDecimals().ofScale(0),
                Arbitraries.bigDecimals().ofScale(4),
                Arbitraries.integers().map(BigDecimal::valueOf));
    }

    @Provide
    Arbitrary<BigDecimal> divisors() {
        return numbers().filter(number -> number.signum() != 0);
    }
}
