package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.subject.BrandSearchSubject;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.ClaimsSubject;
import io.github.kpisdk.rules.subject.DatesSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Subjects that the examples of several rules share. */
final class CompletenessExamples {
    static final Period MAY = Period.month(2026, 5);

    private CompletenessExamples() {}

    /** So many sales in the business, 5,000 each on average. */
    static ClaimsSubject claims(long actual) {
        return ClaimsSubject.of(MAY, "sale")
                .actual(actual)
                .sameEvents(true)
                .maturity(Maturity.MATURE)
                .meanDeal(Known.of(BigDecimal.valueOf(5000)));
    }

    /** The card of a figure, taken from somewhere. */
    static CardSubject card(String kpi, String dataSource) {
        KpiCard card =
                KpiCard.of("card", kpi).measuring(Measuring.NONE.dataSource(dataSource)).build();
        return card(card);
    }

    static CardSubject card(KpiCard card) {
        KpiSystem system =
                KpiSystem.of(List.of(), List.of(), List.of(card), new DecisionLog(List.of()));
        return new CardSubject(SystemSubject.of(system), card);
    }

    /** Sales without a channel among all, and their revenue in thousands among 1,000,000. */
    static BusinessSubject unattributed(long count, long of, String revenue) {
        return BusinessSubject.of(MAY)
                .now(
                        Figures.NONE
                                .with(Figure.SALES, of)
                                .with(Figure.UNATTRIBUTED_SALES, count)
                                .with(Figure.REVENUE, "1000000")
                                .with(Figure.UNATTRIBUTED_REVENUE, revenue));
    }

    static ChannelSubject channel(Figures now) {
        return ChannelSubject.of("search", MAY).now(now);
    }

    /** A funnel of 10,000 visits between 8,000 clicks and 90 sales, and what became of it. */
    static StageSubject stage(long clicks, long visits, long sales) {
        return StageSubject.of("search", MAY, Figure.VISITS)
                .between(Figure.CLICKS, Figure.SALES)
                .before(stages(8000, 10_000, 90))
                .now(stages(clicks, visits, sales));
    }

    private static Figures stages(long clicks, long visits, long sales) {
        return Figures.NONE
                .with(Figure.CLICKS, clicks)
                .with(Figure.VISITS, visits)
                .with(Figure.SALES, sales);
    }

    static StageSubject daily(Long... counts) {
        return StageSubject.of("search", MAY, Figure.LEADS).daily(List.of(counts));
    }

    /** Of 500 sales of paid search, for 80,000 on the own name. */
    static BrandSearchSubject brand(long sales) {
        return BrandSearchSubject.of(MAY, Proportion.of(sales, 500))
                .tests(List.of())
                .cost(Known.of(BigDecimal.valueOf(80_000)));
    }

    /** Clicks and leads of a channel that cost 100,000 for 12 sales. */
    static ChannelSubject funnel(long clicks, long leads) {
        return channel(
                Figures.NONE
                        .with(Figure.IMPRESSIONS, 9000)
                        .with(Figure.CLICKS, clicks)
                        .with(Figure.LEADS, leads)
                        .with(Figure.SALES, 12)
                        .with(Figure.COST, "100000"));
    }

    /** A channel that cost 10,000 of 1,000,000 and brought so much. */
    static ChannelSubject miracle(String revenue) {
        return channel(
                        Figures.NONE
                                .with(Figure.GROSS_REVENUE, revenue)
                                .with(Figure.COST, "10000")
                                .with(Figure.EFFECTIVE_SALES, "2000"))
                .rest(Figures.NONE.with(Figure.COST, "990000"));
    }

    /** 200 leads of 10,000 clicks, and now so many. */
    static ChannelSubject converting(long leads) {
        return channel(clicked(leads)).before(clicked(200));
    }

    private static Figures clicked(long leads) {
        return Figures.NONE.with(Figure.CLICKS, 10_000).with(Figure.LEADS, leads);
    }

    static DatesSubject.Dated dated(String deal, int lead, int won) {
        return new DatesSubject.Dated(
                deal, LocalDate.of(2026, 5, lead), LocalDate.of(2026, 5, won));
    }
}
