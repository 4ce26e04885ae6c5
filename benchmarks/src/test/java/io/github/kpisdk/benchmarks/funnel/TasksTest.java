package io.github.kpisdk.benchmarks.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {
    @Test
    void the_library_gives_what_is_counted_by_hand() {
        List<Task> tasks = new ArrayList<>();
        tasks.addAll(EventTasks.of(5_000));
        tasks.addAll(PathTasks.of(200));
        tasks.addAll(VisitTasks.of(5_000));

        assertThat(tasks)
                .hasSize(7)
                .allSatisfy(task -> assertThatCode(task.work()::run).doesNotThrowAnyException());
        assertThat(tasks).allMatch(task -> task.size() >= 200);
    }

    @Test
    void a_wrong_result_ends_the_program() {
        assertThatThrownBy(() -> Task.check("win rate", 1, 2))
                .hasMessage("win rate: 1 instead of 2");
        assertThatThrownBy(() -> Task.checkNear("base rate", 0.5, 0.500001))
                .hasMessage("base rate: 0.5 instead of 0.500001");
        assertThatThrownBy(() -> Task.checkNear("base rate", Double.NaN, 0.5))
                .isInstanceOf(IllegalStateException.class);
    }

    /** visit, cart, visit, pay, other: in order 2 steps, strictly 2, in any order 3. */
    @Test
    void funnels_by_hand() {
        EventsByHand.History history =
                new EventsByHand.History(new int[] {0, 1, 0, 3, 4}, new long[] {0, 10, 20, 30, 40});
        EventsByHand byHand = new EventsByHand(List.of(history));

        assertThat(byHand.ordered()).containsExactly(1L, 1L, 0L, 0L);
        assertThat(byHand.strict()).containsExactly(1L, 1L, 0L, 0L);
        assertThat(byHand.anyOrder()).containsExactly(1L, 1L, 1L, 0L);
    }

    /** A converts once alone, A and B twice together: A has 1 + 2/2, B 2/2. */
    @Test
    void shapley_by_all_subsets() {
        Known[] values =
                new Subsets(
                                new PathTasks.Paths(
                                        List.of(new int[] {0}, new int[] {1, 0, 1}),
                                        new long[] {1, 2},
                                        new long[] {0, 0}))
                        .shapley();

        assertThat(values[0]).isEqualByComparingTo(Known.of(BigDecimal.valueOf(2)));
        assertThat(values[1]).isEqualByComparingTo(Known.of(BigDecimal.ONE));
        assertThat(values[2]).isEqualByComparingTo(Known.of(BigDecimal.ZERO));
    }

    /**
     * C1 > C2 > C3 converts, C1 and C2 > C3 do not: base rate 1/3, removal effects 1/2, 1, 1. The
     * specification of the library has the same example.
     */
    @Test
    void a_chain_by_hand() {
        ChainByHand chain =
                new ChainByHand(
                        new PathTasks.Paths(
                                List.of(new int[] {0, 1, 2}, new int[] {0}, new int[] {1, 2}),
                                new long[] {1, 0, 0},
                                new long[] {0, 1, 1}),
                        1);

        assertThat(chain.baseRate()).isEqualTo(1.0 / 3);
        Task.checkNear("C1", chain.removalEffect(0), 0.5);
        Task.checkNear("C2", chain.removalEffect(1), 1);
        Task.checkNear("C3", chain.removalEffect(2), 1);
    }
}
