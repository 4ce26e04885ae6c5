package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Layer;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.SystemRule;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** KD117: all KPIs are about money, traffic and funnel, none about what it means to people. */
public record ControlLayerOnly() implements SystemRule {
    private static final RuleInfo INFO =
            RuleInfo.of("KD117", "control-layer-only")
                    .title(
                            "No KPI tells whether people understand, return or choose",
                            "Ни один KPI не говорит, понимают ли вас, возвращаются, выбирают ли")
                    .about(Category.DESIGN, Confidence.HEURISTIC, Tier.STRICT)
                    .explanation(
                            "Speaks when no card is of the layer of meaning. A KPI of the catalogue"
                                    + " about visits, leads, sales or the whole funnel counts as"
                                    + " control unless the card says otherwise; for others the card"
                                    + " has to say it. No such figure is estimated.",
                            "Срабатывает, если нет карточки слоя смысла. KPI каталога о визитах,"
                                    + " лидах, продажах или всей воронке считается контрольным,"
                                    + " если карточка не говорит иного; про остальные карточка"
                                    + " должна сказать. Сам такой показатель не оценивается.")
                    .message(
                            "controlOnly",
                            Severity.INFO,
                            Text.of(
                                    "All KPIs ({count}) belong to the control layer; nothing tells"
                                            + " whether people understand, return or choose you.",
                                    "Все KPI ({count}) — контрольный слой; ничто не говорит,"
                                            + " понимают ли вас, возвращаются ли, выбирают ли"
                                            + " осознанно."),
                            Text.of(
                                    "Silent if one card is of the layer of meaning.",
                                    "Молчит, если хоть одна карточка — о смысле."))
                    .remedy(
                            "Add one: share of repeat buyers, brand searches, a poll of what is"
                                    + " remembered; taken by hand is fine.",
                            "Добавьте один: доля повторных, брендовые запросы, опрос о"
                                    + " запоминании; можно вручную.")
                    .question(
                            "How will you know that people choose you on purpose?",
                            "Как вы узнаете, что вас выбирают осознанно?")
                    .source(
                            "article 3: separate a control layer from a layer of meaning",
                            "article 3: metrics of meaning cannot be fully automated")
                    .build();

    /** As it is; there is nothing to set. */
    public static final ControlLayerOnly USUAL = new ControlLayerOnly();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(SystemSubject system) {
        List<CardSubject> cards = system.cards();
        if (cards.stream().anyMatch(card -> layer(card).equals(Optional.of(Layer.MEANING)))) {
            return Verdict.clear();
        }
        List<Text> unsaid =
                cards.stream()
                        .filter(card -> layer(card).isEmpty())
                        .map(CardSubject::title)
                        .toList();
        Text open = Words.list(unsaid);
        return Needs.none()
                .applies(!cards.isEmpty(), Text.of("no card", "карточек нет"))
                .that(
                        unsaid.isEmpty(),
                        Cause.MISSING,
                        Text.of("layer of " + open.en(), "слой: " + open.ru()))
                .judge(
                        () ->
                                Verdict.flagged(
                                        "controlOnly",
                                        Evidence.of(Fact.count("count", cards.size()))));
    }

    private static Optional<Layer> layer(CardSubject card) {
        return card.card()
                .layer()
                .or(
                        () ->
                                card.kpi()
                                        .map(Kpi::stage)
                                        .filter(ControlLayerOnly::isControl)
                                        .map(stage -> Layer.CONTROL));
    }

    private static boolean isControl(FunnelStage stage) {
        return stage != FunnelStage.AWARENESS && stage != FunnelStage.LOYALTY;
    }

    @Override
    public List<Example<SystemSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("revenue, visits, conversion", "выручка, визиты, конверсия"),
                        DesignExamples.headlines("revenue", "organic-visits", "visit-to-lead"),
                        "controlOnly"),
                Example.clear(
                        Text.of(
                                "revenue, conversion, share of repeat buyers",
                                "выручка, конверсия, доля повторных"),
                        DesignExamples.withMeaning()));
    }
}
