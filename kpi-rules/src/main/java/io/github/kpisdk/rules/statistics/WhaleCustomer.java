package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.LargestShare;
import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KS508: one customer brings much of the revenue of the business, and that is not because there are
 * few sales.
 *
 * @param customerShare from this part of the revenue on it speaks
 */
public record WhaleCustomer(BigDecimal customerShare) implements BusinessRule {
    static final Threshold CUSTOMER_SHARE =
            Threshold.of("customerShare", "0.1", "0.01", "1", "ASC 280-10-50-42");

    /** Of fewer one that is a tenth of the sum is nothing unusual. */
    static final long LEAST_SALES = 100;

    /** As it is unless set otherwise. */
    public static final WhaleCustomer USUAL = new WhaleCustomer(CUSTOMER_SHARE.usual());

    /** Checks the threshold. */
    public WhaleCustomer {
        CUSTOMER_SHARE.check(customerShare);
    }

    @Override
    public RuleInfo info() {
        return WhaleDependence.INFO;
    }

    @Override
    public Verdict judge(BusinessSubject business) {
        Figures now = business.now();
        return Needs.none()
                .figures(now, Figure.SALES, Figure.REVENUE, Figure.LARGEST_CUSTOMER)
                .atLeast(now, Figure.SALES, LEAST_SALES)
                .applies(
                        now.find(Figure.REVENUE).filter(sum -> sum.signum() > 0).isPresent(),
                        Text.of("there is no revenue", "выручки нет"))
                .judge(() -> byShare(now));
    }

    private Verdict byShare(Figures now) {
        Known largest = now.get(Figure.LARGEST_CUSTOMER);
        Known share = largest.per(now.get(Figure.REVENUE));
        Fact fact = Fact.share("share", share).against(customerShare);
        if (share.isBelow(customerShare)) {
            return Verdict.clear(fact);
        }
        double p = LargestShare.p(share.value().doubleValue(), now.count(Figure.SALES));
        Evidence evidence =
                Evidence.of(
                                fact,
                                Fact.money("largest", largest),
                                Fact.share("limit", Known.of(customerShare)))
                        .withP(p);
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "concentration",
                now.find(Figure.MARGIN)
                        .map(margin -> evidence.withStake(largest.times(margin)))
                        .orElse(evidence));
    }

    @Override
    public List<Example<BusinessSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "100,000 of 1,000,000 and 200 sales",
                                "100 000 из 1 000 000, продаж 200"),
                        StatisticsExamples.largestCustomer("100000"),
                        "concentration"),
                Example.clear(
                        Text.of("99,999 of 1,000,000", "99 999 из 1 000 000"),
                        StatisticsExamples.largestCustomer("99999")));
    }
}
