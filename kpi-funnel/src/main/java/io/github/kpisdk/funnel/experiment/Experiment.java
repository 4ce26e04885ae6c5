package io.github.kpisdk.funnel.experiment;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.AlwaysValid;
import io.github.kpisdk.funnel.stats.ChiSquaredTest;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A control and its variants, tried on different users at the same time.
 *
 * <p>A winner is named only if the users were split as planned, nobody peeked with a method made
 * for one look, the plan is reached, and test and interval agree after allowing for the number of
 * variants. Immutable.
 */
public final class Experiment {
    /** How often chance alone may raise an alarm where nothing else is said. */
    public static final double USUAL_ALPHA = 0.05;

    private final Arm control;
    private final List<Arm> variants;
    private final double alpha;
    private final int looks;
    private final long plannedUsers;
    private final @Nullable AlwaysValid sequence;

    private Experiment(
            Arm control,
            List<Arm> variants,
            double alpha,
            int looks,
            long plannedUsers,
            @Nullable AlwaysValid sequence) {
        this.control = control;
        this.variants = variants;
        this.alpha = alpha;
        this.looks = looks;
        this.plannedUsers = plannedUsers;
        this.sequence = sequence;
    }

    /** A control and one variant, looked at once. */
    public static Experiment of(Arm control, Arm variant) {
        return of(control, List.of(variant));
    }

    /**
     * A control and its variants, looked at once.
     *
     * @throws IllegalArgumentException if there is no variant, two arms have one name, or the
     *     control has weight 0
     */
    public static Experiment of(Arm control, List<Arm> variants) {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("Nothing is compared with " + control.name());
        }
        if (!control.isOn()) {
            throw new IllegalArgumentException("Control %s has weight 0".formatted(control.name()));
        }
        Set<String> names = new HashSet<>(Set.of(control.name()));
        for (Arm variant : variants) {
            if (!names.add(variant.name())) {
                throw new IllegalArgumentException("Two arms are named " + variant.name());
            }
        }
        return new Experiment(control, List.copyOf(variants), USUAL_ALPHA, 1, 0, null);
    }

    /**
     * How often it was looked at, this time included, with the wish to stop if there was a winner.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Experiment withLooks(int times) {
        if (times < 1) {
            throw new IllegalArgumentException(
                    "An experiment is looked at once at least, not %s times".formatted(times));
        }
        return new Experiment(control, variants, alpha, times, plannedUsers, sequence);
    }

    /**
     * How many users each arm was to have at the only look; until then nothing is decided.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Experiment withPlannedUsers(long perArm) {
        if (perArm < 0) {
            throw new IllegalArgumentException("Planned users are negative: %s".formatted(perArm));
        }
        return new Experiment(control, variants, alpha, looks, perArm, sequence);
    }

    /**
     * How often chance alone may raise an alarm.
     *
     * @throws IllegalArgumentException if it is not above 0 and below 1
     */
    public Experiment withAlpha(double share) {
        AlwaysValid checked =
                new AlwaysValid(
                        share, sequence == null ? AlwaysValid.USUAL_SIZE : sequence.tunedFor());
        return new Experiment(
                control, variants, share, looks, plannedUsers, sequence == null ? null : checked);
    }

    /** By a method that may be looked at as often as one likes. */
    public Experiment alwaysValid() {
        return alwaysValid(AlwaysValid.USUAL_SIZE);
    }

    /**
     * By a method that may be looked at as often as one likes.
     *
     * @param tunedFor the users of two arms together at which it is to see most, above 0
     */
    public Experiment alwaysValid(double tunedFor) {
        return new Experiment(
                control, variants, alpha, looks, plannedUsers, new AlwaysValid(alpha, tunedFor));
    }

    /** How often it was looked at. */
    public int looks() {
        return looks;
    }

    /** How many users each arm was to have; 0 where nobody planned it. */
    public long plannedUsers() {
        return plannedUsers;
    }

    /** Whether it is judged by a method that may be looked at at any time. */
    public boolean isAlwaysValid() {
        return sequence != null;
    }

    /** What may be concluded. */
    public Verdict verdict() {
        Statistic<ChiSquaredTest> split =
                SplitCheck.of(Stream.concat(Stream.of(control), variants.stream()).toList());
        return split.fold(
                test ->
                        test.p() < SplitCheck.ALARM
                                ? gated(Decision.INVALID, split, Words.badSplit(arms()))
                                : ofGoodSplit(split),
                reason -> gated(Decision.UNDECIDED, split, Words.noSplit(reason)));
    }

    private Verdict ofGoodSplit(Statistic<ChiSquaredTest> split) {
        return tooEarly()
                .map(why -> gated(Decision.UNDECIDED, split, why))
                .orElseGet(() -> compared(split));
    }

    private Optional<Text> tooEarly() {
        if (sequence != null) {
            return Optional.empty();
        }
        if (looks > 1) {
            return Optional.of(Words.peeked(looks));
        }
        return arms().stream()
                .filter(arm -> arm.users() < plannedUsers)
                .findFirst()
                .map(arm -> Words.belowPlan(arm, plannedUsers));
    }

    private Verdict compared(Statistic<ChiSquaredTest> split) {
        List<Arm> on = variants.stream().filter(Arm::isOn).toList();
        Statistic<List<Comparison>> compared =
                new Comparisons(alpha, Optional.ofNullable(sequence)).of(control, on);
        return compared.fold(
                comparisons -> judged(split, comparisons, on.size()),
                reason -> gated(Decision.UNDECIDED, split, Words.notCompared(reason)));
    }

    private Verdict judged(
            Statistic<ChiSquaredTest> split, List<Comparison> comparisons, int variantsOn) {
        List<Comparison> better = comparisons.stream().filter(c -> c.isBetter(alpha)).toList();
        boolean allWorse =
                comparisons.size() == variantsOn
                        && comparisons.stream().allMatch(c -> c.isWorse(alpha));
        Decision decision =
                !better.isEmpty()
                        ? Decision.VARIANT_BETTER
                        : allWorse ? Decision.CONTROL_BETTER : Decision.UNDECIDED;
        Text explanation =
                switch (decision) {
                    case VARIANT_BETTER -> Words.better(control, better);
                    case CONTROL_BETTER -> Words.worse(control, comparisons);
                    default -> Words.notShown(control, comparisons, alpha);
                };
        return new Verdict(
                decision,
                better.stream().map(Comparison::variant).toList(),
                comparisons,
                split,
                explanation);
    }

    /** The arms that get users, the control first. */
    private List<Arm> arms() {
        return Stream.concat(Stream.of(control), variants.stream()).filter(Arm::isOn).toList();
    }

    private static Verdict gated(
            Decision decision, Statistic<ChiSquaredTest> split, Text explanation) {
        return new Verdict(decision, List.of(), List.of(), split, explanation);
    }
}
