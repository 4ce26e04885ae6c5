package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.funnel;
import static io.github.kpisdk.funnel.event.Events.second;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FunnelRejectionsTest {

    @Test
    void steps() {
        refused(() -> Funnel.of(List.of()), "A funnel needs at least one step");
        refused(() -> Step.of(" "), "The name of a step is blank");
        refused(() -> Step.named("visit"), "Step visit has no events");
        refused(() -> Step.named("visit", ""), "The event of step visit is blank");
        refused(() -> Funnel.of(Step.of("a"), Step.of("a")), "Two steps are called a");
        refused(
                () -> Funnel.of(Step.of("a").optionally(), Step.of("b")),
                "The first step, a, cannot be optional");
        refused(
                () -> Funnel.of(IntStream.range(0, 64).mapToObj(i -> Step.of("s" + i)).toList()),
                "A funnel has at most 63 steps, not 64");
    }

    @Test
    void optional_steps() {
        Funnel funnel = Funnel.of(Step.of("a"), Step.of("o").optionally(), Step.of("b"));

        refused(
                () -> funnel.inOrder(StepOrder.STRICT),
                "Step o is optional, and that needs ORDERED, not STRICT");
        refused(
                () -> Funnel.of(Step.of("a"), Step.any("o").optionally()),
                "Optional step o needs events of its own");
        refused(
                () -> Funnel.of(Step.of("a"), Step.named("o", "a").optionally()),
                "Event a is that of steps a and o, but one of them is optional");
        refused(
                () -> Funnel.of(Step.any("a"), Step.of("o").optionally()),
                "A funnel with a step of any event cannot have optional steps");
    }

    @Test
    void windows() {
        refused(
                () -> ClosedWindow.fromEntry(Duration.ZERO),
                "A window must be longer than zero, not PT0S");
        refused(
                () -> ClosedWindow.fromEntry(Duration.ofDays(-7)),
                "A window must be longer than zero, not PT-168H");
    }

    @Test
    void exclusions() {
        Funnel abc = funnel("abc");

        refused(() -> abc.excluding("x", "a", "z"), "The funnel has no step z, only [a, b, c]");
        refused(
                () -> abc.excluding("x", "b", "b"),
                "Event x cannot exclude from step b to step b, which is not later");
        refused(() -> abc.excluding("c", "a", "b"), "Event c is that of step c and cannot exclude");
        refused(() -> abc.excluding("", "a", "b"), "The event of an exclusion is blank");
        refused(
                () -> abc.inOrder(StepOrder.ANY).excluding("x", "a", "b"),
                "Steps in ANY order have nothing between a and b; exclude from a to c");
        refused(
                () ->
                        Funnel.of(Step.of("a"), Step.of("o").optionally(), Step.of("b"))
                                .excluding("x", "a", "o"),
                "Event x cannot exclude at step o, which is optional");
    }

    @Test
    void events() {
        Event event = Event.of("1", "u", "a", second(0));

        refused(() -> Event.of("", "u", "a", second(0)), "The id of an event is blank");
        refused(() -> Event.of("1", "", "a", second(0)), "The entity of event 1 is blank");
        refused(() -> Event.of("1", "u", "", second(0)), "The name of event 1 is blank");
        refused(() -> event.with("", "ads"), "The property of event 1 is blank");
        refused(() -> event.with("channel", " "), "The property channel of event 1 is blank");
        refused(
                () ->
                        funnel("a")
                                .cohorts(
                                        List.of(event),
                                        CohortPeriod.DAY,
                                        ZoneOffset.UTC,
                                        second(-1)),
                "Event 1 at 1970-01-01T00:00:00Z is after 1969-12-31T23:59:59Z,"
                        + " until when events are known");
    }

    @Test
    void one_id_for_two_events() {
        Event event = Event.of("1", "u", "a", second(0));
        Event other = Event.of("1", "u", "z", second(0));

        DuplicateEventException thrown =
                catchThrowableOfType(
                        DuplicateEventException.class,
                        () -> funnel("a").over(List.of(event, other)));

        assertThat(thrown)
                .hasMessage(
                        "Event 1 was given twice with different content: %s and %s"
                                .formatted(event, other));
        assertThat(List.of(thrown.first(), thrown.second())).containsExactly(event, other);
    }

    @Test
    void questions() {
        FunnelResult result = funnel("ab").over(List.of());

        refused(() -> result.count("z"), "The funnel has no step z, only [a, b]");
        refused(() -> result.conversion("b", "a"), "Step a is not later than step b");
        refused(
                () -> result.steps().get(1).times().orElseThrow().quantile(new BigDecimal("1.5")),
                "A quantile is of a share from 0 to 1, not 1.5");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(call)
                .withMessage(message);
    }
}
