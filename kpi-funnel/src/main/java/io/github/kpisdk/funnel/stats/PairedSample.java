package io.github.kpisdk.funnel.stats;

import java.util.List;

/**
 * What is known of values measured before and during an experiment on the same people.
 *
 * @param during the values during it
 * @param before the values before it, of as many people
 * @param covariance of both, n − 1 below
 */
public record PairedSample(Sample during, Sample before, double covariance) {
    /** What sums may lose in rounding. */
    private static final double ROUNDING = 1 + 1e-9;

    /** Checks that both have the same size and that the covariance can be one. */
    public PairedSample {
        if (during.size() != before.size()) {
            throw new IllegalArgumentException(
                    "%s values during are not as many as %s before"
                            .formatted(during.size(), before.size()));
        }
        Checks.finite("Covariance", covariance);
        double most = Math.sqrt(during.variance()) * Math.sqrt(before.variance());
        if (Math.abs(covariance) > most * ROUNDING) {
            throw new IllegalArgumentException(
                    "Covariance %s is beyond what the variances allow, %s"
                            .formatted(covariance, most));
        }
    }

    /**
     * Of measured values, in the same order of people; not computable for fewer than two.
     *
     * @throws IllegalArgumentException if there are not as many before as during
     */
    public static Statistic<PairedSample> of(List<Double> during, List<Double> before) {
        if (during.size() != before.size()) {
            throw new IllegalArgumentException(
                    "%s values during are not as many as %s before"
                            .formatted(during.size(), before.size()));
        }
        if (during.size() < 2) {
            return Statistic.notComputable(Checks.TOO_FEW);
        }
        Sample y = Sample.of(during).orElseThrow();
        Sample x = Sample.of(before).orElseThrow();
        double sum = 0;
        for (int i = 0; i < during.size(); i++) {
            sum += (during.get(i) - y.mean()) * (before.get(i) - x.mean());
        }
        return Statistic.of(new PairedSample(y, x, sum / (during.size() - 1)));
    }

    double degrees() {
        return during.size() - 1.0;
    }
}
