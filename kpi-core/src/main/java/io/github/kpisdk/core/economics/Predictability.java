package io.github.kpisdk.core.economics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a figure is foreseen: by forecasts that were registered before their period began.
 *
 * <p>What was written down on the first day or later is late and does not count, however right it
 * is. Of several in time the latest counts. A figure that merely varies little is not thereby
 * foreseen: {@link #variation} stands beside the errors and is no measure of its own.
 *
 * <p>Sums of errors are divided by sums of figures, so that small periods do not weigh as much as
 * large ones and a figure of zero does no harm (WAPE, after Hyndman 2006).
 */
@ExplicitJson
@JsonPropertyOrder({
    "counted",
    "late",
    "unforeseen",
    "wape",
    "bias",
    "tolerance",
    "hit_rate",
    "variation"
})
public final class Predictability {
    private static final Known ZERO = Known.of(BigDecimal.ZERO);

    private final List<Pair> pairs;
    private final List<Known> actuals;
    private final Known tolerance;
    private final int late;
    private final int unforeseen;

    private Predictability(
            List<Pair> pairs, List<Known> actuals, Known tolerance, int late, int unforeseen) {
        this.pairs = List.copyOf(pairs);
        this.actuals = List.copyOf(actuals);
        this.tolerance = tolerance;
        this.late = late;
        this.unforeseen = unforeseen;
    }

    private record Pair(Known actual, Known forecast) {
        Known error() {
            return forecast.minus(actual);
        }
    }

    /**
     * How well a KPI of the business or a channel was foreseen.
     *
     * @param forecasts those of other KPIs and channels are passed over
     * @param actuals what the figure came to, by period; an undefined one is passed over
     * @param tolerance how far a forecast may be off as a part of the figure and still be a hit;
     *     0.1 is a tenth
     * @throws IllegalArgumentException if the tolerance is negative, two figures are of periods
     *     that overlap, such as a month and its quarter, or two forecasts of one period were
     *     registered on one day with different values
     */
    public static Predictability of(
            Kpi kpi,
            Scope scope,
            List<Forecast> forecasts,
            Map<Period, Outcome> actuals,
            BigDecimal tolerance) {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("Tolerance must not be negative: " + tolerance);
        }
        List<Forecast> ours =
                forecasts.stream()
                        .filter(f -> f.kpi().equals(kpi.id()) && f.scope().equals(scope))
                        .toList();
        Map<Period, Forecast> latest = latest(ours);
        List<Pair> pairs = new ArrayList<>();
        List<Known> figures = new ArrayList<>();
        known(actuals)
                .forEach(
                        (period, actual) -> {
                            figures.add(actual);
                            Forecast forecast = latest.get(period);
                            if (forecast != null) {
                                pairs.add(new Pair(actual, Known.of(forecast.value())));
                            }
                        });
        int late = (int) ours.stream().filter(f -> !f.isInTime()).count();
        return new Predictability(
                pairs, figures, Known.of(tolerance), late, figures.size() - pairs.size());
    }

    /** The latest forecast of each period that was in time. */
    private static Map<Period, Forecast> latest(List<Forecast> forecasts) {
        Map<Period, Forecast> latest = new TreeMap<>(byTime());
        forecasts.stream()
                .filter(Forecast::isInTime)
                .forEach(f -> latest.merge(f.period(), f, Predictability::later));
        return latest;
    }

    private static Forecast later(Forecast a, Forecast b) {
        int order = a.registeredOn().compareTo(b.registeredOn());
        if (order == 0 && a.value().compareTo(b.value()) != 0) {
            throw new IllegalArgumentException(
                    "Two forecasts of %s for %s in %s were registered on %s: %s and %s"
                            .formatted(
                                    a.kpi(),
                                    a.scope(),
                                    a.period(),
                                    a.registeredOn(),
                                    a.value().toPlainString(),
                                    b.value().toPlainString()));
        }
        return order < 0 ? b : a;
    }

    private static Map<Period, Known> known(Map<Period, Outcome> actuals) {
        Map<Period, Known> known = new LinkedHashMap<>();
        actuals.keySet().stream()
                .sorted(byTime())
                .forEach(
                        period -> {
                            if (actuals.get(period) instanceof Known actual) {
                                known.put(period, actual);
                            }
                        });
        checkApart(List.copyOf(known.keySet()));
        return known;
    }

    /** What is counted in a month and in its quarter would weigh twice. */
    private static void checkApart(List<Period> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            Period before = inOrder.get(i - 1);
            Period next = inOrder.get(i);
            if (next.range().start().isBefore(before.range().end())) {
                throw new IllegalArgumentException(
                        "Two figures are of periods that overlap: %s and %s"
                                .formatted(before, next));
            }
        }
    }

    private static Comparator<Period> byTime() {
        return Comparator.comparing((Period period) -> period.range().start())
                .thenComparing(period -> period.range().end());
    }

    /** How many periods have both a figure and a forecast in time. */
    @JsonProperty("counted")
    public int counted() {
        return pairs.size();
    }

    /** How many forecasts came on the first day of their period or later, and do not count. */
    @JsonProperty("late")
    public int late() {
        return late;
    }

    /** How many periods have a figure, but no forecast in time. */
    @JsonProperty("unforeseen")
    public int unforeseen() {
        return unforeseen;
    }

    /**
     * How far off the forecasts were, as a part of the figures: sum of |F − A| over sum of |A|. 0
     * is perfect. NO_DATA without a forecast, ZERO_DIVISOR where all figures are zero.
     */
    @JsonProperty("wape")
    public Outcome wape() {
        Known errors = Exact.sum(pairs.stream().map(Pair::error).map(Predictability::abs).toList());
        return over(
                errors,
                Exact.sum(pairs.stream().map(Pair::actual).map(Predictability::abs).toList()));
    }

    /**
     * Whether forecasts were too high, above 0, or too low: sum of F − A over sum of A. NO_DATA
     * without a forecast, ZERO_DIVISOR or NON_POSITIVE_BASE where the figures add up to no more
     * than zero.
     */
    @JsonProperty("bias")
    public Outcome bias() {
        Known errors = Exact.sum(pairs.stream().map(Pair::error).toList());
        return over(errors, Exact.sum(pairs.stream().map(Pair::actual).toList()));
    }

    /** The share of forecasts within the tolerance, the bound included. NO_DATA without any. */
    @JsonProperty("hit_rate")
    public Outcome hitRate() {
        long hits =
                pairs.stream()
                        .filter(pair -> abs(pair.error()).compareTo(allowed(pair)) <= 0)
                        .count();
        return over(Known.of(BigDecimal.valueOf(hits)), Exact.count(pairs.size()));
    }

    private Known allowed(Pair pair) {
        return abs(pair.actual()).times(tolerance);
    }

    private Outcome over(Known dividend, Known divisor) {
        if (pairs.isEmpty()) {
            return Undefined.because(Reason.NO_DATA, "forecasts");
        }
        if (divisor.signum() == 0) {
            return Undefined.zeroDivisor("actual", dividend);
        }
        return divisor.signum() > 0
                ? dividend.per(divisor)
                : Undefined.because(Reason.NON_POSITIVE_BASE, "actual");
    }

    /**
     * How much the figure itself varies around its straight trend: the coefficient of variation,
     * that is the standard deviation of what the trend leaves over (with n − 2 below the line),
     * divided by the mean; to 34 digits.
     *
     * <p>Of all figures, foreseen or not, in the order of their periods and as if these were
     * equally far apart. NO_DATA for fewer than three, NON_POSITIVE_BASE if the mean is not above
     * zero.
     */
    @JsonProperty("variation")
    public Outcome variation() {
        return Trendline.variation(actuals);
    }

    @JsonProperty("tolerance")
    private String toleranceText() {
        return tolerance.toString();
    }

    private static Known abs(Known known) {
        return known.signum() < 0 ? ZERO.minus(known) : known;
    }

    /** All measures in one line. */
    @Override
    public String toString() {
        return "WAPE %s, bias %s, hits %s of %s; %s late, %s unforeseen"
                .formatted(wape(), bias(), hitRate(), counted(), late, unforeseen);
    }
}
