package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;

/** Subjects that the examples of several rules share. */
final class FunnelExamples {
    private FunnelExamples() {}

    static ChannelSubject channel(Figures now) {
        return ChannelSubject.of("search", Period.month(2026, 5)).now(now);
    }

    /** A campaign that cost 400,000 in an account whose median CTR is 2 %. */
    static ChannelSubject campaign(long impressions, long clicks, long sales) {
        return channel(
                Figures.NONE
                        .with(Figure.IMPRESSIONS, impressions)
                        .with(Figure.CLICKS, clicks)
                        .with(Figure.SALES, sales)
                        .with(Figure.MEDIAN_CTR, "0.02")
                        .with(Figure.COST, "400000"));
    }

    /** Earlier and now; revenue of 1,500,000 at a margin of 40 % earlier. */
    static ChannelSubject landing(long clicks0, long leads0, long clicks1, long leads1) {
        return channel(clicks(clicks1, leads1)).before(earning(clicks(clicks0, leads0)));
    }

    private static Figures clicks(long clicks, long leads) {
        return Figures.NONE.with(Figure.CLICKS, clicks).with(Figure.LEADS, leads);
    }

    /** Earlier and now, by qualified leads; all have had the time to buy. */
    static ChannelSubject desk(long leads0, long sales0, long leads1, long sales1) {
        return channel(sold(Figure.QUALIFIED_LEADS, leads1, sales1))
                .before(
                        earning(sold(Figure.QUALIFIED_LEADS, leads0, sales0))
                                .with(Figure.SALES, sales0))
                .maturity(Maturity.MATURE);
    }

    /** Earlier and now, where nobody records qualified leads. */
    static ChannelSubject desklessLeads(long leads0, long sales0, long leads1, long sales1) {
        return channel(sold(Figure.COHORT_LEADS, leads1, sales1))
                .before(sold(Figure.COHORT_LEADS, leads0, sales0))
                .maturity(Maturity.MATURE);
    }

    private static Figures sold(Figure in, long leads, long sales) {
        return Figures.NONE.with(in, leads).with(Figure.COHORT_SALES, sales);
    }

    private static Figures earning(Figures figures) {
        return figures.with(Figure.REVENUE, "1500000").with(Figure.MARGIN, "0.4");
    }

    /** 300,000 for 10,000 clicks earlier, and for 15,000 now. */
    static ChannelSubject cheaper(long sales0, long sales1) {
        return channel(bought(15_000, sales1))
                .before(bought(10_000, sales0))
                .maturity(Maturity.MATURE);
    }

    static Figures bought(long clicks, long sales) {
        return Figures.NONE
                .with(Figure.COST, "300000")
                .with(Figure.CLICKS, clicks)
                .with(Figure.SALES, sales);
    }

    /** Views of videos, and the seconds that all of them lasted. */
    static ChannelSubject watched(String views, String seconds) {
        return channel(
                Figures.NONE.with(Figure.VIDEO_VIEWS, views).with(Figure.VIDEO_SECONDS, seconds));
    }
}
