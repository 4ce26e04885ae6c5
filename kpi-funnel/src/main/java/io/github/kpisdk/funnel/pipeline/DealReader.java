package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.model.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the rows of one deal by the policies. */
final class DealReader {
    private final StageIndex stages;
    private final Policies policies;
    private final String entity;
    private final Instant observedUntil;

    /** In the order of time; up to the first close, if that is the policy. */
    private final List<StageVisit> visits;

    /** The number of the stage of each. */
    private final int[] at;

    /** When a deal that was still open was deleted. */
    private final Optional<Instant> deletedAt;

    DealReader(
            StageIndex stages,
            Policies policies,
            String entity,
            List<StageVisit> ordered,
            Optional<Instant> deletedAt,
            Instant observedUntil) {
        this.stages = stages;
        this.policies = policies;
        this.entity = entity;
        this.observedUntil = observedUntil;
        at = ordered.stream().mapToInt(visit -> stages.of(visit.stage())).toArray();
        int firstClose = 0;
        while (firstClose < at.length && isOpen(firstClose)) {
            firstClose++;
        }
        boolean cut = policies.reopened() == Reopened.FIRST_CLOSE_WINS && firstClose < at.length;
        visits = cut ? ordered.subList(0, firstClose + 1) : ordered;
        this.deletedAt = isOpen(visits.size() - 1) ? deletedAt : Optional.empty();
    }

    DealPath path() {
        int first = 0;
        while (first < visits.size() && !isOpen(first)) {
            first++;
        }
        StageKind state = stages.kind(at[visits.size() - 1]);
        Optional<Instant> closed =
                state == StageKind.OPEN ? deletedAt : Optional.of(closedAt(state));
        return new DealPath(
                entity,
                visits.get(first < visits.size() ? first : 0).enteredAt(),
                deletedAt.isPresent() ? StageKind.LOST : state,
                closed,
                Collections.unmodifiableSet(reached()),
                amount());
    }

    /** When the last run of rows of an end began. */
    private Instant closedAt(StageKind state) {
        int i = visits.size() - 1;
        while (i > 0 && stages.kind(at[i - 1]) == state) {
            i--;
        }
        return visits.get(i).enteredAt();
    }

    private Optional<Money> amount() {
        boolean first = policies.amountAt() == AmountAt.ENTRY;
        for (int i = 0; i < visits.size(); i++) {
            Optional<Money> amount = visits.get(first ? i : visits.size() - 1 - i).amount();
            if (amount.isPresent()) {
                return amount;
            }
        }
        return Optional.empty();
    }

    private Set<String> reached() {
        boolean[] visited = new boolean[stages.size()];
        int furthest = -1;
        int latest = -1;
        for (int i = 0; i < visits.size(); i++) {
            visited[at[i]] = true;
            int rank = stages.rank(at[i]);
            furthest = Math.max(furthest, rank);
            latest = stages.kind(at[i]) == StageKind.LOST ? latest : rank;
        }
        int limit = policies.backward() == Backward.FURTHEST ? furthest : latest;
        boolean impute = policies.skipped() == Skipped.IMPUTE_PASSED;
        Set<String> reached = new LinkedHashSet<>();
        for (int stage = 0; stage < visited.length; stage++) {
            boolean passed = visited[stage] || impute && stages.isOpen(stage);
            if (passed && stages.rank(stage) <= limit) {
                reached.add(stages.name(stage));
            }
        }
        return reached;
    }

    String entity() {
        return entity;
    }

    /** Whether it was in an open stage before it was won or lost. */
    boolean isOpenedFirst() {
        return isOpen(0);
    }

    /** The rows that are stays in a stage and whose end, if there is one, can be right. */
    List<Stay> stays(int stage) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            if (at[i] == stage) {
                Stay stay = new Stay(visits.get(i).enteredAt(), left(i));
                if (!stay.isNegative()) {
                    stays.add(stay);
                }
            }
        }
        boolean lastOnly = policies.revisits() == Revisits.LAST_VISIT && stays.size() > 1;
        return lastOnly ? stays.subList(stays.size() - 1, stays.size()) : stays;
    }

    private Optional<Instant> left(int i) {
        Optional<Instant> left = visits.get(i).leftAt();
        if (left.isPresent()) {
            return left.filter(end -> !end.isAfter(observedUntil));
        }
        return i + 1 < visits.size() ? Optional.of(visits.get(i + 1).enteredAt()) : deletedAt;
    }

    /** The number of the open stage in which it was at a moment, by its last row till then. */
    OptionalInt stageAt(Instant moment) {
        int last = -1;
        while (last + 1 < visits.size() && !visits.get(last + 1).enteredAt().isAfter(moment)) {
            last++;
        }
        boolean gone = deletedAt.filter(end -> !end.isAfter(moment)).isPresent();
        return last < 0 || gone || !isOpen(last) ? OptionalInt.empty() : OptionalInt.of(at[last]);
    }

    /** How long it was in open stages between two moments. */
    Duration openWithin(Instant from, Instant to) {
        Duration open = Duration.ZERO;
        for (int i = 0; i < visits.size(); i++) {
            if (isOpen(i)) {
                Instant start = later(from, visits.get(i).enteredAt());
                Instant next =
                        i + 1 < visits.size()
                                ? visits.get(i + 1).enteredAt()
                                : deletedAt.orElse(to);
                Instant end = next.isBefore(to) ? next : to;
                open = end.isAfter(start) ? open.plus(Duration.between(start, end)) : open;
            }
        }
        return open;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private boolean isOpen(int visit) {
        return stages.isOpen(at[visit]);
    }
}
