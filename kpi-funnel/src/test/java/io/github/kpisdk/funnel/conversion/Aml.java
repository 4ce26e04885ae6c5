package io.github.kpisdk.funnel.conversion;

/**
 * Weeks in remission of two groups, after Miller, Survival Analysis (1997), which the package
 * survival of R knows as aml; a week without a relapse is negated.
 */
final class Aml {
    static final int[] MAINTAINED = {9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161};
    static final int[] NONMAINTAINED = {5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45};

    private Aml() {}
}
