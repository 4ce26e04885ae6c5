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
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KQ303: a channel brings people who buy only at a discount.
 *
 * @param minDiff by how much the discounted part of its sales exceeds that of the others: 0.15 is
 *     15 percentage points
 * @param minDepth how deep the mean discount is at least
 * @param minDeals with fewer sales nothing is judged
 */
public record DiscountHunters(BigDecimal minDiff, BigDecimal minDepth, int minDeals)
        implements ChannelRule {
    private static final Threshold MIN_DIFF =
            Threshold.of("minDiff", "0.15", "0.01", "1", Threshold.JUDGEMENT);
    private static final Threshold MIN_DEPTH =
            Threshold.of("minDepth", "0.10", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold MIN_DEALS =
            Threshold.of("minDeals", "30", "1", "1000000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KQ303", "discount-hunters")
                    .title(
                            "The channel brings people who buy only at a discount",
                            "Канал приводит тех, кто покупает только со скидкой")
                    .about(Category.QUALITY, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if the part of sales at a discount exceeds that of all other channels by 15 percentage points or more, the mean discount is 10 % or more, and chance is ruled out (two shares, exact for small numbers, 5 %). Judges from 30 sales on.",
                            "Срабатывает, если доля продаж со скидкой больше, чем в остальных каналах, на 15 процентных пунктов и более, средняя скидка не меньше 10 %, и случайность исключена (две доли, для малых чисел точно, 5 %). Проверяет от 30 продаж.")
                    .message(
                            "hunters",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: {share} of sales are at a discount (mean {depth}) against {peers} elsewhere.",
                                    "{channel}: {share} продаж со скидкой (в среднем {depth}) против {peers} в остальных."),
                            Text.of(
                                    "Silent if less than {enough} of the sales are at a discount.",
                                    "Молчит, если со скидкой меньше {enough} продаж."))
                    .remedy(
                            "Compare channels on margin after discount; stop discount-led creatives.",
                            "Сравнивайте каналы по марже после скидки; уберите рекламу, построенную на скидке.")
                    .question(
                            "Which discounts of this channel will be stopped?",
                            "Какие скидки в этом канале отменим?")
                    .thresholds(MIN_DIFF, MIN_DEPTH, MIN_DEALS)
                    .source(
                            "article 0: do the customers constantly ask for discounts",
                            "article 0: marketing that brings the wrong people can look effective and destroy the business from inside")
                    .build();

    /** As it is unless set otherwise. */
    public static final DiscountHunters USUAL =
            new DiscountHunters(MIN_DIFF.usual(), MIN_DEPTH.usual(), 30);

    /** Checks the thresholds. */
    public DiscountHunters {
        MIN_DIFF.check(minDiff);
        MIN_DEPTH.check(minDepth);
        MIN_DEALS.check(BigDecimal.valueOf(minDeals));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures rest = channel.rest();
        boolean none = now.find(Figure.DISCOUNTED_SALES).filter(x -> x.signum() == 0).isPresent();
        Needs sales = Needs.none().figures(now, Figure.SALES, Figure.DISCOUNTED_SALES);
        return (none ? sales : sales.figures(now, Figure.MEAN_DISCOUNT))
                .elsewhere(rest, Figure.SALES, Figure.DISCOUNTED_SALES)
                .atLeast(now, Figure.SALES, minDeals)
                .atLeast(rest, Figure.SALES, 1)
                .share(now, Figure.DISCOUNTED_SALES, Figure.SALES)
                .share(rest, Figure.DISCOUNTED_SALES, Figure.SALES)
                .judge(() -> byShares(now, rest));
    }

    private Verdict byShares(Figures now, Figures rest) {
        ObservedRate share = share(now);
        ObservedRate peers = share(rest);
        Known excess = share.value().minus(peers.value());
        Optional<Known> depth =
                now.find(Figure.MEAN_DISCOUNT).filter(mean -> !mean.isBelow(minDepth));
        if (excess.isBelow(minDiff) || depth.isEmpty()) {
            return Verdict.clear(() -> shares(now, rest));
        }
        double p = share.pAgainst(peers);
        Evidence evidence =
                shares(now, rest)
                        .and(Fact.share("depth", depth.get()).against(minDepth))
                        .and(Fact.share("enough", peers.value().plus(Known.of(minDiff))))
                        .withP(p);
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "hunters",
                now.find(Figure.REVENUE)
                        .map(revenue -> excess.times(revenue).times(depth.get()))
                        .map(evidence::withStake)
                        .orElse(evidence));
    }

    private static Evidence shares(Figures now, Figures rest) {
        return Evidence.of(share(now).fact("share"), share(rest).fact("peers"));
    }

    private static ObservedRate share(Figures figures) {
        return ObservedRate.of(figures, Figure.DISCOUNTED_SALES, Figure.SALES);
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "72 of 120 sales at a mean discount of 15 %, elsewhere 150 of 600",
                                "72 из 120 продаж со скидкой, в среднем 15 %; в остальных 150 из 600"),
                        QualityExamples.discounts(120, 72, "0.15"),
                        "hunters"),
                Example.inconclusive(
                        Text.of(
                                "12 of 30: chance is not ruled out",
                                "12 из 30: возможно, случайность"),
                        QualityExamples.discounts(30, 12, "0.15"),
                        "hunters"),
                Example.clear(
                        Text.of("72 of 120 at 9 %", "72 из 120 при 9 %"),
                        QualityExamples.discounts(120, 72, "0.09")),
                Example.notJudged(
                        Text.of("29 sales", "продаж: 29"),
                        QualityExamples.discounts(29, 20, "0.15"),
                        Cause.TOO_LITTLE));
    }
}
