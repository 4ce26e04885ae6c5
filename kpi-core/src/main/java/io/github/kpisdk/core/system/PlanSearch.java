package io.github.kpisdk.core.system;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Excerpt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what contradicts what, by leaving figures out. */
final class PlanSearch {
    private final List<Equation> equations;
    private final Set<String> names;
    private final Map<String, Fraction> given;

    PlanSearch(List<Equation> equations, Set<String> names, Map<String, BigDecimal> given) {
        this.equations = equations;
        this.names = names;
        this.given = new LinkedHashMap<>();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "The plan has no %s; it has %s"
                                .formatted(Excerpt.of(name), String.join(", ", names)));
            }
        }
        for (String name : names) {
            if (given.containsKey(name)) {
                this.given.put(name, Fraction.of(Decimals.check(given.get(name))));
            }
        }
    }

    PlanCheck check() {
        Map<String, Fraction> sound = new LinkedHashMap<>(given);
        List<Map<String, Fraction>> clashing = new ArrayList<>();
        while (!solve(sound).isSound()) {
            Map<String, Fraction> least = least(sound);
            clashing.add(least);
            sound.keySet().removeAll(least.keySet());
        }
        List<Contradiction> contradictions =
                clashing.stream().map(least -> contradiction(least, sound)).toList();
        return new PlanCheck(known(solve(sound).known()), names, contradictions);
    }

    private Propagation solve(Map<String, Fraction> figures) {
        return Propagation.of(equations, figures);
    }

    /** A contradiction from which no figure can be left out. */
    private Map<String, Fraction> least(Map<String, Fraction> clashing) {
        Map<String, Fraction> least = new LinkedHashMap<>(clashing);
        for (String name : clashing.keySet()) {
            Map<String, Fraction> without = without(name, least);
            if (!solve(without).isSound()) {
                least = without;
            }
        }
        return least;
    }

    private static Map<String, Fraction> without(String name, Map<String, Fraction> figures) {
        Map<String, Fraction> others = new LinkedHashMap<>(figures);
        others.remove(name);
        return others;
    }

    private Contradiction contradiction(Map<String, Fraction> least, Map<String, Fraction> sound) {
        Equation.Clash clash = solve(least).clash().orElseThrow();
        Map<String, PlanNeed> needs = new LinkedHashMap<>();
        least.keySet()
                .forEach(
                        name ->
                                need(name, clash.equation(), least, sound)
                                        .ifPresent(need -> needs.put(name, need)));
        return new Contradiction(clash, least, needs);
    }

    /** What a figure would have to be, given the others; a limit is taken as just reached. */
    private Optional<PlanNeed> need(
            String name,
            Equation clashing,
            Map<String, Fraction> least,
            Map<String, Fraction> sound) {
        List<Equation> tight =
                equations.stream()
                        .map(one -> one.equals(clashing) ? one.atItsLimit() : one)
                        .toList();
        Map<String, Fraction> others = without(name, least);
        Map<String, Fraction> all = new LinkedHashMap<>(sound);
        all.putAll(others);
        Propagation whole = Propagation.of(tight, all);
        Propagation solved = whole.isSound() ? whole : Propagation.of(tight, others);
        return Optional.ofNullable(solved.known().get(name))
                .filter(value -> solved.isSound())
                .map(value -> new PlanNeed(bound(clashing, value, least.get(name)), value.known()));
    }

    private static PlanNeed.Bound bound(Equation clashing, Fraction needed, Fraction given) {
        return clashing.kind() != Equation.Kind.AT_MOST
                ? PlanNeed.Bound.EXACTLY
                : needed.compareTo(given) > 0 ? PlanNeed.Bound.AT_LEAST : PlanNeed.Bound.AT_MOST;
    }

    /** In the order of the model. */
    private ImmutableMap<String, Known> known(Map<String, Fraction> figures) {
        ImmutableMap.Builder<String, Known> known = ImmutableMap.builder();
        names.stream()
                .filter(figures::containsKey)
                .forEach(name -> known.put(name, figures.get(name).known()));
        return known.buildOrThrow();
    }
}
