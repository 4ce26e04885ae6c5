package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Proportion;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A ratio that somebody reads, with the events behind it: a share, such as 20 of 500, or money per
 * event, such as 100,000 for 4 sales.
 */
public final class RatioSubject implements Subject {

    /** Where it stands among its peers. */
    public enum Place {
        /** First. */
        BEST(Text.of("best", "на первом месте")),
        /** Last. */
        WORST(Text.of("worst", "на последнем месте"));

        private final Text words;

        Place(Text words) {
            this.words = words;
        }

        /** What to tell a reader. */
        public Text words() {
            return words;
        }
    }

    /**
     * Where it stands among its peers, and what they are like.
     *
     * @param place first or last
     * @param pooled the ratio over all peers together
     * @param medianSize the median of {@link RatioSubject#size} over them
     */
    public record Standing(Place place, Known pooled, long medianSize) {}

    private final SubjectKey key;
    private final long events;
    private final Known other;
    private final boolean share;
    private final Optional<Standing> standing;
    private final Optional<Known> weight;

    private RatioSubject(
            SubjectKey key,
            long events,
            Known other,
            boolean share,
            Optional<Standing> standing,
            Optional<Known> weight) {
        this.key = key;
        this.events = events;
        this.other = other;
        this.share = share;
        this.standing = standing;
        this.weight = weight;
    }

    /**
     * A share: so many of so many.
     *
     * @param kpi the ratio
     * @param subject whose it is
     * @throws IllegalArgumentException if one is negative, or there are more events than trials
     */
    public static RatioSubject share(String kpi, String subject, Proportion of) {
        return new RatioSubject(
                key(kpi, subject),
                of.successes(),
                Known.of(BigDecimal.valueOf(of.trials())),
                true,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Money per event.
     *
     * @param kpi the ratio
     * @param subject whose it is
     * @throws IllegalArgumentException if the number of events is negative
     */
    public static RatioSubject cost(String kpi, String subject, Known spent, long events) {
        if (events < 0) {
            throw new IllegalArgumentException("Events are 0 or more, not " + events);
        }
        return new RatioSubject(
                key(kpi, subject), events, spent, false, Optional.empty(), Optional.empty());
    }

    private static SubjectKey key(String kpi, String subject) {
        return SubjectKey.of("kpi", kpi).and("subject", subject);
    }

    /** The same, ranked among its peers. */
    public RatioSubject ranked(Standing among) {
        return new RatioSubject(key, events, other, share, Optional.of(among), weight);
    }

    /** The same, with the part of the business that it is; see {@link Subject#weight}. */
    public RatioSubject weight(Known part) {
        return new RatioSubject(key, events, other, share, standing, Optional.of(part));
    }

    /** The events behind it. */
    public long events() {
        return events;
    }

    /** Whether it is a share, not money per event. */
    public boolean isShare() {
        return share;
    }

    /** What was spent, or for a share how many could. */
    public Known other() {
        return other;
    }

    /** The share as counts; empty for money per event. */
    public Optional<Proportion> proportion() {
        return share
                ? Optional.of(Proportion.of(events, other.value().longValueExact()))
                : Optional.empty();
    }

    /** The ratio; empty where it would be divided by zero. */
    public Optional<Known> value() {
        Known count = Known.of(BigDecimal.valueOf(events));
        Known divisor = share ? other : count;
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of((share ? count : other).per(divisor));
    }

    /** How much it rests on: trials for a share, events otherwise. */
    public long size() {
        return share ? other.value().longValueExact() : events;
    }

    /** Where it stands among its peers; empty where nobody ranks it. */
    public Optional<Standing> standing() {
        return standing;
    }

    /** The ratio and whose it is. */
    @Override
    public SubjectKey key() {
        return key;
    }

    @Override
    public Optional<Known> weight() {
        return weight;
    }

    /** The key. */
    @Override
    public String toString() {
        return key.toString();
    }
}
