package io.github.kpisdk.funnel.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows by deal, each once and in order, and what is wrong with them. */
final class Rows {
    private final StageIndex stages;
    private final Policies policies;
    private final Removals removals;
    private final Instant observedUntil;
    private final Comparator<StageVisit> byTime;
    private final SortedMap<String, List<StageVisit>> deals;
    private final Map<RowFault, List<StageVisit>> faults = new EnumMap<>(RowFault.class);
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> merged = new TreeSet<>();
    private final Set<String> deleted = new TreeSet<>();

    Rows(
            StageIndex stages,
            Policies policies,
            Removals removals,
            Instant observedUntil,
            Collection<StageVisit> visits) {
        this.stages = stages;
        this.policies = policies;
        this.removals = removals;
        this.observedUntil = observedUntil;
        byTime =
                Comparator.comparing(StageVisit::enteredAt)
                        .thenComparingInt(stages::order)
                        .thenComparing(StageVisit::stage)
                        .thenComparing(visit -> visit.leftAt().orElse(Instant.MAX))
                        .thenComparing(visit -> visit.amount().toString())
                        .thenComparing(StageVisit::entity);
        for (RowFault fault : RowFault.values()) {
            faults.put(fault, new ArrayList<>());
        }
        deals = new TreeMap<>(byDeal(visits));
        deals.replaceAll((deal, rows) -> checked(deal, rows));
        deals.values().removeIf(List::isEmpty);
    }

    private Map<String, List<StageVisit>> byDeal(Collection<StageVisit> visits) {
        Map<String, List<StageVisit>> byDeal = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        CurrencyCheck currency = new CurrencyCheck();
        for (StageVisit visit : visits) {
            if (!visit.pipeline().equals(stages.pipeline())) {
                elsewhere.add(removals.survivor(visit.entity()));
                continue;
            }
            checkKnown(visit);
            currency.check(visit);
            if (counts(visit)) {
                byDeal.computeIfAbsent(removals.survivor(visit.entity()), key -> new ArrayList<>(4))
                        .add(visit);
            }
        }
        if (policies.change() == PipelineChange.LEAVE_OUT) {
            elsewhere.stream().filter(byDeal::containsKey).forEach(changed::add);
            byDeal.keySet().removeAll(changed);
        }
        byDeal.keySet().stream()
                .filter(deal -> removals.deletedAt(deal).isPresent())
                .forEach(deleted::add);
        if (policies.deleted() == Deleted.LEAVE_OUT) {
            byDeal.keySet().removeAll(deleted);
        }
        return byDeal;
    }

    private void checkKnown(StageVisit visit) {
        stages.of(visit.stage());
        if (visit.enteredAt().isAfter(observedUntil)) {
            throw new IllegalArgumentException(
                    "Deal %s entered stage %s at %s, after %s, until when rows are known"
                            .formatted(
                                    visit.entity(),
                                    visit.stage(),
                                    visit.enteredAt(),
                                    observedUntil));
        }
    }

    /** Whether a row is to be used, that of a deal that was merged into another aside. */
    private boolean counts(StageVisit visit) {
        if (!removals.isMerged(visit.entity())) {
            return true;
        }
        merged.add(visit.entity());
        return policies.merged() == Merged.INTO_SURVIVOR && stages.isOpen(stages.of(visit.stage()));
    }

    /** The rows of a deal in order, each once. */
    private List<StageVisit> checked(String deal, List<StageVisit> rows) {
        Optional<Instant> end = removals.deletedAt(deal);
        List<StageVisit> ordered = new ArrayList<>(rows.size());
        rows.sort(byTime);
        StageVisit before = null;
        boolean opened = false;
        for (StageVisit row : rows) {
            if (isSame(row, before)) {
                fault(RowFault.DUPLICATE, row);
            } else if (end.filter(row.enteredAt()::isAfter).isPresent()) {
                fault(RowFault.ENTERED_AFTER_DELETION, row);
            } else {
                opened |= stages.isOpen(stages.of(row.stage()));
                check(row, opened);
                ordered.add(row);
            }
            before = row;
        }
        return ordered;
    }

    private static boolean isSame(StageVisit row, @Nullable StageVisit before) {
        return before != null && row.enteredAt().equals(before.enteredAt()) && row.equals(before);
    }

    private void check(StageVisit row, boolean opened) {
        if (!opened) {
            fault(RowFault.CLOSED_BEFORE_OPEN, row);
        }
        if (row.leftAt().isPresent()) {
            if (row.leftAt().get().isBefore(row.enteredAt())) {
                fault(RowFault.LEFT_BEFORE_ENTERED, row);
            }
            if (row.leftAt().get().isAfter(observedUntil)) {
                fault(RowFault.LEFT_AFTER_OBSERVATION, row);
            }
        }
    }

    private void fault(RowFault fault, StageVisit row) {
        faults.get(fault).add(row);
    }

    SortedMap<String, List<StageVisit>> deals() {
        return deals;
    }

    Map<RowFault, List<StageVisit>> faults() {
        Map<RowFault, List<StageVisit>> copy = new EnumMap<>(RowFault.class);
        faults.forEach((fault, rows) -> copy.put(fault, List.copyOf(rows)));
        return Collections.unmodifiableMap(copy);
    }

    Set<String> changed() {
        return Collections.unmodifiableSet(changed);
    }

    Set<String> merged() {
        return Collections.unmodifiableSet(merged);
    }

    Set<String> deleted() {
        return Collections.unmodifiableSet(deleted);
    }
}
