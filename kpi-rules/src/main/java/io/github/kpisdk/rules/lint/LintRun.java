package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Message;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    private final Map<Class<? extends Subject>, List<? extends Subject>> byKind = new HashMap<>();
    private final Map<Message, Set<String>> names = new HashMap<>();

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
        List<S> subjects = subjects(rule.subjectType());
        List<Judgement> said = unfit(rule);
        if (subjects.isEmpty() && said.isEmpty()) {
            idle.add(rule.info());
            return;
        }
        for (S subject : subjects) {
            SubjectKey key = subject.key();
            try {
                said.add(new Judgement(rule.info(), key, judge(rule, subject, key)));
            } catch (RuntimeException e) {
                faults.add(new RuleFault(rule.info(), key, e));
            }
        }
        List<Judgement> sound = ManyLooks.settle(said, options.falseDiscoveries());
        for (Judgement judgement : sound) {
            if (judgement.verdict() instanceof Flagged) {
                flagged.add(Finding.of(judgement.rule(), judgement.key(), judgement.verdict()));
            }
        }
        judgements.addAll(sound);
    }

    /** Many rules look at the same kind. */
    @SuppressWarnings("unchecked")
    private <S extends Subject> List<S> subjects(Class<S> kind) {
        return (List<S>) byKind.computeIfAbsent(kind, context::subjects);
    }

    /** What stands in the place of subjects of its kind. */
    private List<Judgement> unfit(Rule<?> rule) {
        List<Judgement> unfit = new ArrayList<>();
        for (UnfitSubject one : subjects(UnfitSubject.class)) {
            if (one.kind() == rule.subjectType()) {
                unfit.add(new Judgement(rule.info(), one.key(), one.why()));
            }
        }
        return unfit;
    }

    private <S extends Subject> Verdict judge(Rule<S> rule, S subject, SubjectKey key) {
        Optional<Known> weight = subject.weight();
        if (weight.isPresent() && weight.get().compareTo(materiality) < 0) {
            return Verdict.notJudged(Cause.IMMATERIAL, Cause.IMMATERIAL.words());
        }
        Optional<String> blocker =
                flagged.first(rule.info().blockedBy(), key, found -> found.key().concerns(key));
        if (blocker.isPresent()) {
            return Verdict.notJudged(Cause.BLOCKED, Text.of(blocker.get(), blocker.get()));
        }
        Verdict verdict = Objects.requireNonNull(rule.judge(subject));
        if (verdict instanceof Flagged || verdict instanceof Inconclusive) {
            Finding found = Finding.of(rule.info(), key, verdict);
            found.refuseUnsaid(names.computeIfAbsent(found.message(), Message::names));
        }
        return verdict;
    }
}
