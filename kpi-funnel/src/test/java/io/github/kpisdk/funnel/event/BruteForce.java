package io.github.kpisdk.funnel.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far a history gets, found by trying every order of events of one moment. Knows nothing of how
 * the library finds it.
 */
final class BruteForce {
    private final Funnel funnel;
    private final Predicate<Instant> mayEnter;

    private BruteForce(Funnel funnel, Predicate<Instant> mayEnter) {
        this.funnel = funnel;
        this.mayEnter = mayEnter;
    }

    /** How many steps are taken, if the funnel is entered at one of these moments. */
    static int level(Funnel funnel, List<Event> events, Predicate<Instant> mayEnter) {
        Predicate<Instant> entry = mayEnter;
        if (funnel.reentry() == Reentry.FIRST) {
            boolean any = funnel.order() == StepOrder.ANY;
            entry =
                    events.stream()
                            .filter(
                                    event ->
                                            any
                                                    ? funnel.steps().stream()
                                                            .anyMatch(s -> is(s, event))
                                                    : is(funnel.steps().get(0), event))
                            .map(Event::at)
                            .min(Instant::compareTo)
                            .<Predicate<Instant>>map(first -> first::equals)
                            .orElse(at -> false);
        }
        BruteForce force = new BruteForce(funnel, entry);
        if (funnel.order() == StepOrder.ANY) {
            return force.inAnyOrder(events);
        }
        int best = 0;
        for (List<Event> sequence : sequences(new ArrayList<>(events))) {
            best = Math.max(best, force.inOrder(sequence));
        }
        return best;
    }

    private static boolean is(Step step, Event event) {
        return step.isAny() || step.events().contains(event.name());
    }

    private boolean isOpen(Instant entry, Instant at) {
        return funnel.window().isEmpty()
                || Duration.between(entry, at).compareTo(funnel.window().orElseThrow().length())
                        <= 0;
    }

    /** All orders that time allows. */
    private static List<List<Event>> sequences(List<Event> left) {
        if (left.isEmpty()) {
            return List.of(List.of());
        }
        Instant first = left.stream().map(Event::at).min(Instant::compareTo).orElseThrow();
        List<List<Event>> all = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (Event event : left) {
            if (event.at().equals(first) && tried.add(event.name())) {
                List<Event> rest = new ArrayList<>(left);
                rest.remove(event);
                for (List<Event> tail : sequences(rest)) {
                    List<Event> sequence = new ArrayList<>(List.of(event));
                    sequence.addAll(tail);
                    all.add(sequence);
                }
            }
        }
        return all;
    }

    private int inOrder(List<Event> sequence) {
        int best = 0;
        for (int i = 0; i < sequence.size(); i++) {
            Event entry = sequence.get(i);
            if (is(funnel.steps().get(0), entry) && mayEnter.test(entry.at())) {
                best = Math.max(best, from(sequence, i));
            }
        }
        return best;
    }

    /** How many steps are taken from an entry on; several numbers may be possible on the way. */
    private int from(List<Event> sequence, int start) {
        boolean strict = funnel.order() == StepOrder.STRICT;
        Instant entry = sequence.get(start).at();
        Set<State> taken = Set.of(new State(1, entry));
        int best = 1;
        for (Event event : sequence.subList(start + 1, sequence.size())) {
            Set<State> next = new HashSet<>();
            if (!isOpen(entry, event.at())) {
                break;
            }
            for (State state : taken) {
                int n = state.steps();
                if (!strict || is(funnel.steps().get(n - 1), event)) {
                    next.add(state);
                }
                boolean late = !funnel.isStrictlyIncreasing() || event.at().isAfter(state.at());
                if (late && n < funnel.steps().size() && is(funnel.steps().get(n), event)) {
                    next.add(new State(n + 1, event.at()));
                    best = Math.max(best, n + 1);
                }
            }
            taken = next;
        }
        return best;
    }

    /** So many steps taken, the last of them at a moment. */
    private record State(int steps, Instant at) {}

    private int inAnyOrder(List<Event> events) {
        int best = 0;
        for (Event first : events) {
            if (mayEnter.test(first.at())) {
                List<Event> window =
                        events.stream()
                                .filter(
                                        event ->
                                                !event.at().isBefore(first.at())
                                                        && isOpen(first.at(), event.at()))
                                .toList();
                best = Math.max(best, most(window, 0, new HashSet<>()));
            }
        }
        return best;
    }

    /** The most steps from one on that events not used yet can be. */
    private int most(List<Event> window, int step, Set<Event> used) {
        if (step == funnel.steps().size()) {
            return 0;
        }
        int best = most(window, step + 1, used);
        for (Event event : window) {
            if (is(funnel.steps().get(step), event) && used.add(event)) {
                best = Math.max(best, 1 + most(window, step + 1, used));
                used.remove(event);
            }
        }
        return best;
    }
}
