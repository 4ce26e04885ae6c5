package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/** KX003: a suppression is of a rule that does not exist. */
public record UnknownSuppression() implements Rule<SuppressionSubject> {
    private static final RuleInfo INFO =
            RuleInfo.of("KX003", "suppression-of-unknown-rule")
                    .title(
                            "A suppression is of no rule that exists",
                            "Отключено правило, которого нет")
                    .about(Category.SUPPRESSIONS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when the code is neither that of a rule of the run nor of one"
                                    + " of the library.",
                            "Срабатывает, если кода нет ни среди правил прогона, ни среди правил"
                                    + " библиотеки.")
                    .message(
                            "unknown",
                            Severity.WARNING,
                            Text.of(
                                    "The suppression for {subject} by {owner} is of rule {rule},"
                                            + " which does not exist.",
                                    "Отключение для {subject} ({owner}) — правила {rule}, которого"
                                            + " нет."),
                            Text.of(
                                    "Silent if the code is that of a rule.",
                                    "Молчит, если код принадлежит правилу."))
                    .remedy("Correct the code, or remove it.", "Исправьте код или удалите его.")
                    .question("Which rule was meant?", "Какое правило имелось в виду?")
                    .source("judgement: a slip of the pen must not pass for a decision")
                    .neverSuppressed("unknown")
                    .build();

    /** As it is; there is nothing to set. */
    public static final UnknownSuppression USUAL = new UnknownSuppression();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<SuppressionSubject> subjectType() {
        return SuppressionSubject.class;
    }

    @Override
    public Verdict judge(SuppressionSubject subject) {
        return subject.known()
                ? Verdict.clear()
                : Verdict.flagged(
                        "unknown",
                        Evidence.of(
                                SuppressionRules.rule(subject),
                                SuppressionRules.on(subject),
                                SuppressionRules.owner(subject)));
    }

    @Override
    public List<Example<SuppressionSubject>> examples() {
        String reason = "Known and accepted until the contract ends.";
        return List.of(
                Example.flagged(
                        Text.of("a slip in the code", "описка в коде"),
                        SuppressionRules.subject(reason, 30, false, Effect.NOT_RUN),
                        "unknown"),
                Example.clear(
                        Text.of("a rule of the library", "правило библиотеки"),
                        SuppressionRules.subject(reason, 30, true, Effect.COVERS)));
    }
}
