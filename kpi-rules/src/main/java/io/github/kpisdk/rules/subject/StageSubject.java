package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One stage of the funnel of a channel, between the stages beside it, in two periods; and its count
 * day by day.
 *
 * <pre>{@code
 * StageSubject.of("search", Period.month(2026, 5), Figure.VISITS)
 *         .between(Figure.CLICKS, Figure.SALES).before(earlier).now(figures)
 * }</pre>
 */
public final class StageSubject implements Subject {
    private final SubjectKey key;
    private final String channel;
    private final Period period;
    private final Figure stage;
    private final Optional<Figure> upstream;
    private final Optional<Figure> downstream;
    private final Figures now;
    private final Figures before;
    private final List<Long> daily;

    private StageSubject(
            SubjectKey key,
            String channel,
            Period period,
            Figure stage,
            Optional<Figure> upstream,
            Optional<Figure> downstream,
            Figures now,
            Figures before,
            List<Long> daily) {
        this.key = key;
        this.channel = channel;
        this.period = period;
        this.stage = stage;
        this.upstream = upstream;
        this.downstream = downstream;
        this.now = now;
        this.before = before;
        this.daily = List.copyOf(daily);
    }

    private static Figure count(Figure figure) {
        if (Required.field("stage", figure).kind() != Kind.COUNT) {
            throw new IllegalArgumentException("A stage is a count, not " + figure);
        }
        return figure;
    }

    /** A stage of which nothing is known yet. */
    public static StageSubject of(String channel, Period period, Figure stage) {
        return new StageSubject(
                SubjectKey.of("channel", Required.field("channel", channel))
                        .and("period", Required.field("period", period).toString())
                        .and("stage", count(stage).name()),
                channel,
                period,
                stage,
                Optional.empty(),
                Optional.empty(),
                Figures.NONE,
                Figures.NONE,
                List.of());
    }

    /** The same, with the stages before and after it in the funnel. */
    public StageSubject between(Figure before, Figure after) {
        return new StageSubject(
                key,
                channel,
                period,
                stage,
                Optional.of(count(before)),
                Optional.of(count(after)),
                now,
                this.before,
                daily);
    }

    /** The same, with the counts of the three stages. */
    public StageSubject now(Figures figures) {
        return new StageSubject(
                key, channel, period, stage, upstream, downstream, figures, before, daily);
    }

    /** The same, with the counts of an equally long period before. */
    public StageSubject before(Figures figures) {
        return new StageSubject(
                key, channel, period, stage, upstream, downstream, now, figures, daily);
    }

    /** The same, with the count of the stage on each day in order, none left out. */
    public StageSubject daily(List<Long> counts) {
        return new StageSubject(
                key, channel, period, stage, upstream, downstream, now, before, counts);
    }

    /** The name of the channel. */
    public String channel() {
        return channel;
    }

    /** The period. */
    public Period period() {
        return period;
    }

    /** What is counted. */
    public Figure stage() {
        return stage;
    }

    /** The stage before it; empty where nobody said. */
    public Optional<Figure> upstream() {
        return upstream;
    }

    /** The stage after it; empty where nobody said. */
    public Optional<Figure> downstream() {
        return downstream;
    }

    /** The counts of the three stages. */
    public Figures now() {
        return now;
    }

    /** The counts of the period before. */
    public Figures before() {
        return before;
    }

    /** The count of each day in order; nothing where nobody knows. */
    public List<Long> daily() {
        return daily;
    }

    @Override
    public SubjectKey key() {
        return key;
    }

    /** Channel, period and stage. */
    @Override
    public String toString() {
        return key.toString();
    }
}
