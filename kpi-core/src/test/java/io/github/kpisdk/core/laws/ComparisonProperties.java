package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import io.github.kpisdk.core.scorecard.Trend;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** A figure against another: which way is good news, by how much, and how much of a plan. */
@Domain(Outcomes.class)
class ComparisonProperties {
    private static final Fraction ONE = Fraction.of(1);
    private static final Map<Trend, Trend> MIRROR =
            Map.of(
                    Trend.BETTER, Trend.WORSE,
                    Trend.WORSE, Trend.BETTER,
                    Trend.SAME, Trend.SAME,
                    Trend.UNKNOWN, Trend.UNKNOWN);

    @Property
    void seen_from_the_other_side_better_is_worse(
            @ForAll("kpis") Kpi kpi, @ForAll Outcome now, @ForAll Outcome then) {
        assertThat(Comparison.withPrevious(kpi, then, now).trend())
                .isEqualTo(MIRROR.get(Comparison.withPrevious(kpi, now, then).trend()));
    }

    @Property
    void more_is_better_for_some_and_worse_for_the_others(
            @ForAll("kpis") Kpi kpi,
            @ForAll("positive") Known now,
            @ForAll("positive") Known then) {
        int sign = Fraction.of(now).compareTo(Fraction.of(then));
        boolean up = kpi.better() == Better.HIGHER ? sign > 0 : sign < 0;
        Trend trend = Comparison.withPrevious(kpi, now, then).trend();
        assertThat(trend).isEqualTo(sign == 0 ? Trend.SAME : up ? Trend.BETTER : Trend.WORSE);
    }

    @Property
    void the_difference_changes_its_sign_with_the_sides(
            @ForAll("kpis") Kpi kpi, @ForAll Known now, @ForAll Known then) {
        Fraction there = fraction(Comparison.withPrevious(kpi, now, then).difference());
        Fraction back = fraction(Comparison.withPrevious(kpi, then, now).difference());
        assertThat(there.plus(back)).isEqualTo(Fraction.ZERO);
    }

    @Property
    void percentages_differ_by_points_and_the_rest_in_its_own_unit(
            @ForAll("kpis") Kpi kpi, @ForAll Known now, @ForAll Known then) {
        Comparison comparison = Comparison.withPrevious(kpi, now, then);
        boolean percent = kpi.display() == Display.PERCENT;
        Fraction difference = Fraction.of(now).minus(Fraction.of(then));
        assertThat(fraction(comparison.difference()))
                .isEqualTo(percent ? difference.times(Fraction.of(100)) : difference);
        assertThat(comparison.differenceUnit()).isEqualTo(percent ? "pp" : kpi.unit().label());
    }

    @Property
    void the_relative_change_is_a_part_of_a_reference_above_zero(
            @ForAll("kpis") Kpi kpi, @ForAll Known now, @ForAll Known then) {
        Fraction base = Fraction.of(then);
        assertThat(Answer.of(Comparison.withPrevious(kpi, now, then).relative()))
                .isEqualTo(
                        base.signum() > 0
                                ? Answer.of(Fraction.of(now).minus(base).per(base))
                                : Answer.because("NON_POSITIVE_BASE:reference"));
    }

    @Property
    void a_plan_is_reached_where_the_figure_is_not_worse_than_it(
            @ForAll("kpis") Kpi kpi, @ForAll Known actual, @ForAll("plans") BigDecimal planned) {
        Assume.that(kpi.better() == Better.HIGHER || actual.signum() > 0);
        Comparison comparison = Comparison.withPlan(kpi, actual, new Plan(kpi.id(), planned));
        Assume.that(comparison.trend() != Trend.UNKNOWN); // a part of less than nothing
        Fraction attained = fraction(comparison.attainment());
        assertThat(attained.compareTo(ONE) < 0).isEqualTo(comparison.trend() == Trend.WORSE);
        Fraction part = Fraction.of(actual).per(Fraction.of(planned));
        assertThat(attained).isEqualTo(kpi.better() == Better.HIGHER ? part : ONE.per(part));
    }

    @Property
    void there_is_no_attainment_over_what_is_not_above_zero_and_the_culprit_is_named(
            @ForAll("kpis") Kpi kpi, @ForAll Known actual, @ForAll Known reference) {
        Answer attained = Answer.of(Comparison.withPrevious(kpi, actual, reference).attainment());
        assertThat(attained.reason())
                .isEqualTo(
                        Stream.of(
                                        Map.entry(reference, "NON_POSITIVE_BASE:reference"),
                                        Map.entry(actual, "NON_POSITIVE_BASE:actual"))
                                .limit(kpi.better() == Better.HIGHER ? 1 : 2)
                                .filter(side -> side.getKey().signum() <= 0)
                                .map(Map.Entry::getValue)
                                .findFirst());
    }

    @Property
    void what_is_undefined_stays_so_for_its_own_first_reason(
            @ForAll("kpis") Kpi kpi, @ForAll Outcome actual, @ForAll Outcome reference) {
        Comparison comparison = Comparison.withPrevious(kpi, actual, reference);
        Stream.of(actual, reference)
                .filter(outcome -> !outcome.isKnown())
                .findFirst()
                .ifPresent(
                        first -> {
                            assertThat(comparison.difference()).isEqualTo(first);
                            assertThat(comparison.relative()).isEqualTo(first);
                            assertThat(comparison.attainment()).isEqualTo(first);
                        });
    }

    private static Fraction fraction(Outcome outcome) {
        return Answer.of(outcome).value().orElseThrow();
    }

    @Provide
    Arbitrary<Kpi> kpis() {
        return Arbitraries.of(Kpis.ALL);
    }

    @Provide
    Arbitrary<BigDecimal> plans() {
        return Arbitraries.of("1", "2", "0.5", "3", "0.333333").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Known> positive() {
        return new Outcomes()
                .known()
                .filter(x -> x.numerator().signum() > 0 && x.denominator().signum() > 0);
    }
}
