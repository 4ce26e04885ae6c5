package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.RevenueSpread;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * KC607, implausible: a channel of some size returns many times what it costs.
 *
 * @param maxRoas revenue before refunds by cost; more than this is not believed
 * @param minCostShare the least part of all cost that is looked at
 */
public record ImplausibleReturn(BigDecimal maxRoas, BigDecimal minCostShare)
        implements ChannelRule {
    static final Threshold MAX_ROAS =
            Threshold.of("maxRoas", "20", "1", "10000", "Meridian: roi_upper_bound = 20.0");
    static final Threshold MIN_COST_SHARE =
            Threshold.of("minCostShare", "0.01", "0", "1", Threshold.JUDGEMENT);

    /** As it is unless set otherwise. */
    public static final ImplausibleReturn USUAL =
            new ImplausibleReturn(MAX_ROAS.usual(), MIN_COST_SHARE.usual());

    /** Checks the thresholds. */
    public ImplausibleReturn {
        MAX_ROAS.check(maxRoas);
        MIN_COST_SHARE.check(minCostShare);
    }

    @Override
    public RuleInfo info() {
        return ImpossibleFigure.INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        return Needs.none()
                .figures(now, Figure.GROSS_REVENUE, Figure.COST, Figure.EFFECTIVE_SALES)
                .elsewhere(channel.rest(), Figure.COST)
                .aboveZero(now, Figure.COST)
                .applies(
                        now.find(Figure.PAID_COST).filter(cost -> cost.signum() == 0).isEmpty(),
                        Text.of("nothing was spent on advertising", "расходов на рекламу не было"))
                .applies(
                        isMaterial(now, channel.rest()),
                        Text.of(
                                "too small a part of all cost",
                                "слишком малая часть всех расходов"))
                .judge(() -> byRoas(channel));
    }

    private boolean isMaterial(Figures now, Figures rest) {
        if (!now.has(Figure.COST) || !rest.has(Figure.COST)) {
            return false;
        }
        Known cost = now.get(Figure.COST);
        return cost.compareTo(cost.plus(rest.get(Figure.COST)).times(minCostShare)) >= 0;
    }

    private Verdict byRoas(ChannelSubject channel) {
        Known roas = channel.now().get(Figure.GROSS_REVENUE).per(channel.now().get(Figure.COST));
        Supplier<Evidence> evidence =
                () ->
                        Evidence.of(
                                Fact.name("what", channel.channel() + ", ROAS"),
                                Fact.times("value", roas).against(maxRoas),
                                Fact.times("least", Known.of(BigDecimal.ZERO)),
                                Fact.times("most", Known.of(maxRoas)));
        if (!roas.isAbove(maxRoas)) {
            return Verdict.clear(evidence);
        }
        Figures now = channel.now();
        RevenueSpread spread =
                new RevenueSpread(
                        now.number(Figure.GROSS_REVENUE),
                        Math.max(1, now.number(Figure.EFFECTIVE_SALES)));
        double usual = now.number(Figure.COST) * maxRoas.doubleValue();
        return Verdict.breached(
                spread.interval(Interval.USUAL).lower() > usual,
                "implausible",
                evidence.get().withP(spread.pAgainst(usual)));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "10,000 of 1,000,000 spent, 210,000 sold",
                                "потрачено 10 000 из 1 000 000, продано на 210 000"),
                        CompletenessExamples.miracle("210000"),
                        "implausible"),
                Example.clear(
                        Text.of(
                                "200,000 sold: exactly 20 times",
                                "продано на 200 000: ровно в 20 раз"),
                        CompletenessExamples.miracle("200000")));
    }
}
