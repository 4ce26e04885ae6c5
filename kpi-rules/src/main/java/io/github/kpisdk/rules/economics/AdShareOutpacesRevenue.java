package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.stats.ZTest;
import io.github.kpisdk.rules.guard.NaturalLimits;
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

/**
 * KE207: more is spent on advertising, and revenue does not keep up.
 *
 * @param minRelative by which part of itself the ad share has to rise; exactly this counts
 */
public record AdShareOutpacesRevenue(BigDecimal minRelative) implements BusinessRule {
    private static final Threshold MIN_RELATIVE =
            Threshold.of("minRelative", "0.05", "0", "10", Threshold.JUDGEMENT);
    private static final Known ONE = Known.of(BigDecimal.ONE);

    private static final Text SILENT =
            Text.of(
                    "Silent if the ad share rises by less than {limit} of itself, or the rise may be"
                            + " chance.",
                    "Молчит, если ДРР вырос меньше чем на {limit} от себя или рост может быть"
                            + " случайным.");

    private static final RuleInfo INFO =
            RuleInfo.of("KE207", "ad-share-outpaces-revenue")
                    .title(
                            "Advertising grows and its share of revenue grows faster",
                            "Реклама растёт, а её доля в выручке растёт быстрее")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when ad spend and its share of revenue rise, and revenue stays"
                                    + " behind by more than the number and spread of deals in both"
                                    + " periods allow (95 %). With nine earlier periods or more the"
                                    + " share must also be above its natural limit. Silent in a"
                                    + " declared launch and where the season explains the step; if"
                                    + " sales take longer than a period, give the revenue of the"
                                    + " leads of the period.",
                            "Срабатывает, если растут расходы на рекламу и их доля в выручке, а"
                                    + " выручка отстаёт сильнее, чем допускают число и разброс сделок"
                                    + " в обоих периодах (95 %). Если известно девять и более прошлых"
                                    + " периодов, доля должна быть и выше естественной границы."
                                    + " Молчит при объявленном запуске и когда шаг объясняет сезон;"
                                    + " если продажа дольше периода, давайте выручку лидов периода.")
                    .message(
                            "inflating",
                            Severity.WARNING,
                            Text.of(
                                    "Ad spend {spendGrowth}, revenue {revenueGrowth}: ad share went"
                                            + " from {share0} to {share1}. This is inflated turnover,"
                                            + " not growth.",
                                    "Реклама {spendGrowth}, выручка {revenueGrowth}: ДРР вырос с"
                                            + " {share0} до {share1}. Это не рост, а раздувание"
                                            + " оборота."),
                            SILENT)
                    .message(
                            "shrinking",
                            Severity.WARNING,
                            Text.of(
                                    "Ad spend {spendGrowth} while revenue {revenueGrowth}: ad share"
                                            + " went from {share0} to {share1}.",
                                    "Реклама {spendGrowth}, а выручка {revenueGrowth}: ДРР вырос с"
                                            + " {share0} до {share1}."),
                            SILENT)
                    .remedy(
                            "Take back the last step of the budget; look for the channel whose last"
                                    + " money does not pay.",
                            "Откатите последнее повышение бюджета; найдите канал, где последние"
                                    + " деньги не окупаются.")
                    .question(
                            "Which step of the ad budget is taken back?",
                            "Какое повышение рекламного бюджета откатываем?")
                    .thresholds(MIN_RELATIVE)
                    .source(
                            "article 0: if advertising grows and its share of revenue grows faster,"
                                    + " that is inflated turnover and not growth")
                    .blockedBy("KS505")
                    .build();

    /** As it is unless set otherwise. */
    public static final AdShareOutpacesRevenue USUAL =
            new AdShareOutpacesRevenue(MIN_RELATIVE.usual());

    /** Checks the threshold. */
    public AdShareOutpacesRevenue {
        MIN_RELATIVE.check(minRelative);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(BusinessSubject business) {
        Figures now = business.now();
        Figures before = business.before();
        return Needs.none()
                .applies(
                        !business.is(Trait.LAUNCH),
                        Text.of("it is a declared launch", "это объявленный запуск"))
                .figures(now, Figure.PAID_COST, Figure.REVENUE)
                .earlier(before, Figure.PAID_COST, Figure.REVENUE)
                .applies(
                        Chance.isPositive(before, Figure.PAID_COST),
                        Text.of(
                                "there was no advertising before",
                                "в прошлом периоде рекламы не было"))
                .figures(now, Figure.EFFECTIVE_SALES)
                .earlier(before, Figure.EFFECTIVE_SALES)
                .that(
                        Chance.hasSpread(now) && Chance.hasSpread(before),
                        Cause.TOO_LITTLE,
                        Chance.NO_SALES)
                .judge(() -> byShare(business));
    }

    private Verdict byShare(BusinessSubject business) {
        Figures now = business.now();
        Figures before = business.before();
        Known share0 = share(before);
        Known share1 = share(now);
        Known spend = growth(before, now, Figure.PAID_COST);
        Known revenue = growth(before, now, Figure.REVENUE);
        if (spend.signum() <= 0
                || share1.compareTo(share0.times(BigDecimal.ONE.add(minRelative))) < 0) {
            return Verdict.clear(
                    () -> Evidence.of(Fact.share("share0", share0), Fact.share("share1", share1)));
        }
        double p = chance(before, now);
        Evidence evidence =
                Evidence.of(
                                Fact.change("spendGrowth", spend),
                                Fact.change("revenueGrowth", revenue),
                                Fact.share("share0", share0).restingOn(Math.round(deals(before))),
                                Fact.share("share1", share1).restingOn(Math.round(deals(now))),
                                Fact.share("limit", Known.of(minRelative)))
                        .withP(p)
                        .withStake(share1.minus(share0).times(now.get(Figure.REVENUE)));
        return Verdict.breached(
                p < Experiment.USUAL_ALPHA && isUnusual(share1, business.history()),
                revenue.signum() >= 0 ? "inflating" : "shrinking",
                evidence);
    }

    /** The logarithm of the ratio of the shares by its standard error, both sides. */
    private static double chance(Figures before, Figures now) {
        double rise =
                StrictMath.log(
                        share(now).value().doubleValue() / share(before).value().doubleValue());
        return ZTest.of(rise / Math.sqrt(1 / deals(before) + 1 / deals(now))).p();
    }

    /** Above the natural limit of the shares before; true where there are too few of them. */
    private static boolean isUnusual(Known share, List<Figures> history) {
        List<Known> shares =
                history.stream()
                        .filter(
                                one ->
                                        one.has(Figure.PAID_COST)
                                                && Chance.isPositive(one, Figure.REVENUE))
                        .map(AdShareOutpacesRevenue::share)
                        .toList();
        return shares.size() < NaturalLimits.LEAST_POINTS
                || share.compareTo(NaturalLimits.of(shares).upper()) > 0;
    }

    private static Known share(Figures figures) {
        return figures.get(Figure.PAID_COST).per(figures.get(Figure.REVENUE));
    }

    private static double deals(Figures figures) {
        return figures.number(Figure.EFFECTIVE_SALES);
    }

    private static Known growth(Figures before, Figures now, Figure figure) {
        return now.get(figure).per(before.get(figure)).minus(ONE);
    }

    @Override
    public List<Example<BusinessSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "advertising from 400,000 to 600,000, revenue from 4.0 to 4.8 million"
                                        + " in 800 and 960 equal deals",
                                "реклама с 400 000 до 600 000, выручка с 4,0 до 4,8 млн в 800 и 960"
                                        + " равных сделках"),
                        EconomicsExamples.advertising("4000000", "800", "4800000", "960"),
                        "inflating"),
                Example.flagged(
                        Text.of("revenue falls to 3.2 million", "выручка падает до 3,2 млн"),
                        EconomicsExamples.advertising("4000000", "800", "3200000", "640"),
                        "shrinking"),
                Example.inconclusive(
                        Text.of(
                                "the same money in 20 and 24 deals",
                                "те же деньги в 20 и 24 сделках"),
                        EconomicsExamples.advertising("4000000", "20", "4800000", "24"),
                        "inflating"),
                Example.clear(
                        Text.of("revenue rises to 6.2 million", "выручка растёт до 6,2 млн"),
                        EconomicsExamples.advertising("4000000", "800", "6200000", "1240")));
    }
}
