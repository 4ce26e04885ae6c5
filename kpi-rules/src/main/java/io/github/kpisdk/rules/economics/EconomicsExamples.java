package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.math.BigDecimal;
import java.util.List;

/** Subjects that the examples of several rules share. */
final class EconomicsExamples {
    private static final Period MAY = Period.month(2026, 5);

    private EconomicsExamples() {}

    static ChannelSubject channel(Figures now) {
        return named("search", now);
    }

    static ChannelSubject named(String name, Figures now) {
        return ChannelSubject.of(name, MAY).now(now);
    }

    static ChannelSubject mature(Figures now) {
        return channel(now).maturity(Maturity.MATURE);
    }

    static BusinessSubject business(Figures now) {
        return BusinessSubject.of(MAY).now(now);
    }

    static ChannelSubject customers(String ltv) {
        return channel(
                Figures.NONE
                        .with(Figure.COST, "1200000")
                        .with(Figure.NEW_CUSTOMERS, 100)
                        .with(Figure.LTV, ltv));
    }

    /** What came of a cost, in so many equal deals. */
    static ChannelSubject returns(String cost, String revenue, String deals, String margin) {
        return channel(
                Figures.NONE
                        .with(Figure.COST, cost)
                        .with(Figure.REVENUE, revenue)
                        .with(Figure.EFFECTIVE_SALES, deals)
                        .with(Figure.MARGIN, margin));
    }

    static CardSubject card(String kpi, Text explanation) {
        return card(KpiCard.of("card", kpi).explanation(explanation).build());
    }

    /** A card that nobody explained. */
    static CardSubject card(String kpi) {
        return card(KpiCard.of("card", kpi).build());
    }

    private static CardSubject card(KpiCard card) {
        KpiSystem system =
                KpiSystem.of(List.of(), List.of(), List.of(card), new DecisionLog(List.of()));
        return SystemSubject.of(system).cards().get(0);
    }

    static Figures sold(String cost, long leads, long sales) {
        return Figures.NONE
                .with(Figure.COST, cost)
                .with(Figure.LEADS, leads)
                .with(Figure.SALES, sales);
    }

    static ChannelPair pair(Figures feed, Figures search) {
        return new ChannelPair(
                named("feed", feed).maturity(Maturity.MATURE),
                named("search", search).maturity(Maturity.MATURE));
    }

    /** Email with the fewest leads beside three channels that earn 310, 180 and -88 thousand. */
    static BusinessSubject withEmail(String revenue, String deals) {
        return business(Figures.NONE)
                .channels(
                        List.of(
                                earner("search", 2000, "1000000", "3275000", "0.4"),
                                earner("social", 900, "600000", "1950000", "0.4"),
                                earner("feed", 1500, "400000", "780000", "0.4"),
                                named(
                                        "email",
                                        earner("email", 40, "120000", revenue, "0.4")
                                                .now()
                                                .with(
                                                        Figure.EFFECTIVE_SALES,
                                                        Known.of(new BigDecimal(deals))))));
    }

    static ChannelSubject earner(
            String name, long leads, String cost, String revenue, String margin) {
        return named(
                name,
                Figures.NONE
                        .with(Figure.LEADS, leads)
                        .with(Figure.COST, cost)
                        .with(Figure.REVENUE, revenue)
                        .with(Figure.MARGIN, margin));
    }

    /** Advertising grows from 400,000 to 600,000. */
    static BusinessSubject advertising(
            String revenue0, String deals0, String revenue1, String deals1) {
        return business(advertised("600000", revenue1, deals1))
                .before(advertised("400000", revenue0, deals0));
    }

    static Figures advertised(String cost, String revenue, String deals) {
        return Figures.NONE
                .with(Figure.PAID_COST, cost)
                .with(Figure.REVENUE, revenue)
                .with(Figure.EFFECTIVE_SALES, deals);
    }

    /** A closed period with so many of five KPIs on target. */
    static BusinessSubject closed(long met, String profit) {
        return business(
                        Figures.NONE
                                .with(Figure.HEADLINES, 5)
                                .with(Figure.HEADLINES_MET, met)
                                .with(Figure.PROFIT, profit))
                .maturity(Maturity.MATURE);
    }

    static BusinessSubject planned(long met, String profit, String plan) {
        BusinessSubject closed = closed(met, profit);
        return closed.now(closed.now().with(Figure.PLANNED_PROFIT, plan));
    }

    /** New customers that 1,200,000 was spent on, and those who came free. */
    static BusinessSubject won(long paid, long free, String ltv) {
        return business(
                Figures.NONE
                        .with(Figure.PAID_COST, "1200000")
                        .with(Figure.PAID_CUSTOMERS, paid)
                        .with(Figure.ORGANIC_CUSTOMERS, free)
                        .with(Figure.LTV, ltv));
    }

    /** From 1.0 to 1.5 million of cost, at a margin of 40 %; revenue was 5 million before. */
    static ChannelSubject step(String revenue, String dealsBefore, String deals) {
        return returns("1500000", revenue, deals, "0.4")
                .before(returns("1000000", "5000000", dealsBefore, "0.4").now());
    }

    /** Nothing sold, where all other channels pay 40,000 for a sale. */
    static ChannelSubject unsold(String cost, long impressions) {
        return mature(
                        Figures.NONE
                                .with(Figure.COST, cost)
                                .with(Figure.SALES, 0)
                                .with(Figure.IMPRESSIONS, impressions))
                .rest(Figures.NONE.with(Figure.COST, "4000000").with(Figure.SALES, 100));
    }

    /** A pipeline of 30 million for a goal of 10 million. */
    static BusinessSubject pipeline(long won, long decided) {
        return business(
                Figures.NONE
                        .with(Figure.REVENUE_GOAL, "10000000")
                        .with(Figure.PIPELINE, "30000000")
                        .with(Figure.DECIDED_DEALS, decided)
                        .with(Figure.DECIDED_WON, won));
    }
}
