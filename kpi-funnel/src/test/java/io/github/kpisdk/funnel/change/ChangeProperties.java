package io.github.kpisdk.funnel.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever changed: nothing of the difference is lost, and none is made. */
class ChangeProperties {

    @Property
    void the_parts_of_a_product_add_up_to_its_change(@ForAll("factors") List<Factor> factors) {
        ProductChange change = ProductChange.of(factors);
        for (Decomposition parts : List.of(change.shapley(), change.chain(), change.lmdi())) {
            assertThat(sum(parts.parts().stream().map(Decomposition.Part::amount)))
                    .isEqualByComparingTo((Known) parts.change());
        }
    }

    @Property(tries = 200)
    void shapley_is_the_mean_of_the_chains_of_all_orders(@ForAll("factors") List<Factor> factors) {
        Decomposition parts = ProductChange.of(factors).shapley();
        List<List<Factor>> orders = orders(factors);
        for (Factor factor : factors) {
            Known sum =
                    sum(orders.stream().map(o -> ProductChange.of(o).chain().part(factor.name())));
            assertThat((Known) parts.part(factor.name()))
                    .isEqualByComparingTo(sum.per(Known.of(BigDecimal.valueOf(orders.size()))));
        }
    }

    @Property
    void shapley_knows_no_order(@ForAll("factors") List<Factor> factors, @ForAll Random random) {
        Decomposition parts = ProductChange.of(factors).shapley();
        List<Factor> shuffled = new ArrayList<>(factors);
        Collections.shuffle(shuffled, random);
        Decomposition other = ProductChange.of(shuffled).shapley();
        for (Factor factor : factors) {
            assertThat((Known) other.part(factor.name()))
                    .isEqualByComparingTo((Known) parts.part(factor.name()));
        }
    }

    @Property
    void a_name_is_only_a_name(@ForAll("factors") List<Factor> factors) {
        List<Factor> renamed = factors.stream().map(f -> renamed(f, "new-" + f.name())).toList();
        assertThat(ProductChange.of(renamed).lmdi().parts())
                .extracting(Decomposition.Part::amount)
                .isEqualTo(
                        ProductChange.of(factors).lmdi().parts().stream()
                                .map(Decomposition.Part::amount)
                                .toList());
    }

    @Property
    void where_nothing_changed_no_factor_did(@ForAll("factors") List<Factor> factors) {
        ProductChange change =
                ProductChange.of(
                        factors.stream()
                                .map(f -> Factor.of(f.name(), f.before(), f.before()))
                                .toList());
        for (Decomposition parts : List.of(change.shapley(), change.chain(), change.lmdi())) {
            assertThat(parts.parts()).allMatch(part -> ((Known) part.amount()).signum() == 0);
        }
    }

    @Property
    void the_parts_of_a_rate_add_up_to_its_change(@ForAll("segments") List<Segment> segments) {
        MixChange change = MixChange.of(segments);
        assertThat(sum(Stream.of(change.rate(), change.mix())))
                .isEqualByComparingTo((Known) change.change());
        assertThat(sum(change.parts().stream().map(MixChange.Part::rate)))
                .isEqualByComparingTo((Known) change.rate());
    }

    @Property
    void segments_know_no_order(@ForAll("segments") List<Segment> segments) {
        List<MixChange.Part> parts = new ArrayList<>(MixChange.of(segments).parts());
        List<Segment> reversed = new ArrayList<>(segments);
        Collections.reverse(reversed);
        Collections.reverse(parts);
        assertThat(MixChange.of(reversed).parts()).isEqualTo(parts);
    }

    @Property
    void both_ways_the_parts_are_the_same(@ForAll("segments") List<Segment> segments) {
        List<Segment> back =
                segments.stream()
                        .map(
                                s ->
                                        Segment.named(s.name())
                                                .before(s.after().amount(), s.after().size())
                                                .after(s.before().amount(), s.before().size()))
                        .toList();
        MixChange there = MixChange.of(segments);
        MixChange andBack = MixChange.of(back);
        for (int i = 0; i < segments.size(); i++) {
            MixChange.Part part = there.parts().get(i);
            MixChange.Part other = andBack.parts().get(i);
            assertThat(sum(Stream.of(part.rate(), other.rate())).signum()).isZero();
            assertThat(sum(Stream.of(part.mix(), other.mix())).signum()).isZero();
        }
    }

    @Property
    void where_no_segment_changed_no_part_is_left(@ForAll("segments") List<Segment> segments) {
        MixChange change =
                MixChange.of(
                        segments.stream()
                                .map(s -> s.after(s.before().amount(), s.before().size()))
                                .toList());
        assertThat(change.parts())
                .allMatch(part -> ((Known) part.rate()).signum() == 0)
                .allMatch(part -> ((Known) part.mix()).signum() == 0);
        assertThat(change.isSimpson()).isFalse();
    }

    @Provide
    Arbitrary<List<Factor>> factors() {
        Arbitrary<BigDecimal> value =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.001"), new BigDecimal("1000"))
                        .ofScale(3);
        return Combinators.combine(value, value, Arbitraries.of(true, false))
                .as((a, b, d) -> d ? Factor.dividing("x", a, b) : Factor.of("x", a, b))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(
                        list ->
                                IntStream.range(0, list.size())
                                        .mapToObj(i -> renamed(list.get(i), "f" + i))
                                        .toList());
    }

    /** The first segment is there in both periods, the others need not be. */
    @Provide
    Arbitrary<List<Segment>> segments() {
        Arbitrary<Long> amount = Arbitraries.longs().between(-5, 50);
        Arbitrary<Long> size = Arbitraries.longs().between(0, 100);
        Arbitrary<Segment> segment =
                Combinators.combine(amount, size, amount, size)
                        .as(
                                (a, n, b, m) ->
                                        Segment.named("x")
                                                .before(n == 0 ? 0 : a, n)
                                                .after(m == 0 ? 0 : b, m));
        return segment.list()
                .ofMaxSize(4)
                .map(
                        list -> {
                            List<Segment> all = new ArrayList<>();
                            all.add(Segment.named("first").before(1, 3).after(2, 7));
                            for (Segment s : list) {
                                all.add(
                                        Segment.named("s" + all.size())
                                                .before(s.before().amount(), s.before().size())
                                                .after(s.after().amount(), s.after().size()));
                            }
                            return all;
                        });
    }

    private static Factor renamed(Factor factor, String name) {
        return factor.isDividing()
                ? Factor.dividing(name, factor.before(), factor.after())
                : Factor.of(name, factor.before(), factor.after());
    }

    private static Known sum(Stream<Outcome> outcomes) {
        return outcomes.map(Known.class::cast).reduce(Known.of(BigDecimal.ZERO), Known::plus);
    }

    private static List<List<Factor>> orders(List<Factor> factors) {
        if (factors.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Factor>> orders = new ArrayList<>();
        for (Factor first : factors) {
            List<Factor> rest = new ArrayList<>(factors);
            rest.remove(first);
            for (List<Factor> order : orders(rest)) {
                List<Factor> all = new ArrayList<>(List.of(first));
                all.addAll(order);
                orders.add(all);
            }
        }
        return orders;
    }
}
