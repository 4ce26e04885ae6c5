package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.counts;
import static io.github.kpisdk.funnel.event.Events.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of funnels, on short histories with many events of one moment. */
class FunnelProperties extends AnyFunnels {

    /** Counts of steps that must be taken never grow; those that may be left out change nothing. */
    @Property
    void counts_never_grow(
            @ForAll("optional") Funnel funnel, @ForAll("people") List<Event> events) {
        FunnelResult result = funnel.over(events);
        List<Step> mandatory = funnel.steps().stream().filter(step -> !step.optional()).toList();
        List<Long> counts = mandatory.stream().map(step -> result.count(step.name())).toList();

        assertThat(counts).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(counts).isEqualTo(counts(like(funnel, mandatory).over(events)));
    }

    private static Funnel like(Funnel funnel, List<Step> steps) {
        Funnel made = Funnel.of(steps).entering(funnel.reentry());
        made = funnel.window().map(made::within).orElse(made);
        return funnel.isStrictlyIncreasing() ? made.strictlyIncreasing() : made;
    }

    /** Level under STRICT at most that under ORDERED, and that at most the one under ANY. */
    @Property
    void what_is_stricter_gets_less_far(
            @ForAll("loose") Funnel any, @ForAll("history") List<Event> h) {
        Funnel funnel = any.entering(Reentry.LATEST);

        assertThat(level(funnel.inOrder(StepOrder.STRICT), h))
                .isLessThanOrEqualTo(level(funnel.inOrder(StepOrder.ORDERED), h));
        assertThat(level(funnel.inOrder(StepOrder.ORDERED), h))
                .isLessThanOrEqualTo(level(funnel.inOrder(StepOrder.ANY), h));
    }

    /** The same with times that strictly increase, which get no further than those that do not. */
    @Property
    void increasing_times_get_less_far(
            @ForAll("loose") Funnel any, @ForAll("history") List<Event> h) {
        Funnel ordered = any.inOrder(StepOrder.ORDERED);
        Funnel strict = any.inOrder(StepOrder.STRICT);

        assertThat(level(ordered.strictlyIncreasing(), h)).isLessThanOrEqualTo(level(ordered, h));
        assertThat(level(strict.strictlyIncreasing(), h)).isLessThanOrEqualTo(level(strict, h));
        assertThat(level(strict.entering(Reentry.LATEST).strictlyIncreasing(), h))
                .isLessThanOrEqualTo(
                        level(ordered.entering(Reentry.LATEST).strictlyIncreasing(), h));
    }

    @Property
    void adding_an_unrelated_event_never_changes_an_ordered_funnel(
            @ForAll("ordered") Funnel funnel,
            @ForAll("people") List<Event> events,
            @ForAll List<@IntRange(min = 0, max = 5) Integer> seconds) {
        List<Event> more = new ArrayList<>();
        for (int second : seconds) {
            more.add(Event.of("0" + more.size(), "u", "z", Events.second(second)));
        }
        more.addAll(events);

        assertThat(funnel.over(more).paths()).isEqualTo(funnel.over(events).paths());
    }

    /** Shifting all times changes nothing but the labels of cohorts. */
    @Property
    void a_shift_of_all_times_shifts_the_paths(
            @ForAll("excluding") Funnel funnel, @ForAll("people") List<Event> events) {
        Duration day = Duration.ofDays(1);
        List<Event> later =
                events.stream()
                        .map(e -> Event.of(e.id(), e.entity(), e.name(), e.at().plus(day)))
                        .toList();

        assertThat(funnel.over(later).paths())
                .extracting(
                        path -> path.times().stream().map(t -> t.map(at -> at.minus(day))).toList())
                .isEqualTo(funnel.over(events).paths().stream().map(FunnelPath::times).toList());
        assertThat(cohorts(funnel, later, 1)).isEqualTo(cohorts(funnel, events, 0));
    }

    private static Map<LocalDate, List<Long>> cohorts(Funnel funnel, List<Event> events, int day) {
        Map<LocalDate, List<Long>> counts = new TreeMap<>();
        funnel.cohorts(events, CohortPeriod.DAY, ZoneOffset.UTC, Events.second(1_000_000))
                .forEach(c -> counts.put(c.start().minusDays(day), counts(c.result())));
        return counts;
    }

    /** Other ids permute the events of one moment, other names permute entities. */
    @Property
    void neither_ids_nor_names_of_entities_matter(
            @ForAll("excluding") Funnel funnel,
            @ForAll("people") List<Event> events,
            @ForAll Random random) {
        List<String> ids = new ArrayList<>(events.stream().map(Event::id).toList());
        List<String> names = new ArrayList<>(List.of("u", "v", "w"));
        Collections.shuffle(ids, random);
        Collections.shuffle(names, random);
        List<Event> renamed = new ArrayList<>();
        for (Event e : events) {
            String name = names.get("uvw".indexOf(e.entity()));
            renamed.add(Event.of(ids.get(renamed.size()), name, e.name(), e.at()));
        }

        assertThat(funnel.over(renamed).paths().stream().map(FunnelPath::times))
                .containsExactlyInAnyOrderElementsOf(
                        funnel.over(events).paths().stream().map(FunnelPath::times).toList());
    }

    @Property
    void more_time_never_gets_less_far(
            @ForAll("funnels") Funnel funnel,
            @ForAll("history") List<Event> h,
            @ForAll @IntRange(min = 1, max = 6) int window,
            @ForAll @IntRange(min = 0, max = 6) int more) {
        assertThat(level(funnel.within(Events.seconds(window)), h))
                .isLessThanOrEqualTo(level(funnel.within(Events.seconds(window + more)), h));
    }

    @Property
    void the_order_of_the_input_does_not_matter(
            @ForAll("excluding") Funnel funnel,
            @ForAll("people") List<Event> events,
            @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(funnel.over(shuffled).paths()).isEqualTo(funnel.over(events).paths());
    }

    @Property
    void an_event_given_again_changes_nothing(
            @ForAll("excluding") Funnel funnel, @ForAll("people") List<Event> events) {
        List<Event> twice = new ArrayList<>(events);
        twice.addAll(events);

        assertThat(funnel.over(twice).paths()).isEqualTo(funnel.over(events).paths());
    }

    @Property
    void parts_add_up(@ForAll("excluding") Funnel funnel, @ForAll("people") List<Event> events) {
        FunnelResult all = funnel.over(events);
        FunnelResult one = funnel.over(events.stream().filter(e -> isU(e)).toList());
        FunnelResult other = funnel.over(events.stream().filter(e -> !isU(e)).toList());

        assertThat(all.excluded()).isEqualTo(one.excluded() + other.excluded());
        for (int i = 0; i < all.steps().size(); i++) {
            assertThat(counts(all).get(i)).isEqualTo(counts(one).get(i) + counts(other).get(i));
        }
    }

    private static boolean isU(Event event) {
        return event.entity().equals("u");
    }
}
