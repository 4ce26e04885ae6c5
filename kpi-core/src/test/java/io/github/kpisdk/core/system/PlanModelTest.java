package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanModelTest {
    private static final PlanModel TWO =
            PlanModel.builder().product("revenue", "sales", "aov").atMost("sales", "leads").build();

    @Test
    void it_reads_as_equations() {
        assertThat(TWO).hasToString("revenue = sales × aov\nsales ≤ leads");
        assertThat(TWO.names()).containsExactly("revenue", "sales", "aov", "leads");
        assertThat(PlanModel.builder().sum("cost", "media", "pay", "tools").build())
                .hasToString("cost = media + pay + tools");
    }

    @Test
    void limits_are_chained_even_in_a_circle() {
        assertThat(PlanModel.builder().atMost("a", "b").atMost("b", "c").atMost("c", "a").build())
                .hasToString("a ≤ b\nb ≤ c\nc ≤ a\na ≤ c\nb ≤ a\nc ≤ b");
    }

    @Test
    void a_figure_that_it_does_not_know_is_refused() {
        assertThatThrownBy(() -> TWO.check(Map.of("sale", BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan has no \"sale\"; it has revenue, sales, aov, leads");
    }

    @Test
    void a_figure_with_too_many_digits_is_refused() {
        assertThatThrownBy(() -> TWO.check(Map.of("sales", new BigDecimal("1e99"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not an amount of at most 18 digits");
    }

    @Test
    void an_equation_has_no_figure_twice_and_at_least_two_on_its_right() {
        PlanModel.Builder builder = PlanModel.builder();

        assertThatThrownBy(() -> builder.product("a", "b", "b"))
                .hasMessage("An equation holds b twice");
        assertThatThrownBy(() -> builder.sum("a", "b", "a"))
                .hasMessage("An equation holds a twice");
        assertThatThrownBy(() -> builder.atMost("a", "a")).hasMessage("An equation holds a twice");
        assertThatThrownBy(() -> builder.product("a", "b"))
                .hasMessage("a needs two figures or more that make it, not only b");
        assertThatThrownBy(() -> builder.product("Revenue", "a", "b"))
                .hasMessage(
                        "name must be lower-case words with hyphens, such as new-customers, not"
                                + " \"Revenue\"");
    }

    @Test
    void numbers_that_grow_without_end_are_refused() {
        PlanModel.Builder builder = PlanModel.builder();
        builder.product("x2", "x0", "x1");
        for (int i = 3; i < 20; i++) { // x2 = x0·x1, x3 = x1·x2: digits grow like Fibonacci numbers
            builder.product("x" + i, "x" + (i - 2), "x" + (i - 1));
        }
        PlanModel model = builder.build();
        BigDecimal long18 = new BigDecimal("999999999999999999");

        assertThatThrownBy(() -> model.check(Map.of("x0", long18, "x1", long18)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan leads to numbers of more than 900 digits");
    }

    @Test
    void only_the_figures_of_a_contradiction_need_something() {
        Contradiction found =
                TWO.check(Map.of("sales", BigDecimal.TEN, "leads", BigDecimal.ONE))
                        .contradictions()
                        .get(0);

        assertThatThrownBy(() -> found.need("aov")).hasMessage("aov is not one of [sales, leads]");
    }
}
