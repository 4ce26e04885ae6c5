package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.counts;
import static io.github.kpisdk.funnel.event.Events.funnel;
import static io.github.kpisdk.funnel.event.Events.second;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.funnel.stats.Proportion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static Event event(String id, String entity, String name, long at, String channel) {
        return Event.of(id, entity, name, second(at)).with("channel", channel);
    }

    /** Two came by ads; one of them went on by mail and bought, v came by nothing known. */
    private static final List<Event> EVENTS =
            List.of(
                    event("1", "u", "a", 0, "ads"),
                    event("2", "u", "b", 1, "mail"),
                    event("3", "u", "c", 2, "shop"),
                    Event.of("4", "v", "a", second(1)),
                    event("5", "w", "a", 1, "ads"),
                    event("6", "w", "b", 1, "ads"));

    @Test
    void the_value_is_that_at_the_entry() {
        Map<String, FunnelResult> by = funnel("abc").over(EVENTS).by("channel");

        assertThat(by.keySet()).containsExactly(FunnelResult.WITHOUT, "ads");
        assertThat(by.get("ads").conversion()).isEqualTo(Proportion.of(1, 2));
        assertThat(by.get(FunnelResult.WITHOUT).conversion()).isEqualTo(Proportion.of(0, 1));
        assertThat(funnel("abc").over(EVENTS).by("channel", "a").get("ads").paths())
                .isEqualTo(by.get("ads").paths());
    }

    @Test
    void the_value_at_another_step_has_to_be_asked_for() {
        Map<String, FunnelResult> by = funnel("abc").over(EVENTS).by("channel", "b");

        // u took b by mail and w by ads; v did not take it.
        assertThat(by.keySet()).containsExactly(FunnelResult.WITHOUT, "ads", "mail");
        assertThat(counts(by.get("mail"))).containsExactly(1L, 1L, 1L);
        assertThat(counts(by.get("ads"))).containsExactly(1L, 1L, 0L);
        assertThat(counts(by.get(FunnelResult.WITHOUT))).containsExactly(1L, 0L, 0L);
    }

    @Test
    void an_optional_step_has_values_too() {
        Funnel funnel = Funnel.of(Step.of("a"), Step.of("b").optionally(), Step.of("c"));

        assertThat(funnel.over(EVENTS).by("channel", "b").get("mail").converted()).isEqualTo(1);
    }

    @Test
    void who_is_excluded_has_the_value_of_the_entry_only() {
        List<Event> events =
                List.of(event("1", "u", "a", 0, "ads"), event("2", "u", "x", 1, "ads"));
        FunnelResult result = funnel("ab").excluding("x", "a", "b").over(events);

        assertThat(result.by("channel", "a").get("ads").excluded()).isEqualTo(1);
        assertThat(result.by("channel", "b").get(FunnelResult.WITHOUT).excluded()).isEqualTo(1);
    }

    @Test
    void of_several_events_of_one_moment_the_smallest_id_names_the_value() {
        List<Event> events =
                List.of(
                        event("4", "u", "b", 1, "shop"),
                        event("3", "u", "b", 1, "web"),
                        event("2", "u", "a", 0, "mail"),
                        event("1", "u", "a", 0, "ads"));

        assertThat(funnel("ab").over(events).by("channel")).containsOnlyKeys("ads");
        assertThat(funnel("ab").over(events).by("channel", "b")).containsOnlyKeys("web");
    }

    @Test
    void in_any_order_there_is_no_value_but_that_of_the_entry() {
        FunnelResult any = funnel("abc").inOrder(StepOrder.ANY).over(EVENTS);

        assertThat(any.by("channel").get("ads").entered()).isEqualTo(2);
        for (String step : List.of("a", "b", "c")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> any.by("channel", step))
                    .withMessage(
                            "Steps in ANY order have no value of channel at step "
                                    + step
                                    + ", only at the entry");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.by("channel", "z"))
                .withMessage("The funnel has no step z, only [a, b, c]");
    }
}
