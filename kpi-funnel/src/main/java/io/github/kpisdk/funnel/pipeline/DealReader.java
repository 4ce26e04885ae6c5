package io.github.kpisdk.funnel.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the stages of one deal by the policies. */
final class DealReader {
    private final Pipeline pipeline;
    private final Policies policies;

    /** In the order of time; up to the first close, if that is the policy. */
    private final List<StageVisit> visits;

    DealReader(Pipeline pipeline, Policies policies, List<StageVisit> ordered) {
        this.pipeline = pipeline;
        this.policies = policies;
        int firstClose = 0;
        while (firstClose < ordered.size() && isOpen(ordered.get(firstClose))) {
            firstClose++;
        }
        boolean cut =
                policies.reopened() == Reopened.FIRST_CLOSE_WINS && firstClose < ordered.size();
        visits = cut ? ordered.subList(0, firstClose + 1) : ordered;
    }

    DealPath path() {
        Instant entered =
                visits.stream().filter(this::isOpen).findFirst().orElse(visits.get(0)).enteredAt();
        StageVisit last = visits.get(visits.size() - 1);
        StageKind state = stage(last).kind();
        return new DealPath(
                last.entity(),
                entered,
                state,
                state == StageKind.OPEN ? Optional.empty() : Optional.of(closedAt()),
                Collections.unmodifiableSet(reached()));
    }

    /** When the last run of rows of an end began. */
    private Instant closedAt() {
        int i = visits.size() - 1;
        StageKind state = stage(visits.get(i)).kind();
        while (i > 0 && stage(visits.get(i - 1)).kind() == state) {
            i--;
        }
        return visits.get(i).enteredAt();
    }

    private Set<String> reached() {
        int limit = policies.backward() == Backward.FURTHEST ? furthest() : latest();
        Set<String> reached = new LinkedHashSet<>();
        for (Stage stage : pipeline.stages()) {
            int rank = pipeline.rank(stage);
            boolean visited = visits.stream().anyMatch(v -> v.stage().equals(stage.name()));
            boolean passed =
                    stage.kind() == StageKind.OPEN && policies.skipped() == Skipped.IMPUTE_PASSED;
            if (rank <= limit && (visited || passed)) {
                reached.add(stage.name());
            }
        }
        return reached;
    }

    private int furthest() {
        return visits.stream().mapToInt(v -> pipeline.rank(stage(v))).max().orElse(-1);
    }

    /** The rank of the last row that is not lost. */
    private int latest() {
        int latest = -1;
        for (StageVisit visit : visits) {
            latest = stage(visit).kind() == StageKind.LOST ? latest : pipeline.rank(stage(visit));
        }
        return latest;
    }

    /** The times in a stage; empty while the deal is in it, or if no stay of it can be used. */
    Optional<Duration> timeIn(String stage) {
        List<Duration> stays = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).stage().equals(stage)) {
                Optional<Instant> left = left(i);
                if (left.isEmpty()) {
                    return Optional.empty();
                }
                Duration stay = Duration.between(visits.get(i).enteredAt(), left.get());
                if (!stay.isNegative()) {
                    stays.add(stay);
                }
            }
        }
        return policies.revisits() == Revisits.SUMMED
                ? stays.stream().reduce(Duration::plus)
                : stays.stream().reduce((first, second) -> second);
    }

    /** Whether the deal is in a stage now. */
    boolean isIn(String stage) {
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).stage().equals(stage) && left(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Instant> left(int i) {
        return visits.get(i)
                .leftAt()
                .or(
                        () ->
                                i + 1 < visits.size()
                                        ? Optional.of(visits.get(i + 1).enteredAt())
                                        : Optional.empty());
    }

    private Stage stage(StageVisit visit) {
        return pipeline.stage(visit.stage());
    }

    private boolean isOpen(StageVisit visit) {
        return stage(visit).kind() == StageKind.OPEN;
    }
}
