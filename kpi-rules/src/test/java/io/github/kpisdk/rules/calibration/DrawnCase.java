package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.rules.verdict.Verdict;
import java.util.function.Function;

/**
 * A case that is drawn many times and judged by a rule: one where nothing is wrong, or one with a
 * planted effect of a stated size.
 *
 * @param rule the code of the rule
 * @param what what is drawn, for people
 * @param draws how many from each start in the short form
 * @param look draws once and judges
 */
record DrawnCase(String rule, String what, int draws, Function<StatisticsDraws, Verdict> look) {
    private static final long[] SEEDS = {20260101, 4711, 31337, 8128, 65537};
    private static final int LONG = 20;

    /** Whether the long form was asked for. */
    static boolean isLong() {
        return "long".equals(System.getProperty("kpi.calibration"));
    }

    /** So many of so many. */
    record Tally(int flagged, int open, int silent, int notJudged) {

        int draws() {
            return flagged + open + silent + notJudged;
        }

        double flaggedShare() {
            return (double) flagged / draws();
        }

        double openShare() {
            return (double) open / draws();
        }

        double notJudgedShare() {
            return (double) notJudged / draws();
        }
    }

    Tally tally() {
        int[] counts = new int[4];
        int each = isLong() ? draws * LONG : draws;
        for (long seed : SEEDS) {
            StatisticsDraws random = new StatisticsDraws(seed);
            for (int i = 0; i < each; i++) {
                int outcome = look.apply(random).fold(x -> 2, x -> 0, x -> 1, x -> 3);
                counts[outcome]++;
            }
        }
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }
}
