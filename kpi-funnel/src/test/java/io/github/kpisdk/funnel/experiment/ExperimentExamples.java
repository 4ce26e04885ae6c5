package io.github.kpisdk.funnel.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.ChiSquaredTest;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Splits of the tests of GrowthBook; verdicts by hand. */
class ExperimentExamples {
    /** 10 % against 13 % of 2000: z = 0.03/√(0.115·0.885/1000) = 2.97. */
    private static final Arm CONTROL = Arm.of("old button", 200, 2000);

    private static final Arm BETTER = Arm.of("new button", 260, 2000);

    private static Arm arm(String name, long users, double weight) {
        return Arm.of(name, 0, users).withWeight(weight);
    }

    private static double p(Arm... arms) {
        return SplitCheck.of(List.of(arms)).orElseThrow().p();
    }

    @Test
    void splits_of_growthbook() {
        assertThat(p(arm("A", 1000, 0.5), arm("B", 1200, 0.5)))
                .isCloseTo(0.000020079, within(5e-10));
        assertThat(p(arm("A", 135, 0.5), arm("B", 115, 0.5))).isCloseTo(0.205903211, within(5e-10));
        assertThat(p(arm("A", 310, 0.75), arm("B", 98, 0.25)))
                .isCloseTo(0.647434186, within(5e-10));
        assertThat(p(arm("A", 500, 0.34), arm("B", 500, 0.33), arm("C", 600, 0.33)))
                .isCloseTo(0.000592638, within(5e-10));
        assertThat(p(arm("A", 0, 0.34), arm("B", 10, 0.33), arm("C", 10, 0.33)))
                .isCloseTo(0.005790624, within(5e-10));
        // Of equal weights: χ² = (20/3)²·(1 + ¼ + ¼)/(20/3) = 10 with two degrees, so e^−5.
        assertThat(p(arm("A", 0, 1), arm("B", 10, 1), arm("C", 10, 1)))
                .isCloseTo(StrictMath.exp(-5), within(1e-12));
        assertThat(p(arm("A", 1000, 0.5), arm("B", 1200, 0.5), arm("C", 900, 0)))
                .isCloseTo(0.000020079, within(5e-10));
    }

    @Test
    void a_split_of_nobody_or_of_one_arm_is_not_computable() {
        assertThat(SplitCheck.of(List.of(arm("A", 0, 1), arm("B", 0, 1))).isComputed()).isFalse();
        assertThat(SplitCheck.of(List.of(arm("A", 9, 1), arm("B", 9, 0))))
                .isEqualTo(
                        Statistic.<ChiSquaredTest>notComputable(
                                Text.of(
                                        "fewer than two arms were to get users",
                                        "пользователей должны были получать меньше двух"
                                                + " вариантов")));
    }

    @Test
    void a_deserved_winner() {
        Verdict verdict = Experiment.of(CONTROL, BETTER).verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.VARIANT_BETTER);
        assertThat(verdict.winner()).contains("new button");
        // z = 2.97364 by the pooled test.
        assertThat(verdict.comparisons().get(0).p()).isCloseTo(0.00294, within(5e-6));
        assertThat(verdict.explanation())
                .isEqualTo(
                        Text.of(
                                "Better than old button: new button. new button: 13% against 10%, a"
                                        + " difference from 1.02 to 4.98 percentage points.",
                                "Лучше, чем old button: new button. new button: 13 % против 10 %,"
                                        + " разница от 1,02 до 4,98 (в процентных пунктах)."));
    }

    @Test
    void the_same_figures_the_other_way_round_keep_the_control() {
        Verdict verdict = Experiment.of(BETTER, CONTROL).verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.CONTROL_BETTER);
        assertThat(verdict.winner()).isEmpty();
        assertThat(verdict.explanation().en())
                .isEqualTo(
                        "Keep new button. Worse than it: old button. old button: 10% against 13%, a"
                                + " difference from −4.98 to −1.02 percentage points.");
        assertThat(verdict.explanation().ru()).startsWith("Оставьте new button. Хуже: old button.");
    }

    @Test
    void a_bad_split_makes_it_invalid() {
        Verdict verdict =
                Experiment.of(Arm.of("A", 100, 1000), Arm.of("B", 300, 1200))
                        .alwaysValid()
                        .verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.INVALID);
        assertThat(verdict.comparisons()).isEmpty();
        assertThat(verdict.explanation())
                .isEqualTo(
                        Text.of(
                                "The users were not split as planned: A 1000, B 1200. By chance"
                                        + " that happens less than once in 1000 cases. Until the"
                                        + " cause is found the result says nothing.",
                                "Пользователи разделились не так, как задумано: A 1000, B 1200."
                                        + " Случайно так бывает реже чем в одном случае из 1000."
                                        + " Пока причина не найдена, результат ни о чём не"
                                        + " говорит."));
    }

    @Test
    void who_peeks_gets_no_winner() {
        Verdict verdict = Experiment.of(CONTROL, BETTER).withLooks(5).verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.comparisons()).isEmpty();
        assertThat(verdict.explanation())
                .isEqualTo(
                        Text.of(
                                "The result was looked at 5 times by a method made for one look."
                                        + " Whoever looks often sees a winner by chance, so none is"
                                        + " named.",
                                "На результат смотрели несколько раз (5), а метод рассчитан на"
                                        + " один. Кто смотрит часто, увидит победителя случайно,"
                                        + " поэтому он не назван."));
    }

    /**
     * t = 0.03 ÷ √(0.09/2000 + 0.1131/2000) = 2.98 is too little for many looks; 15 % is enough.
     */
    @Test
    void an_always_valid_method_may_be_looked_at() {
        Verdict close = Experiment.of(CONTROL, BETTER).withLooks(5).alwaysValid().verdict();
        Verdict clear =
                Experiment.of(CONTROL, Arm.of("new button", 300, 2000))
                        .withLooks(5)
                        .alwaysValid()
                        .verdict();

        assertThat(close.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(close.comparisons().get(0).difference().lower()).isNegative();
        assertThat(clear.winner()).contains("new button");
    }

    @Test
    void below_the_plan_it_is_too_early() {
        Verdict verdict = Experiment.of(CONTROL, BETTER).withPlannedUsers(2001).verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.explanation())
                .isEqualTo(
                        Text.of(
                                "It is too early: old button has 2000 users of the 2001 planned.",
                                "Рано судить: old button — пользователей 2000, а задумано 2001."));
        assertThat(Experiment.of(CONTROL, BETTER).withPlannedUsers(2000).verdict().winner())
                .isPresent();
    }

    /** 10 % against 11 %: p̄ = 0.105; ((1.96·√0.18795 + 0.8416·√0.1879)/0.01)² = 14 750.8. */
    @Test
    void no_difference_shown_says_how_many_it_would_take() {
        Verdict verdict = Experiment.of(Arm.of("A", 200, 2000), Arm.of("B", 220, 2000)).verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(verdict.explanation().en())
                .startsWith("No variant is shown to be better than A. B: 11% against 10%,")
                .endsWith("To see a difference like that of B, each would need about 14751 users.");
        assertThat(verdict.explanation().ru())
                .startsWith("Не показано, что какой-то вариант лучше, чем A. B: 11 % против 10 %,")
                .endsWith(
                        "Чтобы заметить такую разницу, как у B, каждому нужно около 14751"
                                + " пользователей.");
    }

    /** 10 % against 12 %: z = 0.02/√(0.11·0.89/1000) = 2.02, p = 0.043, of three 0.13. */
    @Test
    void many_variants_need_more() {
        Arm lucky = Arm.of("lucky", 240, 2000);
        List<Arm> many = List.of(lucky, Arm.of("B", 200, 2000), Arm.of("C", 199, 2000));

        assertThat(Experiment.of(CONTROL, lucky).verdict().winner()).contains("lucky");
        assertThat(Experiment.of(CONTROL, many).verdict().decision()).isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void of_two_better_ones_neither_is_the_winner() {
        Verdict verdict =
                Experiment.of(CONTROL, List.of(BETTER, Arm.of("green", 280, 2000))).verdict();

        assertThat(verdict.better()).containsExactly("new button", "green");
        assertThat(verdict.winner()).isEmpty();
        assertThat(verdict.explanation().en())
                .startsWith("Better than old button: new button, green. new button: 13%")
                .endsWith("Which of them is the best is not shown.");
        assertThat(verdict.explanation().ru()).endsWith("Кто из них лучший, не показано.");
    }

    @Test
    void what_nobody_did_or_nobody_saw_is_undecided() {
        Verdict none = Experiment.of(Arm.of("A", 0, 100), Arm.of("B", 0, 100)).verdict();
        Verdict nobody = Experiment.of(Arm.of("A", 0, 0), Arm.of("B", 0, 0)).verdict();
        Verdict few = Experiment.of(Arm.of("A", 0, 9), Arm.of("B", 9, 9)).alwaysValid().verdict();

        assertThat(none.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(none.explanation().en())
                .isEqualTo(
                        "Nothing can be compared: everybody did the same, so there is nothing to"
                                + " measure the chance by.");
        assertThat(nobody.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(nobody.explanation())
                .isEqualTo(
                        Text.of(
                                "Whether the users were split as planned cannot be checked: nobody"
                                        + " was counted.",
                                "Проверить, так ли разделились пользователи, нельзя: никого не"
                                        + " посчитали."));
        assertThat(few.decision()).isEqualTo(Decision.UNDECIDED);
        assertThat(few.explanation().en()).contains("too few users did, or did not");
    }
}
