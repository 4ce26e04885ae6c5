package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of plans on a model without circles, where one equation at a time finds everything. */
class PlanProperties {
    private static final PlanModel TREE =
            PlanModel.builder()
                    .product("revenue", "sales", "aov")
                    .product("sales", "leads", "rate")
                    .sum("leads", "paid", "organic")
                    .build();
    private static final List<String> LEAVES = List.of("aov", "rate", "paid", "organic");
    private static final List<BigDecimal> GRID =
            Stream.of("0", "1", "2", "3", "0.5", "-1", "6").map(BigDecimal::new).toList();
    private static final List<BigDecimal> TRIED =
            Stream.concat(GRID.stream(), Stream.of("7", "0.7", "11", "-3").map(BigDecimal::new))
                    .toList();

    @Provide
    static Arbitrary<Map<String, BigDecimal>> plans() {
        return Arbitraries.maps(Arbitraries.of(TREE.names()), Arbitraries.of(GRID)).ofMaxSize(7);
    }

    @Provide
    static Arbitrary<Map<String, BigDecimal>> leaves() {
        return Arbitraries.maps(Arbitraries.of(LEAVES), Arbitraries.of(GRID)).ofSize(4);
    }

    @Property
    void figures_that_hold_are_never_blamed_and_what_follows_is_true(
            @ForAll("leaves") Map<String, BigDecimal> leaves, @ForAll Set<Integer> kept) {
        Map<String, BigDecimal> truth = truth(leaves);
        Map<String, BigDecimal> given = new LinkedHashMap<>(truth);
        given.keySet().removeIf(name -> !kept.contains(TREE.names().indexOf(name)));

        PlanCheck check = TREE.check(given);

        assertThat(check.contradictions()).isEmpty();
        check.values()
                .forEach(
                        (name, value) ->
                                assertThat(value).isEqualByComparingTo(Known.of(truth.get(name))));
    }

    private static Map<String, BigDecimal> truth(Map<String, BigDecimal> leaves) {
        Map<String, BigDecimal> truth = new LinkedHashMap<>(leaves);
        truth.put("leads", leaves.get("paid").add(leaves.get("organic")));
        truth.put("sales", truth.get("leads").multiply(leaves.get("rate")));
        truth.put("revenue", truth.get("sales").multiply(leaves.get("aov")));
        return truth;
    }

    @Property
    void what_is_not_a_contradiction_can_be_completed(
            @ForAll("plans") Map<String, BigDecimal> given) {
        Map<String, BigDecimal> plan = new LinkedHashMap<>(given);
        PlanCheck check = TREE.check(plan);
        while (check.verdict() == PlanVerdict.OPEN) {
            String open = check.open().get(0);
            plan.put(
                    open,
                    TRIED.stream().filter(v -> holds(plan, open, v)).findFirst().orElseThrow());
            check = TREE.check(plan);
        }
        if (check.verdict() == PlanVerdict.CONSISTENT) {
            Map<String, Known> all = check.values();
            assertThat(product(all, "sales", "aov")).isEqualByComparingTo(all.get("revenue"));
            assertThat(product(all, "leads", "rate")).isEqualByComparingTo(all.get("sales"));
            assertThat(TREE.check(given).contradictions()).isEmpty();
        }
    }

    private static boolean holds(Map<String, BigDecimal> plan, String open, BigDecimal value) {
        Map<String, BigDecimal> tried = new LinkedHashMap<>(plan);
        tried.put(open, value);
        return TREE.check(tried).contradictions().isEmpty();
    }

    private static Known product(Map<String, Known> all, String a, String b) {
        return Known.of(
                all.get(a).numerator().multiply(all.get(b).numerator()),
                all.get(a).denominator().multiply(all.get(b).denominator()));
    }

    @Property
    void a_contradiction_needs_every_figure_that_it_names(
            @ForAll("plans") Map<String, BigDecimal> given) {
        for (Contradiction found : TREE.check(given).contradictions()) {
            Map<String, BigDecimal> blamed = new LinkedHashMap<>(given);
            blamed.keySet().retainAll(found.figures());
            assertThat(TREE.check(blamed).contradictions()).hasSize(1);
            for (String name : found.figures()) {
                Map<String, BigDecimal> others = new LinkedHashMap<>(blamed);
                others.remove(name);
                assertThat(TREE.check(others).contradictions()).isEmpty();
            }
        }
    }

    @Property
    void the_figure_that_it_takes_ends_the_contradiction(
            @ForAll("plans") Map<String, BigDecimal> given) {
        for (Contradiction found : TREE.check(given).contradictions()) {
            for (String name : found.figures()) {
                found.need(name)
                        .filter(need -> isShort(need.value()))
                        .ifPresent(
                                need -> {
                                    Map<String, BigDecimal> mended = new LinkedHashMap<>(given);
                                    mended.keySet().retainAll(found.figures());
                                    mended.put(name, need.value().value());
                                    assertThat(TREE.check(mended).contradictions()).isEmpty();
                                });
            }
        }
    }

    private static boolean isShort(Known value) {
        return value.value().scale() <= 6;
    }

    @Property
    void every_figure_is_sound_or_blamed_once(@ForAll("plans") Map<String, BigDecimal> given) {
        PlanCheck check = TREE.check(given);
        Set<String> blamed = new HashSet<>();
        check.contradictions()
                .forEach(found -> found.figures().forEach(f -> assertThat(blamed.add(f)).isTrue()));

        assertThat(given.keySet()).containsAll(blamed);
        Set<String> sound = new HashSet<>(given.keySet());
        sound.removeAll(blamed);
        assertThat(check.values().keySet()).containsAll(sound);
    }

    @Property
    void the_order_of_the_figures_does_not_matter(@ForAll("plans") Map<String, BigDecimal> given) {
        Map<String, BigDecimal> sorted = new TreeMap<>(given);

        assertThat(TREE.check(sorted)).hasToString(TREE.check(given).toString());
        assertThat(TREE.check(sorted).values()).isEqualTo(TREE.check(given).values());
    }
}
