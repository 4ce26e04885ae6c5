package io.github.kpisdk.rules.lint;

import io.github.kpisdk.funnel.stats.Multiplicity;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.NotJudged;
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
        if (said.stream().noneMatch(one -> tested(one.verdict()))) {
            return said;
        }
        List<Double> p = new ArrayList<>();
        for (Judgement one : said) {
            p(one.verdict()).ifPresent(p::add);
        }
        List<Double> adjusted = Multiplicity.BENJAMINI_HOCHBERG.adjust(p);
        List<Judgement> settled = new ArrayList<>(said.size());
        int next = 0;
        for (Judgement one : said) {
            boolean looked = p(one.verdict()).isPresent();
            boolean byChance = looked && adjusted.get(next) > falseDiscoveries;
            next += looked ? 1 : 0;
            settled.add(
                    byChance && one.verdict() instanceof Flagged found
                            ? new Judgement(
                                    one.rule(),
                                    one.key(),
                                    new Inconclusive(found.message(), found.evidence()))
                            : one);
        }
        return settled;
    }

    private static boolean tested(Verdict verdict) {
        return verdict instanceof Flagged && verdict.evidence().p().isPresent();
    }

    /** Empty for what was not judged, or was found without a test. */
    private static OptionalDouble p(Verdict verdict) {
        return verdict.fold(
                (Clear clear) -> OptionalDouble.of(1),
                (Flagged found) -> found.evidence().p(),
                (Inconclusive open) -> OptionalDouble.of(open.evidence().p().orElse(1)),
                (NotJudged not) -> OptionalDouble.empty());
    }
}
