package io.github.kpisdk.funnel.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows by deal, each once and in order, and what is wrong with them. */
final class Rows {
    private final Pipeline pipeline;
    private final SortedMap<String, List<StageVisit>> deals = new TreeMap<>();
    private final Map<RowFault, List<StageVisit>> faults = new EnumMap<>(RowFault.class);
    private final Set<String> changed = new TreeSet<>();

    Rows(
            Pipeline pipeline,
            Policies policies,
            Instant observedUntil,
            Collection<StageVisit> visits) {
        this.pipeline = pipeline;
        for (RowFault fault : RowFault.values()) {
            faults.put(fault, new ArrayList<>());
        }
        Set<String> elsewhere = new HashSet<>();
        Set<StageVisit> known = new HashSet<>();
        for (StageVisit visit : visits) {
            if (!visit.pipeline().equals(pipeline.name())) {
                elsewhere.add(visit.entity());
            } else if (!known.add(visit)) {
                fault(RowFault.DUPLICATE, visit);
            } else {
                check(visit, observedUntil);
                deals.computeIfAbsent(visit.entity(), key -> new ArrayList<>()).add(visit);
            }
        }
        if (policies.change() == PipelineChange.LEAVE_OUT) {
            changed.addAll(elsewhere);
            changed.retainAll(deals.keySet());
            deals.keySet().removeAll(elsewhere);
        }
        Comparator<StageVisit> byTime =
                Comparator.comparing(StageVisit::enteredAt)
                        .thenComparingInt(pipeline::order)
                        .thenComparing(StageVisit::stage)
                        .thenComparing(visit -> visit.leftAt().orElse(Instant.MAX));
        for (List<StageVisit> deal : deals.values()) {
            deal.sort(byTime);
            checkOrder(deal);
        }
    }

    private void check(StageVisit visit, Instant observedUntil) {
        pipeline.stage(visit.stage());
        if (visit.enteredAt().isAfter(observedUntil)) {
            throw new IllegalArgumentException(
                    "Deal %s entered stage %s at %s, after %s, until when rows are known"
                            .formatted(
                                    visit.entity(),
                                    visit.stage(),
                                    visit.enteredAt(),
                                    observedUntil));
        }
        if (visit.leftAt().filter(left -> left.isBefore(visit.enteredAt())).isPresent()) {
            fault(RowFault.LEFT_BEFORE_ENTERED, visit);
        }
    }

    private void checkOrder(List<StageVisit> deal) {
        for (StageVisit visit : deal) {
            if (pipeline.stage(visit.stage()).kind() == StageKind.OPEN) {
                return;
            }
            fault(RowFault.CLOSED_BEFORE_OPEN, visit);
        }
    }

    private void fault(RowFault fault, StageVisit visit) {
        faults.computeIfAbsent(fault, key -> new ArrayList<>()).add(visit);
    }

    Collection<List<StageVisit>> deals() {
        return deals.values();
    }

    Map<RowFault, List<StageVisit>> faults() {
        Map<RowFault, List<StageVisit>> copy = new EnumMap<>(RowFault.class);
        faults.forEach((fault, rows) -> copy.put(fault, List.copyOf(rows)));
        return Collections.unmodifiableMap(copy);
    }

    Set<String> changed() {
        return Collections.unmodifiableSet(changed);
    }
}
