package io.github.kpisdk.funnel.conversion;

/** The estimate of Kaplan and Meier (1958) with the sum of Greenwood (1926), day by day. */
final class KaplanMeier {
    private final long[] days;
    private final double[] open;
    private final double[] greenwood;

    KaplanMeier(RiskSet risk) {
        days = risk.winDays();
        open = new double[days.length];
        greenwood = new double[days.length];
        double left = 1;
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            double atRisk = risk.atRisk(days[i]);
            double won = risk.wonOn(days[i]);
            left *= (atRisk - won) / atRisk;
            sum += won / (atRisk * (atRisk - won));
            open[i] = left;
            greenwood[i] = sum;
        }
    }

    long[] days() {
        return days.clone();
    }

    /** The share that is not won by the end of a day. */
    double open(long day) {
        int next = RiskSet.first(days, d -> d > day);
        return next == 0 ? 1 : open[next - 1];
    }

    /** The sum of d / (n (n - d)) up to a day; infinite once everybody is won. */
    double greenwood(long day) {
        int next = RiskSet.first(days, d -> d > day);
        return next == 0 ? 0 : greenwood[next - 1];
    }
}
