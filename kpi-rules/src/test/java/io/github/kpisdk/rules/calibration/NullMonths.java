package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.math.BigDecimal;

/**
 * What one channel of a stationary, healthy business, or several of them, sold in one month or in
 * several. The rates are the same for every channel and month: of 1000 impressions 20 are clicks,
 * of 100 clicks 5 are leads, half of the leads are qualified, a fifth of these buy. A sale brings
 * 20,000 on average and costs 4000 of advertising; half of what it brings is margin. A fifth of
 * sales are at a discount of 8 %, 3 % come back, a twentieth of buyers complain, a fifth buy again.
 */
final class NullMonths {
    private static final double CLICK = 0.02;
    private static final double LEAD = 0.05;
    private static final double QUALIFIED = 0.5;
    private static final double SALE = 0.2;
    private static final double AMOUNT = 20_000;
    private static final double WORTH = 30_000;
    private static final long COST = 4000;
    private static final double DISCOUNT = 0.08;

    private long impressions;
    private long clicks;
    private long leads;
    private long qualified;
    private long sales;
    private long discounted;
    private long complaints;
    private long repeating;
    private long cost;
    private double gross;
    private double squares;
    private double refunds;
    private double largest;
    private double worth;
    private double worthSquares;

    /** A month with so many sales to be expected. */
    static NullMonths drawn(StatisticsDraws random, int mean) {
        NullMonths month = new NullMonths();
        month.clicks = random.poisson(mean / (LEAD * QUALIFIED * SALE));
        month.impressions = random.poisson(mean / (CLICK * LEAD * QUALIFIED * SALE));
        month.impressions = Math.max(month.impressions, month.clicks);
        month.leads = random.binomial((int) month.clicks, LEAD);
        month.qualified = random.binomial((int) month.leads, QUALIFIED);
        month.sales = random.binomial((int) month.qualified, SALE);
        month.discounted = random.binomial((int) month.sales, 0.2);
        month.complaints = random.binomial((int) month.sales, 0.05);
        month.repeating = random.binomial((int) month.sales, 0.2);
        month.cost = mean * COST;
        for (int i = 0; i < month.sales; i++) {
            month.sell(random);
        }
        return month;
    }

    private void sell(StatisticsDraws random) {
        double amount = Math.rint(AMOUNT * random.lognormal(1));
        gross += amount;
        squares += amount * amount;
        largest = Math.max(largest, amount);
        refunds += random.uniform(0, 1) < 0.03 ? amount : 0;
        double one = WORTH * random.lognormal(1);
        worth += one;
        worthSquares += one * one;
    }

    NullMonths plus(NullMonths other) {
        NullMonths both = joined(other, 1);
        both.largest = Math.max(largest, other.largest);
        return both;
    }

    /** Without a part of it; the largest sale of what is left is not known. */
    NullMonths minus(NullMonths other) {
        return joined(other, -1);
    }

    private NullMonths joined(NullMonths other, int sign) {
        NullMonths both = new NullMonths();
        both.impressions = impressions + sign * other.impressions;
        both.clicks = clicks + sign * other.clicks;
        both.leads = leads + sign * other.leads;
        both.qualified = qualified + sign * other.qualified;
        both.sales = sales + sign * other.sales;
        both.discounted = discounted + sign * other.discounted;
        both.complaints = complaints + sign * other.complaints;
        both.repeating = repeating + sign * other.repeating;
        both.cost = cost + sign * other.cost;
        both.gross = gross + sign * other.gross;
        both.squares = squares + sign * other.squares;
        both.refunds = refunds + sign * other.refunds;
        both.worth = worth + sign * other.worth;
        both.worthSquares = worthSquares + sign * other.worthSquares;
        return both;
    }

    long sales() {
        return sales;
    }

    long leads() {
        return leads;
    }

    double revenue() {
        return gross - refunds;
    }

    long cost() {
        return cost;
    }

    /** What is known of it; nothing that needs a sale where there is none. */
    Figures figures() {
        Figures all =
                Figures.NONE
                        .with(Figure.IMPRESSIONS, impressions)
                        .with(Figure.CLICKS, clicks)
                        .with(Figure.LEADS, leads)
                        .with(Figure.QUALIFIED_LEADS, qualified)
                        .with(Figure.COHORT_LEADS, leads)
                        .with(Figure.COHORT_SALES, sales)
                        .with(Figure.SALES, sales)
                        .with(Figure.DISCOUNTED_SALES, discounted)
                        .with(Figure.NEW_CUSTOMERS, sales)
                        .with(Figure.BUYERS, sales)
                        .with(Figure.CUSTOMERS, sales)
                        .with(Figure.REPEAT_CUSTOMERS, repeating)
                        .with(Figure.COMPLAINTS, complaints)
                        .with(Figure.COST, cost)
                        .with(Figure.PAID_COST, cost)
                        .with(Figure.MARGIN, "0.5")
                        .with(Figure.GROSS_REVENUE, known(gross))
                        .with(Figure.REFUNDS, known(refunds))
                        .with(Figure.REVENUE, known(gross - refunds))
                        .with(Figure.VALUED_CUSTOMERS, sales);
        if (sales < 2) {
            return all;
        }
        double mean = worth / sales;
        double variance = Math.max(0, (worthSquares - sales * mean * mean) / (sales - 1));
        return all.with(Figure.EFFECTIVE_SALES, known(gross * gross / squares))
                .with(Figure.LARGEST_SALE, known(largest))
                .with(Figure.MEAN_DISCOUNT, known(DISCOUNT))
                .with(Figure.LTV, known(mean))
                .with(Figure.LTV_DEVIATION, known(Math.sqrt(variance)));
    }

    /** To two decimals. */
    static Known known(double value) {
        return Known.of(BigDecimal.valueOf(Math.round(value * 100), 2));
    }
}
