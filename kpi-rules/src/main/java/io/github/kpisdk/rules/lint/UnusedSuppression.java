package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/** KX002: a suppression covers no finding any more. */
public record UnusedSuppression() implements Rule<SuppressionSubject> {
    private static final RuleInfo INFO =
            RuleInfo.of("KX002", "unused-suppression")
                    .title("A suppression covers no finding", "Отключение ничего не скрывает")
                    .about(Category.SUPPRESSIONS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a suppression holds, its rule has judged, and none of its"
                                    + " findings that may be switched off is covered. What could"
                                    + " not be judged or decided keeps it in use.",
                            "Срабатывает, если отключение действует, правило отработало, а"
                                    + " отключаемых находок оно не покрывает. То, о чём судить"
                                    + " нельзя или что не решено, оставляет его в силе.")
                    .message(
                            "unused",
                            Severity.INFO,
                            Text.of(
                                    "The suppression of {rule} for {subject} by {owner} covers no"
                                            + " finding.",
                                    "Отключение {rule} для {subject} ({owner}) не"
                                            + " покрывает ни одной"
                                            + " находки."),
                            Text.of("Silent if it is removed.", "Молчит, если оно удалено."))
                    .remedy("Remove it.", "Удалите его.")
                    .question("Is it still needed?", "Оно ещё нужно?")
                    .source("judgement: what is not needed hides the next finding")
                    .neverSuppressed("unused")
                    .build();

    /** As it is; there is nothing to set. */
    public static final UnusedSuppression USUAL = new UnusedSuppression();

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
        return Needs.none()
                .applies(subject.known(), Text.of("no such rule", "такого правила нет"))
                .applies(
                        subject.suppression().holdsOn(subject.day()),
                        Text.of("it does not hold", "оно не действует"))
                .that(
                        subject.effect() != Effect.NOT_RUN,
                        Cause.MISSING,
                        Text.of("the rule had nothing to judge", "правилу нечего было проверять"))
                .that(
                        subject.effect() != Effect.OPEN,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "what it covers was not decided",
                                "о том, что оно покрывает, суждения нет"))
                .judge(
                        () ->
                                subject.effect() == Effect.COVERS
                                        ? Verdict.clear()
                                        : Verdict.flagged(
                                                "unused",
                                                Evidence.of(
                                                        SuppressionRules.rule(subject),
                                                        SuppressionRules.on(subject),
                                                        SuppressionRules.owner(subject))));
    }

    @Override
    public List<Example<SuppressionSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("the finding is gone", "находки больше нет"),
                        SuppressionRules.until(30, Effect.NOTHING),
                        "unused"),
                Example.clear(
                        Text.of("the finding is there", "находка есть"),
                        SuppressionRules.until(30, Effect.COVERS)),
                Example.notJudged(
                        Text.of("the rule could not judge", "правило не смогло судить"),
                        SuppressionRules.until(30, Effect.OPEN),
                        Cause.TOO_LITTLE));
    }
}
