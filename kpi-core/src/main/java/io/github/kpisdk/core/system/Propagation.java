package io.github.kpisdk.core.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from some figures, one equation after another, and the first that clashes. */
record Propagation(Map<String, Fraction> known, Optional<Equation.Clash> clash) {

    static Propagation of(List<Equation> equations, Map<String, Fraction> given) {
        Map<String, Fraction> known = new LinkedHashMap<>(given);
        int before;
        do {
            before = known.size();
            for (Equation equation : equations) {
                Optional<Equation.Clash> clash = equation.clash(known);
                if (clash.isPresent()) {
                    return new Propagation(known, clash);
                }
                equation.follow(known).ifPresent(found -> known.put(found.name(), found.value()));
            }
        } while (known.size() > before);
        return new Propagation(known, Optional.empty());
    }

    boolean isSound() {
        return clash.isEmpty();
    }
}
