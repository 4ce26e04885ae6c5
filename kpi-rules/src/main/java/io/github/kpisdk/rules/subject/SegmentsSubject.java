package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A ratio in total and in the parts of one dimension, such as the close rate by city. */
public final class SegmentsSubject implements Subject {
    private final SubjectKey key;
    private final Kind kind;
    private final List<RatioSegment> segments;
    private final Optional<BigDecimal> reported;
    private final Optional<Known> conversionValue;

    private SegmentsSubject(
            SubjectKey key,
            Kind kind,
            List<RatioSegment> segments,
            Optional<BigDecimal> reported,
            Optional<Known> conversionValue) {
        this.key = key;
        this.kind = kind;
        this.segments = segments;
        this.reported = reported;
        this.conversionValue = conversionValue;
    }

    /**
     * A ratio by segments.
     *
     * @param kpi the ratio
     * @param dimension by what it is cut
     * @param kind how the ratio is written
     * @param segments all of them, each once
     * @throws IllegalArgumentException if two segments have one name
     */
    public static SegmentsSubject of(
            String kpi, String dimension, Kind kind, List<RatioSegment> segments) {
        Set<String> names = new HashSet<>();
        for (RatioSegment segment : segments) {
            if (!names.add(segment.name())) {
                throw new IllegalArgumentException(
                        "Two segments of %s are named %s".formatted(kpi, segment.name()));
            }
        }
        return new SegmentsSubject(
                SubjectKey.of("kpi", kpi).and("dimension", dimension),
                Objects.requireNonNull(kind, "kind"),
                List.copyOf(segments),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of one period. */
    public SegmentsSubject in(String period) {
        return new SegmentsSubject(
                key.and("period", period), kind, segments, reported, conversionValue);
    }

    /** The same, said in a statement with this id. */
    public SegmentsSubject ofStatement(String id) {
        return new SegmentsSubject(
                key.and("statement", id), kind, segments, reported, conversionValue);
    }

    /** The same, with the total as it is reported, in as many decimals as were written. */
    public SegmentsSubject reported(BigDecimal total) {
        return new SegmentsSubject(key, kind, segments, Optional.of(total), conversionValue);
    }

    /** The same, with what one of the numerator is worth in money. */
    public SegmentsSubject conversionValue(Known money) {
        return new SegmentsSubject(key, kind, segments, reported, Optional.of(money));
    }

    /** How the ratio is written. */
    public Kind kind() {
        return kind;
    }

    /** The segments. */
    public List<RatioSegment> segments() {
        return segments;
    }

    /** The total as it is reported; empty where nobody knows. */
    public Optional<BigDecimal> reported() {
        return reported;
    }

    /** What one of the numerator is worth; empty where nobody knows. */
    public Optional<Known> conversionValue() {
        return conversionValue;
    }

    /** The ratio and by what it is cut, and the period and the statement where they are said. */
    @Override
    public SubjectKey key() {
        return key;
    }

    /** The key. */
    @Override
    public String toString() {
        return key.toString();
    }
}
