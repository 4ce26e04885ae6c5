package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KC605, a step: one stage of the funnel jumped, and the stages beside it did not.
 *
 * @param step by how much the stage changes at least, up or down: 0.4 is 40 %
 * @param neighbour by how much the stages beside it change at most
 */
public record TrackingStep(BigDecimal step, BigDecimal neighbour) implements StageRule {
    private static final Threshold STEP =
            Threshold.of("step", "0.40", "0.01", "1", Threshold.JUDGEMENT);
    private static final Threshold NEIGHBOUR =
            Threshold.of("neighbour", "0.15", "0", "1", Threshold.JUDGEMENT);
    private static final double ALPHA = 0.001;

    static final RuleInfo INFO =
            RuleInfo.of("KC605", "tracking-break")
                    .title(
                            "One stage fell or jumped and those beside it did not: it is the tracking",
                            "Один этап резко изменился, а соседние нет: дело в счётчике, а не в бизнесе")
                    .about(Category.COMPLETENESS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Step: speaks if a stage changed by 40 % or more while both stages beside it changed by 15 % at most, and chance is ruled out (rates of events, 0.1 %). Zero days: speaks if there were 2 or more days in a row without any, at a usual 10 or more a day; another such gap in the same series looks like regular days off and leaves it open.",
                            "Скачок: срабатывает, если этап изменился на 40 % и более, а оба соседних — не больше чем на 15 %, и случайность исключена (частоты событий, 0,1 %). Нулевые дни: срабатывает, если подряд 2 дня и больше нет ничего при обычных 10 и более в день; если такой же перерыв в ряду повторяется, он похож на выходные, и вопрос остаётся открытым.")
                    .message(
                            "step",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}, {stage}: {change}, while {upstream}: {upChange} and {downstream}: {downChange}. Check the counter.",
                                    "{channel}, {stage}: {change}, при этом {upstream}: {upChange}, {downstream}: {downChange}. Проверьте счётчик."),
                            Text.of(
                                    "Silent if the stages beside it change by more than {neighbour}.",
                                    "Молчит, если соседние этапы меняются больше чем на {neighbour}."))
                    .message(
                            "zeroRun",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}, {stage}: zero days in a row: {days}, usual per day: {mean}. Check the counter.",
                                    "{channel}, {stage}: нулевых дней подряд: {days}, обычно в день: {mean}. Проверьте счётчик."),
                            Text.of(
                                    "Silent if less than {minMean} a day are usual.",
                                    "Молчит, если обычно в день меньше {minMean}."))
                    .remedy(
                            "Repair the tag; mark the gap; do not compare across it.",
                            "Почините счётчик; отметьте пробел; не сравнивайте через него.")
                    .question(
                            "Who repairs the counter, and which days are left out of comparisons?",
                            "Кто чинит счётчик и какие дни исключаем из сравнений?")
                    .thresholds(STEP, NEIGHBOUR)
                    .thresholds(ZeroRun.ZERO_DAYS, ZeroRun.MIN_MEAN, ZeroRun.MIN_DAYS)
                    .source("article 1: without the right tools KPIs hang in the air")
                    .build();

    /** As it is unless set otherwise. */
    public static final TrackingStep USUAL = new TrackingStep(STEP.usual(), NEIGHBOUR.usual());

    /** Checks the thresholds. */
    public TrackingStep {
        STEP.check(step);
        NEIGHBOUR.check(neighbour);
    }

    @Override
    public Verdict judge(StageSubject stage) {
        boolean placed = stage.upstream().isPresent() && stage.downstream().isPresent();
        if (!placed) {
            return Verdict.notJudged(
                    Cause.MISSING, Text.of("the stages beside it", "соседние этапы"));
        }
        Figure at = stage.stage();
        Figure up = stage.upstream().get();
        Figure down = stage.downstream().get();
        return Needs.none()
                .figures(stage.now(), up, at, down)
                .earlier(stage.before(), up, at, down)
                .atLeast(stage.before(), up, 1)
                .atLeast(stage.before(), at, 1)
                .atLeast(stage.before(), down, 1)
                .atLeast(stage.now(), at, 0)
                .judge(() -> byChange(stage, up, down));
    }

    private Verdict byChange(StageSubject stage, Figure up, Figure down) {
        Figure at = stage.stage();
        boolean still =
                !size(change(stage, up)).isAbove(neighbour)
                        && !size(change(stage, down)).isAbove(neighbour);
        if (size(change(stage, at)).isBelow(step) || !still) {
            return Verdict.clear(() -> evidence(stage, up, down));
        }
        double p = events(stage.now(), at).pAgainst(events(stage.before(), at));
        return Verdict.breached(p < ALPHA, "step", evidence(stage, up, down).withP(p));
    }

    private Evidence evidence(StageSubject stage, Figure up, Figure down) {
        Figure at = stage.stage();
        return Evidence.of(
                Fact.words("stage", at.words()),
                Fact.change("change", change(stage, at))
                        .restingOn(stage.before().count(at))
                        .against(step),
                Fact.words("upstream", up.words()),
                Fact.change("upChange", change(stage, up)).against(neighbour),
                Fact.words("downstream", down.words()),
                Fact.change("downChange", change(stage, down)).against(neighbour),
                Fact.share("neighbour", Known.of(neighbour)));
    }

    private static Known change(StageSubject stage, Figure of) {
        return stage.now().get(of).per(stage.before().get(of)).minus(Known.of(BigDecimal.ONE));
    }

    private static Known size(Known change) {
        return change.signum() < 0 ? change.times(BigDecimal.ONE.negate()) : change;
    }

    /** Both periods are equally long. */
    private static EventRate events(Figures figures, Figure of) {
        return EventRate.of(figures.count(of), 1);
    }

    @Override
    public List<Example<StageSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "visits 10,000 → 5,400, clicks 8,000 → 8,100, sales 90 → 93",
                                "визиты 10 000 → 5 400, клики 8 000 → 8 100, продажи 90 → 93"),
                        CompletenessExamples.stage(8100, 5400, 93),
                        "step"),
                Example.clear(
                        Text.of(
                                "clicks −44 %, visits −46 %, sales −41 %: real demand",
                                "клики −44 %, визиты −46 %, продажи −41 %: настоящий спрос"),
                        CompletenessExamples.stage(4480, 5400, 53)));
    }
}
