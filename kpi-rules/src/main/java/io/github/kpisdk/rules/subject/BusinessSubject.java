package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.funnel.conversion.Maturity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole business in one period: its figures, those of the periods before, its channels.
 *
 * <p>{@link #before} is the one period that is compared with, {@link #history} the long run.
 */
public final class BusinessSubject implements Subject {
    private final Period period;
    private final Figures now;
    private final Figures before;
    private final List<ChannelSubject> channels;
    private final Set<Trait> traits;
    private final Optional<Maturity> maturity;
    private final List<Figures> history;

    private BusinessSubject(
            Period period,
            Figures now,
            Figures before,
            List<ChannelSubject> channels,
            Set<Trait> traits,
            Optional<Maturity> maturity,
            List<Figures> history) {
        this.period = Required.field("period", period);
        this.now = now;
        this.before = before;
        this.channels = List.copyOf(channels);
        this.traits = traits;
        this.maturity = maturity;
        this.history = List.copyOf(history);
    }

    /** A business of which nothing is known yet. */
    public static BusinessSubject of(Period period) {
        return new BusinessSubject(
                period,
                Figures.NONE,
                Figures.NONE,
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of());
    }

    /** The same, with its figures. */
    public BusinessSubject now(Figures figures) {
        return new BusinessSubject(period, figures, before, channels, traits, maturity, history);
    }

    /** The same, with the figures of the comparable period before. */
    public BusinessSubject before(Figures figures) {
        return new BusinessSubject(period, now, figures, channels, traits, maturity, history);
    }

    /** The same, with its channels of the same period. */
    public BusinessSubject channels(List<ChannelSubject> all) {
        return new BusinessSubject(period, now, before, all, traits, maturity, history);
    }

    /** The same, with what else is known of it. */
    public BusinessSubject with(Trait... known) {
        Set<Trait> more = EnumSet.noneOf(Trait.class);
        more.addAll(traits);
        more.addAll(Set.of(known));
        return new BusinessSubject(
                period, now, before, channels, Set.copyOf(more), maturity, history);
    }

    /** The same, with whether the period is closed and its leads have had the time to buy. */
    public BusinessSubject maturity(Maturity of) {
        return new BusinessSubject(period, now, before, channels, traits, Optional.of(of), history);
    }

    /**
     * The same, with the figures of all periods before it, the oldest first; the judged one is not
     * among them.
     */
    public BusinessSubject history(List<Figures> oldestFirst) {
        return new BusinessSubject(period, now, before, channels, traits, maturity, oldestFirst);
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

    /** Its channels; none where nobody knows them. */
    public List<ChannelSubject> channels() {
        return channels;
    }

    /** Whether something is known to hold. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether its leads have had the time to buy; empty where nobody knows. */
    public Optional<Maturity> maturity() {
        return maturity;
    }

    /** Its figures of all periods before, the oldest first; none where nobody knows them. */
    public List<Figures> history() {
        return history;
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("period", period.toString());
    }

    /** The period. */
    @Override
    public String toString() {
        return key().toString();
    }
}
