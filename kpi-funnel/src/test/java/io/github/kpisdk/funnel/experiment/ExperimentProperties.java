package io.github.kpisdk.funnel.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.funnel.stats.Statistic;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** When a winner may be named at all, and how often chance makes one. */
class ExperimentProperties {

    private static Arm arm(String name, int users, int percent) {
        return Arm.of(name, (long) users * percent / 100, users);
    }

    @Property
    void a_winner_needs_a_good_split_and_one_look(
            @ForAll @IntRange(max = 3000) int usersA,
            @ForAll @IntRange(max = 3000) int usersB,
            @ForAll @IntRange(max = 100) int percentA,
            @ForAll @IntRange(max = 100) int percentB,
            @ForAll @IntRange(min = 1, max = 3) int looks) {
        Verdict verdict =
                Experiment.of(arm("A", usersA, percentA), arm("B", usersB, percentB))
                        .withLooks(looks)
                        .verdict();
        boolean splitIsGood =
                verdict.split().<Boolean>fold(test -> test.p() >= SplitCheck.ALARM, why -> false);

        if (!splitIsGood || looks > 1) {
            assertThat(verdict.winner()).isEmpty();
            assertThat(verdict.decision()).isIn(Decision.INVALID, Decision.UNDECIDED);
        }
        assertThat(verdict.decision() == Decision.INVALID)
                .isEqualTo(verdict.split().isComputed() && !splitIsGood);
    }

    @Property
    void swapping_the_arms_swaps_the_verdict(
            @ForAll @IntRange(min = 100, max = 150) int usersA,
            @ForAll @IntRange(min = 100, max = 150) int usersB,
            @ForAll @IntRange(max = 100) int percentA,
            @ForAll @IntRange(max = 100) int percentB,
            @ForAll boolean always) {
        Arm a = arm("A", usersA, percentA);
        Arm b = arm("B", usersB, percentB);
        Experiment there = Experiment.of(a, b);
        Experiment back = Experiment.of(b, a);

        Decision one = (always ? there.alwaysValid() : there).verdict().decision();
        Decision other = (always ? back.alwaysValid() : back).verdict().decision();

        assertThat(other)
                .isEqualTo(
                        switch (one) {
                            case VARIANT_BETTER -> Decision.CONTROL_BETTER;
                            case CONTROL_BETTER -> Decision.VARIANT_BETTER;
                            default -> one;
                        });
    }

    @Property
    void an_arm_that_is_off_changes_nothing(
            @ForAll @IntRange(max = 500) int users, @ForAll @IntRange(max = 100) int percent) {
        Arm a = Arm.of("A", 50, 500);
        Arm b = Arm.of("B", 90, 500);
        Arm off = arm("C", users, percent).withWeight(0);

        assertThat(Experiment.of(a, List.of(b, off)).verdict())
                .isEqualTo(Experiment.of(a, b).verdict());
        assertThat(SplitCheck.of(List.of(a, off))).isInstanceOf(Statistic.NotComputable.class);
    }

    /** Two arms alike, 20 looks at 100 more users in each: naively one in four sees a winner. */
    @Example
    void looking_often_at_two_arms_alike_seldom_makes_a_winner() {
        Random random = new Random(20260501);
        int runs = 400;
        int always = 0;
        int naive = 0;
        for (int run = 0; run < runs; run++) {
            long a = 0;
            long b = 0;
            boolean alwaysSeen = false;
            boolean naiveSeen = false;
            for (int users = 100; users <= 2000; users += 100) {
                for (int i = 0; i < 100; i++) {
                    a += random.nextInt(5) == 0 ? 1 : 0;
                    b += random.nextInt(5) == 0 ? 1 : 0;
                }
                Experiment experiment = Experiment.of(Arm.of("A", a, users), Arm.of("B", b, users));
                alwaysSeen |= decided(experiment.withLooks(users / 100).alwaysValid());
                naiveSeen |= decided(experiment);
            }
            always += alwaysSeen ? 1 : 0;
            naive += naiveSeen ? 1 : 0;
        }

        assertThat(always).isLessThanOrEqualTo(runs / 20);
        assertThat(naive).isGreaterThan(runs / 10);
    }

    private static boolean decided(Experiment experiment) {
        return experiment.verdict().decision() != Decision.UNDECIDED;
    }
}
