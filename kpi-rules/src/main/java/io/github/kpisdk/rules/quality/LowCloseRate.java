package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.ObservedRate;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
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

/**
 * KQ301: too few of the leads of a channel become customers.
 *
 * @param target the close rate that was agreed where leads earn a bonus; exactly this is enough
 * @param peersRatio elsewhere: at most this part of the rate of the other channels
 * @param errorRatio below this part of the target by the upper limit the finding is an error
 * @param minLeads with fewer leads nothing is found
 */
public record LowCloseRate(
        BigDecimal target, BigDecimal peersRatio, BigDecimal errorRatio, int minLeads)
        implements ChannelRule {
    private static final Threshold TARGET =
            Threshold.of("target", "0.20", "0.001", "0.999", "article 2: the bar of the bonus");
    private static final Threshold PEERS_RATIO =
            Threshold.of("peersRatio", "0.5", "0.01", "1", Threshold.JUDGEMENT);
    private static final Threshold ERROR_RATIO =
            Threshold.of("errorRatio", "0.5", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold MIN_LEADS =
            Threshold.of("minLeads", "30", "1", "1000000", Threshold.JUDGEMENT);

    private static final Text SILENT_IF_TARGET =
            Text.of(
                    "Silent if at least {target} of the leads buy.",
                    "Молчит, если покупают не меньше {target} лидов.");

    private static final RuleInfo INFO =
            RuleInfo.of("KQ301", "low-close-rate")
                    .title(
                            "Too few of the channel's leads become customers",
                            "Слишком мало лидов канала становятся клиентами")
                    .about(Category.QUALITY, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Where leads earn a bonus, speaks if the close rate is below the agreed one even at its upper limit (Wilson, 95 %). Elsewhere, if it is at most half of that of all other channels and chance is ruled out (5 %). Never for fewer than 30 leads, nor before all leads have had the time to buy.",
                            "Если за лиды платят премию, срабатывает, когда доля купивших ниже оговорённой даже на верхней границе (Уилсон, 95 %). Иначе — когда она не больше половины доли остальных каналов и случайность исключена (5 %). Молчит, если лидов меньше 30 или не всем хватило времени купить.")
                    .message(
                            "belowTarget",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: leads that bought: {won} of {leads} ({rate}); at least {target} was agreed.",
                                    "{channel}: купивших лидов: {won} из {leads} ({rate}); договаривались минимум о {target}."),
                            SILENT_IF_TARGET)
                    .message(
                            "farBelowTarget",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}: leads that bought: {won} of {leads} ({rate}), far below the agreed {target}.",
                                    "{channel}: купивших лидов: {won} из {leads} ({rate}) — намного меньше оговорённых {target}."),
                            SILENT_IF_TARGET)
                    .message(
                            "belowPeers",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: close rate {rate} against {peers} elsewhere.",
                                    "{channel}: доля купивших лидов {rate} против {peers} в остальных каналах."),
                            Text.of(
                                    "Silent if more than {enough} of the leads buy.",
                                    "Молчит, если покупает больше {enough} лидов."))
                    .remedy(
                            "Fix targeting or the offer; pay for accepted leads only.",
                            "Исправьте таргетинг или предложение; платите только за принятые лиды.")
                    .question(
                            "Will this channel be fixed, or paid for accepted leads only?",
                            "Этот канал исправим или будем платить только за принятые лиды?")
                    .thresholds(TARGET, PEERS_RATIO, ERROR_RATIO, MIN_LEADS)
                    .source(
                            "article 2: bonus for leads of which sales closed at least 20 %",
                            "article 1: 500 leads with 20 paying customers is inefficient traffic",
                            "Olist marketing funnel: 10.5 % of 8 000 leads close, so 20 % is no law")
                    .blockedBy("KS504")
                    .build();

    /** As it is unless set otherwise. */
    public static final LowCloseRate USUAL =
            new LowCloseRate(TARGET.usual(), PEERS_RATIO.usual(), ERROR_RATIO.usual(), 30);

    /** Checks the thresholds. */
    public LowCloseRate {
        TARGET.check(target);
        PEERS_RATIO.check(peersRatio);
        ERROR_RATIO.check(errorRatio);
        MIN_LEADS.check(BigDecimal.valueOf(minLeads));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Needs own =
                Needs.none()
                        .figures(now, Figure.COHORT_LEADS, Figure.COHORT_SALES)
                        .mature(channel.maturity())
                        .atLeast(now, Figure.COHORT_LEADS, 1)
                        .share(now, Figure.COHORT_SALES, Figure.COHORT_LEADS);
        if (channel.is(Trait.LEAD_INCENTIVE)) {
            return own.judge(() -> byTarget(now));
        }
        Figures rest = channel.rest();
        return own.elsewhere(rest, Figure.COHORT_LEADS, Figure.COHORT_SALES)
                .atLeast(rest, Figure.COHORT_LEADS, 1)
                .share(rest, Figure.COHORT_SALES, Figure.COHORT_LEADS)
                .judge(() -> byPeers(now, rest));
    }

    private Verdict byTarget(Figures now) {
        ObservedRate rate = closeRate(now);
        if (!rate.value().isBelow(target)) {
            return Verdict.clear(() -> Evidence.of(closeRate(now).fact("rate").against(target)));
        }
        double upper = rate.limits().upper();
        boolean isFar = upper < errorRatio.doubleValue() * target.doubleValue();
        Evidence evidence =
                Evidence.of(
                                Fact.count("won", rate.rate().successes()),
                                Fact.count("leads", rate.rate().trials()),
                                rate.fact("rate").against(target),
                                Fact.share("target", Known.of(target)))
                        .withP(rate.pAgainst(target.doubleValue()));
        return Verdict.breached(
                upper < target.doubleValue() && rate.rate().trials() >= minLeads,
                isFar ? "farBelowTarget" : "belowTarget",
                wasted(evidence, now, rate.value(), Known.of(target)));
    }

    private Verdict byPeers(Figures now, Figures rest) {
        ObservedRate rate = closeRate(now);
        ObservedRate peers = closeRate(rest);
        Known enough = peers.value().times(peersRatio);
        if (peers.value().signum() == 0 || rate.value().compareTo(enough) > 0) {
            return Verdict.clear(() -> rates(now, rest));
        }
        double p = rate.pAgainst(peers);
        Evidence evidence = rates(now, rest).and(Fact.share("enough", enough)).withP(p);
        return Verdict.breached(
                p < 1 - Interval.USUAL && rate.rate().trials() >= minLeads,
                "belowPeers",
                wasted(evidence, now, rate.value(), peers.value()));
    }

    private static Evidence rates(Figures now, Figures rest) {
        return Evidence.of(closeRate(now).fact("rate"), closeRate(rest).fact("peers"));
    }

    private static ObservedRate closeRate(Figures figures) {
        return ObservedRate.of(figures, Figure.COHORT_SALES, Figure.COHORT_LEADS);
    }

    /** What was spent on leads that should have bought: cost × (1 − rate ÷ wanted). */
    private static Evidence wasted(Evidence evidence, Figures now, Known rate, Known wanted) {
        Known lacking = Known.of(BigDecimal.ONE).minus(rate.per(wanted));
        return now.find(Figure.COST)
                .map(cost -> evidence.withStake(cost.times(lacking)))
                .orElse(evidence);
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "20 of 500 leads bought where 20 % was agreed: 6.1 % at most",
                                "купили 20 из 500 лидов, договаривались о 20 %: не больше 6,1 %"),
                        QualityExamples.promised(500, 20),
                        "farBelowTarget"),
                Example.flagged(
                        Text.of("75 of 500: 18.3 % at most", "75 из 500: не больше 18,3 %"),
                        QualityExamples.promised(500, 75),
                        "belowTarget"),
                Example.inconclusive(
                        Text.of(
                                "4 of 30: up to 29.7 % by chance",
                                "4 из 30: случайно бывает до 29,7 %"),
                        QualityExamples.promised(30, 4),
                        "belowTarget"),
                Example.clear(
                        Text.of("110 of 500", "110 из 500"), QualityExamples.promised(500, 110)),
                Example.flagged(
                        Text.of(
                                "20 of 500 where nothing was agreed and 10 % buy elsewhere",
                                "20 из 500, ничего не оговорено, в остальных каналах 10 %"),
                        QualityExamples.closing(500, 20),
                        "belowPeers"),
                Example.notJudged(
                        Text.of(
                                "the same before all have had the time to buy",
                                "то же, пока не всем хватило времени"),
                        QualityExamples.promised(500, 20).maturity(Maturity.PARTIAL),
                        Cause.IMMATURE));
    }
}
