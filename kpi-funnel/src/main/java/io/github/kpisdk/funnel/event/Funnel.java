package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A funnel: its steps, in which order they must be taken, how soon, and which entry counts.
 *
 * <p>Steps in their order, the latest entry and no window, unless said otherwise. Events of one
 * moment have no order: they are taken in the one that leads furthest. An event with an id that was
 * there before changes nothing. The order in which events are given never matters.
 *
 * <p>The rules are those of the funnels of PostHog and of {@code windowFunnel} of ClickHouse,
 * except that one event never is two steps, and that no rate is made of nothing.
 */
public final class Funnel {
    /** As many as a number has bits without its sign. */
    private static final int MOST_STEPS = 63;

    private final List<Step> steps;
    private final StepOrder order;
    private final Reentry reentry;
    private final @Nullable ClosedWindow window;
    private final List<Exclusion> exclusions;
    private final boolean increasing;

    private Funnel(
            List<Step> steps,
            StepOrder order,
            Reentry reentry,
            @Nullable ClosedWindow window,
            List<Exclusion> exclusions,
            boolean increasing) {
        this.steps = List.copyOf(steps);
        this.order = Objects.requireNonNull(order, "order");
        this.reentry = Objects.requireNonNull(reentry, "reentry");
        this.window = window;
        this.exclusions = List.copyOf(exclusions);
        this.increasing = increasing;
        FunnelChecks.check(this);
    }

    /**
     * A funnel of these steps.
     *
     * @throws IllegalArgumentException if there is none or more than 63, two have one name, the
     *     first is optional, or an optional step shares events with another
     */
    public static Funnel of(Step... steps) {
        return of(List.of(steps));
    }

    /**
     * A funnel of these steps.
     *
     * @throws IllegalArgumentException if there is none or more than 63, two have one name, the
     *     first is optional, or an optional step shares events with another
     */
    public static Funnel of(List<Step> steps) {
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "A funnel has at most %s steps, not %s".formatted(MOST_STEPS, steps.size()));
        }
        return new Funnel(steps, StepOrder.ORDERED, Reentry.LATEST, null, List.of(), false);
    }

    /**
     * The same funnel with steps in another order.
     *
     * @throws IllegalArgumentException if there are optional steps and they are not {@code
     *     ORDERED}, or there is an exclusion between inner steps or times are to increase and they
     *     are taken in {@code ANY} order
     */
    public Funnel inOrder(StepOrder other) {
        return new Funnel(steps, other, reentry, window, exclusions, increasing);
    }

    /** The same funnel with another entry that counts. */
    public Funnel entering(Reentry other) {
        return new Funnel(steps, order, other, window, exclusions, increasing);
    }

    /** The same funnel within a window. */
    public Funnel within(ClosedWindow other) {
        return new Funnel(steps, order, reentry, other, exclusions, increasing);
    }

    /**
     * The same funnel, which who does this event between two steps leaves.
     *
     * @throws IllegalArgumentException if the funnel has no such steps, they are optional or not
     *     one after the other, the event is that of a step, or steps are taken in any order and
     *     these are not the first and the last
     */
    public Funnel excluding(String event, String from, String to) {
        List<Exclusion> more = new ArrayList<>(exclusions);
        more.add(new Exclusion(event, from, to));
        return new Funnel(steps, order, reentry, window, more, increasing);
    }

    /**
     * The same funnel, but steps of one moment never follow each other: each must be later than the
     * one before. For data of whole days that loses whoever did two steps in a day.
     *
     * @throws IllegalArgumentException if steps are taken in any order
     */
    public Funnel strictlyIncreasing() {
        return new Funnel(steps, order, reentry, window, exclusions, true);
    }

    /** The steps, the entry first. */
    public List<Step> steps() {
        return steps;
    }

    /** In which order they must be taken. */
    public StepOrder order() {
        return order;
    }

    /** Which entry counts. */
    public Reentry reentry() {
        return reentry;
    }

    /** How soon they must be taken; empty for no limit. */
    public Optional<ClosedWindow> window() {
        return Optional.ofNullable(window);
    }

    /** What must not happen in between. */
    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /** Whether each step must be later than the one before; if not, one moment is enough. */
    public boolean isStrictlyIncreasing() {
        return increasing;
    }

    /**
     * Who got how far, each entity counted once by the path that got furthest.
     *
     * @throws DuplicateEventException if an id was given twice with different content
     */
    public FunnelResult over(Iterable<Event> events) {
        return new FunnelRun(this, events).all();
    }

    /**
     * Who got how far, by the period of entry; periods without an entry are absent.
     *
     * <p>With the latest entry as the one that counts, who enters in several periods is counted
     * once in each, so cohorts may add up to more than {@link #over} counts. With the first entry,
     * and where steps are taken in any order, everybody is counted in one period only. Who has not
     * yet had the whole window is not a failure: see {@link FunnelCohort#conversion}.
     *
     * @param period by what entries are put together
     * @param zone where a day begins
     * @param observedUntil the last moment of which events are known
     * @throws DuplicateEventException if an id was given twice with different content
     * @throws IllegalArgumentException if an event is later than that moment
     */
    public List<FunnelCohort> cohorts(
            Iterable<Event> events, CohortPeriod period, ZoneId zone, Instant observedUntil) {
        for (Event event : events) {
            if (event.at().isAfter(observedUntil)) {
                throw new IllegalArgumentException(
                        "Event %s at %s is after %s, until when events are known"
                                .formatted(event.id(), event.at(), observedUntil));
            }
        }
        return new FunnelRun(this, events).cohorts(period, zone, observedUntil);
    }
}
