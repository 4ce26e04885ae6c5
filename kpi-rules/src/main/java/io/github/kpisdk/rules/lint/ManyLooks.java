package io.github.kpisdk.rules.lint;

import io.github.kpisdk.funnel.stats.Multiplicity;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who looks at many channels finds something in one of them by chance. Findings that rest on a test
 * are held against all subjects that the rule judged in this run (Benjamini and Hochberg 1995):
 * where nothing looked wrong p counts as 1.
 */
final class ManyLooks {
    private ManyLooks() {}

    static List<Judgement> settle(List<Judgement> said, double falseDiscoveries) {
        List<Integer> looks = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        int clear = 0;
        boolean anyFound = false;
        for (int i = 0; i < said.size(); i++) {
            Verdict verdict = said.get(i).verdict();
            OptionalDouble own = p(verdict);
            if (own.isPresent()) {
                looks.add(i);
                p.add(own.getAsDouble());
                anyFound |= verdict instanceof Flagged;
            }
            clear += verdict instanceof Clear ? 1 : 0;
        }
        if (!anyFound) {
            return said;
        }
        List<Double> adjusted = Multiplicity.BENJAMINI_HOCHBERG.adjust(p, p.size() + clear);
        List<Judgement> settled = new ArrayList<>(said);
        for (int i = 0; i < looks.size(); i++) {
            Judgement one = said.get(looks.get(i));
            if (one.verdict() instanceof Flagged found && adjusted.get(i) > falseDiscoveries) {
                settled.set(
                        looks.get(i),
                        new Judgement(
                                one.rule(),
                                one.key(),
                                new Inconclusive(found.message(), found.evidence())));
            }
        }
        return settled;
    }

    /** Empty for what was not found, was not judged, or was found without a test. */
    private static OptionalDouble p(Verdict verdict) {
        if (verdict instanceof Flagged found) {
            return found.evidence().p();
        }
        return verdict instanceof Inconclusive open
                ? OptionalDouble.of(open.evidence().p().orElse(1))
                : OptionalDouble.empty();
    }
}
