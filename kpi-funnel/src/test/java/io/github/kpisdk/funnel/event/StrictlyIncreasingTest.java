package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.counts;
import static io.github.kpisdk.funnel.event.Events.funnel;
import static io.github.kpisdk.funnel.event.Events.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StrictlyIncreasingTest {
    private static final Funnel ABC = funnel("abc").strictlyIncreasing();

    @Test
    void steps_of_one_moment_do_not_follow_each_other() {
        assertThat(level(funnel("abc"), Events.of("u", "a1 b1 c1"))).isEqualTo(3);
        assertThat(level(ABC, Events.of("u", "a1 b1 c1"))).isEqualTo(1);
        assertThat(level(ABC, Events.of("u", "a1 b2 c2"))).isEqualTo(2);
        assertThat(level(ABC, Events.of("u", "a1 b1 b2 c2 c3"))).isEqualTo(3);
    }

    @Test
    void a_strict_path_ends_where_a_second_step_comes_at_the_moment_of_the_first() {
        Funnel strict = ABC.inOrder(StepOrder.STRICT);

        // c of moment 2 can neither follow b, being no later, nor stand before it.
        assertThat(level(strict, Events.of("u", "a1 b2 c2 c3"))).isEqualTo(2);
        assertThat(level(strict, Events.of("u", "a1 a2 b2 b3 c4"))).isEqualTo(3);
    }

    @Test
    void optional_steps_have_to_be_apart_as_well() {
        Funnel funnel = Funnel.of(Step.of("a"), Step.of("o").optionally(), Step.of("b"));

        assertThat(counts(funnel.over(Events.of("u", "a1 o1 b2")))).containsExactly(1L, 1L, 1L);
        Funnel apart = funnel.strictlyIncreasing();
        assertThat(counts(apart.over(Events.of("u", "a1 o1 b2")))).containsExactly(1L, 0L, 1L);
        assertThat(counts(apart.over(Events.of("u", "a1 o2 b2")))).containsExactly(1L, 0L, 1L);
        assertThat(counts(apart.over(Events.of("u", "a1 o2 b3")))).containsExactly(1L, 1L, 1L);
        assertThat(counts(apart.over(Events.of("u", "a1 o2")))).containsExactly(1L, 1L, 0L);
    }

    @Test
    void at_the_moment_of_an_exclusion_one_step_can_still_be_taken() {
        Funnel between = funnel("abc").excluding("x", "a", "c");

        assertThat(between.over(Events.of("u", "a0 b1 c1 x1")).excluded()).isZero();
        assertThat(between.strictlyIncreasing().over(Events.of("u", "a0 b1 c1 x1")).excluded())
                .isEqualTo(1);
    }

    @Test
    void other_changes_keep_it() {
        assertThat(ABC.isStrictlyIncreasing()).isTrue();
        assertThat(funnel("abc").isStrictlyIncreasing()).isFalse();
        assertThat(
                        ABC.within(Events.seconds(5))
                                .entering(Reentry.FIRST)
                                .excluding("x", "a", "b")
                                .isStrictlyIncreasing())
                .isTrue();
    }

    @Test
    void in_any_order_there_is_nothing_to_increase() {
        String message = "Steps in ANY order have no strictly increasing times";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ABC.inOrder(StepOrder.ANY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> funnel("abc").inOrder(StepOrder.ANY).strictlyIncreasing())
                .withMessage(message);
    }
}
