package io.github.kpisdk.core.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit, and how it came about.
 *
 * <p>Two results are equal when KPI, unit and outcome are. The explanation and the rows belong to a
 * result that was computed here; one that was read from JSON has neither.
 */
@ExplicitJson
@JsonPropertyOrder({"kpi", "unit", "outcome", "explanation"})
public final class KpiResult {
    private final String kpi;
    private final String unit;
    private final Outcome outcome;
    private final @Nullable Made made;

    private KpiResult(String kpi, String unit, Outcome outcome, @Nullable Made made) {
        this.kpi = kpi;
        this.unit = unit;
        this.outcome = outcome;
        this.made = made;
    }

    private record Made(Kpi kpi, Totals totals) {}

    static KpiResult of(Kpi kpi, Totals totals) {
        return new KpiResult(
                kpi.id(), kpi.unit().label(), kpi.evaluate(totals), new Made(kpi, totals));
    }

    /** The result of a KPI that was computed elsewhere: it has no explanation and no rows. */
    public static KpiResult of(Kpi kpi, Outcome outcome) {
        return new KpiResult(kpi.id(), kpi.unit().label(), outcome, null);
    }

    @JsonCreator
    private static KpiResult read(
            @JsonProperty("kpi") @Nullable String kpi,
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("outcome") @Nullable Outcome outcome) {
        return new KpiResult(
                Declared.id(Required.field("kpi", kpi)),
                Required.field("unit", unit),
                Required.field("outcome", outcome),
                null);
    }

    /** The id of the KPI, variant included. */
    @JsonProperty("kpi")
    public String kpi() {
        return kpi;
    }

    /** The unit as it stands in files; see {@link Unit#label}. */
    @JsonProperty("unit")
    public String unit() {
        return unit;
    }

    /** The number, or the reason why there is none. */
    @JsonProperty("outcome")
    public Outcome outcome() {
        return outcome;
    }

    /**
     * How the figure came about, in several lines: the formula in words, in figures, and what its
     * parts are made of. Empty for a result that was read from JSON.
     */
    public Optional<String> explain(Language language) {
        return Optional.ofNullable(made).map(m -> Explanation.of(m.kpi(), m.totals(), language));
    }

    /**
     * The facts behind the figure, by quantity, in reading order. Empty for a result that was read
     * from JSON or computed from totals of one's own.
     */
    public Map<Quantity, List<Object>> rows() {
        Map<Quantity, List<Object>> rows = new LinkedHashMap<>();
        if (made != null) {
            made.totals()
                    .origin()
                    .ifPresent(
                            o ->
                                    made.kpi()
                                            .quantities()
                                            .forEach(
                                                    q ->
                                                            rows.put(
                                                                    q,
                                                                    q.facts(
                                                                            o.ledger(),
                                                                            o.period(),
                                                                            o.scope()))));
        }
        return Collections.unmodifiableMap(rows);
    }

    @JsonProperty("explanation")
    private @Nullable Text explanation() {
        return made == null
                ? null
                : Text.of(
                        Explanation.of(made.kpi(), made.totals(), Language.EN),
                        Explanation.of(made.kpi(), made.totals(), Language.RU));
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof KpiResult other
                && kpi.equals(other.kpi)
                && unit.equals(other.unit)
                && outcome.equals(other.outcome);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kpi, unit, outcome);
    }

    /** KPI, outcome and unit in one line. */
    @Override
    public String toString() {
        return kpi + " = " + outcome + " " + unit;
    }
}
