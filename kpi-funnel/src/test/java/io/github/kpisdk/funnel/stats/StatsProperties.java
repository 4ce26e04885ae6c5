package io.github.kpisdk.funnel.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** Laws of intervals, tests and beliefs. */
class StatsProperties {
    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<Proportion> rates() {
        return Arbitraries.longs()
                .between(1, 3000)
                .flatMap(n -> Arbitraries.longs().between(0, n).map(x -> Proportion.of(x, n)));
    }

    @Provide
    Arbitrary<Double> confidences() {
        return Arbitraries.of(0.8, 0.9, 0.95, 0.99, 0.999);
    }

    @Property
    void an_interval_contains_the_rate_and_narrows(
            @ForAll("rates") Proportion rate,
            @ForAll RateInterval method,
            @ForAll("confidences") double confidence) {
        Interval interval = rate.interval(method, confidence).orElseThrow();
        Interval more =
                Proportion.of(rate.successes() * 10, rate.trials() * 10)
                        .interval(method, confidence)
                        .orElseThrow();

        assertThat(interval.contains(rate.share())).isTrue();
        assertThat(interval.lower()).isNotNegative();
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
        assertThat(more.width()).isLessThan(interval.width());
    }

    @Property
    void those_who_did_not_have_the_interval_turned_round(
            @ForAll("rates") Proportion rate, @ForAll RateInterval method) {
        Interval did = rate.interval(method, 0.95).orElseThrow();
        Interval didNot =
                Proportion.of(rate.failures(), rate.trials()).interval(method, 0.95).orElseThrow();

        assertThat(didNot.lower()).isCloseTo(1 - did.upper(), within(ROUNDING));
        assertThat(didNot.upper()).isCloseTo(1 - did.lower(), within(ROUNDING));
    }

    @Property
    void swapping_turns_a_difference_round(
            @ForAll("rates") Proportion one, @ForAll("rates") Proportion other) {
        TwoProportions there = TwoProportions.of(one, other);
        TwoProportions back = TwoProportions.of(there.variant(), there.base());

        Interval newcombe = there.interval().orElseThrow();
        assertThat(newcombe.contains(there.difference().orElseThrow())).isTrue();
        assertThat(back.interval().orElseThrow()).isEqualTo(turned(newcombe));
        assertThat(back.wald(0.9)).isEqualTo(there.wald(0.9).map(StatsProperties::turned));
        assertThat(back.pooledTest().map(ZTest::p)).isEqualTo(there.pooledTest().map(ZTest::p));
        // Added to zero, lest the two zeros differ.
        assertThat(back.pooledTest().map(test -> 0 - test.z()))
                .isEqualTo(there.pooledTest().map(test -> 0 + test.z()));
        assertThat(there.katz(0.9).isComputed()).isEqualTo(back.katz(0.9).isComputed());
        if (there.katz(0.9).isComputed()) {
            assertThat(there.katz(0.9).orElseThrow().contains(there.ratio().orElseThrow()))
                    .isTrue();
            assertThat(there.katz(0.9).orElseThrow().lower() * back.katz(0.9).orElseThrow().upper())
                    .isCloseTo(1, within(ROUNDING));
        }
    }

    private static Interval turned(Interval one) {
        return new Interval(0 - one.upper(), 0 - one.lower(), one.confidence());
    }

    @Property
    void the_unpooled_test_and_the_simple_interval_agree(
            @ForAll("rates") Proportion one, @ForAll("rates") Proportion other) {
        TwoProportions rates = TwoProportions.of(one, other);
        Assume.that(rates.wald(0.95).isComputed());
        double p = rates.unpooledTest().orElseThrow().p();
        Assume.that(Math.abs(p - 0.05) > ROUNDING);

        assertThat(rates.wald(0.95).orElseThrow().contains(0)).isEqualTo(p > 0.05);
    }

    @Property
    void two_samples_by_chi_squared_are_the_pooled_test(
            @ForAll("rates") Proportion one, @ForAll("rates") Proportion other) {
        Statistic<ChiSquaredTest> squared = ChiSquaredTest.ofRates(List.of(one, other));
        Statistic<ZTest> pooled = TwoProportions.of(one, other).pooledTest();

        assertThat(squared.isComputed()).isEqualTo(pooled.isComputed());
        if (pooled.isComputed()) {
            assertThat(squared.orElseThrow().p())
                    .isCloseTo(pooled.orElseThrow().p(), within(ROUNDING));
        }
    }

    @Property
    void looks_without_a_p_value_count_as_one(
            @ForAll List<@DoubleRange(min = 0, max = 1) Double> raw,
            @ForAll @IntRange(max = 50) int others) {
        List<Double> all = new ArrayList<>(raw);
        all.addAll(Collections.nCopies(others, 1.0));

        for (Multiplicity method : Multiplicity.values()) {
            assertThat(method.adjust(raw, all.size()))
                    .isEqualTo(method.adjust(all).subList(0, raw.size()));
        }
    }

    @Property
    void adjusted_p_values_are_in_order(
            @ForAll @NotEmpty List<@DoubleRange(min = 0, max = 1) Double> raw) {
        List<Double> holm = Multiplicity.HOLM.adjust(raw);
        List<Double> found = Multiplicity.BENJAMINI_HOCHBERG.adjust(raw);

        for (int i = 0; i < raw.size(); i++) {
            assertThat(found.get(i))
                    .isBetween(raw.get(i), Math.max(holm.get(i), raw.get(i)) + 1e-15);
            assertThat(holm.get(i)).isBetween(raw.get(i), 1.0);
            for (int j = 0; j < raw.size(); j++) {
                if (raw.get(i) <= raw.get(j)) {
                    assertThat(holm.get(i)).isLessThanOrEqualTo(holm.get(j));
                    assertThat(found.get(i)).isLessThanOrEqualTo(found.get(j));
                }
            }
        }
    }

    /** The finite sum for whole numbers: T₀ = Π (βA+j)/(αA+βA+j), then ratio by ratio. */
    @Property(tries = 200)
    void a_belief_agrees_with_the_finite_sum(
            @ForAll("rates") Proportion one, @ForAll("rates") Proportion other) {
        Posterior b = Posterior.of(one);
        Posterior a = Posterior.of(other);
        double log = 0;
        for (int j = 0; j < b.beta(); j++) {
            log += StrictMath.log((a.beta() + j) / (a.alpha() + a.beta() + j));
        }
        double sum = 0;
        for (int i = 0; i < b.alpha(); i++) {
            sum += StrictMath.exp(log);
            log +=
                    StrictMath.log(
                            (a.alpha() + i)
                                    / (a.alpha() + a.beta() + b.beta() + i)
                                    * (b.beta() + i)
                                    / (1 + i));
        }

        assertThat(b.probabilityAbove(a)).isCloseTo(sum, within(ROUNDING));
        assertThat(b.probabilityAbove(a) + a.probabilityAbove(b)).isCloseTo(1, within(1e-10));
        assertThat(b.expectedGainOver(a) - b.expectedLossAgainst(a))
                .isCloseTo(b.mean() - a.mean(), within(1e-10));
    }

    @Property
    void more_users_see_more(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double base,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double variant,
            @ForAll @IntRange(min = 5, max = 5000) int n) {
        Assume.that(Math.abs(base - variant) > 0.001);
        SampleSize size = SampleSize.toTell(base, variant, 0.05);

        assertThat(size.power(n, n)).isBetween(0.0, 1.0);
        assertThat(size.power(n + 1.0, n + 1.0)).isGreaterThanOrEqualTo(size.power(n, n) - 1e-12);
        long needed = size.perArm(0.8);
        assertThat(size.power(needed, needed)).isGreaterThanOrEqualTo(0.8);
    }

    @Property
    void always_valid_is_wider_and_agrees_with_its_p(
            @ForAll @DoubleRange(min = -8, max = 8) double t,
            @ForAll @DoubleRange(min = 0.01, max = 1) double error,
            @ForAll @IntRange(min = 100, max = 1_000_000) int n) {
        Effect effect = new Effect(t * error, error, n - 2.0, n);
        AlwaysValid valid = AlwaysValid.at(0.05);
        double p = valid.p(effect);

        assertThat(p).isBetween(0.0, 1.0);
        assertThat(effect.p()).isBetween(0.0, p);
        assertThat(valid.interval(effect).width()).isGreaterThan(effect.interval(0.95).width());
        Assume.that(Math.abs(p - 0.05) > ROUNDING);
        assertThat(valid.interval(effect).contains(0)).isEqualTo(p > 0.05);
    }

    @Property
    void rates_of_events_do_not_mind_the_order(
            @ForAll @IntRange(max = 500) int one, @ForAll @IntRange(max = 500) int other) {
        EventRate a = EventRate.of(one, 3);
        EventRate b = EventRate.of(other, 5);

        assertThat(a.pAgainst(b)).isBetween(0.0, 1.0);
        assertThat(b.pAgainst(a)).isCloseTo(a.pAgainst(b), within(1e-12));
        assertThat(a.interval(0.95).contains(one)).isTrue();
    }
}
