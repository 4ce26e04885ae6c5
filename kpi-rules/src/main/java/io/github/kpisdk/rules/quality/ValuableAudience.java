package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.CustomerWorth;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KQ307: customers of a channel are worth more than those of the others, and well paid for.
 *
 * @param ltvRatio the lifetime value is at least so many times that of all others
 * @param minRatio and at least so many times what a customer costs
 * @param minCustomers with fewer customers of known value on either side nothing is found
 */
public record ValuableAudience(BigDecimal ltvRatio, BigDecimal minRatio, int minCustomers)
        implements ChannelRule {
    static final Threshold LTV_RATIO =
            Threshold.of("ltvRatio", "1.5", "1", "100", Threshold.JUDGEMENT);
    static final Threshold MIN_RATIO =
            Threshold.of("minRatio", "3", "1", "100", "article 2: LTV of three times CAC");
    static final Threshold MIN_CUSTOMERS =
            Threshold.of("minCustomers", "30", "2", "1000000", Threshold.JUDGEMENT);

    private static final Figure[] VALUE = {
        Figure.LTV, Figure.LTV_DEVIATION, Figure.VALUED_CUSTOMERS
    };

    /** 1.5 times the others, three times the cost, 30 customers. */
    public static final ValuableAudience USUAL =
            new ValuableAudience(LTV_RATIO.usual(), MIN_RATIO.usual(), 30);

    /** Checks the thresholds. */
    public ValuableAudience {
        LTV_RATIO.check(ltvRatio);
        MIN_RATIO.check(minRatio);
        MIN_CUSTOMERS.check(BigDecimal.valueOf(minCustomers));
    }

    @Override
    public RuleInfo info() {
        return WorthStrengthening.INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures rest = channel.rest();
        return Needs.none()
                .figures(now, Figure.COST, Figure.NEW_CUSTOMERS)
                .figures(now, VALUE)
                .elsewhere(rest, VALUE)
                .atLeast(now, Figure.NEW_CUSTOMERS, 1)
                .atLeast(now, Figure.VALUED_CUSTOMERS, 2)
                .atLeast(rest, Figure.VALUED_CUSTOMERS, 2)
                .aboveZero(rest, Figure.LTV)
                .judge(() -> byWorth(now, rest));
    }

    private Verdict byWorth(Figures now, Figures rest) {
        Known ltv = now.get(Figure.LTV);
        Known ltvRest = rest.get(Figure.LTV);
        Known cac = now.get(Figure.COST).per(now.get(Figure.NEW_CUSTOMERS));
        Known byOthers = ltvRest.times(ltvRatio);
        Known byCost = cac.times(minRatio);
        Known ltvEnough = byOthers.compareTo(byCost) > 0 ? byOthers : byCost;
        Fact worth = Fact.money("ltv", ltv).restingOn(now.count(Figure.VALUED_CUSTOMERS));
        if (ltv.compareTo(ltvEnough) < 0) {
            return Verdict.clear(worth, Fact.money("ltvRest", ltvRest));
        }
        double p = CustomerWorth.of(now).pAgainst(CustomerWorth.of(rest));
        boolean many =
                Math.min(now.count(Figure.VALUED_CUSTOMERS), rest.count(Figure.VALUED_CUSTOMERS))
                        >= minCustomers;
        return Verdict.breached(
                p < 1 - Interval.USUAL && many,
                "audience",
                Evidence.of(
                                worth,
                                Fact.money("ltvRest", ltvRest),
                                Fact.money("ltvEnough", ltvEnough),
                                Fact.money("cac", cac))
                        .withP(p));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "100 customers of 28,000 for 5,000 each; elsewhere they are worth"
                                        + " 18,000",
                                "100 клиентов ценностью 28 000, по 5 000 за каждого; в остальных"
                                        + " ценность 18 000"),
                        GrowthExamples.worth(100, "28000", "500000"),
                        "audience"),
                Example.inconclusive(
                        Text.of("the same of 20 customers", "то же у 20 клиентов"),
                        GrowthExamples.worth(20, "28000", "100000"),
                        "audience"),
                Example.clear(
                        Text.of(
                                "customers of 28,000 who cost 10,000 each",
                                "клиенты ценностью 28 000, которые стоят по 10 000"),
                        GrowthExamples.worth(100, "28000", "1000000")),
                Example.clear(
                        Text.of("customers of 20,000", "клиенты ценностью 20 000"),
                        GrowthExamples.worth(100, "20000", "500000")));
    }
}
