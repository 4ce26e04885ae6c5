package io.github.kpisdk.funnel.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.TwoProportions;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Several variants at once, and what test and interval say of the same variant. */
class ManyVariantsTest {
    private static final Arm CONTROL = Arm.of("A", 200, 2000);

    private static List<Comparison> compared(Arm control, Arm... variants) {
        return Experiment.of(control, List.of(variants)).verdict().comparisons();
    }

    /**
     * 10 % against 14 %, 10.1 % and 12 %: p 0.0001, 0.9 and 0.043. The first is below 0.05/3; the
     * next, 0.043, is not below 0.05/2, which holds for the third as well.
     */
    @Test
    void intervals_are_at_the_level_of_their_test() {
        List<Comparison> compared =
                compared(
                        CONTROL,
                        Arm.of("B", 280, 2000),
                        Arm.of("C", 202, 2000),
                        Arm.of("D", 240, 2000));

        assertThat(compared)
                .extracting(c -> c.difference().confidence())
                .containsExactly(1 - 0.05 / 3, 1 - 0.05 / 2, 1 - 0.05 / 2);
        assertThat(compared.get(0).difference())
                .isEqualTo(compared.get(0).rates().newcombe(1 - 0.05 / 3).orElseThrow());
        assertThat(compared.get(2).difference().contains(0)).isTrue();
        assertThat(compared.get(2).adjustedP()).isEqualTo(2 * compared.get(2).p());
    }

    /** Both are below: 0.05/2 for the smaller p, 0.05 for the other. */
    @Test
    void the_last_one_is_compared_at_alpha_itself() {
        List<Comparison> compared =
                compared(CONTROL, Arm.of("B", 245, 2000), Arm.of("C", 280, 2000));

        assertThat(compared)
                .extracting(c -> c.difference().confidence())
                .containsExactly(0.95, 0.975);
        assertThat(compared).allMatch(c -> c.isBetter(0.05));
    }

    /** Nobody of C did, nor of the control; C was tried all the same, so B counts as one of two. */
    @Test
    void a_variant_that_cannot_be_compared_counts() {
        Arm control = Arm.of("A", 0, 100);
        Verdict verdict =
                Experiment.of(control, List.of(Arm.of("B", 6, 100), Arm.of("C", 0, 100))).verdict();
        double p =
                TwoProportions.of(Proportion.of(0, 100), Proportion.of(6, 100))
                        .fisherExact()
                        .orElseThrow();

        assertThat(p).isCloseTo(0.0289, within(5e-5));
        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.comparisons()).extracting(Comparison::variant).containsExactly("B");
        assertThat(verdict.comparisons().get(0).adjustedP()).isEqualTo(2 * p);
        assertThat(Experiment.of(control, Arm.of("B", 6, 100)).verdict().winner()).contains("B");
    }

    @Test
    void alpha_stays_apart_from_the_method() {
        Experiment experiment = Experiment.of(CONTROL, Arm.of("B", 280, 2000));

        assertThat(experiment.withAlpha(0.01).withLooks(2).verdict().comparisons()).isEmpty();
        assertThat(experiment.alwaysValid(700).withAlpha(0.01).verdict())
                .isEqualTo(experiment.withAlpha(0.01).alwaysValid(700).verdict());
    }

    /** 10 % against 5 % and 10.1 %. */
    @Test
    void a_variant_that_is_not_worse_keeps_it_open() {
        Arm worse = Arm.of("B", 100, 2000);
        Arm alike = Arm.of("C", 202, 2000);

        assertThat(Experiment.of(CONTROL, worse).verdict().decision())
                .isEqualTo(Decision.CONTROL_BETTER);
        assertThat(Experiment.of(CONTROL, List.of(worse, alike)).verdict().decision())
                .isEqualTo(Decision.UNDECIDED);
    }

    /** B is worse; of C too few were seen, so not every variant is shown to be worse. */
    @Test
    void the_control_is_kept_only_against_all() {
        Arm control = Arm.of("A", 500, 1000);
        Arm worse = Arm.of("B", 300, 1000);
        Arm hardlySeen = Arm.of("C", 1, 3).withWeight(0.003);

        assertThat(Experiment.of(control, List.of(worse, hardlySeen)).alwaysValid().verdict())
                .matches(v -> v.decision() == Decision.UNDECIDED)
                .matches(v -> v.comparisons().size() == 1);
        assertThat(Experiment.of(control, worse).alwaysValid().verdict().decision())
                .isEqualTo(Decision.CONTROL_BETTER);
    }

    @Test
    void better_and_worse_need_test_and_interval() {
        TwoProportions rates = TwoProportions.of(Proportion.of(5, 100), Proportion.of(13, 100));
        Interval below = new Interval(-0.2, -0.1, 0.95);
        Interval above = new Interval(0.1, 0.2, 0.95);

        assertThat(new Comparison("B", rates, below, 0.01, 0.049).isWorse(0.05)).isTrue();
        assertThat(new Comparison("B", rates, below, 0.01, 0.05).isWorse(0.05)).isFalse();
        assertThat(new Comparison("B", rates, above, 0.01, 0.049).isBetter(0.05)).isTrue();
        assertThat(new Comparison("B", rates, above, 0.01, 0.05).isBetter(0.05)).isFalse();
        assertThat(new Comparison("B", rates, above, 0.01, 0.049).isWorse(0.05)).isFalse();
    }

    /** 5 and 13 of 100: z = 1.977, p = 0.048, but Newcombe begins at −0.001. */
    @Test
    void test_and_interval_that_disagree_settle_nothing() {
        Verdict verdict = Experiment.of(Arm.of("A", 5, 100), Arm.of("B", 13, 100)).verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.explanation().en())
                .isEqualTo(
                        "No variant is shown to be better than A. B: 13% against 5%, a difference"
                                + " from −0.1 to 16.47 percentage points. For B the test and the"
                                + " interval disagree, so it is not settled.");
        assertThat(verdict.explanation().ru())
                .endsWith(" Для B проверка и интервал расходятся, вывода нет.");
    }

    @Test
    void nobody_is_asked_to_wait_for_more_than_a_trillion_users() {
        long many = 1_000_000_000_000L;
        Verdict verdict =
                Experiment.of(Arm.of("A", many / 2, many), Arm.of("B", many / 2 + 1, many))
                        .verdict();

        assertThat(verdict.explanation().en())
                .isEqualTo(
                        "No variant is shown to be better than A. B: 50% against 50%, a difference"
                                + " from 0 to 0 percentage points.");
    }

    @Property
    void a_sequence_and_its_intervals_never_contradict(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 40, max = 400) Integer> results) {
        List<Arm> variants = new ArrayList<>();
        for (int result : results) {
            variants.add(Arm.of("V" + variants.size(), result, 1000));
        }
        Verdict verdict = Experiment.of(Arm.of("A", 200, 1000), variants).alwaysValid().verdict();

        assertThat(verdict.comparisons()).hasSameSizeAs(results);
        assertThat(verdict.comparisons()).noneMatch(c -> c.isContradictory(0.05));
    }

    @Property
    void who_is_better_is_so_by_test_and_interval(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 60) Integer> results) {
        List<Arm> variants = new ArrayList<>();
        for (int result : results) {
            variants.add(Arm.of("V" + variants.size(), result, 60));
        }
        Verdict verdict = Experiment.of(Arm.of("A", 20, 60), variants).verdict();

        assertThat(verdict.comparisons())
                .allMatch(
                        c ->
                                verdict.better().contains(c.variant())
                                        == (c.adjustedP() < 0.05 && c.difference().lower() > 0));
        assertThat(verdict.comparisons()).allMatch(c -> c.adjustedP() >= c.p());
    }
}
