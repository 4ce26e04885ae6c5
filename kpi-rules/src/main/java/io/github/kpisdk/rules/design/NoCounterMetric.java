package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** KD114: a reward presses for volume, cost or speed, and nothing guards quality or profit. */
public record NoCounterMetric() implements CardRule {
    private static final Set<Axis> PRESSING = Set.of(Axis.VOLUME, Axis.COST, Axis.SPEED);
    static final RuleInfo INFO =
            RuleInfo.of("KD114", "no-counter-metric")
                    .title(
                            "A reward hangs on a KPI, and no other KPI holds it in check",
                            "За KPI платят, но ничто его не уравновешивает")
                    .about(Category.DESIGN, Confidence.HEURISTIC, Tier.CORE)
                    .explanation(
                            "Speaks when a bonus or a fine hangs on a KPI that presses for volume,"
                                    + " cost or speed, and none of its guardrails is about quality"
                                    + " or profit; and of every fine. If nobody says what hangs on"
                                    + " the card or what it presses for, it is not judged.",
                            "Срабатывает, если за KPI об объёме, стоимости или скорости платят"
                                    + " премию или штрафуют, а среди его ограничителей нет качества"
                                    + " и прибыли; и о любом штрафе. Если не сказано, что зависит"
                                    + " от карточки или к чему она толкает, суждения нет.")
                    .message(
                            "unguarded",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: {incentive} hangs on it, but nothing"
                                            + " protects {unprotected}; people will optimise the"
                                            + " number.",
                                    "{kpi}: от показателя зависит {incentive}, но ничто"
                                            + " не защищает {unprotected}; начнут оптимизировать"
                                            + " цифру."),
                            Text.of(
                                    "Silent if a guardrail is about one of these: {unprotected}.",
                                    "Молчит, если один из ограничителей защищает {unprotected}."))
                    .message(
                            "penaltyLinked",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: a fine hangs on it; that distorts data.",
                                    "{kpi}: от показателя зависит штраф; это искажает данные."),
                            Text.of("Silent without a fine.", "Молчит, если штрафа нет."))
                    .remedy(
                            "Add a counter-metric: close rate to cost, quality to volume, returns"
                                    + " to speed.",
                            "Добавьте встречный показатель: к стоимости — долю закрытых, к объёму —"
                                    + " качество, к скорости — возвраты.")
                    .question(
                            "Which figure must not suffer for it?",
                            "Какой показатель не должен из-за него пострадать?")
                    .source(
                            "article 0: marketing starts to optimise the figures",
                            "article 1: KPIs used for fines distort the data",
                            "Manheim and Garrabrant 2018, arXiv 1803.04585")
                    .build();

    /** As it is; there is nothing to set. */
    public static final NoCounterMetric USUAL = new NoCounterMetric();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Incentive> hangs = card.card().responsibility().incentive();
        List<CardSubject> guards =
                card.card().responsibility().guardrails().stream()
                        .flatMap(id -> card.within().card(id).stream())
                        .toList();
        boolean guarded =
                guards.stream()
                        .anyMatch(
                                guard -> guard.axis().filter(NoCounterMetric::guards).isPresent());
        boolean open = !guarded && guards.stream().anyMatch(guard -> guard.axis().isEmpty());
        return Needs.none()
                .that(
                        hangs.isPresent(),
                        Cause.MISSING,
                        Text.of("what hangs on it", "что от него зависит"))
                .applies(
                        hangs.filter(what -> what != Incentive.NONE).isPresent(),
                        Text.of("nothing hangs on it", "от него ничего не зависит"))
                .that(
                        card.axis().isPresent(),
                        Cause.MISSING,
                        Text.of("what it presses for", "к чему он толкает"))
                .that(
                        !open || !PRESSING.contains(card.axis().orElseThrow()),
                        Cause.MISSING,
                        Text.of("what its guardrails are about", "что защищают ограничители"))
                .judge(() -> byAxis(card, hangs.orElseThrow(), guarded));
    }

    private static Verdict byAxis(CardSubject card, Incentive hangs, boolean guarded) {
        if (guarded || !PRESSING.contains(card.axis().orElseThrow())) {
            return Verdict.clear();
        }
        return Verdict.flagged(
                "unguarded",
                Evidence.of(
                        Words.title(card),
                        Fact.words("incentive", hangs.words()),
                        Fact.words(
                                "unprotected",
                                Text.of("quality or profit", "качество или прибыль"))));
    }

    private static boolean guards(Axis axis) {
        return axis == Axis.QUALITY || axis == Axis.PROFIT;
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("a bonus for CPL up to 300", "премия за CPL до 300"),
                        DesignExamples.rewarded(Incentive.BONUS),
                        "unguarded"),
                Example.clear(
                        Text.of(
                                "the same, guarded by the close rate",
                                "то же с ограничителем: доля закрытых"),
                        DesignExamples.rewarded(Incentive.BONUS, "close-rate")),
                Example.notJudged(
                        Text.of("nobody says what hangs on it", "не сказано, что от него зависит"),
                        DesignExamples.card("cpl"),
                        Cause.MISSING));
    }
}
