package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/** KD109: nobody wrote down what is done when a figure moves. */
public record KpiWithoutDecision() implements CardRule {
    static final Threshold LOOKS =
            Threshold.of("looks", "3", "1", "100", "article 3 tells of a ritual; 3 is a judgement");
    static final RuleInfo INFO =
            RuleInfo.of("KD109", "kpi-without-decision")
                    .title(
                            "No decision hangs on the number",
                            "С показателем не связано ни одно решение")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a card has no rule of decision, and when the log has"
                                    + " several looks in a row that led to no decision. To keep"
                                    + " things as they are is a decision, once it is written down."
                                    + " With fewer looks nothing is said of them.",
                            "Срабатывает, если в карточке нет правила решения и если в журнале"
                                    + " подряд несколько просмотров без решения. «Оставить как"
                                    + " есть» — тоже решение, если записано. Если просмотров"
                                    + " меньше, о них ничего не говорится.")
                    .message(
                            "noRule",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: no decision is tied to it. What will you do when it"
                                            + " moves?",
                                    "{kpi}: с ним не связано ни одно решение. Что вы"
                                            + " сделаете, когда"
                                            + " он изменится?"),
                            Text.of(
                                    "Silent if the card has a rule of decision.",
                                    "Молчит, если в карточке есть правило решения."))
                    .message(
                            "ritual",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: looks in a row without a decision: {count}. That is a"
                                            + " ritual, not a metric.",
                                    "{kpi}: просмотров подряд без решения: {count}. Это"
                                            + " ритуал, а не"
                                            + " метрика."),
                            Text.of(
                                    "Silent if one of the last looks led to a decision; looks"
                                            + " counted: {min}.",
                                    "Молчит, если один из последних просмотров привёл к решению;"
                                            + " считаются последние: {min}."))
                    .remedy(
                            "Write: if it falls below X, we do Y; otherwise drop the KPI.",
                            "Запишите: если ниже X, делаем Y; иначе уберите KPI.")
                    .question(
                            "What will be done when it moves?", "Что сделаем, когда он изменится?")
                    .thresholds(LOOKS)
                    .source(
                            "article 3: a number on which no decision was taken is a ritual",
                            "article 1: remove metrics that do not influence decisions")
                    .build();

    /** As it is; there is nothing to set. */
    public static final KpiWithoutDecision USUAL = new KpiWithoutDecision();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        return card.card().decisionRule().isPresent()
                ? Verdict.clear()
                : Verdict.flagged("noRule", Evidence.of(Words.title(card)));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("a card that says nothing", "в карточке ничего не сказано"),
                        DesignExamples.card("cac"),
                        "noRule"),
                Example.clear(
                        Text.of(
                                "above 800 the dearest channel is halved",
                                "выше 800 — режем самый дорогой канал вдвое"),
                        DesignExamples.deciding("Above 800: halve the dearest channel.")));
    }
}
