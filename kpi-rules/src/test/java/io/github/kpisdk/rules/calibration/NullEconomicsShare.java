package io.github.kpisdk.rules.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.Verdict;

/** How often a rule spoke where nothing was wrong. */
final class NullEconomicsShare {
    /** No statistical rule may speak more often than this where nothing is wrong. */
    static final double BAR = 0.05;

    private static final double ERRORS = 4;

    private final int together;
    private long looks;
    private long naive;
    private long guarded;

    /**
     * A share of looks that hang together by so many, as pairs of the same channels do: only one of
     * them counts in the error.
     */
    NullEconomicsShare(int together) {
        this.together = together;
    }

    /** One look; the naive form speaks wherever the figure breaches, whatever the guard says. */
    void add(Verdict verdict) {
        looks++;
        guarded += verdict instanceof Flagged ? 1 : 0;
        naive += verdict instanceof Flagged || verdict instanceof Inconclusive ? 1 : 0;
    }

    double naive() {
        return (double) naive / looks;
    }

    double guarded() {
        return (double) guarded / looks;
    }

    /** Both shares are the expected ones within four standard errors, and the guard holds. */
    void isAbout(String what, double expectedNaive, double expectedGuarded) {
        System.out.printf(
                "%s: naive %.2f %%, guarded %.2f %% of %d%n",
                what, 100 * naive(), 100 * guarded(), looks);
        assertThat(naive()).as(what).isCloseTo(expectedNaive, within(reach(expectedNaive)));
        assertThat(guarded()).as(what).isCloseTo(expectedGuarded, within(reach(expectedGuarded)));
        assertThat(guarded()).as(what).isLessThanOrEqualTo(BAR);
    }

    /** One look at a whole report: whether anything was found, and whether anything breached. */
    void add(boolean finding, boolean breach) {
        looks++;
        guarded += finding ? 1 : 0;
        naive += breach ? 1 : 0;
    }

    /** The guarded form speaks as often as expected, within four standard errors. */
    void speaksIn(double expected) {
        System.out.printf("Guarded %.2f %% of %d%n", 100 * guarded(), looks);
        assertThat(guarded()).isCloseTo(expected, within(reach(expected)));
    }

    /** With so few looks the share may be above the bar by chance, but not far. */
    void isUnderTheBar(String what) {
        assertThat(guarded()).as(what).isLessThanOrEqualTo(BAR + reach(BAR));
    }

    private double reach(double share) {
        return ERRORS * Math.sqrt(share * (1 - share) * together / looks);
    }
}
