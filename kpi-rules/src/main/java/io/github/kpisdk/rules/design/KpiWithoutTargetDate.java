package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** KD106: nobody said where a figure is to be, or by when. */
public record KpiWithoutTargetDate() implements CardRule {
    private static final RuleInfo INFO =
            RuleInfo.of("KD106", "kpi-without-target-date")
                    .title("A KPI has no target, or no day to reach it", "У KPI нет цели или срока")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a card has neither a target nor a change to reach, or has"
                                    + " one without a last day. A target that begins anew in every"
                                    + " month needs no last day.",
                            "Срабатывает, если в карточке нет ни целевого значения, ни изменения"
                                    + " или нет последнего дня. Цели, которая каждый месяц"
                                    + " начинается заново, последний день не нужен.")
                    .message(
                            "noTarget",
                            Severity.WARNING,
                            Text.of("{kpi}: no target value.", "{kpi}: нет целевого значения."),
                            Text.of(
                                    "Silent if the card states a target or a change.",
                                    "Молчит, если в карточке есть цель или изменение."))
                    .message(
                            "noDeadline",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: the target is {target}, but there is no"
                                            + " date to reach it.",
                                    "{kpi}: цель — {target}, но нет срока."),
                            Text.of(
                                    "Silent if there is a last day, or the target is one of every"
                                            + " month.",
                                    "Молчит, если есть последний день или цель ставится на каждый"
                                            + " месяц."))
                    .remedy(
                            "State value and date: 3.5 % in 3 months.",
                            "Укажите значение и срок: 3,5 % за 3 месяца.")
                    .question(
                            "Where is it to be, and by when?",
                            "Сколько должно быть и к какому дню?")
                    .source("article 1 (SMART): measurable and time-bound")
                    .build();

    /** As it is; there is nothing to set. */
    public static final KpiWithoutTargetDate USUAL = new KpiWithoutTargetDate();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Aim aim = card.card().aim();
        if (!aim.isStated()) {
            return Verdict.flagged("noTarget", Evidence.of(Words.title(card)));
        }
        return aim.deadline().isPresent() || aim.every().isPresent()
                ? Verdict.clear(Words.target(card))
                : Verdict.flagged("noDeadline", Evidence.of(Words.title(card), Words.target(card)));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("more brand searches", "увеличить брендовый трафик"),
                        DesignExamples.aiming("brand-searches", Aim.NONE),
                        "noTarget"),
                Example.flagged(
                        Text.of("30 % more, some day", "на 30 % больше когда-нибудь"),
                        DesignExamples.aiming("brand-searches", Aim.change("0.3")),
                        "noDeadline"),
                Example.clear(
                        Text.of("30 % more in 3 months", "на 30 % больше за 3 месяца"),
                        DesignExamples.aiming(
                                "brand-searches", Aim.change("0.3").by(LocalDate.of(2026, 6, 30)))),
                Example.clear(
                        Text.of("500 leads every month", "500 лидов каждый месяц"),
                        DesignExamples.aiming("leads", Aim.target("500").every(Cadence.MONTHLY))));
    }
}
