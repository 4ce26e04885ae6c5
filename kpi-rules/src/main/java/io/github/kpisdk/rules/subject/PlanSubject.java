package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.rules.verdict.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One KPI with its plan, period by period: what came of it, how the target was moved, and what was
 * done.
 *
 * <pre>{@code
 * PlanSubject.of("leads", Kind.COUNT, Better.HIGHER).periods(months).actions(List.of())
 * }</pre>
 *
 * <p>No actions and nothing known of actions are two things; so it is with changes of the target.
 */
public final class PlanSubject implements Subject {
    private final String kpi;
    private final Kind kind;
    private final Better better;
    private List<PlanPeriod> periods = List.of();
    private Optional<Known> meanEvents = Optional.empty();
    private Optional<List<TargetRevision>> revisions = Optional.empty();
    private Optional<List<LocalDate>> actions = Optional.empty();

    private PlanSubject(String kpi, Kind kind, Better better) {
        this.kpi = Required.field("kpi", kpi);
        this.kind = Required.field("kind", kind);
        this.better = Required.field("better", better);
        if (kind == Kind.WORDS) {
            throw new IllegalArgumentException("A plan is a number, not words");
        }
    }

    private PlanSubject copy() {
        PlanSubject same = new PlanSubject(kpi, kind, better);
        same.periods = periods;
        same.meanEvents = meanEvents;
        same.revisions = revisions;
        same.actions = actions;
        return same;
    }

    /**
     * A KPI whose plan is not known yet.
     *
     * @param kind what plan and fact are: a share is 0.04, not 4
     * @param better which way is good news
     */
    public static PlanSubject of(String kpi, Kind kind, Better better) {
        return new PlanSubject(kpi, kind, better);
    }

    /**
     * The same, with its periods.
     *
     * @param inOrder each after the one before it, without overlap
     * @throws IllegalArgumentException naming two that are not in order
     */
    public PlanSubject periods(List<PlanPeriod> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i)
                    .period()
                    .range()
                    .start()
                    .isBefore(inOrder.get(i - 1).period().range().end())) {
                throw new IllegalArgumentException(
                        "Period %s is not after %s"
                                .formatted(inOrder.get(i).period(), inOrder.get(i - 1).period()));
            }
        }
        PlanSubject more = copy();
        more.periods = List.copyOf(inOrder);
        return more;
    }

    /**
     * The same, with the mean number of events that the plan counts on in a period: the sales
     * behind a revenue, the visits that convert. A count needs none: it is its own.
     */
    public PlanSubject meanEvents(String events) {
        PlanSubject more = copy();
        more.meanEvents = Optional.of(Known.of(Decimals.parse(events)));
        return more;
    }

    /** The same, with all changes of its target; an empty list says that there were none. */
    public PlanSubject revisions(List<TargetRevision> all) {
        PlanSubject more = copy();
        more.revisions = Optional.of(List.copyOf(all));
        return more;
    }

    /** The same, with the days on which something was done about it; none is an empty list. */
    public PlanSubject actions(List<LocalDate> days) {
        PlanSubject more = copy();
        more.actions = Optional.of(List.copyOf(days));
        return more;
    }

    /** The id of the KPI. */
    public String kpi() {
        return kpi;
    }

    /** What plan and fact are. */
    public Kind kind() {
        return kind;
    }

    /** Which way is good news. */
    public Better better() {
        return better;
    }

    /** All periods in their order. */
    public List<PlanPeriod> periods() {
        return periods;
    }

    /** The periods that are over, in their order. */
    public List<PlanPeriod> closed() {
        return periods.stream().filter(PlanPeriod::isClosed).toList();
    }

    /** The last so many closed periods, or all if there are fewer. */
    public List<PlanPeriod> lastClosed(int count) {
        List<PlanPeriod> closed = new ArrayList<>(closed());
        return List.copyOf(closed.subList(Math.max(0, closed.size() - count), closed.size()));
    }

    /** The mean number of events in a period, where somebody said it. */
    public Optional<Known> meanEvents() {
        return meanEvents;
    }

    /** All changes of the target; empty where nobody knows. */
    public Optional<List<TargetRevision>> revisions() {
        return revisions;
    }

    /** The days on which something was done about it; empty where nobody knows. */
    public Optional<List<LocalDate>> actions() {
        return actions;
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("kpi", kpi);
    }

    /** The id of the KPI. */
    @Override
    public String toString() {
        return key().toString();
    }
}
