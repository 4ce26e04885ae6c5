package io.github.kpisdk.rules.subject;

import io.github.kpisdk.funnel.experiment.Arm;
import java.util.List;
import java.util.Optional;

/** An experiment as it was planned and as it was run. */
public final class TestSubject implements Subject {

    /** What was done so that looking often does no harm. */
    public enum Correction {
        /** Nothing. */
        NONE,
        /** A method that may be looked at at any time, or that spends its error over the looks. */
        SEQUENTIAL
    }

    /**
     * The plan, and how often it was looked at.
     *
     * @param perArm how many users each arm was to have, 0 or more
     * @param looks how often it was looked at, 1 or more
     * @param correction what was done about the looks
     */
    public record Plan(long perArm, int looks, Correction correction) {
        /** Checks the numbers. */
        public Plan {
            if (perArm < 0 || looks < 1) {
                throw new IllegalArgumentException(
                        "A plan has users of 0 or more and looks of 1 or more, not %d and %d"
                                .formatted(perArm, looks));
            }
        }
    }

    private final SubjectKey key;
    private final List<Arm> arms;
    private final Optional<Plan> plan;
    private final List<String> changed;
    private final boolean decided;
    private final boolean factorial;

    private TestSubject(
            SubjectKey key,
            List<Arm> arms,
            Optional<Plan> plan,
            List<String> changed,
            boolean decided,
            boolean factorial) {
        this.key = key;
        this.arms = arms;
        this.plan = plan;
        this.changed = changed;
        this.decided = decided;
        this.factorial = factorial;
    }

    /**
     * An experiment that still runs.
     *
     * @param test its name
     * @param arms the control first; two or more
     * @throws IllegalArgumentException if there are fewer than two arms
     */
    public static TestSubject of(String test, List<Arm> arms) {
        if (arms.size() < 2) {
            throw new IllegalArgumentException(
                    "Test %s needs two arms at least, not %d".formatted(test, arms.size()));
        }
        return new TestSubject(
                SubjectKey.of("test", test),
                List.copyOf(arms),
                Optional.empty(),
                List.of(),
                false,
                false);
    }

    /** The same, with the plan. */
    public TestSubject planned(Plan how) {
        return new TestSubject(key, arms, Optional.of(how), changed, decided, factorial);
    }

    /** The same, and it was stopped because of its result. */
    public TestSubject decided() {
        return new TestSubject(key, arms, plan, changed, true, factorial);
    }

    /** The same, with what is different in the variant. */
    public TestSubject changing(String... elements) {
        return new TestSubject(key, arms, plan, List.of(elements), decided, factorial);
    }

    /** The same, with arms for each combination of elements. */
    public TestSubject factorial() {
        return new TestSubject(key, arms, plan, changed, decided, true);
    }

    /** The arms, the control first. */
    public List<Arm> arms() {
        return arms;
    }

    /** The plan; empty where nobody knows it. */
    public Optional<Plan> plan() {
        return plan;
    }

    /** What is different in the variant; none where nobody says. */
    public List<String> changed() {
        return changed;
    }

    /** Whether it was stopped because of its result. */
    public boolean isDecided() {
        return decided;
    }

    /** Whether there are arms for each combination of elements. */
    public boolean isFactorial() {
        return factorial;
    }

    /** The name of the test. */
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
