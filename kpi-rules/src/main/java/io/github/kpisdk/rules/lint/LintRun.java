package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.UnfitSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run: every rule on every subject of its kind, in order. */
final class LintRun {
    private final RuleSet rules;
    private LintContext context;
    private final LintOptions options;
    private final Known materiality;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<RuleFault> faults = new ArrayList<>();
    private final List<RuleInfo> idle = new ArrayList<>();
    private final Flags flagged = new Flags();

    LintRun(RuleSet rules, LintContext context, LintOptions options) {
        this.rules = rules;
        this.context = context;
        this.options = options;
        this.materiality = Known.of(options.materiality());
    }

    LintReport report() {
        rules.rules().stream().filter(rule -> !isAboutSuppressions(rule)).forEach(this::run);
        context = context.with(new SuppressionUse(rules, options, judgements, faults).subjects());
        rules.rules().stream().filter(LintRun::isAboutSuppressions).forEach(this::run);
        return new LintReport(rules, context, options, judgements, faults, idle, flagged);
    }

    private static boolean isAboutSuppressions(Rule<?> rule) {
        return rule.subjectType() == SuppressionSubject.class;
    }

    private <S extends Subject> void run(Rule<S> rule) {
        List<S> subjects = context.subjects(rule.subjectType());
        List<Judgement> said = unfit(rule);
        if (subjects.isEmpty() && said.isEmpty()) {
            idle.add(rule.info());
            return;
        }
        for (S subject : subjects) {
            judge(rule, subject)
                    .ifPresent(
                            verdict ->
                                    said.add(new Judgement(rule.info(), subject.key(), verdict)));
        }
        List<Judgement> sound = ManyLooks.settle(said, options.falseDiscoveries());
        for (Judgement judgement : sound) {
            if (judgement.verdict() instanceof Flagged) {
                flagged.add(Finding.of(judgement.rule(), judgement.key(), judgement.verdict()));
            }
        }
        judgements.addAll(sound);
    }

    /** What stands in the place of subjects of its kind. */
    private List<Judgement> unfit(Rule<?> rule) {
        List<Judgement> unfit = new ArrayList<>();
        for (UnfitSubject one : context.subjects(UnfitSubject.class)) {
            if (one.kind() == rule.subjectType()) {
                unfit.add(new Judgement(rule.info(), one.key(), one.why()));
            }
        }
        return unfit;
    }

    private <S extends Subject> Optional<Verdict> judge(Rule<S> rule, S subject) {
        try {
            if (subject.weight().filter(weight -> weight.compareTo(materiality) < 0).isPresent()) {
                return Optional.of(Verdict.notJudged(Cause.IMMATERIAL, Cause.IMMATERIAL.words()));
            }
            Optional<String> blocker = blocker(rule.info(), subject.key());
            if (blocker.isPresent()) {
                return Optional.of(
                        Verdict.notJudged(Cause.BLOCKED, Text.of(blocker.get(), blocker.get())));
            }
            Verdict verdict = rule.judge(subject);
            if (verdict instanceof Flagged || verdict instanceof Inconclusive) {
                Finding.of(rule.info(), subject.key(), verdict).complete();
            }
            return Optional.of(verdict);
        } catch (RuntimeException e) {
            faults.add(new RuleFault(rule.info(), subject.key(), e));
            return Optional.empty();
        }
    }

    private Optional<String> blocker(RuleInfo rule, SubjectKey key) {
        if (rule.blockedBy().isEmpty()) {
            return Optional.empty();
        }
        return rule.blockedBy().stream()
                .filter(
                        code ->
                                flagged.near(code, key)
                                        .anyMatch(found -> found.key().concerns(key)))
                .findFirst();
    }
}
