package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Changes;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Ranking;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Better and worse are a total preorder; in vain is worst, unknown has no place. */
@Domain(Outcomes.class)
@Domain(DomainContext.Global.class)
class RankingProperties {
    private static final Scope A = Scope.channel("a");
    private static final Comparator<Scope> BY_NAME =
            Comparator.comparing(Scope::toString, Definitions.BY_CODE_POINTS);

    @Property
    void known_figures_compare_as_fractions_do(@ForAll Known a, @ForAll Known b) {
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(Fraction.of(a).compareTo(Fraction.of(b)));
        assertThat(a.signum()).isEqualTo(Fraction.of(a).signum());
        assertThat(a.isAbove(b.numerator())).isEqualTo(isMore(a, b.numerator()));
        assertThat(a.isBelow(b.numerator())).isEqualTo(isMore(b.numerator(), a));
    }

    private static boolean isMore(Known a, BigDecimal b) {
        return Fraction.of(a).compareTo(Fraction.of(b)) > 0;
    }

    private static boolean isMore(BigDecimal a, Known b) {
        return Fraction.of(a).compareTo(Fraction.of(b)) > 0;
    }

    @Property
    void whoever_is_better_is_not_worse(
            @ForAll Better better, @ForAll Outcome a, @ForAll Outcome b) {
        assertThat(Changes.compare(better, a, b).map(Integer::signum))
                .isEqualTo(Changes.compare(better, b, a).map(sign -> -Integer.signum(sign)));
        Changes.compare(better, a, a).ifPresent(sign -> assertThat(sign).isZero());
    }

    @Property
    void better_than_better_is_better(
            @ForAll Better better, @ForAll @Size(3) List<Outcome> outcomes) {
        for (Outcome a : outcomes) {
            for (Outcome b : outcomes) {
                for (Outcome c : outcomes) {
                    if (isNotWorse(better, a, b) && isNotWorse(better, b, c)) {
                        assertThat(isNotWorse(better, a, c)).isTrue();
                    }
                }
            }
        }
    }

    private static boolean isNotWorse(Better better, Outcome a, Outcome b) {
        return Changes.compare(better, a, b).orElse(1) <= 0;
    }

    @Property
    void where_more_is_better_the_higher_fraction_is_first(@ForAll Known a, @ForAll Known b) {
        Optional<Integer> expected =
                isOfAWhole(a) && isOfAWhole(b)
                        ? Optional.of(Fraction.of(b).compareTo(Fraction.of(a)))
                        : Optional.empty();
        assertThat(Changes.compare(Better.HIGHER, a, b).map(Integer::signum)).isEqualTo(expected);
    }

    /** Not a part of less than nothing, such as of a revenue that refunds turned negative. */
    private static boolean isOfAWhole(Known figure) {
        return figure.denominator().signum() > 0;
    }

    @Property
    void money_spent_on_nothing_is_worse_than_any_cost(
            @ForAll("positive") Known spent, @ForAll("positive") Known cost) {
        Outcome inVain = Undefined.zeroDivisor("sales", spent);
        assertThat(Changes.compare(Better.LOWER, cost, inVain)).hasValueSatisfying(this::isBetter);
        assertThat(Changes.compare(Better.HIGHER, cost, inVain)).isEmpty();
    }

    private void isBetter(int sign) {
        assertThat(sign).isNegative();
    }

    @Property
    void what_is_undefined_without_money_spent_has_no_place(
            @ForAll("kpis") Kpi kpi, @ForAll("notSpent") Outcome nothing, @ForAll Outcome other) {
        assertThat(Changes.compare(kpi.better(), nothing, other)).isEmpty();
        assertThat(Ranking.of(kpi, Map.of(A, nothing)).unranked()).containsExactly(A);
    }

    @Property
    void a_price_of_nothing_and_a_part_of_less_than_nothing_have_no_place(
            @ForAll("kpis") Kpi kpi, @ForAll Known figure) {
        boolean isPrice = kpi.unit().label().startsWith("money/") && kpi.better() == Better.LOWER;
        boolean isInVain = kpi.better() == Better.LOWER && figure.numerator().signum() > 0;
        Ranking ranking = Ranking.of(kpi, Map.of(A, figure));
        assertThat(ranking.ranked().isEmpty())
                .isEqualTo(isPrice && figure.signum() == 0 || !isOfAWhole(figure) && !isInVain);
    }

    @Property
    void a_ranking_depends_on_no_order_of_asking(
            @ForAll("kpis") Kpi kpi,
            @ForAll("channels") Map<Scope, Outcome> outcomes,
            @ForAll Random random) {
        List<Scope> scopes = new ArrayList<>(outcomes.keySet());
        Collections.shuffle(scopes, random);
        Map<Scope, Outcome> shuffled = new LinkedHashMap<>();
        scopes.forEach(scope -> shuffled.put(scope, outcomes.get(scope)));
        assertThat(Ranking.of(kpi, shuffled)).isEqualTo(Ranking.of(kpi, outcomes));
    }

    @Property
    void nobody_stands_before_a_better_one_and_equals_stand_by_code_point(
            @ForAll("kpis") Kpi kpi, @ForAll("channels") Map<Scope, Outcome> outcomes) {
        List<Scope> ranked = Ranking.of(kpi, outcomes).ranked();
        for (int i = 1; i < ranked.size(); i++) {
            Outcome first = outcomes.get(ranked.get(i - 1));
            Outcome next = outcomes.get(ranked.get(i));
            int sign = Changes.compare(kpi.better(), first, next).orElseThrow();
            assertThat(sign).isNotPositive();
            if (sign == 0) {
                assertThat(BY_NAME.compare(ranked.get(i - 1), ranked.get(i))).isNegative();
            }
        }
    }

    @Property
    void every_channel_stands_once_and_those_without_a_place_by_code_point(
            @ForAll("kpis") Kpi kpi, @ForAll("channels") Map<Scope, Outcome> outcomes) {
        Ranking ranking = Ranking.of(kpi, outcomes);
        assertThat(Stream.concat(ranking.ranked().stream(), ranking.unranked().stream()))
                .containsExactlyInAnyOrderElementsOf(outcomes.keySet());
        assertThat(ranking.unranked()).isSortedAccordingTo(BY_NAME);
    }

    @Provide
    Arbitrary<Kpi> kpis() {
        return Arbitraries.of(Kpis.ALL);
    }

    @Provide
    Arbitrary<Known> positive() {
        Arbitrary<BigDecimal> numbers =
                Outcomes.numbers().map(BigDecimal::abs).filter(n -> n.signum() > 0);
        return Combinators.combine(numbers, numbers).as(Known::of);
    }

    @Provide
    Arbitrary<Outcome> notSpent() {
        return Arbitraries.of(
                Undefined.because(Reason.NO_DATA, "leads"),
                Undefined.zeroDivisor("sales", Known.of(BigDecimal.ZERO)),
                Undefined.zeroDivisor("sales", Known.of(BigDecimal.ONE.negate())));
    }

    @Provide
    Arbitrary<Map<Scope, Outcome>> channels() {
        return Arbitraries.maps(
                        Arbitraries.of(Ledgers.CHANNELS).map(Scope::channel),
                        new Outcomes().outcomes())
                .ofMaxSize(4);
    }
}
