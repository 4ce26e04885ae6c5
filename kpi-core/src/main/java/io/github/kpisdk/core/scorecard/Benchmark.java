package io.github.kpisdk.core.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is usual elsewhere. Two percent is excellent in one trade and a disaster in another, so a
 * benchmark says whose it is, and if it is known of how many.
 *
 * <pre>{@code
 * Benchmark.of(CTR, "0.02", "furniture, Russia", "Trade survey", 2026).withSample(340)
 * }</pre>
 *
 * @param kpi the id of the KPI, variant included
 * @param value the usual figure, in the unit of the KPI
 * @param segment whose it is, such as {@code furniture, Russia}
 * @param source who published it
 * @param year of what year it is, four digits
 * @param sample how many businesses it was taken from, 1 or more; empty if nobody says
 */
@ExplicitJson
@JsonPropertyOrder({"kpi", "value", "segment", "source", "year", "sample"})
public record Benchmark(
        @JsonProperty("kpi") String kpi,
        BigDecimal value,
        @JsonProperty("segment") String segment,
        @JsonProperty("source") String source,
        @JsonProperty("year") int year,
        OptionalInt sample) {

    /** Checks the figure, the year and the sample, and that segment and source are there. */
    public Benchmark {
        Required.field("kpi", kpi);
        value = Decimals.check(value);
        if (Required.field("segment", segment).isBlank()
                || Required.field("source", source).isBlank()) {
            throw new IllegalArgumentException("A benchmark needs its segment and its source");
        }
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("year must have four digits, not " + year);
        }
        if (Required.field("sample", sample).isPresent() && sample.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "sample must be 1 or more, not " + sample.getAsInt());
        }
    }

    /**
     * A benchmark such as {@code "0.02"} for a KPI, of a sample that nobody told; see {@link
     * Decimals#parse}.
     */
    public static Benchmark of(Kpi kpi, String value, String segment, String source, int year) {
        return new Benchmark(
                kpi.id(), Decimals.parse(value), segment, source, year, OptionalInt.empty());
    }

    /**
     * The same, with the number of businesses behind it.
     *
     * @param businesses 1 or more
     * @throws IllegalArgumentException if they are fewer
     */
    public Benchmark withSample(int businesses) {
        return new Benchmark(kpi, value, segment, source, year, OptionalInt.of(businesses));
    }

    @JsonCreator
    private static Benchmark read(
            @JsonProperty("kpi") @Nullable String kpi,
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("segment") @Nullable String segment,
            @JsonProperty("source") @Nullable String source,
            @JsonProperty("year") @Nullable String year,
            @JsonProperty("sample") @Nullable String sample) {
        return new Benchmark(
                Required.field("kpi", kpi),
                Required.amount("value", value),
                Required.field("segment", segment),
                Required.field("source", source),
                whole("year", year),
                sample == null ? OptionalInt.empty() : OptionalInt.of(whole("sample", sample)));
    }

    private static int whole(String field, @Nullable String text) {
        return (int) Math.min(Required.count(field, text), Integer.MAX_VALUE);
    }

    @JsonProperty("value")
    private String valueText() {
        return value.toPlainString();
    }

    @JsonProperty("sample")
    private @Nullable Integer sampleOrNull() {
        return sample.isPresent() ? Integer.valueOf(sample.getAsInt()) : null;
    }

    Known known() {
        return Known.of(value);
    }
}
