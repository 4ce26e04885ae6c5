package io.github.kpisdk.core.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of dividing an amount. */
class AllocationProperties {

    @Property
    void nothing_is_lost_and_nothing_is_made(
            @ForAll("totals") BigDecimal total,
            @ForAll("weights") Map<Scope, BigDecimal> weights,
            @ForAll @IntRange(max = 6) int decimals) {
        Allocation allocation = Allocation.of(total, weights, decimals);

        assertThat(sum(allocation.parts()).add(allocation.unallocated()))
                .isEqualByComparingTo(total);
        assertThat(allocation.parts()).containsOnlyKeys(weights.keySet());
    }

    @Property
    void a_part_is_less_than_a_unit_away_from_the_exact_share(
            @ForAll("totals") BigDecimal total,
            @ForAll("weights") Map<Scope, BigDecimal> weights,
            @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal sum = sum(positive(weights));
        BigDecimal unit =
                BigDecimal.ONE.movePointLeft(
                        Math.max(decimals, total.stripTrailingZeros().scale()));
        Map<Scope, BigDecimal> parts = Allocation.of(total, weights, decimals).parts();

        positive(weights)
                .forEach(
                        (scope, weight) ->
                                assertThat(
                                                parts.get(scope)
                                                        .multiply(sum)
                                                        .subtract(total.multiply(weight))
                                                        .abs())
                                        .isLessThan(unit.multiply(sum)));
    }

    @Property
    void the_order_of_the_channels_does_not_matter(
            @ForAll("totals") BigDecimal total,
            @ForAll("weights") Map<Scope, BigDecimal> weights,
            @ForAll Random random) {
        List<Scope> order = new ArrayList<>(weights.keySet());
        Collections.shuffle(order, random);
        Map<Scope, BigDecimal> shuffled = new LinkedHashMap<>();
        order.forEach(scope -> shuffled.put(scope, weights.get(scope)));

        assertThat(Allocation.of(total, shuffled, 2).parts())
                .isEqualTo(Allocation.of(total, weights, 2).parts());
    }

    @Property
    void only_the_proportions_of_the_weights_matter(
            @ForAll("totals") BigDecimal total,
            @ForAll("weights") Map<Scope, BigDecimal> weights,
            @ForAll("factors") BigDecimal factor) {
        Map<Scope, BigDecimal> scaled = new LinkedHashMap<>();
        weights.forEach((scope, weight) -> scaled.put(scope, weight.multiply(factor)));

        assertThat(Allocation.of(total, scaled, 2).parts())
                .isEqualTo(Allocation.of(total, weights, 2).parts());
    }

    @Property
    void a_credit_is_divided_as_its_opposite(
            @ForAll("totals") BigDecimal total, @ForAll("weights") Map<Scope, BigDecimal> weights) {
        Map<Scope, BigDecimal> opposite = new LinkedHashMap<>();
        Allocation.of(total.negate(), weights, 2)
                .parts()
                .forEach((scope, part) -> opposite.put(scope, part.negate()));

        assertThat(opposite).isEqualTo(Allocation.of(total, weights, 2).parts());
    }

    @Property
    void who_weighs_more_does_not_get_less(
            @ForAll("totals") BigDecimal total, @ForAll("weights") Map<Scope, BigDecimal> weights) {
        Map<Scope, BigDecimal> parts = Allocation.of(total.abs(), weights, 2).parts();

        weights.forEach(
                (heavy, weight) ->
                        weights.entrySet().stream()
                                .filter(light -> light.getValue().compareTo(weight) < 0)
                                .forEach(
                                        light ->
                                                assertThat(parts.get(heavy))
                                                        .isGreaterThanOrEqualTo(
                                                                parts.get(light.getKey()))));
    }

    @Provide
    Arbitrary<BigDecimal> totals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e18"), new BigDecimal("1e18"))
                .ofScale(6)
                .edgeCases(
                        config ->
                                config.add(
                                        BigDecimal.ZERO,
                                        new BigDecimal("0.000001"),
                                        new BigDecimal("-0.01"),
                                        new BigDecimal("100")))
                .map(total -> total.round(new MathContext(24)));
    }

    /** Many ties, zeros and negative ones. */
    @Provide
    Arbitrary<Map<Scope, BigDecimal>> weights() {
        return Arbitraries.maps(
                        Arbitraries.of("A", "B", "C", "\uFF5E", "😀").map(Scope::channel),
                        Arbitraries.of("1", "1", "0", "2", "-3", "0.333333", "1e17", "0.000001")
                                .map(BigDecimal::new))
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("0.001", "3", "1e20", "0.7").map(BigDecimal::new);
    }

    private static Map<Scope, BigDecimal> positive(Map<Scope, BigDecimal> weights) {
        Map<Scope, BigDecimal> positive = new LinkedHashMap<>(weights);
        positive.values().removeIf(weight -> weight.signum() <= 0);
        return positive;
    }

    private static BigDecimal sum(Map<Scope, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
