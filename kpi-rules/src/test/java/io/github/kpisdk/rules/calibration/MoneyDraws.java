package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;

/** Draws subjects for rules about cost and revenue; amounts of sales vary as much as they are. */
final class MoneyDraws {
    static final Period MAY = Period.month(2026, 5);
    private static final long AMOUNT = 20_000;
    private static final long COST = 4000;

    private MoneyDraws() {}

    /** So many sales to be expected of the dearer one, as many times more of the other. */
    static ChannelPair pair(StatisticsDraws random, int sales, double dearer) {
        long cost = Math.round(COST * sales * dearer);
        return new ChannelPair(
                bought("cheap leads", cost, 101, random.poisson(sales)),
                bought("dear leads", cost, 100, random.poisson(sales * dearer)));
    }

    private static ChannelSubject bought(String name, long cost, int leads, int sales) {
        return ChannelSubject.of(name, MAY)
                .now(
                        Figures.NONE
                                .with(Figure.COST, cost)
                                .with(Figure.LEADS, leads * 100L)
                                .with(Figure.SALES, sales))
                .maturity(Maturity.MATURE);
    }

    /** Break-even is a margin of a half; ROAS is so many times that. */
    static ChannelSubject paying(StatisticsDraws random, int sales, double ofBreakEven) {
        long cost = Math.round(AMOUNT * sales / 2.0 / ofBreakEven);
        return ChannelSubject.of("c", MAY)
                .now(revenue(random, sales, 0).with(Figure.COST, cost))
                .with(Trait.RETURNS_CLOSED);
    }

    /** ROAS of so many times the break-even before returns, of which so much comes back. */
    static ChannelSubject returned(
            StatisticsDraws random, int sales, double ofBreakEven, double back) {
        long cost = Math.round(AMOUNT * sales / 2.0 / ofBreakEven);
        return ChannelSubject.of("c", MAY)
                .now(revenue(random, sales, back).with(Figure.COST, cost))
                .with(Trait.RETURNS_CLOSED);
    }

    /** Spend grows so many times, sales do not. */
    static BusinessSubject advertising(StatisticsDraws random, int sales, double growth) {
        return BusinessSubject.of(MAY)
                .before(revenue(random, sales, 0).with(Figure.PAID_COST, COST * sales))
                .now(
                        revenue(random, sales, 0)
                                .with(Figure.PAID_COST, Math.round(COST * sales * growth)));
    }

    /** So many sales are to be expected by what is spent; such a part of them to come. */
    static ChannelSubject spent(StatisticsDraws random, int expected, double part) {
        return ChannelSubject.of("c", MAY)
                .now(
                        Figures.NONE
                                .with(Figure.COST, COST * expected)
                                .with(Figure.TARGET_CPA, COST)
                                .with(
                                        Figure.SALES,
                                        part == 0 ? 0 : random.poisson(part * expected)))
                .maturity(Maturity.MATURE);
    }

    private static Figures revenue(StatisticsDraws random, int mean, double back) {
        int sales = random.poisson(mean);
        double gross = 0;
        double squares = 0;
        double refunds = 0;
        for (int i = 0; i < sales; i++) {
            double amount = AMOUNT * random.lognormal(1);
            gross += amount;
            squares += amount * amount;
            refunds += back > 0 && random.uniform(0, 1) < back ? amount : 0;
        }
        Figures all =
                Figures.NONE
                        .with(Figure.SALES, sales)
                        .with(Figure.MARGIN, "0.5")
                        .with(Figure.GROSS_REVENUE, NullMonths.known(gross))
                        .with(Figure.REFUNDS, NullMonths.known(refunds))
                        .with(Figure.REVENUE, NullMonths.known(gross - refunds));
        return sales == 0
                ? all
                : all.with(
                        Figure.EFFECTIVE_SALES,
                        NullMonths.known(Math.max(1, gross * gross / squares)));
    }
}
