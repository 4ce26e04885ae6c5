package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.funnel.conversion.Maturity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One channel in one period: its figures, those of the comparable period before, and those of all
 * other channels together. It is handed no other channel by name.
 *
 * <pre>{@code
 * ChannelSubject.of("search", Period.month(2026, 5)).now(figures).before(earlier).rest(others)
 * }</pre>
 */
public final class ChannelSubject implements Subject {
    private final SubjectKey key;
    private final String channel;
    private final Period period;
    private final Figures now;
    private final Figures before;
    private final Figures rest;
    private final Set<Trait> traits;
    private final Optional<Maturity> maturity;
    private final Optional<Known> weight;

    private ChannelSubject(
            SubjectKey key,
            String channel,
            Period period,
            Figures now,
            Figures before,
            Figures rest,
            Set<Trait> traits,
            Optional<Maturity> maturity,
            Optional<Known> weight) {
        this.key = key;
        this.channel = channel;
        this.period = period;
        this.now = now;
        this.before = before;
        this.rest = rest;
        this.traits = traits;
        this.maturity = maturity;
        this.weight = weight;
    }

    /** A channel of which nothing is known yet. */
    public static ChannelSubject of(String channel, Period period) {
        return new ChannelSubject(
                SubjectKey.of("channel", Required.field("channel", channel))
                        .and("period", Required.field("period", period).toString()),
                channel,
                period,
                Figures.NONE,
                Figures.NONE,
                Figures.NONE,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, with its figures. */
    public ChannelSubject now(Figures figures) {
        return new ChannelSubject(
                key, channel, period, figures, before, rest, traits, maturity, weight);
    }

    /** The same, with the figures of the comparable period before. */
    public ChannelSubject before(Figures figures) {
        return new ChannelSubject(
                key, channel, period, now, figures, rest, traits, maturity, weight);
    }

    /** The same, with the figures of all other channels together. */
    public ChannelSubject rest(Figures figures) {
        return new ChannelSubject(
                key, channel, period, now, before, figures, traits, maturity, weight);
    }

    /** The same, with what else is known of it. */
    public ChannelSubject with(Trait... known) {
        Set<Trait> more = EnumSet.noneOf(Trait.class);
        more.addAll(traits);
        more.addAll(Set.of(known));
        return new ChannelSubject(
                key, channel, period, now, before, rest, Set.copyOf(more), maturity, weight);
    }

    /** The same, with whether its leads, now and before, have had the time to buy. */
    public ChannelSubject maturity(Maturity of) {
        return new ChannelSubject(
                key, channel, period, now, before, rest, traits, Optional.of(of), weight);
    }

    /** The same, with its part of the cost or of the revenue of the business. */
    public ChannelSubject weight(Known part) {
        return new ChannelSubject(
                key, channel, period, now, before, rest, traits, maturity, Optional.of(part));
    }

    /** The name of the channel. */
    public String channel() {
        return channel;
    }

    /** The period. */
    public Period period() {
        return period;
    }

    /** Its figures. */
    public Figures now() {
        return now;
    }

    /** Its figures of the comparable period before; none where nobody knows them. */
    public Figures before() {
        return before;
    }

    /** The figures of all other channels together; none where nobody knows them. */
    public Figures rest() {
        return rest;
    }

    /** Whether something is known to hold. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether its leads, now and before, have had the time to buy; empty where nobody knows. */
    public Optional<Maturity> maturity() {
        return maturity;
    }

    @Override
    public SubjectKey key() {
        return key;
    }

    @Override
    public Optional<Known> weight() {
        return weight;
    }

    /** Channel and period. */
    @Override
    public String toString() {
        return key.toString();
    }
}
