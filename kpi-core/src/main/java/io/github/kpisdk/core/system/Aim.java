package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Dates;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure is to be, from where, and by when.
 *
 * <pre>{@code
 * Aim.target("650").from("850").by(LocalDate.of(2026, 6, 30)); // cost per sale
 * Aim.change("0.3").from("1000");                              // 30 % more: 1300
 * }</pre>
 *
 * <p>Any part may be missing, so that it can be found missing. Ratios are written as ratios: a
 * change of 0.3 makes 5.2 % of a close rate of 4 %, not 34 %.
 */
@ExplicitJson
@JsonPropertyOrder({"baseline", "baseline_on", "target", "change", "deadline", "every"})
public final class Aim {
    /** No aim at all. */
    public static final Aim NONE = new Aim(null, null, null, null, null, null);

    private static final BigDecimal ALL_OF_IT = BigDecimal.ONE.negate();

    private final @Nullable BigDecimal baseline;
    private final @Nullable LocalDate baselineOn;
    private final @Nullable BigDecimal target;
    private final @Nullable BigDecimal change;
    private final @Nullable LocalDate deadline;
    private final @Nullable Cadence every;

    private Aim(
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal target,
            @Nullable BigDecimal change,
            @Nullable LocalDate deadline,
            @Nullable Cadence every) {
        this.baseline = baseline;
        this.baselineOn = baselineOn;
        this.target = target;
        this.change = change;
        this.deadline = deadline;
        this.every = every;
        if (target != null && change != null) {
            throw new IllegalArgumentException(
                    "An aim has a target (%s) or a change (%s), not both"
                            .formatted(target.toPlainString(), change.toPlainString()));
        }
        if (change != null && change.compareTo(ALL_OF_IT) < 0) {
            throw new IllegalArgumentException(
                    "change must not be below -1, which is all of it, not "
                            + change.toPlainString());
        }
        if (baselineOn != null && deadline != null && deadline.isBefore(baselineOn)) {
            throw new IllegalArgumentException(
                    "deadline %s is before baseline_on %s".formatted(deadline, baselineOn));
        }
    }

    /**
     * A figure to reach, such as {@code "0.04"}, in the unit of the KPI; {@link Decimals#parse}.
     */
    public static Aim target(String figure) {
        return new Aim(null, null, Decimals.parse(figure), null, null, null);
    }

    /**
     * A change to reach as a part of the baseline: {@code "0.3"} is 30 % more, {@code "-0.15"} 15 %
     * less. Without a baseline above zero it is no figure.
     *
     * @throws IllegalArgumentException if it is below -1
     */
    public static Aim change(String part) {
        return new Aim(null, null, null, Decimals.parse(part), null, null);
    }

    @JsonCreator
    private static Aim read(
            @JsonProperty("baseline") @Nullable String baseline,
            @JsonProperty("baseline_on") @Nullable String baselineOn,
            @JsonProperty("target") @Nullable String target,
            @JsonProperty("change") @Nullable String change,
            @JsonProperty("deadline") @Nullable String deadline,
            @JsonProperty("every") @Nullable String every) {
        return new Aim(
                amount("baseline", baseline),
                Dates.parse("baseline_on", baselineOn),
                amount("target", target),
                amount("change", change),
                Dates.parse("deadline", deadline),
                Names.constant("every", Cadence.class, every));
    }

    private static @Nullable BigDecimal amount(String field, @Nullable String text) {
        return text == null ? null : Required.amount(field, text);
    }

    /** The same aim, with the figure at the start. */
    public Aim from(String figure) {
        return new Aim(Decimals.parse(figure), baselineOn, target, change, deadline, every);
    }

    /** The same aim, with the figure at the start and the day it was taken. */
    public Aim from(String figure, LocalDate on) {
        return new Aim(Decimals.parse(figure), on, target, change, deadline, every);
    }

    /**
     * The same aim, with the last day on which it may be reached.
     *
     * @throws IllegalArgumentException if that is before the day of the baseline
     */
    public Aim by(LocalDate lastDay) {
        return new Aim(baseline, baselineOn, target, change, lastDay, every);
    }

    /** The same aim, to be reached anew in every such span: 500 leads a month need no last day. */
    public Aim every(Cadence span) {
        return new Aim(baseline, baselineOn, target, change, deadline, span);
    }

    /** The figure at the start. */
    public Optional<BigDecimal> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** The day on which the figure at the start was taken. */
    public Optional<LocalDate> baselineOn() {
        return Optional.ofNullable(baselineOn);
    }

    /** The figure to reach, if it is stated as such. */
    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target);
    }

    /** The change to reach as a part of the baseline, if it is stated as such. */
    public Optional<BigDecimal> change() {
        return Optional.ofNullable(change);
    }

    /** The last day on which it may be reached. */
    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** In every how long a span it is to be reached anew. */
    public Optional<Cadence> every() {
        return Optional.ofNullable(every);
    }

    /** Whether it says where the figure is to be, be it as a target or as a change. */
    public boolean isStated() {
        return target != null || change != null;
    }

    /**
     * The figure to reach, exactly.
     *
     * <p>{@code NO_DATA:target} if neither target nor change is stated, {@code NO_DATA:baseline} if
     * there is nothing to change, {@code NON_POSITIVE_BASE:baseline} if that is not above zero: 30
     * % more than a loss would be a greater loss.
     */
    public Outcome figure() {
        if (target != null) {
            return Known.of(target);
        }
        if (change == null) {
            return Undefined.because(Reason.NO_DATA, "target");
        }
        if (baseline == null) {
            return Undefined.because(Reason.NO_DATA, "baseline");
        }
        return baseline.signum() > 0
                ? Known.of(baseline.add(baseline.multiply(change)))
                : Undefined.because(Reason.NON_POSITIVE_BASE, "baseline");
    }

    @JsonProperty("baseline")
    private @Nullable String baselineText() {
        return text(baseline);
    }

    @JsonProperty("baseline_on")
    private @Nullable String baselineOnText() {
        return Dates.text(baselineOn);
    }

    @JsonProperty("target")
    private @Nullable String targetText() {
        return text(target);
    }

    @JsonProperty("change")
    private @Nullable String changeText() {
        return text(change);
    }

    @JsonProperty("deadline")
    private @Nullable String deadlineText() {
        return Dates.text(deadline);
    }

    @JsonProperty("every")
    private @Nullable Cadence everyOrNull() {
        return every;
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(baseline, baselineOn, target, change, deadline, every);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Aim other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Aim" + fields();
    }
}
