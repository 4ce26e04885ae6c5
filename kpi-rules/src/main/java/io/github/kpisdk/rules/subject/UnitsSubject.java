package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Like units with counts before and after something was done to one of them: advertisements, shops,
 * sellers.
 */
public final class UnitsSubject implements Subject {

    /**
     * One of them.
     *
     * @param name which
     * @param before its count before, 0 or more
     * @param after its count after, 0 or more
     */
    public record Unit(String name, long before, long after) {
        /** Refuses negative counts. */
        public Unit {
            if (before < 0 || after < 0) {
                throw new IllegalArgumentException(
                        "Counts of %s are 0 or more, not %d and %d".formatted(name, before, after));
            }
        }
    }

    private final SubjectKey key;
    private final Unit chosen;
    private final List<Unit> all;
    private final Optional<Text> action;
    private final boolean extreme;
    private final boolean control;

    private UnitsSubject(
            SubjectKey key,
            Unit chosen,
            List<Unit> all,
            Optional<Text> action,
            boolean extreme,
            boolean control) {
        this.key = key;
        this.chosen = chosen;
        this.all = all;
        this.action = action;
        this.extreme = extreme;
        this.control = control;
    }

    /**
     * One unit among others.
     *
     * @param kpi what is counted
     * @param name the unit to which something was done
     * @param all units, that one among them, each once
     * @throws IllegalArgumentException if it is not among them, or two have one name
     */
    public static UnitsSubject of(String kpi, String name, List<Unit> all) {
        Set<String> names = new HashSet<>();
        for (Unit unit : all) {
            if (!names.add(unit.name())) {
                throw new IllegalArgumentException("Two units are named " + unit.name());
            }
        }
        Unit chosen =
                all.stream()
                        .filter(unit -> unit.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "Unit %s is not among %s".formatted(name, names)));
        return new UnitsSubject(
                SubjectKey.of("kpi", kpi).and("unit", name),
                chosen,
                List.copyOf(all),
                Optional.empty(),
                false,
                false);
    }

    /** The same, said in a statement with this id. */
    public UnitsSubject ofStatement(String id) {
        return new UnitsSubject(key.and("statement", id), chosen, all, action, extreme, control);
    }

    /** The same, with what was done to it. */
    public UnitsSubject after(Text what) {
        return new UnitsSubject(
                key,
                chosen,
                all,
                Optional.of(Objects.requireNonNull(what, "what")),
                extreme,
                control);
    }

    /** The same, known to be chosen because it was among the best or the worst. */
    public UnitsSubject chosenAsExtreme() {
        return new UnitsSubject(key, chosen, all, action, true, control);
    }

    /** The same, known to be compared with like units to which nothing was done. */
    public UnitsSubject controlled() {
        return new UnitsSubject(key, chosen, all, action, extreme, true);
    }

    /** The unit to which something was done. */
    public Unit chosen() {
        return chosen;
    }

    /** All units, that one among them. */
    public List<Unit> all() {
        return all;
    }

    /** What was done to it; empty where nobody says. */
    public Optional<Text> action() {
        return action;
    }

    /** Whether it was chosen because it was among the best or the worst. */
    public boolean isChosenAsExtreme() {
        return extreme;
    }

    /** Whether it is compared with like units to which nothing was done. */
    public boolean isControlled() {
        return control;
    }

    /** What is counted, and the unit. */
    @Override
    public SubjectKey key() {
        return key;
    }

    /** The key. */
    @Override
    public String toString() {
        return key.toString();
    }
}
