package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of growth. */
class GrowthProperties {
    private static final Known ONE = Known.of(BigDecimal.ONE);

    @Property
    void growth_composes(
            @ForAll @LongRange(min = 1) long a,
            @ForAll @LongRange(min = 1) long b,
            @ForAll long c) {
        Known both = factor(a, b).times(factor(b, c));

        assertThat(both).isEqualByComparingTo(factor(a, c));
    }

    private static Known factor(long before, long now) {
        return ONE.plus(growth(before, now).rate().orElseThrow());
    }

    private static Growth growth(long before, long now) {
        return Growth.of(CHANNEL_PROFIT, known(now), known(before));
    }

    @Property
    void there_is_a_rate_exactly_where_the_base_is_above_zero_and_else_a_reason(
            @ForAll long before, @ForAll long now) {
        Growth growth = growth(before, now);

        assertThat(growth.rate().isPresent()).isEqualTo(before > 0);
        assertThat(growth.whyNoRate().isPresent()).isEqualTo(before <= 0);
        assertThat(growth.change()).isEqualTo(known(now).minus(known(before)));
    }

    @Property
    void growth_does_not_depend_on_the_currency(
            @ForAll @LongRange(min = 1) long before,
            @ForAll long now,
            @ForAll @LongRange(min = 1, max = 1000) long rate) {
        Known times = known(rate);
        Growth scaled =
                Growth.of(CHANNEL_PROFIT, known(now).times(times), known(before).times(times));

        assertThat(scaled.rate().orElseThrow())
                .isEqualByComparingTo(growth(before, now).rate().orElseThrow());
    }

    @Property
    void a_rate_repeated_is_found_again(
            @ForAll @IntRange(min = 1, max = 300) int percent,
            @ForAll @IntRange(min = 1, max = 40) int periods) {
        BigDecimal factor = BigDecimal.valueOf(percent, 2);
        Known last = Known.of(factor.pow(periods));

        assertThat(CompoundGrowth.rate(ONE, last, periods))
                .isEqualTo(Known.of(factor.subtract(BigDecimal.ONE)));
    }

    @Property
    void a_rounded_root_is_next_to_the_exact_one(
            @ForAll @LongRange(min = 1, max = 1_000_000) long first,
            @ForAll @LongRange(min = 1, max = 1_000_000) long last,
            @ForAll @IntRange(min = 1, max = 24) int periods) {
        Known rate = (Known) CompoundGrowth.rate(known(first), known(last), periods);
        BigDecimal ulp = rate.value().ulp();
        BigDecimal factor = rate.value().add(BigDecimal.ONE);

        assertThat(power(factor.subtract(ulp), periods, first))
                .isLessThanOrEqualTo(BigDecimal.valueOf(last));
        assertThat(power(factor.add(ulp), periods, first))
                .isGreaterThanOrEqualTo(BigDecimal.valueOf(last));
    }

    private static BigDecimal power(BigDecimal factor, int periods, long first) {
        return factor.pow(periods, new MathContext(2000)).multiply(BigDecimal.valueOf(first));
    }

    private static Known known(long value) {
        return Known.of(BigDecimal.valueOf(value));
    }
}
