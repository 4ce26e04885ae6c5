package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.EventCount;
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
 * KE209: customers who came by themselves make the paid ones look cheap.
 *
 * @param minOrganicShare from which part of new customers; exactly this counts
 * @param minRatio the least LTV:CAC; exactly this is enough
 * @param minPaidCustomers with fewer paid customers nothing is judged
 */
public record BlendedCacMask(BigDecimal minOrganicShare, BigDecimal minRatio, int minPaidCustomers)
        implements BusinessRule {
    private static final Threshold MIN_ORGANIC_SHARE =
            Threshold.of("minOrganicShare", "0.2", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold MIN_RATIO =
            Threshold.of("minRatio", "3", "1", "100", "article 2; Skok, SaaS Metrics 2.0");
    private static final Threshold MIN_PAID_CUSTOMERS =
            Threshold.of("minPaidCustomers", "10", "1", "1000000", Threshold.JUDGEMENT);

    private static final Text MASKED =
            Text.of(
                    "Blended LTV:CAC {blended} hides paid {paid}: {organicShare} of customers came"
                            + " free.",
                    "Общий LTV:CAC {blended} скрывает платный {paid}: {organicShare} клиентов пришли"
                            + " бесплатно.");
    private static final Text SILENT =
            Text.of(
                    "Silent if paid LTV:CAC is at least {min}.",
                    "Молчит, если платный LTV:CAC не меньше {min}.");

    private static final RuleInfo INFO =
            RuleInfo.of("KE209", "blended-cac-mask")
                    .title(
                            "Customers who came by themselves hide that paid ones do not pay back",
                            "Бесплатные клиенты скрывают неокупаемость платных")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when LTV:CAC is enough over all new customers and too little"
                                    + " over the paid ones, even at the upper limit of their number"
                                    + " (Garwood, 95 %). It is an error where a paid customer costs"
                                    + " more than it returns, and a note where a test showed that"
                                    + " advertising also brings those who come by themselves.",
                            "Срабатывает, если LTV:CAC достаточен по всем новым клиентам и мал по"
                                    + " платным даже при верхней границе их числа (Гарвуд, 95 %)."
                                    + " Ошибка, если платный клиент стоит больше, чем приносит;"
                                    + " заметка, если тест показал, что реклама приводит и тех, кто"
                                    + " приходит сам.")
                    .message("masked", Severity.WARNING, MASKED, SILENT)
                    .message(
                            "maskedLoss",
                            Severity.ERROR,
                            Text.of(
                                    "Blended LTV:CAC {blended} hides paid {paid}: every paid"
                                            + " customer is a loss. {organicShare} of customers came"
                                            + " free.",
                                    "Общий LTV:CAC {blended} скрывает платный {paid}: каждый платный"
                                            + " клиент — убыток. {organicShare} клиентов пришли"
                                            + " бесплатно."),
                            SILENT)
                    .message("tested", Severity.INFO, MASKED, SILENT)
                    .remedy(
                            "Report the CAC of paid customers by itself; decide on the paid budget"
                                    + " by it.",
                            "Показывайте CAC платных клиентов отдельно и по нему решайте о платном"
                                    + " бюджете.")
                    .question(
                            "What paid budget is right at the CAC of paid customers?",
                            "Какой платный бюджет верен при CAC платных клиентов?")
                    .thresholds(MIN_ORGANIC_SHARE, MIN_RATIO, MIN_PAID_CUSTOMERS)
                    .source(
                            "article 1: overall figures can mislead; segments give depth",
                            "a16z, 16 Startup Metrics: blended against paid CAC")
                    .build();

    /** As it is unless set otherwise. */
    public static final BlendedCacMask USUAL =
            new BlendedCacMask(MIN_ORGANIC_SHARE.usual(), MIN_RATIO.usual(), 10);

    /** Checks the thresholds. */
    public BlendedCacMask {
        MIN_ORGANIC_SHARE.check(minOrganicShare);
        MIN_RATIO.check(minRatio);
        MIN_PAID_CUSTOMERS.check(BigDecimal.valueOf(minPaidCustomers));
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
                        Figure.PAID_COST,
                        Figure.PAID_CUSTOMERS,
                        Figure.ORGANIC_CUSTOMERS,
                        Figure.LTV)
                .atLeast(now, Figure.PAID_CUSTOMERS, minPaidCustomers)
                .atLeast(now, Figure.ORGANIC_CUSTOMERS, 0)
                .applies(
                        Chance.isPositive(now, Figure.PAID_COST),
                        Text.of("nothing was spent", "расходов не было"))
                .judge(() -> byRatio(now, business.is(Trait.INCREMENTALITY_TEST)));
    }

    private Verdict byRatio(Figures now, boolean tested) {
        Known each = now.get(Figure.LTV).per(now.get(Figure.PAID_COST));
        Known customers = now.get(Figure.PAID_CUSTOMERS);
        Known all = customers.plus(now.get(Figure.ORGANIC_CUSTOMERS));
        Known organic = now.get(Figure.ORGANIC_CUSTOMERS).per(all);
        Known blended = each.times(all);
        Known paid = each.times(customers);
        if (organic.isBelow(minOrganicShare)
                || blended.isBelow(minRatio)
                || !paid.isBelow(minRatio)) {
            return Verdict.clear(
                    Fact.times("blended", blended),
                    Fact.times("paid", paid).against(minRatio),
                    Fact.share("organicShare", organic).against(minOrganicShare));
        }
        long count = now.count(Figure.PAID_CUSTOMERS);
        double ofOne = now.number(Figure.LTV) / now.number(Figure.PAID_COST);
        Interval number = EventRate.of(count, 1).interval(Interval.USUAL);
        double best = ofOne * number.upper();
        Known cost = now.get(Figure.PAID_COST);
        Evidence evidence =
                Evidence.of(
                                Fact.times("blended", blended),
                                Fact.times("paid", paid)
                                        .within(
                                                new Interval(
                                                        ofOne * number.lower(),
                                                        best,
                                                        number.confidence()))
                                        .restingOn(count)
                                        .against(minRatio),
                                Fact.share("organicShare", organic),
                                Fact.times("min", Known.of(minRatio)))
                        .withP(new EventCount(count).pAgainst(minRatio.doubleValue() / ofOne))
                        .withStake(cost.minus(cost.times(paid).per(Known.of(minRatio))));
        String loss = best < 1 ? "maskedLoss" : "masked";
        return Verdict.breached(best < minRatio.doubleValue(), tested ? "tested" : loss, evidence);
    }

    @Override
    public List<Example<BusinessSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "1,200,000 for 80 paid customers of 24,000, and 120 came free",
                                "1 200 000 на 80 платных клиентов по 24 000, ещё 120 пришли сами"),
                        EconomicsExamples.won(80, 120, "24000"),
                        "masked"),
                Example.flagged(
                        Text.of("20 paid and 180 free", "20 платных и 180 бесплатных"),
                        EconomicsExamples.won(20, 180, "24000"),
                        "maskedLoss"),
                Example.flagged(
                        Text.of(
                                "80 and 120, and a test showed that advertising brings both",
                                "80 и 120, и тест показал, что реклама приводит и тех и других"),
                        EconomicsExamples.won(80, 120, "24000").with(Trait.INCREMENTALITY_TEST),
                        "tested"),
                Example.inconclusive(
                        Text.of("140 and 60: paid 2.8", "140 и 60: платный 2,8"),
                        EconomicsExamples.won(140, 60, "24000"),
                        "masked"),
                Example.clear(
                        Text.of("160 and 40: paid 3.2", "160 и 40: платный 3,2"),
                        EconomicsExamples.won(160, 40, "24000")),
                Example.notJudged(
                        Text.of("nine paid customers", "девять платных клиентов"),
                        EconomicsExamples.won(9, 191, "24000"),
                        Cause.TOO_LITTLE));
    }
}
