package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** KX004: nobody wrote down why a finding was suppressed. */
public record UnexplainedSuppression() implements Rule<SuppressionSubject> {
    private static final RuleInfo INFO =
            RuleInfo.of("KX004", "suppression-without-reason")
                    .title("A suppression has no reason", "У отключения нет причины")
                    .about(Category.SUPPRESSIONS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when the reason has fewer than 10 characters, spaces at its"
                                    + " ends not counted. The suppression holds all the same.",
                            "Срабатывает, если причина короче 10 символов без пробелов по краям."
                                    + " Отключение при этом действует.")
                    .message(
                            "noReason",
                            Severity.WARNING,
                            Text.of(
                                    "The suppression of {rule} for {subject} by {owner} has no"
                                            + " reason; characters: {length}, needed: {min}.",
                                    "У отключения {rule} для {subject} ({owner}) нет причины;"
                                            + " символов: {length}, нужно: {min}."),
                            Text.of(
                                    "Silent if the reason has so many characters or more: {min}.",
                                    "Молчит, если в причине столько символов или больше: {min}."))
                    .remedy(
                            "Write why the finding may be passed over until that day.",
                            "Напишите, почему до этого дня находку можно не замечать.")
                    .question("Why may it be passed over?", "Почему её можно не замечать?")
                    .source("judgement: who decides says why")
                    .neverSuppressed("noReason")
                    .build();

    /** As it is; there is nothing to set. */
    public static final UnexplainedSuppression USUAL = new UnexplainedSuppression();

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
        int length = subject.suppression().reason().strip().length();
        Fact count =
                Fact.count("length", length).against(BigDecimal.valueOf(Suppression.LEAST_REASON));
        return length >= Suppression.LEAST_REASON
                ? Verdict.clear(count)
                : Verdict.flagged(
                        "noReason",
                        Evidence.of(
                                SuppressionRules.rule(subject),
                                SuppressionRules.on(subject),
                                SuppressionRules.owner(subject),
                                count,
                                Fact.count("min", Suppression.LEAST_REASON)));
    }

    @Override
    public List<Example<SuppressionSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("seven characters", "семь символов"),
                        SuppressionRules.subject(" we know  ", 30, true, Effect.COVERS),
                        "noReason"),
                Example.clear(
                        Text.of("a reason", "причина есть"),
                        SuppressionRules.until(30, Effect.COVERS)));
    }
}
