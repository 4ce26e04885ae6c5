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

/** KX001: a suppression no longer holds, or was to hold for more than 12 months. */
public record ExpiredSuppression() implements Rule<SuppressionSubject> {
    private static final RuleInfo INFO =
            RuleInfo.of("KX001", "expired-suppression")
                    .title("A suppression has no effect any more", "Отключение больше не действует")
                    .about(Category.SUPPRESSIONS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when the last day of a suppression is over, and when it lies"
                                    + " more than 12 months ahead: such a one does not hold at all."
                                    + " The finding is shown again.",
                            "Срабатывает, если последний день отключения прошёл или до него больше"
                                    + " 12 месяцев: такое отключение не действует вовсе. Находка"
                                    + " снова видна.")
                    .message(
                            "expired",
                            Severity.WARNING,
                            Text.of(
                                    "The suppression of {rule} for {subject} by {owner} ended on"
                                            + " {expires}.",
                                    "Отключение {rule} для {subject} ({owner}) закончилось"
                                            + " {expires}."),
                            Text.of(
                                    "Silent if it is removed, or decided anew.",
                                    "Молчит, если оно удалено или решено заново."))
                    .message(
                            "tooLong",
                            Severity.WARNING,
                            Text.of(
                                    "The suppression of {rule} for {subject} by {owner} is to hold"
                                            + " until {expires}, more than 12 months: it does not"
                                            + " hold.",
                                    "Отключение {rule} для {subject} ({owner}) — до"
                                            + " {expires}, больше"
                                            + " 12 месяцев: оно не действует."),
                            Text.of(
                                    "Silent if it ends within 12 months.",
                                    "Молчит, если оно кончается в пределах 12 месяцев."))
                    .remedy(
                            "Remove what is wrong, or decide anew with a day within 12 months.",
                            "Устраните причину или решите заново, на срок до 12 месяцев.")
                    .question("Is the reason still true?", "Причина всё ещё верна?")
                    .source("judgement: what never expires is never looked at again")
                    .neverSuppressed("expired", "tooLong")
                    .build();

    /** As it is; there is nothing to set. */
    public static final ExpiredSuppression USUAL = new ExpiredSuppression();

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
        if (subject.suppression().holdsOn(subject.day())) {
            return Verdict.clear(SuppressionRules.until(subject));
        }
        boolean over = subject.day().isAfter(subject.suppression().expires());
        return Verdict.flagged(
                over ? "expired" : "tooLong",
                Evidence.of(
                        SuppressionRules.rule(subject),
                        SuppressionRules.on(subject),
                        SuppressionRules.owner(subject),
                        SuppressionRules.until(subject)));
    }

    @Override
    public List<Example<SuppressionSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("it ended yesterday", "закончилось вчера"),
                        SuppressionRules.until(-1, Effect.COVERS),
                        "expired"),
                Example.flagged(
                        Text.of("two years ahead", "на два года вперёд"),
                        SuppressionRules.until(730, Effect.COVERS),
                        "tooLong"),
                Example.clear(
                        Text.of("it ends today", "заканчивается сегодня"),
                        SuppressionRules.until(0, Effect.COVERS)));
    }
}
