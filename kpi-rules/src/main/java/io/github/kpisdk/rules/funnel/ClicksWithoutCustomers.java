package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
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
 * KF401: people click on the advertisement and next to none of them converts.
 *
 * <p>Conversions are sales; where nobody knows them, leads.
 *
 * @param ctrMin from this part of impressions on the advertisement is clicked a lot
 * @param ctrMultiple or from so many times the median of the account on
 * @param crMax at most this part of the clicks converts
 */
public record ClicksWithoutCustomers(BigDecimal ctrMin, BigDecimal ctrMultiple, BigDecimal crMax)
        implements ChannelRule {
    private static final Threshold CTR_MIN =
            Threshold.of("ctrMin", "0.10", "0.001", "1", "article 1: a CTR of 10 %");
    private static final Threshold CTR_MULTIPLE =
            Threshold.of("ctrMultiple", "2", "1", "100", Threshold.JUDGEMENT);
    private static final Threshold CR_MAX =
            Threshold.of("crMax", "0.005", "0.00001", "0.4", "article 1: a conversion of 0.5 %");

    /** The interval of the conversion has to stay below so many times the bar. */
    private static final BigDecimal GUARD = BigDecimal.valueOf(2);

    private static final RuleInfo INFO =
            RuleInfo.of("KF401", "clicks-without-customers")
                    .title(
                            "The advertisement is clicked a lot, and next to nobody converts",
                            "По рекламе много кликают, но почти никто не покупает")
                    .about(Category.FUNNEL, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if CTR is 10 % or more, or twice the median of the account, while at most 0.5 % of the clicks convert and the conversion is at most 1 % even at its upper limit (Wilson, 95 %).",
                            "Срабатывает, если CTR не меньше 10 % или вдвое выше медианы аккаунта, конверсия клика не больше 0,5 %, а на верхней границе (Уилсон, 95 %) не больше 1 %.")
                    .message(
                            "emptyClicks",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: CTR {ctr}, but only {cr} of clicks convert. People click and leave.",
                                    "{channel}: CTR {ctr}, а конверсия {cr}. Люди кликают и уходят."),
                            Text.of(
                                    "Silent if more than {enough} of the clicks convert.",
                                    "Молчит, если конверсия клика больше {enough}."))
                    .remedy(
                            "Check that the landing page keeps what the advertisement promises; buy conversions, not clicks.",
                            "Проверьте, что страница отвечает обещанию рекламы; покупайте конверсии, а не клики.")
                    .question(
                            "Will the page be changed, or the advertisement stopped?",
                            "Меняем страницу или останавливаем объявление?")
                    .thresholds(CTR_MIN, CTR_MULTIPLE, CR_MAX)
                    .source(
                            "article 1: CTR 10 % with conversion 0.5 % is a bad result",
                            "article 2: a high CTR with zero conversion into sales is a problem and not an achievement")
                    .build();

    /** As it is unless set otherwise. */
    public static final ClicksWithoutCustomers USUAL =
            new ClicksWithoutCustomers(CTR_MIN.usual(), CTR_MULTIPLE.usual(), CR_MAX.usual());

    /** Checks the thresholds. */
    public ClicksWithoutCustomers {
        CTR_MIN.check(ctrMin);
        CTR_MULTIPLE.check(ctrMultiple);
        CR_MAX.check(crMax);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figure conversions =
                now.has(Figure.LEADS) && !now.has(Figure.SALES) ? Figure.LEADS : Figure.SALES;
        Needs known =
                Needs.none()
                        .figures(now, Figure.IMPRESSIONS, Figure.CLICKS, conversions)
                        .atLeast(now, Figure.CLICKS, 1)
                        .share(now, Figure.CLICKS, Figure.IMPRESSIONS)
                        .share(now, conversions, Figure.CLICKS);
        boolean high =
                now.ratio(Figure.CLICKS, Figure.IMPRESSIONS)
                        .filter(ctr -> !ctr.isBelow(ctrMin))
                        .isPresent();
        return (high ? known : known.figures(now, Figure.MEDIAN_CTR))
                .judge(() -> byRates(now, high, conversions));
    }

    private Verdict byRates(Figures now, boolean high, Figure conversions) {
        ObservedRate ctr = ObservedRate.of(now, Figure.CLICKS, Figure.IMPRESSIONS);
        ObservedRate cr = ObservedRate.of(now, conversions, Figure.CLICKS);
        Optional<Known> median = now.find(Figure.MEDIAN_CTR).filter(x -> x.signum() > 0);
        boolean clicked =
                high
                        || median.filter(x -> ctr.value().compareTo(x.times(ctrMultiple)) >= 0)
                                .isPresent();
        if (clicked && cr.value().isAbove(crMax) && conversions == Figure.LEADS) {
            return Verdict.notJudged(Cause.MISSING, Figure.SALES.words());
        }
        if (!clicked || cr.value().isAbove(crMax)) {
            return Verdict.clear(() -> Evidence.of(ctr.fact("ctr"), cr.fact("cr").against(crMax)));
        }
        double most = GUARD.multiply(crMax).doubleValue();
        Evidence evidence =
                Evidence.of(
                                ctr.fact("ctr"),
                                cr.fact("cr").against(crMax),
                                Fact.share("enough", Known.of(crMax)))
                        .withP(cr.pAgainst(most));
        return Verdict.breached(
                cr.limits().upper() <= most, "emptyClicks", priced(evidence, now, ctr, median));
    }

    /** The cost of the clicks above the median: cost × (1 − median ÷ CTR). */
    private static Evidence priced(
            Evidence evidence, Figures now, ObservedRate ctr, Optional<Known> median) {
        return median.isPresent() && now.has(Figure.COST)
                ? evidence.withStake(
                        now.get(Figure.COST)
                                .times(
                                        Known.of(BigDecimal.ONE)
                                                .minus(median.get().per(ctr.value()))))
                : evidence;
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "200,000 impressions, 20,000 clicks, 100 sales: 0.61 % at most",
                                "200 000 показов, 20 000 кликов, 100 продаж: не больше 0,61 %"),
                        FunnelExamples.campaign(200_000, 20_000, 100),
                        "emptyClicks"),
                Example.inconclusive(
                        Text.of(
                                "1,200 impressions, 120 clicks, no sale: up to 3.1 % by chance",
                                "1 200 показов, 120 кликов, ни одной продажи: случайно бывает до 3,1 %"),
                        FunnelExamples.campaign(1200, 120, 0),
                        "emptyClicks"),
                Example.clear(
                        Text.of("101 sales of 20,000 clicks", "101 продажа на 20 000 кликов"),
                        FunnelExamples.campaign(200_000, 20_000, 101)));
    }
}
