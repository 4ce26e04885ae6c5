package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
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
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KE208: nearly all KPIs are on target, and the business loses money or stays behind its plan.
 *
 * @param greenShare from which part of the headline KPIs on target; exactly this counts
 * @param profitTolerance by which part of the plan the profit may stay behind; exactly this may
 */
public record GreenKpisRedProfit(BigDecimal greenShare, BigDecimal profitTolerance)
        implements BusinessRule {
    private static final Threshold GREEN_SHARE =
            Threshold.of("greenShare", "0.8", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold PROFIT_TOLERANCE =
            Threshold.of("profitTolerance", "0.1", "0", "1", Threshold.JUDGEMENT);
    private static final Known ZERO = Known.of(BigDecimal.ZERO);

    private static final Text SILENT =
            Text.of(
                    "Silent if fewer than {needed} of the KPIs are on target, or the profit is not"
                            + " below zero and at most {tolerance} behind its plan.",
                    "Молчит, если на цели меньше {needed} показателей либо прибыль не ниже нуля и"
                            + " отстаёт от плана не больше чем на {tolerance}.");

    private static final RuleInfo INFO =
            RuleInfo.of("KE208", "green-kpis-red-profit")
                    .title(
                            "The KPIs are green while the business is in the red",
                            "KPI выполнены, а бизнес в минусе")
                    .about(Category.ECONOMICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks of a closed period when most headline KPIs meet their targets"
                                    + " and the profit is below zero, or behind its plan by more"
                                    + " than is allowed. Where the owner planned to invest, by a"
                                    + " plan below zero or by saying so, only staying behind the"
                                    + " plan counts. These are booked figures; no guard is needed.",
                            "Срабатывает на закрытый период, если большинство главных показателей на"
                                    + " цели, а прибыль ниже нуля или отстаёт от плана больше"
                                    + " допустимого. Если владелец запланировал вложения (план ниже"
                                    + " нуля или так сказано), считается только отставание от плана."
                                    + " Это учтённые суммы, защита от случайности не нужна.")
                    .message(
                            "red",
                            Severity.ERROR,
                            Text.of(
                                    "KPIs on target: {green} of {count}, and the profit is {profit}."
                                            + " Done on paper, a loss in fact.",
                                    "Выполнено KPI: {green} из {count}, а прибыль {profit}."
                                            + " Формально всё выполнено, фактически — минус."),
                            SILENT)
                    .message(
                            "behind",
                            Severity.WARNING,
                            Text.of(
                                    "KPIs on target: {green} of {count}, but the profit is {profit}"
                                            + " against a plan of {plan}.",
                                    "Выполнено KPI: {green} из {count}, но прибыль {profit} при"
                                            + " плане {plan}."),
                            SILENT)
                    .remedy(
                            "Replace the KPIs that can be green without profit; start with those"
                                    + " that end at activity or at leads.",
                            "Замените KPI, которые выполняются и без прибыли; начните с тех, что"
                                    + " кончаются на активности или лидах.")
                    .question(
                            "Which KPI gives way to one that cannot be green without profit?",
                            "Какой KPI заменим на тот, что не выполнить без прибыли?")
                    .thresholds(GREEN_SHARE, PROFIT_TOLERANCE)
                    .source(
                            "article 0: formally the KPIs are met while the business may be losing"
                                    + " money",
                            "article 0: the owner still asks whether the business earns at all")
                    .build();

    /** As it is unless set otherwise. */
    public static final GreenKpisRedProfit USUAL =
            new GreenKpisRedProfit(GREEN_SHARE.usual(), PROFIT_TOLERANCE.usual());

    /** Checks the thresholds. */
    public GreenKpisRedProfit {
        GREEN_SHARE.check(greenShare);
        PROFIT_TOLERANCE.check(profitTolerance);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(BusinessSubject business) {
        Figures now = business.now();
        return Needs.none()
                .figures(now, Figure.HEADLINES, Figure.HEADLINES_MET, Figure.PROFIT)
                .mature(business.maturity())
                .atLeast(now, Figure.HEADLINES, 1)
                .that(
                        now.proportion(Figure.HEADLINES_MET, Figure.HEADLINES).isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "a number of KPIs on target that can be",
                                "возможное число выполненных KPI"))
                .judge(() -> byGreen(business));
    }

    private Verdict byGreen(BusinessSubject business) {
        Figures now = business.now();
        Known green = now.get(Figure.HEADLINES_MET).per(now.get(Figure.HEADLINES));
        Known profit = now.get(Figure.PROFIT);
        Optional<Known> plan = now.find(Figure.PLANNED_PROFIT);
        boolean investing =
                business.is(Trait.PLANNED_INVESTMENT)
                        || plan.filter(money -> money.signum() < 0).isPresent();
        if (green.isBelow(greenShare)) {
            return Verdict.clear(Fact.share("share", green).against(greenShare));
        }
        if (profit.signum() < 0 && !investing) {
            return Verdict.flagged("red", evidence(now).withStake(plan.orElse(ZERO).minus(profit)));
        }
        return Needs.none()
                .figures(now, Figure.PLANNED_PROFIT)
                .judge(() -> byPlan(now, profit, plan.orElseThrow()));
    }

    private Verdict byPlan(Figures now, Known profit, Known plan) {
        Known size = plan.signum() < 0 ? ZERO.minus(plan) : plan;
        Known least = plan.minus(size.times(profitTolerance));
        Fact planned = Fact.money("plan", plan);
        return profit.compareTo(least) < 0
                ? Verdict.flagged(
                        "behind", evidence(now).and(planned).withStake(plan.minus(profit)))
                : Verdict.clear(Fact.money("profit", profit), planned);
    }

    private Evidence evidence(Figures now) {
        return Evidence.of(
                Fact.count("green", now.count(Figure.HEADLINES_MET)),
                Fact.count("count", now.count(Figure.HEADLINES)),
                Fact.money("profit", now.get(Figure.PROFIT)),
                Fact.share("needed", Known.of(greenShare)),
                Fact.share("tolerance", Known.of(profitTolerance)));
    }

    @Override
    public List<Example<BusinessSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("5 of 5, a loss of 1,200,000", "5 из 5, убыток 1 200 000"),
                        EconomicsExamples.closed(5, "-1200000"),
                        "red"),
                Example.flagged(
                        Text.of(
                                "5 of 5, 899,999 against a plan of 1,000,000",
                                "5 из 5, 899 999 при плане 1 000 000"),
                        EconomicsExamples.planned(5, "899999", "1000000"),
                        "behind"),
                Example.clear(
                        Text.of("exactly a tenth behind", "отстаёт ровно на десятую"),
                        EconomicsExamples.planned(5, "900000", "1000000")),
                Example.clear(
                        Text.of("3 of 5, a loss", "3 из 5, убыток"),
                        EconomicsExamples.closed(3, "-1200000")),
                Example.notJudged(
                        Text.of("a profit without a plan", "прибыль без плана"),
                        EconomicsExamples.closed(5, "900000"),
                        Cause.MISSING));
    }
}
