package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.rules.verdict.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure of those who came in one period, which counts what they did later, up to a day: the
 * close rate of the leads of May, as of 1 July.
 */
public final class CohortSubject implements Subject {

    /**
     * How long it takes from a lead to a sale, by cohorts that are older than the longest time.
     *
     * @param days within so many days nine of ten sales have come, 0 or more
     * @param deals on how many sales that rests
     */
    public record SaleLag(long days, long deals) {
        /** Refuses negative numbers. */
        public SaleLag {
            if (days < 0 || deals < 0) {
                throw new IllegalArgumentException(
                        "A lag has days and deals of 0 or more, not %d and %d"
                                .formatted(days, deals));
            }
        }
    }

    private final SubjectKey key;
    private final String kpi;
    private final Period period;
    private final LocalDate asOf;
    private final Kind kind;
    private final Optional<Known> value;
    private final Optional<SaleLag> lag;
    private final Optional<Known> arrived;

    private CohortSubject(
            SubjectKey key,
            String kpi,
            Period period,
            LocalDate asOf,
            Kind kind,
            Optional<Known> value,
            Optional<SaleLag> lag,
            Optional<Known> arrived) {
        this.key = key;
        this.kpi = kpi;
        this.period = period;
        this.asOf = asOf;
        this.kind = kind;
        this.value = value;
        this.lag = lag;
        this.arrived = arrived;
    }

    /**
     * A cohort of which nothing is known yet.
     *
     * @param kpi a figure that counts won deals of the cohort: close rate, CAC, ROMI, LTV
     * @param period when its members came
     * @param asOf the day after the last one that is known
     */
    public static CohortSubject of(String kpi, Period period, LocalDate asOf) {
        return new CohortSubject(
                SubjectKey.of("kpi", kpi).and("period", period.toString()),
                kpi,
                period,
                Required.field("asOf", asOf),
                Kind.NUMBER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of one channel only. */
    public CohortSubject ofChannel(String channel) {
        return new CohortSubject(
                key.and("channel", channel), kpi, period, asOf, kind, value, lag, arrived);
    }

    /** The same, with the figure so far. */
    public CohortSubject value(Kind writtenAs, Known soFar) {
        return new CohortSubject(
                key,
                kpi,
                period,
                asOf,
                Objects.requireNonNull(writtenAs, "writtenAs"),
                Optional.of(soFar),
                lag,
                arrived);
    }

    /** The same, with how long sales take. */
    public CohortSubject lag(SaleLag known) {
        return new CohortSubject(key, kpi, period, asOf, kind, value, Optional.of(known), arrived);
    }

    /** The same, with the part of its sales that is likely to have come, from 0 to 1. */
    public CohortSubject arrived(Known part) {
        return new CohortSubject(key, kpi, period, asOf, kind, value, lag, Optional.of(part));
    }

    /** The figure that is read. */
    public String kpi() {
        return kpi;
    }

    /** When its members came. */
    public Period period() {
        return period;
    }

    /** How many whole days its youngest member has had; negative while the period runs. */
    public long age() {
        return ChronoUnit.DAYS.between(period.range().end(), asOf);
    }

    /** How the figure is written. */
    public Kind kind() {
        return kind;
    }

    /** The figure so far; empty where nobody knows it. */
    public Optional<Known> value() {
        return value;
    }

    /** How long sales take; empty where nobody knows. */
    public Optional<SaleLag> lag() {
        return lag;
    }

    /** The part of its sales that is likely to have come; empty where nobody knows. */
    public Optional<Known> arrived() {
        return arrived;
    }

    /** The figure, the period, and the channel where it is of one. */
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
