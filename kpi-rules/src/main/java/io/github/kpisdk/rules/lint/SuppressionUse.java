package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Flagged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the suppressions of a run did.
 *
 * @param rules the rules of the run
 * @param options the day and the suppressions
 * @param judgements what the other rules said
 * @param faults where they failed
 */
record SuppressionUse(
        RuleSet rules, LintOptions options, List<Judgement> judgements, List<RuleFault> faults) {

    List<SuppressionSubject> subjects() {
        Map<SubjectKey, Integer> numbers = new HashMap<>();
        List<SuppressionSubject> all = new ArrayList<>();
        for (Suppression one : options.suppressions()) {
            boolean known = rules.info(one.rule()).isPresent() || BuiltIn.knows(one.rule());
            SuppressionSubject subject =
                    new SuppressionSubject(one, 1, options.day(), known, effect(one));
            int number = numbers.merge(subject.key(), 1, Integer::sum);
            all.add(new SuppressionSubject(one, number, options.day(), known, subject.effect()));
        }
        return all;
    }

    private Effect effect(Suppression suppression) {
        List<Judgement> said =
                judgements.stream()
                        .filter(one -> one.rule().code().equals(suppression.rule()))
                        .toList();
        if (said.stream().anyMatch(one -> finds(suppression, one))) {
            return Effect.COVERS;
        }
        boolean failed =
                faults.stream()
                        .anyMatch(
                                fault ->
                                        fault.rule().code().equals(suppression.rule())
                                                && suppression.reaches(fault.key()));
        if (failed || said.stream().anyMatch(one -> leavesOpen(suppression, one))) {
            return Effect.OPEN;
        }
        return said.isEmpty() ? Effect.NOT_RUN : Effect.NOTHING;
    }

    private static boolean finds(Suppression suppression, Judgement one) {
        return one.verdict() instanceof Flagged found
                && suppression.reaches(one.key())
                && one.rule().isSuppressible(found.message());
    }

    private static boolean leavesOpen(Suppression suppression, Judgement one) {
        return suppression.reaches(one.key())
                && !(one.verdict() instanceof Flagged || one.verdict() instanceof Clear);
    }
}
