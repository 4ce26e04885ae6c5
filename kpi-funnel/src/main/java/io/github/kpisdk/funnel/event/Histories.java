package io.github.kpisdk.funnel.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Events by entity, each event once, in the order of time. */
final class Histories {
    private static final Comparator<Event> BY_TIME =
            Comparator.comparing(Event::at).thenComparing(Event::id);

    private Histories() {}

    static SortedMap<String, List<Event>> of(Iterable<Event> events, Plan plan) {
        Map<String, Event> known = new HashMap<>(capacity(events));
        Map<String, List<Event>> byEntity = new HashMap<>();
        for (Event event : events) {
            Event same = known.putIfAbsent(event.id(), event);
            if (same != null && !same.equals(event)) {
                throw new DuplicateEventException(same, event);
            }
            if (same == null && plan.isRelevant(event)) {
                byEntity.computeIfAbsent(event.entity(), key -> new ArrayList<>(4)).add(event);
            }
        }
        byEntity.values().forEach(history -> history.sort(BY_TIME));
        return new TreeMap<>(byEntity);
    }

    /** Room for all of them, so that a map does not grow step by step; nothing if not known. */
    private static int capacity(Iterable<Event> events) {
        return events instanceof Collection<Event> all ? all.size() / 3 * 4 : 0;
    }
}
