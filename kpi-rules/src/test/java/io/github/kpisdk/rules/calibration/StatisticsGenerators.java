package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.subject.SeriesPair;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.subject.TestSubject;
import io.github.kpisdk.rules.subject.UnitsSubject;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Draws subjects for rules about statistics. */
final class StatisticsGenerators {
    private static final Period LATEST = Period.month(2026, 5);
    private static final Text SUCCESS = Text.of("success", "успех");

    private StatisticsGenerators() {}

    /** So many values from one law. */
    static List<Known> values(int count, DoubleSupplier law) {
        return IntStream.range(0, count).mapToObj(i -> known(law.getAsDouble())).toList();
    }

    static SeriesSubject series(String kpi, List<Known> values) {
        return SeriesSubject.of(kpi, Kind.NUMBER, LATEST, values);
    }

    /** A value from the same law as those before, and praise. */
    static SeriesSubject praised(int earlier, DoubleSupplier law) {
        return series("leads", values(earlier + 1, law)).reportedAs(SUCCESS);
    }

    /** Fourteen months around 100, with a last step that is so much larger each year. */
    static SeriesSubject december(StatisticsDraws random, double step, double variation) {
        List<Known> values = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            double level = i == 1 || i == 13 ? 100 * (1 + step) : 100;
            values.add(known(level * random.lognormal(variation)));
        }
        return series("sales", values).comparedWithBefore();
    }

    /** A proxy that grows by so much a month, and sales, 50 in the first, that grow by so much. */
    static SeriesPair proxy(
            StatisticsDraws random, int months, double growth, double variation, double sales) {
        List<Known> proxy = new ArrayList<>();
        List<Known> outcome = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            proxy.add(known(1000 * StrictMath.pow(1 + growth, i) * random.lognormal(variation)));
            outcome.add(known(random.poisson(50 * StrictMath.pow(1 + sales, i))));
        }
        return new SeriesPair(series("likes", proxy), series("sales", outcome), 0);
    }

    /** Two to four segments of equal rates in both periods; random weights in each. */
    static SegmentsSubject randomWeights(StatisticsDraws random) {
        List<RatioSegment> segments = new ArrayList<>();
        int count = random.whole(2, 4);
        for (int i = 0; i < count; i++) {
            segments.add(
                    segment(
                            random,
                            "s" + i,
                            random.uniform(0.05, 0.4),
                            1,
                            random.whole(50, 2000),
                            random.whole(50, 2000)));
        }
        return segments(segments);
    }

    /** Two to four segments of equal rates and about equal weights in both periods. */
    static SegmentsSubject sameWeights(StatisticsDraws random) {
        List<RatioSegment> segments = new ArrayList<>();
        int count = random.whole(2, 4);
        for (int i = 0; i < count; i++) {
            double size = random.uniform(50, 2000);
            segments.add(
                    segment(
                            random,
                            "s" + i,
                            random.uniform(0.05, 0.4),
                            1,
                            random.poisson(size),
                            random.poisson(size)));
        }
        return segments(segments);
    }

    /** 10 % and 30 % become a fifth less, while the second segment grows from 1/6 to 2/3. */
    static SegmentsSubject reversal(StatisticsDraws random, int size) {
        return segments(
                List.of(
                        segment(random, "A", 0.1, 0.8, size * 5 / 6, size / 3),
                        segment(random, "B", 0.3, 0.8, size / 6, size * 2 / 3)));
    }

    private static RatioSegment segment(
            StatisticsDraws random, String name, double rate, double factor, int n0, int n1) {
        return RatioSegment.of(name, random.binomial(n1, rate * factor), n1)
                .before(random.binomial(n0, rate), n0);
    }

    private static SegmentsSubject segments(List<RatioSegment> all) {
        return SegmentsSubject.of("close-rate", "city", Kind.SHARE, all);
    }

    /** Users who are sent to the first of two arms with this chance; planned is a half. */
    static TestSubject split(StatisticsDraws random, int users, double share) {
        int first = random.binomial(users, share);
        return TestSubject.of(
                "button", List.of(Arm.of("old", 0, first), Arm.of("new", 0, users - first)));
    }

    /** Twenty units; to the worst something is done that multiplies its mean. */
    static UnitsSubject worst(StatisticsDraws random, double least, double most, double effect) {
        List<UnitsSubject.Unit> units = new ArrayList<>();
        int worst = 0;
        double[] means = new double[20];
        for (int i = 0; i < means.length; i++) {
            means[i] = random.uniform(least, most);
            units.add(new UnitsSubject.Unit("unit " + i, random.poisson(means[i]), 0));
            worst = units.get(i).before() < units.get(worst).before() ? i : worst;
        }
        int after = random.poisson(means[worst] * effect);
        units.set(worst, new UnitsSubject.Unit("unit " + worst, units.get(worst).before(), after));
        return UnitsSubject.of("sales", "unit " + worst, units)
                .after(Text.of("optimisation", "оптимизация"))
                .chosenAsExtreme();
    }

    /**
     * Four channels of 600 leads and one of 60, all with a close rate of 10 %: the small one, as it
     * is ranked; a tie counts.
     */
    static RatioSubject smallAmongEqual(StatisticsDraws random) {
        int small = random.binomial(60, 0.1);
        int least = Integer.MAX_VALUE;
        int most = 0;
        int all = small;
        for (int i = 0; i < 4; i++) {
            int sales = random.binomial(600, 0.1);
            least = Math.min(least, sales);
            most = Math.max(most, sales);
            all += sales;
        }
        RatioSubject ratio = RatioSubject.share("close-rate", "small", Proportion.of(small, 60));
        Known pooled = Known.of(BigDecimal.valueOf(all), BigDecimal.valueOf(2460));
        if (small * 10 <= least) {
            return ratio.ranked(new RatioSubject.Standing(RatioSubject.Place.WORST, pooled, 600));
        }
        return small * 10 >= most
                ? ratio.ranked(new RatioSubject.Standing(RatioSubject.Place.BEST, pooled, 600))
                : ratio;
    }

    /** To six decimals. */
    private static Known known(double value) {
        return Known.of(BigDecimal.valueOf(Math.round(value * 1_000_000), 6));
    }
}
