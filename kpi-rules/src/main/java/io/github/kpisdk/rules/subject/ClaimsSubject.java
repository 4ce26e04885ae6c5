package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.funnel.conversion.Maturity;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the advertising platforms claim to have brought in one period, against what the business
 * counted itself.
 *
 * <pre>{@code
 * ClaimsSubject.of(Period.month(2026, 5), "sale")
 *         .claim("search", 60).claim("social", 45).actual(90).sameEvents(true)
 * }</pre>
 */
public final class ClaimsSubject implements Subject {
    private final Period period;
    private final String event;
    private final SortedMap<String, Long> claims;
    private final OptionalLong actual;
    private final Optional<Boolean> sameEvents;
    private final Optional<Maturity> maturity;
    private final Optional<Known> meanDeal;

    private ClaimsSubject(
            Period period,
            String event,
            SortedMap<String, Long> claims,
            OptionalLong actual,
            Optional<Boolean> sameEvents,
            Optional<Maturity> maturity,
            Optional<Known> meanDeal) {
        this.period = Required.field("period", period);
        this.event = Required.field("event", event);
        this.claims = Collections.unmodifiableSortedMap(claims);
        this.actual = actual;
        this.sameEvents = sameEvents;
        this.maturity = maturity;
        this.meanDeal = meanDeal;
    }

    /**
     * Nothing claimed and nothing counted yet.
     *
     * @param event what is counted, such as {@code sale}
     */
    public static ClaimsSubject of(Period period, String event) {
        return new ClaimsSubject(
                period,
                event,
                new TreeMap<>(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, with what one platform claims; a second claim of a platform adds to the first.
     *
     * @param conversions not negative
     */
    public ClaimsSubject claim(String platform, long conversions) {
        if (Required.field("platform", platform).isBlank()) {
            throw new IllegalArgumentException("A claim needs a platform");
        }
        SortedMap<String, Long> more = new TreeMap<>(claims);
        more.merge(platform, notNegative("conversions", conversions), Math::addExact);
        return new ClaimsSubject(period, event, more, actual, sameEvents, maturity, meanDeal);
    }

    /**
     * The same, with how many there really were: those of paid channels, or all.
     *
     * @param count not negative
     */
    public ClaimsSubject actual(long count) {
        return new ClaimsSubject(
                period,
                event,
                claims,
                OptionalLong.of(notNegative("actual", count)),
                sameEvents,
                maturity,
                meanDeal);
    }

    /** The same, with whether the platforms count the very event that the business counts. */
    public ClaimsSubject sameEvents(boolean match) {
        return new ClaimsSubject(
                period, event, claims, actual, Optional.of(match), maturity, meanDeal);
    }

    /** The same, with whether the business has counted all of the period already. */
    public ClaimsSubject maturity(Maturity of) {
        return new ClaimsSubject(
                period, event, claims, actual, sameEvents, Optional.of(of), meanDeal);
    }

    /** The same, with the mean amount of a won deal, in the currency of the business. */
    public ClaimsSubject meanDeal(Known amount) {
        return new ClaimsSubject(
                period, event, claims, actual, sameEvents, maturity, Optional.of(amount));
    }

    private static long notNegative(String name, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "%s must not be negative, not %s".formatted(name, count));
        }
        return count;
    }

    /** The period. */
    public Period period() {
        return period;
    }

    /** What is counted. */
    public String event() {
        return event;
    }

    /** What each platform claims, by its name. */
    public SortedMap<String, Long> claims() {
        return claims;
    }

    /** How many there really were; empty where nobody knows. */
    public OptionalLong actual() {
        return actual;
    }

    /** Whether platforms and business count the same event; empty where nobody knows. */
    public Optional<Boolean> sameEvents() {
        return sameEvents;
    }

    /** Whether all of the period was counted; empty where nobody knows. */
    public Optional<Maturity> maturity() {
        return maturity;
    }

    /** The mean amount of a won deal; empty where nobody knows. */
    public Optional<Known> meanDeal() {
        return meanDeal;
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("event", event).and("period", period.toString());
    }

    /** Event and period. */
    @Override
    public String toString() {
        return key().toString();
    }
}
