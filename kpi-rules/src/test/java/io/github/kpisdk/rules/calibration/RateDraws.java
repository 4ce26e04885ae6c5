package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.StageSubject;

/** Draws channels whose rates differ from those of others, or from those of the month before. */
final class RateDraws {
    private static final Period MAY = Period.month(2026, 5);
    private static final int OTHERS = 1000;

    private RateDraws() {}

    /** So many of so many, against those of a thousand others. */
    static ChannelSubject against(
            StatisticsDraws random,
            Figure part,
            Figure whole,
            int size,
            double own,
            double elsewhere) {
        return ChannelSubject.of("c", MAY)
                .now(rate(random, part, whole, size, own).with(Figure.MEAN_DISCOUNT, "0.15"))
                .rest(rate(random, part, whole, OTHERS, elsewhere))
                .maturity(Maturity.MATURE);
    }

    private static Figures rate(
            StatisticsDraws random, Figure part, Figure whole, int size, double share) {
        return Figures.NONE.with(part, random.binomial(size, share)).with(whole, size);
    }

    /** Complaints of so many customers, against half a complaint each of a thousand others. */
    static ChannelSubject complaining(StatisticsDraws random, int customers, double times) {
        return ChannelSubject.of("c", MAY)
                .now(complaints(random, customers, 0.5 * times))
                .rest(complaints(random, OTHERS, 0.5));
    }

    private static Figures complaints(StatisticsDraws random, int customers, double each) {
        return Figures.NONE
                .with(Figure.COMPLAINTS, random.poisson(each * customers))
                .with(Figure.BUYERS, customers);
    }

    /** Two in a hundred clicks were leads; clicks grow, and the conversion changes. */
    static ChannelSubject clicks(StatisticsDraws random, int leads, double growth, double rate) {
        return ChannelSubject.of("c", MAY)
                .before(drawn(random, Figure.CLICKS, Figure.LEADS, 50.0 * leads, 0.02))
                .now(drawn(random, Figure.CLICKS, Figure.LEADS, 50 * growth * leads, 0.02 * rate));
    }

    /** Half of the leads were qualified; leads grow, and that part changes. */
    static ChannelSubject leads(StatisticsDraws random, int leads, double growth, double rate) {
        return ChannelSubject.of("c", MAY)
                .before(drawn(random, Figure.LEADS, Figure.QUALIFIED_LEADS, leads, 0.5))
                .now(
                        drawn(
                                random,
                                Figure.LEADS,
                                Figure.QUALIFIED_LEADS,
                                growth * leads,
                                0.5 * rate));
    }

    /** A fifth of qualified leads bought; they grow, and that part changes. */
    static ChannelSubject sales(StatisticsDraws random, int sales, double growth, double rate) {
        return ChannelSubject.of("c", MAY)
                .before(closed(random, 5.0 * sales, 0.2))
                .now(closed(random, 5 * sales * growth, 0.2 * rate))
                .maturity(Maturity.MATURE);
    }

    private static Figures closed(StatisticsDraws random, double mean, double rate) {
        int qualified = random.poisson(mean);
        int sold = random.binomial(qualified, rate);
        return Figures.NONE
                .with(Figure.QUALIFIED_LEADS, qualified)
                .with(Figure.COHORT_LEADS, qualified)
                .with(Figure.COHORT_SALES, sold)
                .with(Figure.SALES, sold);
    }

    /** The same money buys a fifth more clicks, and so many times the sales. */
    static ChannelSubject cheaperClicks(StatisticsDraws random, int sales, double times) {
        Figures spent = Figures.NONE.with(Figure.COST, 4000L * sales);
        return ChannelSubject.of("c", MAY)
                .before(
                        spent.with(Figure.CLICKS, random.poisson(400.0 * sales))
                                .with(Figure.SALES, random.poisson(sales)))
                .now(
                        spent.with(Figure.CLICKS, random.poisson(480.0 * sales))
                                .with(Figure.SALES, random.poisson(times * sales)))
                .maturity(Maturity.MATURE);
    }

    /** A stage is counted so many times as often as before; ten times as many beside it are not. */
    static StageSubject stage(StatisticsDraws random, int leads, double times) {
        return StageSubject.of("c", MAY, Figure.LEADS)
                .between(Figure.CLICKS, Figure.QUALIFIED_LEADS)
                .before(stages(random, leads, 1))
                .now(stages(random, leads, times));
    }

    private static Figures stages(StatisticsDraws random, int leads, double times) {
        return Figures.NONE
                .with(Figure.CLICKS, random.poisson(10.0 * leads))
                .with(Figure.LEADS, random.poisson(times * leads))
                .with(Figure.QUALIFIED_LEADS, random.poisson(10.0 * leads));
    }

    private static Figures drawn(
            StatisticsDraws random, Figure whole, Figure part, double mean, double share) {
        int all = random.poisson(mean);
        return Figures.NONE.with(whole, all).with(part, random.binomial(all, share));
    }
}
