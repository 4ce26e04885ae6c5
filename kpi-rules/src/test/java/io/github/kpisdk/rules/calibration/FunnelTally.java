package io.github.kpisdk.rules.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.Locale;

/** How often a rule spoke where nothing was wrong, and how often its naive form would have. */
final class FunnelTally {
    /** The most that a rule may speak where nothing is wrong. */
    static final double BAR = 0.05;

    private final String what;
    private int draws;
    private int naive;
    private int flagged;

    FunnelTally(String what) {
        this.what = what;
    }

    void count(boolean naiveSpoke, Verdict verdict) {
        draws++;
        naive += naiveSpoke ? 1 : 0;
        flagged += verdict instanceof Flagged ? 1 : 0;
    }

    /** By the predicate of the rule itself, without its guard. */
    void count(Verdict verdict) {
        count(verdict instanceof Flagged || verdict instanceof Inconclusive, verdict);
    }

    void staysUnderTheBar() {
        print();
        assertThat(flagged / (double) draws).as(what).isLessThanOrEqualTo(BAR);
    }

    /** The naive rate is the published one, as far as both were drawn. */
    void naiveIs(double published, int publishedDraws) {
        assertThat(naive / (double) draws)
                .as(what + ", naive")
                .isCloseTo(published, within(error(published, publishedDraws)));
    }

    /** The guarded rate is the published one, as far as both were drawn. */
    void guardedIs(double published, int publishedDraws) {
        assertThat(flagged / (double) draws)
                .as(what + ", guarded")
                .isCloseTo(published, within(error(published, publishedDraws)));
    }

    /** Four standard errors of the difference of two observed rates; half a digit of rounding. */
    private double error(double rate, int otherDraws) {
        return 0.0005 + 4 * Math.sqrt(rate * (1 - rate) * (1.0 / draws + 1.0 / otherDraws));
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%-48s draws %6d  naive %5.2f %%  guarded %5.2f %%%n",
                what,
                draws,
                100.0 * naive / draws,
                100.0 * flagged / draws);
    }
}
