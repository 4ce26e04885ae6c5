package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.guard.ObservedRate;
import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KE212: the planned pipeline cannot bring the revenue goal at the win rate that was seen.
 *
 * @param minDeals with fewer decided deals nothing is judged
 */
public record PipelineCoverageGap(int minDeals) implements BusinessRule {
    private static final Threshold MIN_DEALS =
            Threshold.of("minDeals", "30", "1", "1000000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KE212", "pipeline-coverage-gap")
                    .title(
                            "The pipeline cannot bring the revenue goal at the real win rate",
                            "Воронка не даст цели по выручке при реальной доле сделок")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.STRICT)
                    .explanation(
                            "Speaks when the pipeline times the win rate of decided deals is below"
                                    + " the goal even at the upper limit of that rate (Wilson,"
                                    + " 95 %).",
                            "Срабатывает, если сумма воронки, умноженная на долю выигранных из"
                                    + " завершённых сделок, меньше цели даже при верхней границе этой"
                                    + " доли (Уилсон, 95 %).")
                    .message(
                            "gap",
                            Severity.WARNING,
                            Text.of(
                                    "Pipeline {pipeline} times win rate {winRate} is {expected}, the"
                                            + " goal is {goal}; pipeline needed: {needed}.",
                                    "Лиды на {pipeline} × доля сделок {winRate} = {expected}, цель"
                                            + " {goal}; нужно лидов на сумму: {needed}."),
                            Text.of(
                                    "Silent if the pipeline may bring {goal} within what chance"
                                            + " allows.",
                                    "Молчит, если воронка с учётом случайности может дать {goal}."))
                    .remedy(
                            "Raise the target of the pipeline to the goal by the win rate, or lower"
                                    + " the goal.",
                            "Поднимите цель по воронке до цели по выручке, делённой на долю сделок,"
                                    + " или снизьте цель.")
                    .question(
                            "What changes: the pipeline, the win rate or the goal?",
                            "Что меняем: воронку, долю сделок или цель?")
                    .thresholds(MIN_DEALS)
                    .source(
                            "article 2: for a revenue goal of 10 million bring leads worth 30"
                                    + " million",
                            "article 2: at its own close rate of 20 % 50 million are needed")
                    .build();

    /** As it is unless set otherwise. */
    public static final PipelineCoverageGap USUAL = new PipelineCoverageGap(30);

    /** Checks the threshold. */
    public PipelineCoverageGap {
        MIN_DEALS.check(BigDecimal.valueOf(minDeals));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(BusinessSubject business) {
        Figures now = business.now();
        return Needs.none()
                .figures(
                        now,
                        Figure.REVENUE_GOAL,
                        Figure.PIPELINE,
                        Figure.DECIDED_DEALS,
                        Figure.DECIDED_WON)
                .applies(
                        Chance.isPositive(now, Figure.REVENUE_GOAL),
                        Text.of("there is no goal above zero", "нет цели больше нуля"))
                .atLeast(now, Figure.DECIDED_DEALS, minDeals)
                .that(
                        now.proportion(Figure.DECIDED_WON, Figure.DECIDED_DEALS).isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "a number of won deals that can be",
                                "возможное число выигранных сделок"))
                .judge(
                        () ->
                                byRate(
                                        now,
                                        now.proportion(Figure.DECIDED_WON, Figure.DECIDED_DEALS)
                                                .orElseThrow()));
    }

    private static Verdict byRate(Figures now, Proportion won) {
        Known pipeline = now.get(Figure.PIPELINE);
        Known goal = now.get(Figure.REVENUE_GOAL);
        Known rate = now.get(Figure.DECIDED_WON).per(now.get(Figure.DECIDED_DEALS));
        Known expected = pipeline.times(rate);
        Fact winRate = Fact.share("winRate", rate).restingOn(won.trials());
        if (expected.compareTo(goal) >= 0) {
            return Verdict.clear(winRate, Fact.money("expected", expected));
        }
        Interval limits = won.interval().orElseThrow();
        double size = now.number(Figure.PIPELINE);
        return Verdict.breached(
                size * limits.upper() < now.number(Figure.REVENUE_GOAL),
                "gap",
                Evidence.of(
                                Fact.money("pipeline", pipeline),
                                winRate.within(limits),
                                Fact.money("expected", expected),
                                Fact.money("goal", goal),
                                needed(goal, rate))
                        .withP(chance(new ObservedRate(won), goal, pipeline))
                        .withStake(goal.minus(expected)));
    }

    private static Fact needed(Known goal, Known rate) {
        return rate.signum() == 0
                ? Fact.words("needed", Text.of("none is enough", "никакой суммы не хватит"))
                : Fact.money("needed", goal.per(rate));
    }

    /** The score test of the rate that the goal needs; agrees with the Wilson interval. */
    private static double chance(ObservedRate rate, Known goal, Known pipeline) {
        if (pipeline.compareTo(goal) <= 0) {
            return 0;
        }
        double needed = goal.per(pipeline).value().doubleValue();
        return rate.pAgainst(needed);
    }

    @Override
    public List<Example<BusinessSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "a pipeline of 30 million for a goal of 10 million, 40 of 200 won",
                                "воронка на 30 млн при цели 10 млн, выиграно 40 из 200"),
                        EconomicsExamples.pipeline(40, 200),
                        "gap"),
                Example.inconclusive(
                        Text.of("60 of 200", "60 из 200"),
                        EconomicsExamples.pipeline(60, 200),
                        "gap"),
                Example.clear(
                        Text.of("68 of 200", "68 из 200"), EconomicsExamples.pipeline(68, 200)),
                Example.notJudged(
                        Text.of("29 decided deals", "29 завершённых сделок"),
                        EconomicsExamples.pipeline(5, 29),
                        Cause.TOO_LITTLE));
    }
}
