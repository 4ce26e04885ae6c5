package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.CustomerWorth;
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
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * KQ306: an audience is dear to win and worth little.
 *
 * @param cpaRatio the cost per sale is at least so many times that of all others
 * @param ltvRatio the lifetime value is at most this part of that of all others
 * @param minCustomers with fewer customers of known value on either side nothing is found
 */
public record CostlyLowValueAudience(BigDecimal cpaRatio, BigDecimal ltvRatio, int minCustomers)
        implements ChannelRule {
    private static final Threshold CPA_RATIO =
            Threshold.of("cpaRatio", "1.2", "1", "100", Threshold.JUDGEMENT);
    private static final Threshold LTV_RATIO =
            Threshold.of("ltvRatio", "0.8", "0.01", "1", Threshold.JUDGEMENT);
    private static final Threshold MIN_CUSTOMERS =
            Threshold.of("minCustomers", "30", "2", "1000000", Threshold.JUDGEMENT);
    private static final Figure[] NEEDED = {
        Figure.COST, Figure.SALES, Figure.LTV, Figure.LTV_DEVIATION, Figure.VALUED_CUSTOMERS
    };

    private static final RuleInfo INFO =
            RuleInfo.of("KQ306", "costly-low-value-audience")
                    .title(
                            "The audience is dear to win and worth little",
                            "Аудитория обходится дорого, а приносит мало")
                    .about(Category.QUALITY, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if a sale costs at least 1.2 times as much as in all other channels, a customer is worth at most 0.8 of theirs, and chance is ruled out for both (rates of events, and Welch's test, 5 % each). Never for fewer than 30 customers of known value.",
                            "Срабатывает, если продажа дороже, чем в остальных каналах, хотя бы в 1,2 раза, ценность клиента не больше 0,8 от их ценности, и случайность исключена в обоих (частоты событий и критерий Уэлча, по 5 %). Молчит, если клиентов с известной ценностью меньше 30.")
                    .message(
                            "wrongAudience",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: cost per sale {cpa} (elsewhere {cpaRest}), LTV {ltv} (elsewhere {ltvRest}): the wrong audience.",
                                    "{channel}: цена продажи {cpa} (в остальных {cpaRest}), LTV {ltv} (в остальных {ltvRest}): не та аудитория."),
                            Text.of(
                                    "Silent if a sale costs less than {cpaEnough} or LTV is above {ltvEnough}.",
                                    "Молчит, если продажа дешевле {cpaEnough} или LTV больше {ltvEnough}."))
                    .remedy(
                            "Review targeting; exclude or re-price the segment.",
                            "Пересмотрите таргетинг; исключите сегмент или снизьте ставку за него.")
                    .question(
                            "Will this audience be excluded, or bid for at a lower price?",
                            "Эту аудиторию исключим или снизим для неё ставку?")
                    .thresholds(CPA_RATIO, LTV_RATIO, MIN_CUSTOMERS)
                    .source("article 1: high CPA with low LTV means a wrongly chosen audience")
                    .build();

    /** As it is unless set otherwise. */
    public static final CostlyLowValueAudience USUAL =
            new CostlyLowValueAudience(CPA_RATIO.usual(), LTV_RATIO.usual(), 30);

    /** Checks the thresholds. */
    public CostlyLowValueAudience {
        CPA_RATIO.check(cpaRatio);
        LTV_RATIO.check(ltvRatio);
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
        return enough(enough(Needs.none().figures(now, NEEDED).elsewhere(rest, NEEDED), now), rest)
                .aboveZero(rest, Figure.LTV)
                .judge(() -> byBoth(now, rest));
    }

    private static Needs enough(Needs needs, Figures figures) {
        return needs.aboveZero(figures, Figure.COST)
                .atLeast(figures, Figure.SALES, 1)
                .atLeast(figures, Figure.VALUED_CUSTOMERS, 2);
    }

    private Verdict byBoth(Figures now, Figures rest) {
        Known cpa = now.get(Figure.COST).per(now.get(Figure.SALES));
        Known cpaRest = rest.get(Figure.COST).per(rest.get(Figure.SALES));
        Known ltv = now.get(Figure.LTV);
        Known ltvRest = rest.get(Figure.LTV);
        Known cpaEnough = cpaRest.times(cpaRatio);
        Known ltvEnough = ltvRest.times(ltvRatio);
        Supplier<Fact> dear = () -> Fact.money("cpa", cpa).restingOn(now.count(Figure.SALES));
        Supplier<Fact> poor =
                () -> Fact.money("ltv", ltv).restingOn(now.count(Figure.VALUED_CUSTOMERS));
        if (cpa.compareTo(cpaEnough) < 0 || ltv.compareTo(ltvEnough) > 0) {
            return Verdict.clear(() -> Evidence.of(dear.get(), poor.get()));
        }
        // Both have to hold, so the larger of the two is the p of both (Berger 1982).
        double p =
                Math.max(
                        sales(now).pAgainst(sales(rest)),
                        CustomerWorth.of(now).pAgainst(CustomerWorth.of(rest)));
        boolean many =
                Math.min(now.count(Figure.VALUED_CUSTOMERS), rest.count(Figure.VALUED_CUSTOMERS))
                        >= minCustomers;
        return Verdict.breached(
                p < 1 - Interval.USUAL && many,
                "wrongAudience",
                Evidence.of(
                                dear.get(),
                                Fact.money("cpaRest", cpaRest),
                                poor.get(),
                                Fact.money("ltvRest", ltvRest),
                                Fact.money("cpaEnough", cpaEnough),
                                Fact.money("ltvEnough", ltvEnough))
                        .withP(p)
                        .withStake(cpa.minus(ltv).times(now.get(Figure.SALES))));
    }

    private static EventRate sales(Figures figures) {
        return EventRate.of(figures.count(Figure.SALES), figures.number(Figure.COST));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "50 customers for 450,000, each worth 7,000; elsewhere 5,000 for 18,000",
                                "50 клиентов за 450 000, ценность 7 000; в остальных 5 000 за клиента ценностью 18 000"),
                        QualityExamples.audience("450000", 50),
                        "wrongAudience"),
                Example.inconclusive(
                        Text.of("12 customers for 84,000", "12 клиентов за 84 000"),
                        QualityExamples.audience("84000", 12),
                        "wrongAudience"),
                Example.clear(
                        Text.of("50 customers for 250,000", "50 клиентов за 250 000"),
                        QualityExamples.audience("250000", 50)));
    }
}
