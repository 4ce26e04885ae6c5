package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.economics.LtvBelowThreeCac;
import io.github.kpisdk.rules.funnel.ProxyDecoupled;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.statistics.InvalidAbTest;
import io.github.kpisdk.rules.statistics.MixShift;
import io.github.kpisdk.rules.statistics.NoiseAsTrend;
import io.github.kpisdk.rules.statistics.RegressionToMean;
import io.github.kpisdk.rules.statistics.SeasonalityBlindComparison;
import io.github.kpisdk.rules.statistics.SmallSampleRatio;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Cases for the rules about statistics, for KF405 and KE201. */
final class StatisticsCases {
    private static final int DRAWS = 100;

    private StatisticsCases() {}

    /** Nothing is wrong. */
    static List<DrawnCase> nulls() {
        List<DrawnCase> all = new ArrayList<>();
        all.add(mix("equal rates by segment, random weights: reversals only", true));
        all.add(mix("equal rates and equal weights by segment", false));
        for (int mean : new int[] {10, 100}) {
            all.add(
                    season(
                            "14 months, Poisson with a mean of " + mean,
                            random -> random.poisson(mean)));
        }
        all.add(
                season(
                        "14 months, lognormal with a variation of 50 %",
                        random -> random.lognormal(0.5)));
        all.add(season("14 months, normal, 10 %", random -> random.normal(100, 10)));
        for (int months : new int[] {8, 12, 24}) {
            all.add(
                    of(
                            "KF405",
                            "neither proxy nor outcome moves, months: " + months,
                            ProxyDecoupled.USUAL,
                            random -> StatisticsGenerators.proxy(random, months, 0, 0.2, 0)));
        }
        for (double effect : new double[] {3, 5}) {
            all.add(
                    of(
                            "KS510",
                            "worst of 20 unequal units (means 20 to 200), which the action really"
                                    + " made better, times: "
                                    + (int) effect,
                            RegressionToMean.USUAL,
                            random -> StatisticsGenerators.worst(random, 20, 200, effect)));
        }
        for (int users : new int[] {100, 2000, 20000}) {
            all.add(
                    of(
                            "KS511",
                            "users split evenly as planned: " + users,
                            InvalidAbTest.USUAL,
                            random -> StatisticsGenerators.split(random, users, 0.5)));
        }
        return List.copyOf(all);
    }

    /** Something is wrong, and how large it is. */
    static List<DrawnCase> planted() {
        List<DrawnCase> all = new ArrayList<>();
        for (int customers : new int[] {10, 30, 100, 300}) {
            all.add(ltv("LTV is 2.0 CAC; new customers a month: ", 2, customers));
        }
        for (int customers : new int[] {10, 30, 100, 300}) {
            all.add(ltv("LTV is 2.5 CAC; new customers a month: ", 2.5, customers));
        }
        all.add(
                of(
                        "KS501",
                        "5 equal channels, one of them 10 times smaller",
                        SmallSampleRatio.USUAL,
                        StatisticsGenerators::smallAmongEqual));
        for (int leads : new int[] {1200, 4800, 19200}) {
            all.add(
                    of(
                            "KS502",
                            "both segments lose a fifth, the better one grows from 1/6 to 2/3;"
                                    + " leads a period: "
                                    + leads,
                            MixShift.USUAL,
                            random -> StatisticsGenerators.reversal(random, leads)));
        }
        for (int percent : new int[] {5, 10, 20}) {
            all.add(
                    of(
                            "KS505",
                            "every December +40 %; months vary by " + percent + " %",
                            SeasonalityBlindComparison.USUAL,
                            random -> StatisticsGenerators.december(random, 0.4, percent / 100.0)));
        }
        for (int months : new int[] {9, 12, 24}) {
            all.add(
                    of(
                            "KS506",
                            "praise for a month like all others; months before: " + months,
                            NoiseAsTrend.USUAL,
                            random ->
                                    StatisticsGenerators.praised(
                                            months, () -> random.normal(100, 10))));
        }
        for (int months : new int[] {8, 12}) {
            all.add(
                    of(
                            "KF405",
                            "the proxy grows by 10 % a month, varying by 10 %, sales do not; months: "
                                    + months,
                            ProxyDecoupled.USUAL,
                            random -> StatisticsGenerators.proxy(random, months, 0.1, 0.1, 0)));
        }
        all.add(
                of(
                        "KF405",
                        "the same while sales fall by 5 % a month; months: 12",
                        ProxyDecoupled.USUAL,
                        random -> StatisticsGenerators.proxy(random, 12, 0.1, 0.1, -0.05)));
        all.add(
                of(
                        "KS510",
                        "worst of 20 equal units of 10 sales, the action does nothing",
                        RegressionToMean.USUAL,
                        random -> StatisticsGenerators.worst(random, 10, 10, 1)));
        for (int users : new int[] {1000, 10000, 20000}) {
            all.add(
                    of(
                            "KS511",
                            "52 % instead of 50 % of the users are in one arm; users: " + users,
                            InvalidAbTest.USUAL,
                            random -> StatisticsGenerators.split(random, users, 0.52)));
        }
        return List.copyOf(all);
    }

    private static <S extends Subject> DrawnCase of(
            String code, String what, Rule<S> rule, Function<StatisticsDraws, S> draw) {
        return new DrawnCase(code, what, DRAWS, random -> rule.judge(draw.apply(random)));
    }

    private static DrawnCase mix(String what, boolean reversalsOnly) {
        return new DrawnCase(
                "KS502",
                what,
                DRAWS,
                random -> {
                    Verdict verdict =
                            MixShift.USUAL.judge(
                                    reversalsOnly
                                            ? StatisticsGenerators.randomWeights(random)
                                            : StatisticsGenerators.sameWeights(random));
                    boolean other =
                            reversalsOnly
                                    && verdict instanceof Flagged found
                                    && !found.message().equals("reversal");
                    return other ? Verdict.clear() : verdict;
                });
    }

    private static DrawnCase season(String what, ToDoubleFunction<StatisticsDraws> law) {
        return of(
                "KS505",
                what,
                SeasonalityBlindComparison.USUAL,
                random ->
                        StatisticsGenerators.series(
                                        "sales",
                                        StatisticsGenerators.values(
                                                14,
                                                () -> Math.max(1e-3, law.applyAsDouble(random))))
                                .comparedWithBefore());
    }

    /** The cost is that of so many customers at the stated ratio; who comes is chance. */
    private static DrawnCase ltv(String what, double ratio, int customers) {
        return of(
                "KE201",
                what + customers,
                LtvBelowThreeCac.USUAL,
                random ->
                        ChannelSubject.of("search", Period.month(2026, 5))
                                .now(
                                        Figures.NONE
                                                .with(
                                                        Figure.LTV,
                                                        String.valueOf((long) (ratio * 12000)))
                                                .with(
                                                        Figure.COST,
                                                        String.valueOf(12000L * customers))
                                                .with(
                                                        Figure.NEW_CUSTOMERS,
                                                        random.poisson(customers))));
    }
}
