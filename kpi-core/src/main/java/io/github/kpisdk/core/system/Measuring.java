package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.model.ExplicitJson;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a figure comes about. A KPI of the catalogue says most of it; a figure of one's own, such as
 * the answer of customers to a question, has only this.
 *
 * <p>Any part may be missing, so that it can be found missing.
 */
@ExplicitJson
@JsonPropertyOrder({
    "formula",
    "stage",
    "unit",
    "data_source",
    "method",
    "aggregation",
    "maturity_days"
})
public final class Measuring {
    /** Nobody said how. */
    public static final Measuring NONE = new Measuring(null, null, null, null, null, null, null);

    @JsonProperty("formula")
    private final @Nullable String formula;

    @JsonProperty("stage")
    private final @Nullable FunnelStage stage;

    @JsonProperty("unit")
    private final @Nullable String unit;

    @JsonProperty("data_source")
    private final @Nullable String dataSource;

    @JsonProperty("method")
    private final @Nullable Method method;

    @JsonProperty("aggregation")
    private final @Nullable Aggregation aggregation;

    @JsonProperty("maturity_days")
    private final @Nullable Integer maturityDays;

    private Measuring(
            @Nullable String formula,
            @Nullable FunnelStage stage,
            @Nullable String unit,
            @Nullable String dataSource,
            @Nullable Method method,
            @Nullable Aggregation aggregation,
            @Nullable Integer maturityDays) {
        this.formula = Names.words("formula", formula);
        this.stage = stage;
        this.unit = Names.words("unit", unit);
        this.dataSource = Names.words("data_source", dataSource);
        this.method = method;
        this.aggregation = aggregation;
        this.maturityDays = maturityDays;
        if (maturityDays != null && maturityDays < 0) {
            throw new IllegalArgumentException(
                    "maturity_days must not be negative, not " + maturityDays);
        }
    }

    @JsonCreator
    private static Measuring read(
            @JsonProperty("formula") @Nullable String formula,
            @JsonProperty("stage") @Nullable String stage,
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("data_source") @Nullable String dataSource,
            @JsonProperty("method") @Nullable String method,
            @JsonProperty("aggregation") @Nullable String aggregation,
            @JsonProperty("maturity_days") @Nullable String maturityDays) {
        return new Measuring(
                formula,
                Names.constant("stage", FunnelStage.class, stage),
                unit,
                dataSource,
                Names.constant("method", Method.class, method),
                Names.constant("aggregation", Aggregation.class, aggregation),
                Names.days("maturity_days", maturityDays));
    }

    /** The same, with how the figure is computed, in words, where no catalogue says it. */
    public Measuring formula(String value) {
        return new Measuring(value, stage, unit, dataSource, method, aggregation, maturityDays);
    }

    /** The same, with the part of the funnel that it is about, where no catalogue says it. */
    public Measuring stage(FunnelStage value) {
        return new Measuring(formula, value, unit, dataSource, method, aggregation, maturityDays);
    }

    /** The same, with a unit; of money it begins with a currency or {@code money}. */
    public Measuring unit(String value) {
        return new Measuring(formula, stage, value, dataSource, method, aggregation, maturityDays);
    }

    /** The same, with where the figure comes from. */
    public Measuring dataSource(String value) {
        return new Measuring(formula, stage, unit, value, method, aggregation, maturityDays);
    }

    /** The same, with how the figure is taken. */
    public Measuring method(Method value) {
        return new Measuring(formula, stage, unit, dataSource, value, aggregation, maturityDays);
    }

    /** The same, with how it grows over time. */
    public Measuring aggregation(Aggregation value) {
        return new Measuring(formula, stage, unit, dataSource, method, value, maturityDays);
    }

    /** The same, with the days that pass until a figure no longer changes. */
    public Measuring maturityDays(int value) {
        return new Measuring(formula, stage, unit, dataSource, method, aggregation, value);
    }

    /** How it is computed, where no catalogue says it. */
    public Optional<String> formula() {
        return Optional.ofNullable(formula);
    }

    /** Which part of the funnel it is about, where no catalogue says it. */
    public Optional<FunnelStage> stage() {
        return Optional.ofNullable(stage);
    }

    /** The unit, where no catalogue says it. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** Where the figure comes from. */
    public Optional<String> dataSource() {
        return Optional.ofNullable(dataSource);
    }

    /** Whether it is counted, written down or asked for. */
    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    /** How it grows over time. */
    public Optional<Aggregation> aggregation() {
        return Optional.ofNullable(aggregation);
    }

    /** How many days pass until a figure no longer changes. */
    public OptionalInt maturityDays() {
        return maturityDays == null ? OptionalInt.empty() : OptionalInt.of(maturityDays);
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(formula, stage, unit, dataSource, method, aggregation, maturityDays);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Measuring other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Measuring" + fields();
    }
}
