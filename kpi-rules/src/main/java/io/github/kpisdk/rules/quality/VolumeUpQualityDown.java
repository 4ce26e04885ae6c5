package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
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
import io.github.kpisdk.rules.subject.Worth;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KQ302: leads become more, and a smaller part of them is any good.
 *
 * @param minGrowth by how much leads grow at least: 0.2 is 20 %
 * @param minDrop by how much the qualified part falls at least, as a part of what it was
 */
public record VolumeUpQualityDown(BigDecimal minGrowth, BigDecimal minDrop) implements ChannelRule {
    private static final Threshold MIN_GROWTH =
            Threshold.of("minGrowth", "0.20", "0", "10", Threshold.JUDGEMENT);
    private static final Threshold MIN_DROP =
            Threshold.of("minDrop", "0.20", "0.01", "1", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KQ302", "volume-up-quality-down")
                    .title(
                            "There are more leads, and a smaller part of them is any good",
                            "Лидов больше, а доля хороших упала")
                    .about(Category.QUALITY, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if leads grew by 20 % or more, the qualified part fell by a fifth or more of what it was, and chance is ruled out (two shares, 5 %). Does not apply where nobody records qualified leads.",
                            "Срабатывает, если лидов стало больше на 20 % и более, доля качественных упала на пятую часть и более, и случайность исключена (две доли, 5 %). Не применяется, если качественные лиды не отмечают.")
                    .message(
                            "diluted",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: leads {leadGrowth}, qualified share {share0} → {share1}. Volume is bought with quality.",
                                    "{channel}: лидов {leadGrowth}, доля качественных {share0} → {share1}. Объём куплен качеством."),
                            Text.of(
                                    "Silent if more than {enough} of the leads are qualified.",
                                    "Молчит, если качественных лидов больше {enough}."))
                    .remedy(
                            "Tie the KPI to qualified leads.",
                            "Привяжите KPI к качественным лидам.")
                    .question(
                            "Will the target of this channel be qualified leads instead of leads?",
                            "Заменим цель канала с лидов на качественные лиды?")
                    .thresholds(MIN_GROWTH, MIN_DROP)
                    .source(
                            "article 0: leads get cheaper, enquiries and work grow, money does not necessarily",
                            "article 2: leads without sales; the sales team complains about junk")
                    .build();

    /** As it is unless set otherwise. */
    public static final VolumeUpQualityDown USUAL =
            new VolumeUpQualityDown(MIN_GROWTH.usual(), MIN_DROP.usual());

    /** Checks the thresholds. */
    public VolumeUpQualityDown {
        MIN_GROWTH.check(minGrowth);
        MIN_DROP.check(minDrop);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures before = channel.before();
        return Needs.none()
                .applies(
                        now.has(Figure.QUALIFIED_LEADS) || before.has(Figure.QUALIFIED_LEADS),
                        Text.of("nobody records qualified leads", "качественные лиды не отмечают"))
                .figures(now, Figure.LEADS, Figure.QUALIFIED_LEADS)
                .earlier(before, Figure.LEADS, Figure.QUALIFIED_LEADS)
                .atLeast(now, Figure.LEADS, 1)
                .atLeast(before, Figure.LEADS, 1)
                .share(now, Figure.QUALIFIED_LEADS, Figure.LEADS)
                .share(before, Figure.QUALIFIED_LEADS, Figure.LEADS)
                .judge(() -> byShares(now, before));
    }

    private Verdict byShares(Figures now, Figures before) {
        ObservedRate share0 = share(before);
        ObservedRate share1 = share(now);
        Known enough = share0.value().times(BigDecimal.ONE.subtract(minDrop));
        boolean fell = share0.value().signum() > 0 && share1.value().compareTo(enough) <= 0;
        if (growth(now, before).isBelow(minGrowth) || !fell) {
            return Verdict.clear(() -> shares(now, before));
        }
        double p = share1.pAgainst(share0);
        Evidence evidence = shares(now, before).and(Fact.share("enough", enough)).withP(p);
        Known lost = share0.value().minus(share1.value()).times(now.get(Figure.LEADS));
        Evidence priced =
                Worth.of(before, Figure.QUALIFIED_LEADS)
                        .map(each -> evidence.withStake(lost.times(each)))
                        .orElse(evidence);
        return Verdict.breached(p < 1 - Interval.USUAL, "diluted", withPrices(priced, now, before));
    }

    private Evidence shares(Figures now, Figures before) {
        return Evidence.of(
                Fact.change("leadGrowth", growth(now, before)).against(minGrowth),
                share(before).fact("share0"),
                share(now).fact("share1"));
    }

    private static ObservedRate share(Figures figures) {
        return ObservedRate.of(figures, Figure.QUALIFIED_LEADS, Figure.LEADS);
    }

    private static Known growth(Figures now, Figures before) {
        return now.get(Figure.LEADS).per(before.get(Figure.LEADS)).minus(Known.of(BigDecimal.ONE));
    }

    /** With what a lead costs, where that is known. */
    private static Evidence withPrices(Evidence evidence, Figures now, Figures before) {
        Optional<Known> cpl0 = before.ratio(Figure.COST, Figure.LEADS);
        Optional<Known> cpl1 = now.ratio(Figure.COST, Figure.LEADS);
        return cpl0.isPresent() && cpl1.isPresent()
                ? evidence.and(Fact.money("cpl0", cpl0.get())).and(Fact.money("cpl1", cpl1.get()))
                : evidence;
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "400 leads became 700, the qualified 200 became 224",
                                "было 400 лидов, из них 200 качественных, стало 700 и 224"),
                        QualityExamples.volume(700, 224),
                        "diluted"),
                Example.clear(
                        Text.of(
                                "the same with 336 qualified: 48 % after 50 %",
                                "то же при 336 качественных: 48 % после 50 %"),
                        QualityExamples.volume(700, 336)),
                Example.notJudged(
                        Text.of(
                                "nobody records which leads are qualified",
                                "никто не отмечает, какие лиды качественные"),
                        QualityExamples.channel(Figures.NONE.with(Figure.LEADS, 700))
                                .before(Figures.NONE.with(Figure.LEADS, 400)),
                        Cause.NOT_APPLICABLE));
    }
}
