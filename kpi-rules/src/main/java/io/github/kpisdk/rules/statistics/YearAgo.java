package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.guard.UsualSteps;
import io.github.kpisdk.rules.subject.SeriesSubject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The step from one period to the next, a year before the latest one.
 *
 * @param step that step
 * @param yearOnYear the latest value against that of the same period a year ago
 * @param at which value is that of the same period a year ago
 */
record YearAgo(YearAgo.Step step, Known yearOnYear, int at) {

    /**
     * From one value to the next; both above zero.
     *
     * @param before the value before
     * @param value the value
     * @param daysBefore the days of the period before
     * @param days the days of the period
     */
    record Step(Known before, Known value, long daysBefore, long days) {

        Known change() {
            return change(before, value);
        }

        Known changePerDay() {
            return change(
                    before.per(Known.of(BigDecimal.valueOf(daysBefore))),
                    value.per(Known.of(BigDecimal.valueOf(days))));
        }

        /** By how much the days differ, as a part of those before. */
        Known dayDifference() {
            return Known.of(
                    BigDecimal.valueOf(Math.abs(days - daysBefore)),
                    BigDecimal.valueOf(daysBefore));
        }

        private static Known change(Known from, Known to) {
            return to.minus(from).per(from);
        }
    }

    static Step latest(SeriesSubject series) {
        return stepTo(series, series.values().size() - 1);
    }

    /** Empty where the same period a year ago, or the one before it, is not in the series. */
    static Optional<YearAgo> of(SeriesSubject series) {
        int last = series.values().size() - 1;
        OptionalInt at = series.indexOf(series.period(last).yearBefore());
        if (at.isEmpty() || at.getAsInt() == 0 || last - at.getAsInt() < 2) {
            return Optional.empty();
        }
        Known then = series.values().get(at.getAsInt());
        return Optional.of(
                new YearAgo(
                        stepTo(series, at.getAsInt()),
                        series.latest().minus(then).per(then),
                        at.getAsInt()));
    }

    /** How often chance alone makes this step and the latest as large, by all other steps. */
    double pOfBoth(SeriesSubject series) {
        int last = series.values().size() - 1;
        List<Double> others = new ArrayList<>();
        for (int i = 1; i < last; i++) {
            if (i != at) {
                others.add(logStep(series, i));
            }
        }
        return UsualSteps.of(others).pOfBoth(logStep(series, at), logStep(series, last));
    }

    static Known size(Known change) {
        return change.signum() < 0 ? change.times(BigDecimal.ONE.negate()) : change;
    }

    private static Step stepTo(SeriesSubject series, int index) {
        return new Step(
                series.values().get(index - 1),
                series.values().get(index),
                series.days(index - 1),
                series.days(index));
    }

    private static double logStep(SeriesSubject series, int index) {
        Known ratio = series.values().get(index).per(series.values().get(index - 1));
        return StrictMath.log(ratio.value().doubleValue());
    }
}
