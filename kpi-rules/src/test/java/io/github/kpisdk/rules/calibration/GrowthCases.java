package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Sample;
import io.github.kpisdk.rules.quality.BuyingVisitors;
import io.github.kpisdk.rules.quality.CheapPayingChannel;
import io.github.kpisdk.rules.quality.ValuableAudience;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Cases for what works better than the rest: KQ307. */
final class GrowthCases {
    private static final int DRAWS = 100;
    private static final int[] SIZES = {10, 30, 100, 300};
    private static final int OTHERS = 1000;

    private GrowthCases() {}

    static List<DrawnCase> nulls() {
        return ofAllSizes(
                List.of(
                        size ->
                                channel(
                                        "a customer costs as much as elsewhere and pays twice",
                                        size,
                                        2,
                                        1),
                        size -> audience("customers are worth as much as elsewhere", size, 1),
                        size -> content("visits become leads as often as elsewhere", size, 1)));
    }

    static List<DrawnCase> planted() {
        return ofAllSizes(
                List.of(
                        size ->
                                channel(
                                        "a customer costs half as much and pays twice",
                                        size,
                                        2,
                                        0.5),
                        size -> audience("customers are worth twice as much as elsewhere", size, 2),
                        size -> content("visits become leads three times as often", size, 3)));
    }

    private static List<DrawnCase> ofAllSizes(List<IntFunction<DrawnCase>> cases) {
        return cases.stream().flatMap(one -> IntStream.of(SIZES).mapToObj(one)).toList();
    }

    /** Every sale wins a customer; the others pay 1 by {@code cheaper} times as much for one. */
    private static DrawnCase channel(String what, int size, double pays, double cheaper) {
        return new DrawnCase(
                "KQ307",
                what + "; customers: " + size,
                DRAWS,
                random -> {
                    Figures now = MoneyDraws.paying(random, size, pays).now();
                    long each = now.get(Figure.COST).value().longValueExact() / size;
                    return CheapPayingChannel.USUAL.judge(
                            mature(now.with(Figure.NEW_CUSTOMERS, now.count(Figure.SALES)))
                                    .rest(
                                            Figures.NONE
                                                    .with(Figure.COST, each * OTHERS)
                                                    .with(
                                                            Figure.NEW_CUSTOMERS,
                                                            random.poisson(cheaper * OTHERS))));
                });
    }

    private static DrawnCase audience(String what, int size, double times) {
        return new DrawnCase(
                "KQ307",
                what + "; customers: " + size,
                DRAWS,
                random ->
                        ValuableAudience.USUAL.judge(
                                mature(
                                                worth(random, size, times)
                                                        .with(Figure.COST, 1000L * size)
                                                        .with(Figure.NEW_CUSTOMERS, size))
                                        .rest(worth(random, OTHERS, 1))));
    }

    private static Figures worth(StatisticsDraws random, int customers, double times) {
        Sample sample =
                Sample.of(
                                DoubleStream.generate(() -> 10_000 * times * random.lognormal(1))
                                        .limit(customers)
                                        .boxed()
                                        .toList())
                        .orElseThrow();
        return Figures.NONE
                .with(Figure.VALUED_CUSTOMERS, customers)
                .with(Figure.LTV, NullMonths.known(sample.mean()))
                .with(Figure.LTV_DEVIATION, NullMonths.known(Math.sqrt(sample.variance())));
    }

    /** Two in a hundred visits elsewhere are leads, a fifth of the leads buy everywhere. */
    private static DrawnCase content(String what, int leads, double times) {
        return new DrawnCase(
                "KQ307",
                what + "; leads: " + leads,
                DRAWS,
                random ->
                        BuyingVisitors.USUAL.judge(
                                mature(visits(random, (int) (50 * leads / times), 0.02 * times))
                                        .rest(visits(random, 50 * OTHERS, 0.02))));
    }

    private static Figures visits(StatisticsDraws random, int visits, double rate) {
        int leads = random.binomial(visits, rate);
        return Figures.NONE
                .with(Figure.VISITS, visits)
                .with(Figure.LEADS, leads)
                .with(Figure.COHORT_LEADS, leads)
                .with(Figure.COHORT_SALES, random.binomial(leads, 0.2));
    }

    private static ChannelSubject mature(Figures now) {
        return ChannelSubject.of("c", MoneyDraws.MAY).now(now).maturity(Maturity.MATURE);
    }
}
