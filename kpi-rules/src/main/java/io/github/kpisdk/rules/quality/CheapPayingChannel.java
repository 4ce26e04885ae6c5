package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.RevenueSpread;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KQ307: a channel pays, and wins customers for less than the others.
 *
 * @param cacRatio a new customer costs at most this part of what all other channels pay
 */
public record CheapPayingChannel(BigDecimal cacRatio) implements ChannelRule {
    static final Threshold CAC_RATIO =
            Threshold.of("cacRatio", "0.5", "0.01", "1", Threshold.JUDGEMENT);

    /** A half. */
    public static final CheapPayingChannel USUAL = new CheapPayingChannel(CAC_RATIO.usual());

    /** Checks the threshold. */
    public CheapPayingChannel {
        CAC_RATIO.check(cacRatio);
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
                .figures(now, Figure.COST, Figure.REVENUE, Figure.MARGIN, Figure.NEW_CUSTOMERS)
                .elsewhere(rest, Figure.COST, Figure.NEW_CUSTOMERS)
                .aboveZero(now, Figure.COST)
                .aboveZero(rest, Figure.COST)
                .atLeast(now, Figure.NEW_CUSTOMERS, 1)
                .atLeast(rest, Figure.NEW_CUSTOMERS, 1)
                .aboveZero(now, Figure.REVENUE)
                .figures(now, Figure.EFFECTIVE_SALES)
                .that(
                        now.find(Figure.EFFECTIVE_SALES)
                                .filter(sales -> !sales.isBelow(BigDecimal.ONE))
                                .isPresent(),
                        Cause.TOO_LITTLE,
                        Text.of("no sale to judge by", "нет продаж, по которым можно судить"))
                .judge(() -> byReturnAndCost(now, rest));
    }

    private Verdict byReturnAndCost(Figures now, Figures rest) {
        Known cost = now.get(Figure.COST);
        Known cac = cost.per(now.get(Figure.NEW_CUSTOMERS));
        Known cacRest = rest.get(Figure.COST).per(rest.get(Figure.NEW_CUSTOMERS));
        Known cacEnough = cacRest.times(cacRatio);
        Known roas = now.get(Figure.REVENUE).per(cost);
        Known margin = now.get(Figure.MARGIN);
        Fact price = Fact.money("cac", cac).restingOn(now.count(Figure.NEW_CUSTOMERS));
        if (cac.compareTo(cacEnough) > 0
                || now.get(Figure.REVENUE).times(margin).compareTo(cost) <= 0) {
            return Verdict.clear(price, Fact.times("roas", roas));
        }
        RevenueSpread spread =
                new RevenueSpread(now.number(Figure.REVENUE), now.number(Figure.EFFECTIVE_SALES));
        Interval limits = spread.interval(Interval.USUAL);
        double spent = now.number(Figure.COST);
        double needed = spent / now.number(Figure.MARGIN);
        // Both have to hold, so the larger of the two is the p of both (Berger 1982).
        double p = Math.max(spread.pAgainst(needed), customers(now).pAgainst(customers(rest)));
        return Verdict.breached(
                limits.lower() > needed && p < 1 - Interval.USUAL,
                "channel",
                Evidence.of(
                                price,
                                Fact.money("cacRest", cacRest),
                                Fact.money("cacEnough", cacEnough),
                                Fact.times("roas", roas)
                                        .within(
                                                new Interval(
                                                        limits.lower() / spent,
                                                        limits.upper() / spent,
                                                        limits.confidence())),
                                Fact.times("breakeven", Known.of(BigDecimal.ONE).per(margin)))
                        .withP(p));
    }

    private static EventRate customers(Figures figures) {
        return EventRate.of(figures.count(Figure.NEW_CUSTOMERS), figures.number(Figure.COST));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "100 customers for 400,000 bring 2,000,000; elsewhere one costs"
                                        + " 8,000",
                                "100 клиентов за 400 000 приносят 2 000 000; в остальных клиент"
                                        + " стоит 8 000"),
                        GrowthExamples.winning(100, "400000", "2000000"),
                        "channel"),
                Example.inconclusive(
                        Text.of(
                                "5 customers for 20,000 bring 100,000",
                                "5 клиентов за 20 000 приносят 100 000"),
                        GrowthExamples.winning(5, "20000", "100000"),
                        "channel"),
                Example.clear(
                        Text.of(
                                "100 customers for 700,000, which is near 8,000 each",
                                "100 клиентов за 700 000: почти 8 000 за каждого"),
                        GrowthExamples.winning(100, "700000", "2000000")),
                Example.clear(
                        Text.of(
                                "cheap customers who bring less than they cost",
                                "дешёвые клиенты, которые не окупаются"),
                        GrowthExamples.winning(100, "400000", "900000")),
                Example.notJudged(
                        Text.of("nobody new", "новых клиентов нет"),
                        GrowthExamples.winning(0, "400000", "2000000"),
                        Cause.TOO_LITTLE));
    }
}
