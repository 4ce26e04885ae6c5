package io.github.kpisdk.funnel.stats;

import java.util.List;

/**
 * Two rates compared within each segment, so that a change of the mix of segments does not pass for
 * a change of the rates (Cochran 1954; Mantel and Haenszel 1959). No continuity correction.
 *
 * @param segments base and variant in each
 */
public record Strata(List<TwoProportions> segments) {

    /** Keeps the segments in their order. */
    public Strata {
        segments = List.copyOf(segments);
    }

    /** Base and variant in each segment. */
    public static Strata of(List<TwoProportions> segments) {
        return new Strata(segments);
    }

    /**
     * Whether the rates differ; z is above zero where the variant is higher. A segment where one
     * has nobody, or where everybody or nobody did, says nothing. Not computable where none does.
     */
    public Statistic<ZTest> test() {
        double surplus = 0;
        double variance = 0;
        for (TwoProportions segment : segments) {
            Proportion all = segment.base().plus(segment.variant());
            double n = all.trials();
            if (n < 2) {
                continue;
            }
            double n1 = segment.variant().trials();
            double n2 = segment.base().trials();
            double expected = n1 * (all.successes() / n);
            surplus += segment.variant().successes() - expected;
            variance += expected * (n2 / n) * (all.failures() / (n - 1));
        }
        return variance == 0
                ? Statistic.notComputable(Checks.NO_VARIETY)
                : Statistic.of(ZTest.of(surplus / Math.sqrt(variance)));
    }
}
