package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;

/** Subjects that the examples of several rules share. */
final class QualityExamples {
    private QualityExamples() {}

    static ChannelSubject channel(Figures now) {
        return ChannelSubject.of("social", Period.month(2026, 5)).now(now);
    }

    static Figures cohort(long leads, long sales) {
        return Figures.NONE.with(Figure.COHORT_LEADS, leads).with(Figure.COHORT_SALES, sales);
    }

    /** Followed leads that had their time, of a channel that cost 500,000. */
    static ChannelSubject closing(long leads, long sales) {
        return channel(cohort(leads, sales).with(Figure.COST, "500000"))
                .maturity(Maturity.MATURE)
                .rest(cohort(3000, 300));
    }

    /** The same, where leads earn a bonus. */
    static ChannelSubject promised(long leads, long sales) {
        return closing(leads, sales).with(Trait.LEAD_INCENTIVE);
    }

    /** 400 leads, 200 of them qualified, for 200,000 earlier; now so many for 210,000. */
    static ChannelSubject volume(long leads, long qualified) {
        return channel(leads(leads, qualified).with(Figure.COST, "210000"))
                .before(
                        leads(400, 200)
                                .with(Figure.COST, "200000")
                                .with(Figure.REVENUE, "1000000")
                                .with(Figure.MARGIN, "0.4"));
    }

    static Figures leads(long leads, long qualified) {
        return Figures.NONE.with(Figure.LEADS, leads).with(Figure.QUALIFIED_LEADS, qualified);
    }

    static Figures discounted(long sales, long discounted) {
        return Figures.NONE.with(Figure.SALES, sales).with(Figure.DISCOUNTED_SALES, discounted);
    }

    /** Against 150 of 600 elsewhere. */
    static ChannelSubject discounts(long sales, long discounted, String depth) {
        return channel(
                        discounted(sales, discounted)
                                .with(Figure.MEAN_DISCOUNT, depth)
                                .with(Figure.REVENUE, "1200000"))
                .rest(discounted(600, 150));
    }

    /** 200 equal sales, 2,000,000, at a cost of 500,000 and a margin of 30 %; returns are over. */
    static ChannelSubject refunded(String refunds) {
        return channel(
                        Figures.NONE
                                .with(Figure.GROSS_REVENUE, "2000000")
                                .with(Figure.REFUNDS, refunds)
                                .with(Figure.COST, "500000")
                                .with(Figure.MARGIN, "0.3")
                                .with(Figure.EFFECTIVE_SALES, "200"))
                .with(Trait.RETURNS_CLOSED);
    }

    /** Against 300 complaints of 600 customers elsewhere. */
    static ChannelSubject complaining(long complaints, long customers) {
        return channel(complaints(complaints, customers)).rest(complaints(300, 600));
    }

    static Figures complaints(long complaints, long customers) {
        return Figures.NONE.with(Figure.COMPLAINTS, complaints).with(Figure.BUYERS, customers);
    }

    /** Against 180 of 900 elsewhere; a sale brings 200,000 × 0.5 ÷ 100 = 1,000. */
    static ChannelSubject returning(long customers, long repeat) {
        return channel(
                        watched(customers, repeat)
                                .with(Figure.REVENUE, "200000")
                                .with(Figure.MARGIN, "0.5")
                                .with(Figure.SALES, 100))
                .rest(watched(900, 180));
    }

    static Figures watched(long customers, long repeat) {
        return Figures.NONE.with(Figure.CUSTOMERS, customers).with(Figure.REPEAT_CUSTOMERS, repeat);
    }

    /** Customers of 7,000 ± 8,000 against 400 elsewhere: 5,000 each, of 18,000 ± 15,000. */
    static ChannelSubject audience(String cost, long sales) {
        return channel(
                        Figures.NONE
                                .with(Figure.COST, cost)
                                .with(Figure.SALES, sales)
                                .with(Figure.LTV, "7000")
                                .with(Figure.LTV_DEVIATION, "8000")
                                .with(Figure.VALUED_CUSTOMERS, sales))
                .rest(
                        Figures.NONE
                                .with(Figure.COST, "2000000")
                                .with(Figure.SALES, 400)
                                .with(Figure.LTV, "18000")
                                .with(Figure.LTV_DEVIATION, "15000")
                                .with(Figure.VALUED_CUSTOMERS, 400));
    }
}
