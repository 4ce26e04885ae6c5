package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Layer;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Method;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** KD110: a KPI has no formula, no unit, or no source: it cannot be computed. */
public record NotMeasurable() implements CardRule {
    private static final RuleInfo INFO =
            RuleInfo.of("KD110", "not-measurable")
                    .title("A KPI cannot be computed", "KPI нельзя посчитать")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a KPI that no catalogue declares lacks its formula, unit"
                                    + " or source. A figure about meaning may be taken by hand or"
                                    + " asked for; then its source is enough.",
                            "Срабатывает, если у KPI, которого нет в каталоге, не указаны формула,"
                                    + " единица или источник. Показатель смысла можно вести вручную"
                                    + " или опросом; тогда достаточно источника.")
                    .message(
                            "notMeasurable",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi}: cannot be calculated; missing: {missing}.",
                                    "{kpi}: нельзя посчитать; не указано: {missing}."),
                            Text.of(
                                    "Silent if the card states: {missing}.",
                                    "Молчит, если в карточке указано: {missing}."))
                    .remedy(
                            "Replace the wish by a figure: not raise awareness, but brand traffic"
                                    + " +30 %.",
                            "Замените пожелание показателем: не «повысить узнаваемость», а"
                                    + " «брендовый трафик +30 %».")
                    .question(
                            "How will it be computed, and from which data?",
                            "Как и по каким данным его считать?")
                    .source(
                            "article 2: what cannot be calculated is not a KPI",
                            "article 1: without the right tools KPIs hang in the air")
                    .build();

    /** As it is; there is nothing to set. */
    public static final NotMeasurable USUAL = new NotMeasurable();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        List<Text> missing = missing(card);
        return missing.isEmpty()
                ? Verdict.clear()
                : Verdict.flagged(
                        "notMeasurable",
                        Evidence.of(Words.title(card), Fact.words("missing", Words.list(missing))));
    }

    private static List<Text> missing(CardSubject card) {
        if (card.kpi().isPresent()) {
            return List.of();
        }
        Measuring how = card.card().measuring();
        List<Text> missing = new ArrayList<>();
        if (how.formula().isEmpty() && !isTakenByHand(card)) {
            missing.add(Text.of("formula", "формула"));
        }
        if (how.unit().isEmpty() && !isTakenByHand(card)) {
            missing.add(Text.of("unit", "единица"));
        }
        if (how.dataSource().isEmpty()) {
            missing.add(Text.of("source", "источник"));
        }
        return missing;
    }

    private static boolean isTakenByHand(CardSubject card) {
        boolean meaning = card.card().layer().equals(Optional.of(Layer.MEANING));
        return meaning
                && card.card()
                        .measuring()
                        .method()
                        .filter(how -> how != Method.COUNTED)
                        .isPresent();
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("raise awareness of the brand", "повысить узнаваемость бренда"),
                        DesignExamples.own(Measuring.NONE),
                        "notMeasurable"),
                Example.clear(
                        Text.of(
                                "brand traffic, visits, web analytics",
                                "брендовый трафик, визиты, веб-аналитика"),
                        DesignExamples.own(
                                Measuring.NONE
                                        .formula("visits by brand searches")
                                        .unit("visits")
                                        .dataSource("Yandex Metrica"))));
    }
}
