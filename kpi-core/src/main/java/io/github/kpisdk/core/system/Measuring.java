package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
@JsonPropertyOrder({"unit", "data_source", "method", "aggregation", "maturity_days"})
public final class Measuring {
    /** Nobody said how. */
    public static final Measuring NONE = new Measuring(null, null, null, null, null);

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
            @Nullable String unit,
            @Nullable String dataSource,
            @Nullable Method method,
            @Nullable Aggregation aggregation,
            @Nullable Integer maturityDays) {
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
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("data_source") @Nullable String dataSource,
            @JsonProperty("method") @Nullable String method,
            @JsonProperty("aggregation") @Nullable String aggregation,
            @JsonProperty("maturity_days") @Nullable String maturityDays) {
        return new Measuring(
                unit,
                dataSource,
                Names.constant("method", Method.class, method),
                Names.constant("aggregation", Aggregation.class, aggregation),
                Names.days("maturity_days", maturityDays));
    }

    /** The same, with a unit. */
    public Measuring unit(String value) {
        return new Measuring(value, dataSource, method, aggregation, maturityDays);
    }

    /** The same, with where the figure comes from. */
    public Measuring dataSource(String value) {
        return new Measuring(unit, value, method, aggregation, maturityDays);
    }

    /** The same, with how the figure is taken. */
    public Measuring method(Method value) {
        return new Measuring(unit, dataSource, value, aggregation, maturityDays);
    }

    /** The same, with how it grows over time. */
    public Measuring aggregation(Aggregation value) {
        return new Measuring(unit, dataSource, method, value, maturityDays);
    }

    /** The same, with the days that pass until a figure no longer changes. */
    public Measuring maturityDays(int value) {
        return new Measuring(unit, dataSource, method, aggregation, value);
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
        return Arrays.asList(unit, dataSource, method, aggregation, maturityDays);
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
