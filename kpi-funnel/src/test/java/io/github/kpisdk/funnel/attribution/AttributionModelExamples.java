package io.github.kpisdk.funnel.attribution;

import static io.github.kpisdk.funnel.attribution.Paths.conversions;
import static io.github.kpisdk.funnel.attribution.Paths.fraction;
import static io.github.kpisdk.funnel.attribution.Paths.journeys;
import static io.github.kpisdk.funnel.attribution.Paths.money;
import static io.github.kpisdk.funnel.attribution.Paths.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small journeys, divided by hand. */
class AttributionModelExamples {
    /** Nine journeys, as in the tests of DP6 Marketing Attribution Models; a conversion each. */
    private static final Journeys NINE =
            Paths.wonEach("A", "A>B", "A>B>C", "B", "B>A", "B>C>A", "C", "C>A", "C>B>A");

    private static Map<String, Known> abc(Known a, Known b, Known c) {
        return Map.of("A", a, "B", b, "C", c);
    }

    private static Map<String, Known> nine(AttributionModel model) {
        return conversions(model.attribute(NINE));
    }

    @Test
    void first_touch() {
        // three paths begin with each
        assertThat(nine(AttributionModels.first()))
                .isEqualTo(abc(fraction(3, 1), fraction(3, 1), fraction(3, 1)));
    }

    @Test
    void last_touch() {
        // A, B>A, B>C>A, C>A, C>B>A; A>B, B; A>B>C, C
        assertThat(nine(AttributionModels.last()))
                .isEqualTo(abc(fraction(5, 1), fraction(2, 1), fraction(2, 1)));
    }

    @Test
    void last_touch_that_is_not_direct() {
        // A alone keeps its own; B>A, B>C>A, C>A, C>B>A go to B, C, C, B
        assertThat(nine(AttributionModels.lastNonDirect("A")))
                .isEqualTo(abc(fraction(1, 1), fraction(4, 1), fraction(4, 1)));
    }

    @Test
    void linear_by_touch() {
        // A: 1 + 3/2 + 3/3; B: 1 + 2/2 + 3/3; C: 1 + 1/2 + 3/3
        assertThat(nine(AttributionModels.linearByTouch()))
                .isEqualTo(abc(fraction(7, 2), fraction(3, 1), fraction(5, 2)));
    }

    @Test
    void u_shaped() {
        // A: 1 + 3/2 + .4 + .4 + .4; B: 1 + 2/2 + .2 + .4 + .2; C: 1 + 1/2 + .4 + .2 + .4
        assertThat(nine(AttributionModels.uShaped()))
                .isEqualTo(abc(fraction(37, 10), fraction(14, 5), fraction(5, 2)));
    }

    @Test
    void shapley() {
        assertThat(nine(AttributionModels.shapley()))
                .isEqualTo(abc(fraction(7, 2), fraction(3, 1), fraction(5, 2)));
    }

    @Test
    void ordered_shapley_books_by_rank() {
        List<Map<String, Known>> ranks =
                OrderedShapley.of(NINE).ranks().stream().map(this::conversionsOf).toList();

        assertThat(ranks)
                .containsExactly(
                        // 1 + 1/2 + 1/3; 1 + 1/2 + 1/3; 1 + 1/2 + 1/3
                        abc(fraction(11, 6), fraction(11, 6), fraction(11, 6)),
                        // B>A, C>A; A>B, A>B>C, C>B>A; B>C>A
                        abc(fraction(1, 1), fraction(7, 6), fraction(1, 3)),
                        // B>C>A, C>B>A; A>B>C
                        Map.of("A", fraction(2, 3), "C", fraction(1, 3)));
    }

    private Map<String, Known> conversionsOf(Map<String, Credit> credits) {
        return credits.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().conversions()));
    }

    @Test
    void time_decay_with_a_half_life_of_one_step() {
        Map<String, Known> credit = nine(AttributionModels.timeDecay(Duration.ofDays(1)));

        // A: 1 + 1/3 + 2/3 + 2/3 + 1/7 + 4/7 + 4/7 = 83/21; B: 1 + 2/3 + 1/3 + 2/7 + 1/7 + 2/7
        assertThat(credit.get("A").value().doubleValue()).isCloseTo(83 / 21.0, within(1e-15));
        assertThat(credit.get("B").value().doubleValue()).isCloseTo(57 / 21.0, within(1e-15));
        assertThat(credit.get("C").value().doubleValue()).isCloseTo(49 / 21.0, within(1e-15));
    }

    @Test
    void time_decay_over_weeks() {
        // 1 + 2 + 4 + 8 = 15 parts of 15 roubles
        Journeys journeys = aged("15", 2, 21, 14, 7, 0);

        assertThat(money(AttributionModels.timeDecay(Duration.ofDays(7)).attribute(journeys)))
                .isEqualTo(Map.of("t21", "RUB 1", "t14", "RUB 2", "t7", "RUB 4", "t0", "RUB 8"));
    }

    @Test
    void time_decay_of_a_published_journey() {
        // FUNNEL.md 2.1; in units of a millionth
        Journeys journeys = aged("12000", 6, 38, 33, 26, 8, 0);

        assertThat(money(AttributionModels.timeDecay(Duration.ofDays(7)).attribute(journeys)))
                .isEqualTo(
                        Map.of(
                                "t38", "RUB 175.195176",
                                "t33", "RUB 287.437594",
                                "t26", "RUB 574.875187",
                                "t8", "RUB 3417.044981",
                                "t0", "RUB 7545.447062"));
    }

    private static Journeys aged(String value, int decimals, Integer... days) {
        Instant end = Instant.parse("2026-05-31T12:00:00Z");
        List<Touch> touches =
                Stream.of(days).map(d -> Touch.at("t" + d, end.minus(Duration.ofDays(d)))).toList();
        return Journeys.of(
                "RUB", decimals, List.of(Journey.converted(touches, Money.of("RUB", value))));
    }

    @Test
    void u_shaped_on_two_touches_halves() {
        // Snowplow's fixture: 66.50 on two touches
        Journeys journeys = journeys(won("Display>Organic", "66.50"));

        assertThat(money(AttributionModels.uShaped().attribute(journeys)))
                .isEqualTo(Map.of("Display", "RUB 33.25", "Organic", "RUB 33.25"));
    }

    @Test
    void money_adds_up_to_the_last_unit() {
        // Snowplow's fixture: 140 on Direct, Organic, Direct; 46.666... each: 46.67 + 46.67 + 46.66
        Journeys journeys = journeys(won("Direct>Organic>Direct", "140"));

        assertThat(money(AttributionModels.linearByTouch().attribute(journeys)))
                .isEqualTo(Map.of("Direct", "RUB 93.33", "Organic", "RUB 46.67"));
        assertThat(money(AttributionModels.uShaped().attribute(journeys)))
                .isEqualTo(Map.of("Direct", "RUB 112", "Organic", "RUB 28"));
    }

    @Test
    void the_earlier_touch_gets_the_odd_unit() {
        // 0.01 by three; 0.02 by three
        assertThat(linear(won("c>b>a", "0.01")))
                .isEqualTo(Map.of("c", "RUB 0.01", "b", "RUB 0", "a", "RUB 0"));
        assertThat(linear(won("c>b>a", "0.02")))
                .isEqualTo(Map.of("c", "RUB 0.01", "b", "RUB 0.01", "a", "RUB 0"));
    }

    private static Map<String, String> linear(Journey journey) {
        return money(AttributionModels.linearByTouch().attribute(journeys(journey)));
    }

    @Test
    void linear_by_channel_does_not_count_repeats() {
        Journeys journeys = journeys(won("a>a>a>b", "8"));

        assertThat(money(AttributionModels.linearByChannel().attribute(journeys)))
                .isEqualTo(Map.of("a", "RUB 4", "b", "RUB 4"));
        assertThat(money(AttributionModels.linearByTouch().attribute(journeys)))
                .isEqualTo(Map.of("a", "RUB 6", "b", "RUB 2"));
    }

    @Test
    void w_shaped() {
        // 30 + 10/3 + 30 + 10/3 + 30 + 10/3 of 300
        Journey six = won("a>b>c>d>e>f", "300").leadAt(3).opportunityAt(5);

        assertThat(money(AttributionModels.wShaped().attribute(journeys(six))))
                .isEqualTo(
                        Map.of(
                                "a", "RUB 90", "b", "RUB 10", "c", "RUB 90", "d", "RUB 10", "e",
                                "RUB 90", "f", "RUB 10"));
    }

    @Test
    void w_shaped_adds_up_what_falls_on_one_touch() {
        Journey four = won("a>b>c>d", "100").leadAt(3).opportunityAt(3);
        Journey all = won("a>b", "100").leadAt(1).opportunityAt(2);

        assertThat(money(AttributionModels.wShaped().attribute(journeys(four))))
                .isEqualTo(Map.of("a", "RUB 30", "b", "RUB 5", "c", "RUB 60", "d", "RUB 5"));
        // no others: 60 to 30
        assertThat(money(AttributionModels.wShaped().attribute(journeys(all))))
                .isEqualTo(Map.of("a", "RUB 66.67", "b", "RUB 33.33"));
    }

    @Test
    void two_touches_have_no_middle() {
        Journeys two = journeys(won("a>b", "80"));

        // 50 + 10 to 30 + 10; 50 to 30
        assertThat(money(position(ShortPath.SPLIT_MIDDLE).attribute(two)))
                .isEqualTo(Map.of("a", "RUB 48", "b", "RUB 32"));
        assertThat(money(position(ShortPath.KEEP_PROPORTION).attribute(two)))
                .isEqualTo(Map.of("a", "RUB 50", "b", "RUB 30"));
        assertThat(
                        money(
                                position(ShortPath.SPLIT_MIDDLE)
                                        .attribute(journeys(won("a>b>c>d", "100")))))
                .isEqualTo(Map.of("a", "RUB 50", "b", "RUB 10", "c", "RUB 10", "d", "RUB 30"));
        assertThat(money(position(ShortPath.KEEP_PROPORTION).attribute(journeys(won("a", "1")))))
                .isEqualTo(Map.of("a", "RUB 1"));
    }

    private static AttributionModel position(ShortPath rule) {
        return AttributionModels.byPosition(
                new BigDecimal("0.5"), new BigDecimal("0.2"), new BigDecimal("0.3"), rule);
    }

    @Test
    void what_was_lost_gets_nothing() {
        Attribution attribution =
                AttributionModels.last().attribute(journeys(Paths.lost("a>b"), won("a", "5")));

        assertThat(money(attribution)).isEqualTo(Map.of("a", "RUB 5", "b", "RUB 0"));
        assertThat(attribution.conversions()).isEqualTo(1);
        assertThat(attribution.value()).isEqualTo(Money.of("RUB", "5"));
    }

    @Test
    void fractions_stay_exact_over_paths_of_all_lengths() {
        List<Journey> all =
                IntStream.rangeClosed(1, Journey.MOST_TOUCHES)
                        .mapToObj(n -> won("a" + ">b".repeat(n - 1), "0.01"))
                        .toList();
        Attribution linear =
                AttributionModels.linearByTouch().attribute(Journeys.of("RUB", 2, all));

        // a gets 1 + 1/2 + ... + 1/1000, which is 7.485470860550344913, the thousandth harmonic
        // number
        Known a = linear.credit("a").conversions();
        assertThat(a.value().doubleValue()).isCloseTo(7.485470860550345, within(1e-14));
        assertThat(a.plus(linear.credit("b").conversions()))
                .isEqualByComparingTo(fraction(1000, 1));
    }
}
