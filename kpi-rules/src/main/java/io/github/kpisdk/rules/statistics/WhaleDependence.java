package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.LargestShare;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KS508: whether a channel earns or loses money hangs on its largest sale, and that is no sale like
 * the others: of a few sales any one may carry the profit.
 */
public record WhaleDependence() implements ChannelRule {
    static final long LEAST_SALES = 2;

    static final RuleInfo INFO =
            RuleInfo.of("KS508", "whale-dependence")
                    .title("The verdict hangs on one deal", "Вывод держится на одной сделке")
                    .about(Category.STATISTICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when the profit of a channel (margin on revenue, less cost)"
                                    + " changes its sign without the largest sale, or when one"
                                    + " customer brings a tenth of the revenue of the business or"
                                    + " more; and only where that sum is larger than chance explains"
                                    + " if amounts vary as much as they are (lognormal, 5 %): of a"
                                    + " few sales any one is large. Needs two sales, and 100 of the business.",
                            "Срабатывает, если без крупнейшей продажи прибыль канала (маржа с выручки"
                                    + " минус расход) меняет знак или если один клиент даёт десятую"
                                    + " часть выручки бизнеса и больше; и только если эта сумма"
                                    + " крупнее, чем бывает случайно при разбросе сумм величиной со"
                                    + " среднее (логнормальный закон, 5 %): из немногих продаж любая крупная."
                                    + " Нужны две продажи, а у бизнеса 100.")
                    .message(
                            "verdictFlips",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: profit {profit}; without the sale of {largest} it is"
                                            + " {without}. Effective sales: {effective}.",
                                    "{channel}: прибыль {profit}; без продажи на {largest} —"
                                            + " {without}. Эффективное число продаж: {effective}."),
                            Text.of(
                                    "Silent if the profit keeps its sign without the largest sale.",
                                    "Молчит, если без крупнейшей продажи знак прибыли тот же."))
                    .message(
                            "concentration",
                            Severity.INFO,
                            Text.of(
                                    "One customer brings {share} of revenue ({largest}).",
                                    "Один клиент даёт {share} выручки ({largest})."),
                            Text.of(
                                    "Silent if no customer brings {limit} of revenue.",
                                    "Молчит, если ни один клиент не даёт {limit} выручки."))
                    .remedy(
                            "Judge the channel without the largest sale; plan on the typical one.",
                            "Оценивайте канал без крупнейшей продажи; планируйте по типичной.")
                    .question(
                            "Would the budget stay the same if this deal had not happened?",
                            "Остался бы бюджет таким же, если бы этой сделки не было?")
                    .thresholds(WhaleCustomer.CUSTOMER_SHARE)
                    .source(
                            "ASC 280-10-50-42: a customer with 10 % of revenue or more is disclosed",
                            "Kish, Survey Sampling, 1965: the effective number")
                    .build();

    /** As it is. */
    public static final WhaleDependence USUAL = new WhaleDependence();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        return Needs.none()
                .figures(
                        now,
                        Figure.SALES,
                        Figure.COST,
                        Figure.REVENUE,
                        Figure.LARGEST_SALE,
                        Figure.EFFECTIVE_SALES,
                        Figure.MARGIN)
                .atLeast(now, Figure.SALES, LEAST_SALES)
                .judge(() -> byProfit(now));
    }

    private static Verdict byProfit(Figures now) {
        Known largest = now.get(Figure.LARGEST_SALE);
        Known profit = profit(now);
        Known without = without(now);
        if (profit.signum() == without.signum()) {
            return Verdict.clear(() -> Evidence.of(fact(now), Fact.money("without", without(now))));
        }
        double share =
                largest.value().doubleValue()
                        / now.find(Figure.GROSS_REVENUE)
                                .orElse(now.get(Figure.REVENUE))
                                .value()
                                .doubleValue();
        double p = LargestShare.p(share, now.count(Figure.SALES));
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "verdictFlips",
                Evidence.of(
                                fact(now),
                                Fact.money("largest", largest),
                                Fact.money("without", without),
                                Fact.of("effective", Kind.NUMBER, now.get(Figure.EFFECTIVE_SALES)))
                        .withP(p)
                        .withStake(profit.minus(without)));
    }

    private static Fact fact(Figures now) {
        return Fact.money("profit", profit(now)).restingOn(now.count(Figure.SALES));
    }

    private static Known profit(Figures now) {
        return now.get(Figure.REVENUE).times(now.get(Figure.MARGIN)).minus(now.get(Figure.COST));
    }

    /** The profit but for the largest sale. */
    private static Known without(Figures now) {
        return profit(now).minus(now.get(Figure.LARGEST_SALE).times(now.get(Figure.MARGIN)));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "24 sales of 50,000 and one of 1,500,000, a margin of a half, cost"
                                        + " 1,000,000",
                                "24 продажи по 50 000 и одна на 1 500 000, маржа 50 %, расход"
                                        + " 1 000 000"),
                        StatisticsExamples.whale(
                                "1500000", Known.of(new BigDecimal("243"), new BigDecimal("77"))),
                        "verdictFlips"),
                Example.clear(
                        Text.of(
                                "24 sales of 100,000 and one of 300,000: 200,000 left without it",
                                "24 продажи по 100 000 и одна на 300 000: без неё остаётся"
                                        + " 200 000"),
                        StatisticsExamples.whale(
                                "300000", Known.of(new BigDecimal("243"), new BigDecimal("11")))));
    }
}
