package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.ObservedRate;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Worth;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;

/** One stage grew and the next did not: what KF402 and KF403 have in common. */
record StageGrowth(Figure in, Figure out, BigDecimal minGrowth, BigDecimal flat) {
    static final Threshold MIN_GROWTH =
            Threshold.of("minGrowth", "0.20", "0", "10", Threshold.JUDGEMENT);
    static final Threshold FLAT = Threshold.of("flat", "0.05", "-0.5", "1", Threshold.JUDGEMENT);

    Needs needs(Needs first, ChannelSubject channel) {
        Figures now = channel.now();
        Figures before = channel.before();
        return first.figures(now, in, out)
                .earlier(before, in, out)
                .atLeast(now, in, 1)
                .atLeast(before, in, 1)
                .atLeast(before, out, 1)
                .share(now, out, in)
                .share(before, out, in);
    }

    /**
     * What is said of figures that are all there.
     *
     * @param each by what count of the period before the margin is divided for the worth of one
     */
    Verdict judge(String message, ChannelSubject channel, Figure each) {
        Figures now = channel.now();
        Figures before = channel.before();
        if (growth(in, now, before).isBelow(minGrowth) || growth(out, now, before).isAbove(flat)) {
            return Verdict.clear(() -> evidence(now, before));
        }
        ObservedRate cr0 = ObservedRate.of(before, out, in);
        ObservedRate cr1 = ObservedRate.of(now, out, in);
        Known fall = cr0.value().minus(cr1.value());
        if (fall.signum() <= 0) {
            return Verdict.clear(() -> evidence(now, before));
        }
        double p = cr1.pAgainst(cr0);
        Evidence tested = evidence(now, before).withP(p);
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                message,
                Worth.of(before, each)
                        .map(one -> tested.withStake(fall.times(now.get(in)).times(one)))
                        .orElse(tested));
    }

    private Evidence evidence(Figures now, Figures before) {
        return Evidence.of(
                Fact.change("inGrowth", growth(in, now, before)).against(minGrowth),
                Fact.change("outGrowth", growth(out, now, before)).against(flat),
                ObservedRate.of(before, out, in).fact("cr0"),
                ObservedRate.of(now, out, in).fact("cr1"),
                Fact.share("flat", Known.of(flat)));
    }

    private static Known growth(Figure of, Figures now, Figures before) {
        return now.get(of).per(before.get(of)).minus(Known.of(BigDecimal.ONE));
    }
}
