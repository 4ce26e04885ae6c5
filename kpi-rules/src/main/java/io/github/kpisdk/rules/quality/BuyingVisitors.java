package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.ObservedRate;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KQ307: visitors of a channel become leads more often than those of the others, and buy as often.
 *
 * @param rateRatio the part of visits that become leads is at least so many times that of all
 *     others
 * @param closeRatio the part of leads that buys is at least so many times that of all others
 */
public record BuyingVisitors(BigDecimal rateRatio, BigDecimal closeRatio) implements ChannelRule {
    static final Threshold RATE_RATIO =
            Threshold.of("rateRatio", "2", "1", "100", Threshold.JUDGEMENT);
    static final Threshold CLOSE_RATIO =
            Threshold.of("closeRatio", "0.8", "0.01", "100", Threshold.JUDGEMENT);

    private static final Figure[] NEEDED = {
        Figure.VISITS, Figure.LEADS, Figure.COHORT_LEADS, Figure.COHORT_SALES
    };

    /** Twice and 0.8 times. */
    public static final BuyingVisitors USUAL =
            new BuyingVisitors(RATE_RATIO.usual(), CLOSE_RATIO.usual());

    /** Checks the thresholds. */
    public BuyingVisitors {
        RATE_RATIO.check(rateRatio);
        CLOSE_RATIO.check(closeRatio);
    }

    @Override
    public RuleInfo info() {
        return WorthStrengthening.INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures rest = channel.rest();
        return known(known(Needs.none().figures(now, NEEDED).elsewhere(rest, NEEDED), now), rest)
                .mature(channel.maturity())
                .judge(() -> byRates(now, rest));
    }

    private static Needs known(Needs needs, Figures figures) {
        return needs.atLeast(figures, Figure.VISITS, 1)
                .atLeast(figures, Figure.COHORT_LEADS, 1)
                .share(figures, Figure.LEADS, Figure.VISITS)
                .share(figures, Figure.COHORT_SALES, Figure.COHORT_LEADS);
    }

    private Verdict byRates(Figures now, Figures rest) {
        ObservedRate rate = ObservedRate.of(now, Figure.LEADS, Figure.VISITS);
        ObservedRate rateRest = ObservedRate.of(rest, Figure.LEADS, Figure.VISITS);
        ObservedRate close = ObservedRate.of(now, Figure.COHORT_SALES, Figure.COHORT_LEADS);
        ObservedRate closeRest = ObservedRate.of(rest, Figure.COHORT_SALES, Figure.COHORT_LEADS);
        Known rateEnough = rateRest.value().times(rateRatio);
        Known closeEnough = closeRest.value().times(closeRatio);
        boolean buys = close.value().signum() > 0 && close.value().compareTo(closeEnough) >= 0;
        if (rate.value().compareTo(rateEnough) < 0 || !buys) {
            return Verdict.clear(rate.fact("rate"), close.fact("close"));
        }
        double p = rate.pAgainst(rateRest);
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "content",
                Evidence.of(
                                rate.fact("rate"),
                                rateRest.fact("rateRest"),
                                Fact.share("rateEnough", rateEnough),
                                close.fact("close"),
                                closeRest.fact("closeRest"),
                                Fact.share("closeEnough", closeEnough))
                        .withP(p));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "60 of 1,000 visits become leads and 12 buy; elsewhere 600 of"
                                        + " 20,000 and 90",
                                "из 1 000 визитов 60 лидов и 12 покупок; в остальных из 20 000 —"
                                        + " 600 и 90"),
                        GrowthExamples.blog(1000, 60, 12),
                        "content"),
                Example.inconclusive(
                        Text.of(
                                "3 of 50 visits, of whom 1 buys",
                                "из 50 визитов 3 лида, 1 покупка"),
                        GrowthExamples.blog(50, 3, 1),
                        "content"),
                Example.clear(
                        Text.of("60 leads, of whom 7 buy", "60 лидов, из них купили 7"),
                        GrowthExamples.blog(1000, 60, 7)),
                Example.clear(
                        Text.of("40 leads of 1,000 visits", "40 лидов из 1 000 визитов"),
                        GrowthExamples.blog(1000, 40, 12)),
                Example.notJudged(
                        Text.of("more leads than visits", "лидов больше, чем визитов"),
                        GrowthExamples.blog(50, 60, 12),
                        Cause.MISSING));
    }
}
