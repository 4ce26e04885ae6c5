package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.counts;
import static io.github.kpisdk.funnel.event.Events.funnel;
import static io.github.kpisdk.funnel.event.Events.level;
import static io.github.kpisdk.funnel.event.Events.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.funnel.stats.Proportion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final Funnel ABC = funnel("abc");

    @Test
    void the_last_moment_of_the_window_counts() {
        assertThat(level(ABC.within(seconds(7)), Events.of("u", "a1 b5 c8"))).isEqualTo(3);
        assertThat(level(ABC.within(seconds(6)), Events.of("u", "a1 b5 c8"))).isEqualTo(2);
    }

    @Test
    void the_window_begins_at_the_entry_and_not_at_the_step_before() {
        assertThat(level(ABC.within(seconds(5)), Events.of("u", "a0 b4 c8"))).isEqualTo(2);
    }

    @Test
    void the_newest_entry_restarts_the_clock_and_the_first_does_not() {
        List<Event> events = Events.of("u", "a0 a6 b8");
        Funnel funnel = funnel("ab").within(seconds(5));

        assertThat(times(funnel, events)).containsExactly(6L, 8L);
        assertThat(times(funnel.entering(Reentry.FIRST), events)).containsExactly(0L);
        assertThat(times(funnel("ab").entering(Reentry.FIRST), events)).containsExactly(0L, 8L);
    }

    @Test
    void an_older_entry_still_counts_where_it_got_further() {
        // From 0 the window ends at 5, and c is there; from 3 there is no b before c.
        assertThat(times(ABC.within(seconds(5)), Events.of("u", "a0 b1 a3 c4")))
                .containsExactly(0L, 1L, 4L);
    }

    @Test
    void of_one_entry_the_first_time_of_a_step_counts() {
        assertThat(times(ABC, Events.of("u", "a1 b2 b3 c4"))).containsExactly(1L, 2L, 4L);
    }

    @Test
    void nothing_after_the_goal_matters() {
        assertThat(times(funnel("ab"), Events.of("u", "a0 b1 a5 b6"))).containsExactly(0L, 1L);
    }

    @Test
    void events_of_one_moment_are_taken_in_the_order_that_leads_furthest() {
        assertThat(level(ABC, Events.of("u", "c1 b1 a1"))).isEqualTo(3);
        assertThat(level(ABC, Events.of("u", "b1 a2 c2"))).isEqualTo(1);
        // Strict: a, b, c; what comes before the entry does not matter.
        assertThat(level(ABC.inOrder(StepOrder.STRICT), Events.of("u", "c1 d1 b1 a1")))
                .isEqualTo(3);
        // The d of moment 2 can follow b, but then c comes after d.
        assertThat(level(ABC.inOrder(StepOrder.STRICT), Events.of("u", "a1 b2 d2 c3")))
                .isEqualTo(2);
    }

    @Test
    void one_event_is_one_step() {
        assertThat(level(Funnel.of(Step.of("a"), Step.named("again", "a")), Events.of("u", "a1")))
                .isEqualTo(1);
    }

    @Test
    void a_strict_path_ends_at_what_is_not_its_next_step() {
        Funnel strict = ABC.inOrder(StepOrder.STRICT);

        assertThat(level(strict, Events.of("u", "a1 d2 b3 c4"))).isEqualTo(1);
        assertThat(level(strict, Events.of("u", "a1 a2 b3 b4 d5 c6 c7"))).isEqualTo(2);
        assertThat(level(strict, Events.of("u", "a1 b2 a3 c4"))).isEqualTo(2);
        assertThat(level(strict, Events.of("u", "a1 b2 a3 b4 c5"))).isEqualTo(3);
    }

    @Test
    void any_order_counts_steps_within_one_window() {
        Funnel any = ABC.inOrder(StepOrder.ANY);

        assertThat(times(any, Events.of("u", "c1 a4 b9"))).containsExactly(1L, 4L, 9L);
        assertThat(times(any.within(seconds(5)), Events.of("u", "c1 a4 b9")))
                .containsExactly(1L, 4L);
        assertThat(times(any.within(seconds(5)), Events.of("u", "c1 c3 a7 b8")))
                .containsExactly(3L, 7L, 8L);
        assertThat(
                        times(
                                any.within(seconds(5)).entering(Reentry.FIRST),
                                Events.of("u", "c1 c3 a7 b8")))
                .containsExactly(1L);
    }

    @Test
    void in_any_order_the_ids_of_one_moment_do_not_matter() {
        Funnel any = ABC.inOrder(StepOrder.ANY);

        // c of moment 0 is needed, so that a of moment 0 is there as well.
        assertThat(times(any, Events.of("u", "a0 c0 a1 b1"))).containsExactly(0L, 0L, 1L);
        assertThat(times(any, Events.of("u", "c0 a0 a1 b1"))).containsExactly(0L, 0L, 1L);
    }

    @Test
    void an_exclusion_takes_away_all_steps_and_is_counted() {
        Funnel funnel = ABC.within(seconds(5)).excluding("x", "a", "b");
        List<Event> events = new ArrayList<>();
        events.addAll(Events.of("between", "a0 x1 b2"));
        events.addAll(Events.of("before", "x0 a1 b2"));
        events.addAll(Events.of("after the second", "a0 b1 x2"));
        events.addAll(Events.of("at the moment of the second", "a0 b1 x1"));
        events.addAll(Events.of("at the entry", "a0 x0"));
        events.addAll(Events.of("at the end of the window", "a0 x5"));
        events.addAll(Events.of("after the window", "a0 x6"));

        FunnelResult result = funnel.over(events);

        assertThat(result.excluded()).isEqualTo(2);
        assertThat(result.paths().stream().filter(FunnelPath::excluded).map(FunnelPath::entity))
                .containsExactly("at the end of the window", "between");
        assertThat(counts(result)).containsExactly(5L, 3L, 0L);
    }

    @Test
    void in_any_order_an_exclusion_holds_until_all_is_done() {
        Funnel any =
                funnel("ab").inOrder(StepOrder.ANY).within(seconds(5)).excluding("x", "a", "b");

        assertThat(any.over(Events.of("u", "b0 x1 a2")).excluded()).isEqualTo(1);
        assertThat(any.over(Events.of("u", "x0 b0 a2 x3")).converted()).isEqualTo(1);
        assertThat(any.over(Events.of("u", "b0 x6")).entered()).isEqualTo(1);
    }

    @Test
    void optional_steps_decide_nothing() {
        Funnel funnel =
                Funnel.of(
                                Step.of("a"),
                                Step.of("o").optionally(),
                                Step.of("p").optionally(),
                                Step.of("b"),
                                Step.of("q").optionally())
                        .within(seconds(9));
        List<Event> events = new ArrayList<>();
        events.addAll(Events.of("with", "a0 o1 p2 b4 q9"));
        events.addAll(Events.of("without", "a0 b1 o2 q10"));
        events.addAll(Events.of("in the wrong order", "a0 p1 o2"));

        FunnelResult result = funnel.over(events);

        // o: with, in the wrong order; p: with; b: with, without; q: with, the other is too late.
        assertThat(counts(result)).containsExactly(3L, 2L, 1L, 2L, 1L);
        assertThat(result.converted()).isEqualTo(2);
        // b follows a, since what lies between is optional: 2 of 3, after 4 and 1 seconds.
        StepResult b = result.steps().get(3);
        assertThat(b.fromPrevious()).isEqualTo(Proportion.of(2, 3));
        assertThat(b.fromEntry()).isEqualTo(Proportion.of(2, 3));
        assertThat(b.times().orElseThrow().mean()).isEqualTo(known("5", "2"));
        assertThat(b.times().orElseThrow().open()).isEqualTo(1);
    }

    @Test
    void a_rate_of_nothing_is_undefined_and_a_rate_of_nobody_is_zero() {
        FunnelResult nothing = ABC.over(List.of());
        FunnelResult one = ABC.over(Events.of("u", "a1"));

        assertThat(nothing.conversion()).isEqualTo(Proportion.of(0, 0));
        assertThat(nothing.conversion().rate())
                .isEqualTo(Undefined.zeroDivisor("trials", Known.of(BigDecimal.ZERO)));
        assertThat(nothing.conversion().interval().isComputed()).isFalse();
        assertThat(one.conversion()).isEqualTo(Proportion.of(0, 1));
        assertThat(one.conversion().rate()).isEqualTo(known("0", "1"));
        assertThat(one.conversion("b", "c")).isEqualTo(Proportion.of(0, 0));
        assertThat(one.steps().get(2).times().orElseThrow().mean())
                .isEqualTo(Undefined.zeroDivisor("c", Known.of(BigDecimal.ZERO)));
        assertThat(one.count("a")).isEqualTo(1);
    }

    /** 18 of 20 and 4 of 20: the published Wilson intervals, see the examples of intervals. */
    @Test
    void a_rate_has_a_wilson_interval() {
        List<Event> events = new ArrayList<>();
        for (int person = 0; person < 20; person++) {
            String path = person < 4 ? "a0 b1 c2" : person < 18 ? "a0 b1" : "a0";
            events.addAll(Events.of("u" + person, path));
        }
        FunnelResult result = ABC.over(events);
        StepResult b = result.steps().get(1);

        assertThat(b.fromPrevious()).isEqualTo(Proportion.of(18, 20));
        assertThat(b.fromPrevious().interval().orElseThrow().lower())
                .isCloseTo(.6989663547715128, within(1e-12));
        assertThat(result.steps().get(2).fromPrevious()).isEqualTo(Proportion.of(4, 18));
        assertThat(result.conversion().interval().orElseThrow().upper())
                .isCloseTo(.4160174322518935, within(1e-12));
    }

    static Known known(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static List<Long> times(Funnel funnel, List<Event> events) {
        return funnel.over(events).paths().get(0).times().stream()
                .flatMap(Optional::stream)
                .map(at -> at.getEpochSecond())
                .toList();
    }
}
