package io.github.kpisdk.core.economics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Changes;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Comparison;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how much a figure grew: always the difference, and the rate where there is one.
 *
 * <p>Edge cases: over a base that is zero or negative there is no rate, since growth from −50 to 30
 * has no percentage; the difference says it. Percentages differ in percentage points, never by a
 * percentage of a percentage. {@link #whyNoRate} says which it was.
 */
@ExplicitJson
@JsonPropertyOrder({"change", "change_unit", "rate", "why_no_rate"})
public final class Growth {
    private static final Text IN_POINTS =
            Text.of("Percentages differ in points.", "Доли сравнивают в процентных пунктах.");

    private static final Text NO_BASE =
            Text.of(
                    "The earlier figure is not above zero, so only the difference is given.",
                    "Прежнее значение не больше нуля, поэтому дана только разница.");

    private final Outcome change;
    private final String changeUnit;
    private final Outcome rate;
    private final boolean inPoints;

    private Growth(Outcome change, String changeUnit, Outcome rate, boolean inPoints) {
        this.change = change;
        this.changeUnit = changeUnit;
        this.rate = rate;
        this.inPoints = inPoints;
    }

    /**
     * The growth from an earlier figure to a later one; like for like only if their periods are,
     * which {@link io.github.kpisdk.core.scorecard.PreviousPeriod} sees to.
     */
    public static Growth of(Kpi kpi, Outcome now, Outcome before) {
        return of(Comparison.withPrevious(kpi, now, before));
    }

    /** The growth from the reference of a comparison to its figure. */
    public static Growth of(Comparison comparison) {
        return new Growth(
                comparison.difference(),
                comparison.differenceUnit(),
                Changes.relative(comparison.actual(), comparison.reference()),
                comparison.display() == Display.PERCENT);
    }

    /** The later figure less the earlier one, in {@link #changeUnit}. */
    @JsonProperty("change")
    public Outcome change() {
        return change;
    }

    /** The unit of the figure as it stands in files, or {@code pp} of percentages. */
    @JsonProperty("change_unit")
    public String changeUnit() {
        return changeUnit;
    }

    /** The change as a part of the earlier figure: 0.25 is a quarter more. Empty if it has none. */
    public Optional<Known> rate() {
        return !inPoints && rate instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /** Why there is no rate; empty if there is one. */
    public Optional<Text> whyNoRate() {
        if (change instanceof Undefined undefined) {
            return Optional.of(
                    Text.of(
                            Figures.of(Language.EN).why(undefined, undefined.subject()),
                            Figures.of(Language.RU).why(undefined, undefined.subject())));
        }
        if (inPoints) {
            return Optional.of(IN_POINTS);
        }
        return rate.isKnown() ? Optional.empty() : Optional.of(NO_BASE);
    }

    @JsonProperty("rate")
    private @Nullable Known rateOrNull() {
        return rate().orElse(null);
    }

    @JsonProperty("why_no_rate")
    private @Nullable Text whyNoRateOrNull() {
        return whyNoRate().orElse(null);
    }

    /** The change with its unit, and the rate. */
    @Override
    public String toString() {
        return change + " " + changeUnit + rate().map(known -> ", rate " + known).orElse("");
    }
}
