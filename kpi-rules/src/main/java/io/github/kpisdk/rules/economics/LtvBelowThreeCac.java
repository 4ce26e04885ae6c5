package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.EventCount;
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

/**
 * KE201: a customer is worth less than three times what it cost to win one.
 *
 * @param minRatio the least LTV:CAC; exactly this is enough
 * @param errorRatio below this every new customer loses money
 * @param minCustomers with fewer new customers nothing is judged
 */
public record LtvBelowThreeCac(BigDecimal minRatio, BigDecimal errorRatio, int minCustomers)
        implements ChannelRule {
    private static final Threshold MIN_RATIO =
            Threshold.of("minRatio", "3", "1", "100", "article 2; Skok, SaaS Metrics 2.0");
    private static final Threshold ERROR_RATIO =
            Threshold.of("errorRatio", "1", "0", "100", "a customer returns what it cost");
    private static final Threshold MIN_CUSTOMERS =
            Threshold.of("minCustomers", "10", "1", "1000000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KE201", "ltv-below-3-cac")
                    .title(
                            "A customer is worth less than three times what it cost to win",
                            "Клиент приносит меньше трёх цен своего привлечения")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when the lifetime value on margin, times new customers, by the"
                                    + " full cost of marketing and sales is below the bar even at the"
                                    + " upper limit of the number of customers (Garwood, 95 %). Every"
                                    + " customer is a loss where that limit is below the cost, and"
                                    + " always where the lifetime value is not above zero.",
                            "Срабатывает, если LTV по марже, умноженная на число новых клиентов и"
                                    + " делённая на все расходы на маркетинг и продажи, ниже порога"
                                    + " даже при верхней границе числа клиентов (Гарвуд, 95 %). Если"
                                    + " и она ниже расходов или LTV не больше нуля, убыточен каждый"
                                    + " клиент.")
                    .message(
                            "below",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: LTV {ltv} is {ratio} CAC {cac}; at least {min} is"
                                            + " needed.",
                                    "{channel}: LTV {ltv} — это {ratio} CAC ({cac}); нужно минимум"
                                            + " {min}."),
                            Text.of(
                                    "Silent if LTV:CAC is at least {min}.",
                                    "Молчит, если LTV:CAC не меньше {min}."))
                    .message(
                            "underwater",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}: a customer costs {cac} and returns {ltv}: every new"
                                            + " one loses money.",
                                    "{channel}: клиент стоит {cac}, а приносит {ltv}: каждый новый"
                                            + " — убыток."),
                            Text.of(
                                    "Silent if LTV:CAC is at least {min}.",
                                    "Молчит, если LTV:CAC не меньше {min}."))
                    .remedy(
                            "Raise retention or margin, or cut CAC in the worst paid channel first.",
                            "Поднимите удержание или маржу либо снизьте CAC, начиная с худшего"
                                    + " платного канала.")
                    .question(
                            "What will be changed first: retention, margin or the cost of winning?",
                            "Что изменим первым: удержание, маржу или цену привлечения?")
                    .thresholds(MIN_RATIO, ERROR_RATIO, MIN_CUSTOMERS)
                    .source(
                            "article 2: LTV must be at least 3 times CAC",
                            "Skok, SaaS Metrics 2.0: LTV above 3 x CAC")
                    .build();

    /** As it is unless set otherwise. */
    public static final LtvBelowThreeCac USUAL =
            new LtvBelowThreeCac(MIN_RATIO.usual(), ERROR_RATIO.usual(), 10);

    /** Checks the thresholds. */
    public LtvBelowThreeCac {
        MIN_RATIO.check(minRatio);
        ERROR_RATIO.check(errorRatio);
        MIN_CUSTOMERS.check(BigDecimal.valueOf(minCustomers));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        return Needs.none()
                .figures(now, Figure.LTV, Figure.COST, Figure.NEW_CUSTOMERS)
                .atLeast(now, Figure.NEW_CUSTOMERS, minCustomers)
                .applies(
                        Chance.isPositive(now, Figure.COST),
                        Text.of("nothing was spent", "расходов не было"))
                .judge(() -> byRatio(now));
    }

    private Verdict byRatio(Figures now) {
        Known ltv = now.get(Figure.LTV);
        Known customers = now.get(Figure.NEW_CUSTOMERS);
        Known cac = now.get(Figure.COST).per(customers);
        Known ratio = ltv.per(cac);
        if (!ratio.isBelow(minRatio)) {
            return Verdict.clear(() -> Evidence.of(Fact.times("ratio", ratio).against(minRatio)));
        }
        Interval limits = limits(now);
        Known shortfall = cac.times(minRatio).minus(ltv).times(customers);
        long count = now.count(Figure.NEW_CUSTOMERS);
        Evidence evidence =
                Evidence.of(
                                Fact.money("ltv", ltv),
                                Fact.money("cac", cac),
                                Fact.times("ratio", ratio)
                                        .within(limits)
                                        .restingOn(count)
                                        .against(minRatio),
                                Fact.times("min", Known.of(minRatio)))
                        .withP(chance(now))
                        .withStake(shortfall);
        boolean underwater = limits.upper() < errorRatio.doubleValue();
        return Verdict.breached(
                limits.upper() < minRatio.doubleValue(),
                underwater ? "underwater" : "below",
                evidence);
    }

    /** A customer that brings nothing is a loss however many there are by chance. */
    private double chance(Figures now) {
        if (!Chance.isPositive(now, Figure.LTV)) {
            return 0;
        }
        double enough = now.number(Figure.COST) * minRatio.doubleValue() / now.number(Figure.LTV);
        return new EventCount(now.count(Figure.NEW_CUSTOMERS)).pAgainst(enough);
    }

    /** LTV:CAC at the Garwood limits of the number of customers. */
    private static Interval limits(Figures now) {
        double each = now.number(Figure.LTV) / now.number(Figure.COST);
        Interval customers =
                EventRate.of(now.count(Figure.NEW_CUSTOMERS), 1).interval(Interval.USUAL);
        double few = each * customers.lower();
        double many = each * customers.upper();
        return new Interval(Math.min(few, many), Math.max(few, many), customers.confidence());
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "1,200,000 spent on 100 customers of 24,000 each",
                                "1 200 000 на 100 клиентов по 24 000"),
                        EconomicsExamples.customers("24000"),
                        "below"),
                Example.flagged(
                        Text.of("the same with 9,000", "то же при 9 000"),
                        EconomicsExamples.customers("9000"),
                        "underwater"),
                Example.flagged(
                        Text.of("the same with a loss of 1,000", "то же при убытке 1 000"),
                        EconomicsExamples.customers("-1000"),
                        "underwater"),
                Example.inconclusive(
                        Text.of(
                                "the same with 35,000: 2.92 times, up to 3.55 by chance",
                                "то же при 35 000: 2,92, случайно до 3,55"),
                        EconomicsExamples.customers("35000"),
                        "below"),
                Example.clear(
                        Text.of("exactly three times", "ровно в три раза"),
                        EconomicsExamples.customers("36000")),
                Example.notJudged(
                        Text.of("nine customers", "девять клиентов"),
                        EconomicsExamples.channel(
                                Figures.NONE
                                        .with(Figure.COST, "108000")
                                        .with(Figure.NEW_CUSTOMERS, 9)
                                        .with(Figure.LTV, "24000")),
                        Cause.TOO_LITTLE));
    }
}
