package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;

/** Subjects of the examples about what works. */
final class GrowthExamples {
    private GrowthExamples() {}

    /** Equal sales to new customers at a margin of 40 %; elsewhere 250 of them cost 2,000,000. */
    static ChannelSubject winning(long customers, String cost, String revenue) {
        return mature(
                        customers(cost, customers)
                                .with(Figure.REVENUE, revenue)
                                .with(Figure.EFFECTIVE_SALES, customers)
                                .with(Figure.MARGIN, "0.4"))
                .rest(customers("2000000", 250));
    }

    private static ChannelSubject mature(Figures now) {
        return ChannelSubject.of("search", Period.month(2026, 5))
                .now(now)
                .maturity(Maturity.MATURE);
    }

    private static Figures customers(String cost, long customers) {
        return Figures.NONE.with(Figure.COST, cost).with(Figure.NEW_CUSTOMERS, customers);
    }

    /** Values with a deviation of 15,000; elsewhere 400 customers of 18,000. */
    static ChannelSubject worth(long customers, String ltv, String cost) {
        return mature(valued(customers(cost, customers), ltv, customers))
                .rest(valued(Figures.NONE, "18000", 400));
    }

    private static Figures valued(Figures figures, String ltv, long customers) {
        return figures.with(Figure.LTV, ltv)
                .with(Figure.LTV_DEVIATION, "15000")
                .with(Figure.VALUED_CUSTOMERS, customers);
    }

    /** Of all leads it is known who bought; elsewhere 3 % of visits and 15 % of leads. */
    static ChannelSubject blog(long visits, long leads, long sales) {
        return mature(visited(visits, leads, sales)).rest(visited(20000, 600, 90));
    }

    private static Figures visited(long visits, long leads, long sales) {
        return Figures.NONE
                .with(Figure.VISITS, visits)
                .with(Figure.LEADS, leads)
                .with(Figure.COHORT_LEADS, leads)
                .with(Figure.COHORT_SALES, sales);
    }
}
