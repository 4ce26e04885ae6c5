package io.github.kpisdk.core.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Changes;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure against what was planned, what was before, or what is usual elsewhere.
 *
 * <p>It knows which way is good news: a cost that fell is better. The difference of two percentages
 * is in percentage points, never in percent.
 */
@ExplicitJson
@JsonPropertyOrder({
    "kpi",
    "basis",
    "better",
    "display",
    "unit",
    "actual",
    "reference",
    "difference",
    "difference_unit",
    "relative",
    "trend"
})
public final class Comparison {
    private final String kpi;
    private final Basis basis;
    private final Better better;
    private final Display display;
    private final String unit;
    private final Outcome actual;
    private final Outcome reference;

    private Comparison(
            String kpi,
            Basis basis,
            Better better,
            Display display,
            String unit,
            Outcome actual,
            Outcome reference) {
        this.kpi = kpi;
        this.basis = basis;
        this.better = better;
        this.display = display;
        this.unit = unit;
        this.actual = actual;
        this.reference = reference;
    }

    private static Comparison of(Kpi kpi, Basis basis, Outcome actual, Outcome reference) {
        return new Comparison(
                kpi.id(),
                basis,
                kpi.better(),
                kpi.display(),
                kpi.unit().label(),
                actual,
                reference);
    }

    @JsonCreator
    private static Comparison read(
            @JsonProperty("kpi") @Nullable String kpi,
            @JsonProperty("basis") @Nullable String basis,
            @JsonProperty("better") @Nullable String better,
            @JsonProperty("display") @Nullable String display,
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("actual") @Nullable Outcome actual,
            @JsonProperty("reference") @Nullable Outcome reference) {
        return new Comparison(
                Required.field("kpi", kpi),
                Required.constant("basis", Basis.class, basis),
                Required.constant("better", Better.class, better),
                Required.constant("display", Display.class, display),
                Required.field("unit", unit),
                Required.field("actual", actual),
                Required.field("reference", reference));
    }

    /** A figure against the period before. */
    public static Comparison withPrevious(Kpi kpi, Outcome actual, Outcome before) {
        return of(kpi, Basis.PREVIOUS, actual, before);
    }

    /**
     * A figure against its plan.
     *
     * @throws IllegalArgumentException naming both ids if the plan is for another KPI or variant
     */
    public static Comparison withPlan(Kpi kpi, Outcome actual, Plan plan) {
        like(kpi, plan.kpi());
        return of(kpi, Basis.PLAN, actual, plan.known());
    }

    /**
     * A figure against a planned one, which may itself be undefined: 30 % more than an unknown
     * baseline.
     */
    public static Comparison withPlan(Kpi kpi, Outcome actual, Outcome plan) {
        return of(kpi, Basis.PLAN, actual, plan);
    }

    /**
     * A figure against a benchmark.
     *
     * @throws IllegalArgumentException naming both ids if it is of another KPI or variant
     */
    public static Comparison withBenchmark(Kpi kpi, Outcome actual, Benchmark benchmark) {
        like(kpi, benchmark.kpi());
        return of(kpi, Basis.BENCHMARK, actual, benchmark.known());
    }

    private static void like(Kpi kpi, String other) {
        if (!kpi.id().equals(other)) {
            throw new IllegalArgumentException(
                    "%s cannot be compared with %s: these are different figures"
                            .formatted(kpi.id(), other));
        }
    }

    /** The id of the KPI. */
    @JsonProperty("kpi")
    public String kpi() {
        return kpi;
    }

    /** What it is compared with. */
    @JsonProperty("basis")
    public Basis basis() {
        return basis;
    }

    /** Which way is good news. */
    @JsonProperty("better")
    public Better better() {
        return better;
    }

    /** How the figure is shown. */
    @JsonProperty("display")
    public Display display() {
        return display;
    }

    /** The unit of both figures. */
    @JsonProperty("unit")
    public String unit() {
        return unit;
    }

    /** The figure. */
    @JsonProperty("actual")
    public Outcome actual() {
        return actual;
    }

    /** What it is compared with. */
    @JsonProperty("reference")
    public Outcome reference() {
        return reference;
    }

    /** The figure less its reference, in {@link #differenceUnit}. */
    @JsonProperty("difference")
    public Outcome difference() {
        return Changes.difference(actual, reference, display == Display.PERCENT);
    }

    /** Percentage points for a percentage, else the unit of the figure. */
    @JsonProperty("difference_unit")
    public String differenceUnit() {
        return display == Display.PERCENT ? Unit.PERCENTAGE_POINT.label() : unit;
    }

    /** The difference as a part of the reference; undefined unless that is above zero. */
    @JsonProperty("relative")
    public Outcome relative() {
        return Changes.relative(actual, reference);
    }

    /**
     * How much of the reference was reached: 1 is all of it, more is better. Where less is better
     * it is the reference divided by the figure; see {@link Changes#attainment}. Undefined unless
     * the reference is above zero, and where less is better the figure, too.
     */
    public Outcome attainment() {
        return Changes.attainment(better, actual, reference);
    }

    /** Whether it is good news. Money spent in vain is the worst of all. */
    @JsonProperty("trend")
    public Trend trend() {
        return Changes.compare(better, actual, reference)
                .map(sign -> sign < 0 ? Trend.BETTER : sign > 0 ? Trend.WORSE : Trend.SAME)
                .orElse(Trend.UNKNOWN);
    }

    private List<Object> fields() {
        return List.of(kpi, basis, better, display, unit, actual, reference);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Comparison other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** KPI, basis, both figures and the trend. */
    @Override
    public String toString() {
        return "%s %s against %s %s: %s".formatted(kpi, actual, basis, reference, trend());
    }
}
