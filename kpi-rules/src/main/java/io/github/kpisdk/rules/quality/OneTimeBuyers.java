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

/**
 * KQ305: the customers of a channel do not come back.
 *
 * @param maxRatio at most this part of the rate of all other channels: 0.5 is half
 * @param windowDays the days that every customer was watched for; only said, the figures are taken
 *     so
 * @param minCustomers with fewer customers nothing is judged
 */
public record OneTimeBuyers(BigDecimal maxRatio, int windowDays, int minCustomers)
        implements ChannelRule {
    private static final Threshold MAX_RATIO =
            Threshold.of("maxRatio", "0.5", "0.01", "1", Threshold.JUDGEMENT);
    private static final Threshold WINDOW_DAYS =
            Threshold.of("windowDays", "90", "1", "3650", Threshold.JUDGEMENT);
    private static final Threshold MIN_CUSTOMERS =
            Threshold.of("minCustomers", "30", "1", "1000000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KQ305", "one-time-buyers")
                    .title(
                            "Customers of the channel do not come back",
                            "Клиенты канала не возвращаются")
                    .about(Category.QUALITY, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if the part of customers who buy again is at most half of that of all other channels and chance is ruled out (two shares, exact for small numbers, 5 %). Counts only customers who were watched for the same whole window. Judges from 30 customers on.",
                            "Срабатывает, если доля купивших повторно не больше половины доли остальных каналов и случайность исключена (две доли, для малых чисел точно, 5 %). Считает только клиентов, за которыми наблюдали весь одинаковый срок. Проверяет от 30 клиентов.")
                    .message(
                            "oneTime",
                            Severity.INFO,
                            Text.of(
                                    "{channel}: {rate} of customers buy again (days: {window}); elsewhere {peers}.",
                                    "{channel}: повторно (дней: {window}) покупают {rate}; в остальных {peers}."),
                            Text.of(
                                    "Silent if more than {enough} of the customers buy again.",
                                    "Молчит, если повторно покупает больше {enough} клиентов."))
                    .remedy(
                            "Value the channel at first-order profit only.",
                            "Оценивайте канал только по прибыли первого заказа.")
                    .question(
                            "Does the channel pay on the first order alone, or will its budget be cut?",
                            "Окупается ли канал с первого заказа или срежем его бюджет?")
                    .thresholds(MAX_RATIO, WINDOW_DAYS, MIN_CUSTOMERS)
                    .source(
                            "article 0: do customers return and buy again",
                            "article 3: do people come back")
                    .build();

    /** As it is unless set otherwise. */
    public static final OneTimeBuyers USUAL = new OneTimeBuyers(MAX_RATIO.usual(), 90, 30);

    /** Checks the thresholds. */
    public OneTimeBuyers {
        MAX_RATIO.check(maxRatio);
        WINDOW_DAYS.check(BigDecimal.valueOf(windowDays));
        MIN_CUSTOMERS.check(BigDecimal.valueOf(minCustomers));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures rest = channel.rest();
        return Needs.none()
                .figures(now, Figure.CUSTOMERS, Figure.REPEAT_CUSTOMERS)
                .elsewhere(rest, Figure.CUSTOMERS, Figure.REPEAT_CUSTOMERS)
                .atLeast(now, Figure.CUSTOMERS, minCustomers)
                .atLeast(rest, Figure.CUSTOMERS, 1)
                .share(now, Figure.REPEAT_CUSTOMERS, Figure.CUSTOMERS)
                .share(rest, Figure.REPEAT_CUSTOMERS, Figure.CUSTOMERS)
                .judge(() -> byRates(now, rest));
    }

    private Verdict byRates(Figures now, Figures rest) {
        ObservedRate rate = rate(now);
        ObservedRate peers = rate(rest);
        Known enough = peers.value().times(maxRatio);
        if (peers.value().signum() == 0 || rate.value().compareTo(enough) > 0) {
            return Verdict.clear(() -> rates(now, rest));
        }
        double p = rate.pAgainst(peers);
        Evidence evidence =
                rates(now, rest)
                        .and(Fact.days("window", windowDays))
                        .and(Fact.share("enough", enough))
                        .withP(p);
        Known missing = peers.value().minus(rate.value()).times(now.get(Figure.CUSTOMERS));
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "oneTime",
                Worth.of(now, Figure.SALES)
                        .map(each -> evidence.withStake(missing.times(each)))
                        .orElse(evidence));
    }

    private static Evidence rates(Figures now, Figures rest) {
        return Evidence.of(rate(now).fact("rate"), rate(rest).fact("peers"));
    }

    private static ObservedRate rate(Figures figures) {
        return ObservedRate.of(figures, Figure.REPEAT_CUSTOMERS, Figure.CUSTOMERS);
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "12 of 200 came back, elsewhere 180 of 900",
                                "вернулись 12 из 200, в остальных 180 из 900"),
                        QualityExamples.returning(200, 12),
                        "oneTime"),
                Example.inconclusive(
                        Text.of(
                                "4 of 40: chance is not ruled out",
                                "4 из 40: возможно, случайность"),
                        QualityExamples.returning(40, 4),
                        "oneTime"),
                Example.clear(
                        Text.of("21 of 200", "21 из 200"), QualityExamples.returning(200, 21)),
                Example.notJudged(
                        Text.of("29 customers", "клиентов: 29"),
                        QualityExamples.returning(29, 0),
                        Cause.TOO_LITTLE));
    }
}
