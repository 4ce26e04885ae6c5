package io.github.kpisdk.funnel.attribution;

import static io.github.kpisdk.funnel.attribution.Paths.journeys;
import static io.github.kpisdk.funnel.attribution.Paths.lost;
import static io.github.kpisdk.funnel.attribution.Paths.money;
import static io.github.kpisdk.funnel.attribution.Paths.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import io.github.kpisdk.core.model.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Chains that were solved elsewhere or by hand. */
class MarkovExamples {
    private static final Percentage BILLIONTH = withPercentage(1e-7);

    @Test
    void nine_journeys() {
        Markov chain =
                Markov.of(
                        Paths.wonEach(
                                "A", "A>B", "A>B>C", "B", "B>A", "B>C>A", "C", "C>A", "C>B>A"),
                        1);

        // DP6 Marketing Attribution Models: 2/3, 8/15, 28/57
        assertThat(chain.removalEffects().get("A")).isCloseTo(2 / 3.0, BILLIONTH);
        assertThat(chain.removalEffects().get("B")).isCloseTo(8 / 15.0, BILLIONTH);
        assertThat(chain.removalEffects().get("C")).isCloseTo(28 / 57.0, BILLIONTH);
        assertThat(conversions(chain, "A")).isCloseTo(3.547717842, within(5e-10));
        assertThat(conversions(chain, "B")).isCloseTo(2.838174274, within(5e-10));
        assertThat(conversions(chain, "C")).isCloseTo(2.614107884, within(5e-10));
        assertThat(chain.valueRemovalEffects()).isEmpty();
    }

    private static double conversions(Markov chain, String channel) {
        return chain.attribution().credit(channel).conversions().value().doubleValue();
    }

    @Test
    void journeys_that_came_to_nothing_count() {
        Markov chain = Markov.of(journeys(won("C1>C2>C3", "6"), lost("C1"), lost("C2>C3")), 1);

        // C1 goes on in 1 of 2, C3 converts in 1 of 2; starts: 2/3 C1, 1/3 C2:
        // 2/3 * 1/2 * 1/2 + 1/3 * 1/2 = 1/3. Without C1: 1/6, so half is lost
        assertThat(chain.baseRate().orElseThrow()).isCloseTo(1 / 3.0, BILLIONTH);
        assertThat(chain.removalEffects().get("C1")).isCloseTo(0.5, BILLIONTH);
        assertThat(chain.removalEffects().get("C2")).isCloseTo(1, BILLIONTH);
        assertThat(chain.removalEffects().get("C3")).isCloseTo(1, BILLIONTH);
        assertThat(conversions(chain, "C1")).isCloseTo(0.2, BILLIONTH);
        // 6 * 1/5, 2/5, 2/5
        assertThat(money(chain.attribution()))
                .isEqualTo(Map.of("C1", "RUB 1.2", "C2", "RUB 2.4", "C3", "RUB 2.4"));
    }

    @Test
    void a_second_order_remembers_two_touches() {
        // a>b converts, c>b does not: by one touch b converts in 1 of 2, by two a>b always does
        Journeys journeys = journeys(won("a>b", "1"), lost("c>b"));

        assertThat(Markov.of(journeys, 1).removalEffects())
                .hasEntrySatisfying("c", effect -> assertThat(effect).isCloseTo(0.5, BILLIONTH));
        assertThat(Markov.of(journeys, 2).removalEffects())
                .isEqualTo(Map.of("a", 1.0, "b", 1.0, "c", 0.0));
    }

    @Test
    void repeats_in_a_row_are_one_state() {
        // a>a>a is a; of order 2 the windows of a>a>a>b are aa, aa, ab
        assertThat(Markov.of(journeys(won("a>a>a", "1"), lost("a")), 1).baseRate()).hasValue(0.5);
        assertThat(Markov.of(journeys(won("a>a>a>b", "1"), lost("a>a")), 2).baseRate())
                .hasValue(0.5);
    }

    @Test
    void nothing_to_divide_has_no_effects() {
        Markov none = Markov.of(journeys(), 1);
        Markov lost = Markov.of(journeys(lost("a")), 1);

        assertThat(none.baseRate()).isEmpty();
        assertThat(none.attribution().credits()).isEmpty();
        assertThat(lost.baseRate()).hasValue(0);
        assertThat(lost.removalEffects()).isEmpty();
        assertThat(money(lost.attribution())).isEqualTo(Map.of("a", "RUB 0"));
    }

    /**
     * One cent in a million roubles, which passes B and A: without them 10^-8 of the money is lost.
     * From B the chain goes to C twice of three times, so without C two thirds of that.
     */
    @Test
    void a_channel_of_next_to_nothing_keeps_its_digits() {
        Markov chain =
                Markov.of(
                        journeys(
                                won("B>C>B>C>B>A", "0.01"),
                                Journey.of(
                                        Paths.touches("D"),
                                        1_000_000,
                                        Money.of("RUB", "999999.99"),
                                        0),
                                Journey.of(
                                        Paths.touches("E"),
                                        0,
                                        Money.of("RUB", "0"),
                                        1_000_000_000)),
                        1);

        for (String channel : List.of("A", "B", "C")) {
            assertThat(chain.valueRemovalEffects().get(channel))
                    .as(channel)
                    .isCloseTo(channel.equals("C") ? 2e-8 / 3 : 1e-8, withPercentage(1e-10));
        }
    }

    /**
     * PathData of the R package ChannelAttribution 2.2.4, from its transition counts. Money of the
     * last states is the credit of the last touch.
     */
    @Test
    void path_data() throws IOException {
        JsonNode data = read();
        TreeSet<String> channels = new TreeSet<>(data.at("/heuristic/last").propertyNames());
        Chain chain = chain(data, channels);

        JsonNode published = data.at("/markov/0");
        assertThat(chain.baseRate()).isCloseTo(0.22384513559686378, BILLIONTH);
        assertThat(channels).hasSize(12);
        double effects = sum(channels, c -> chain.removalEffect(state(channels, c).charAt(0)));
        double valueEffects =
                sum(channels, c -> chain.valueRemovalEffect(state(channels, c).charAt(0)));
        for (String channel : channels) {
            JsonNode row = published.get("rows").get(channel);
            char number = state(channels, channel).charAt(0);
            double effect = chain.removalEffect(number);
            double valueEffect = chain.valueRemovalEffect(number);
            assertThat(effect).isCloseTo(row.get("removal_conv").doubleValue(), BILLIONTH);
            assertThat(valueEffect).isCloseTo(row.get("removal_value").doubleValue(), BILLIONTH);
            assertThat(effect / effects * 19785)
                    .isCloseTo(row.get("conversions").doubleValue(), BILLIONTH);
            assertThat(valueEffect / valueEffects * data.at("/totals/value").doubleValue())
                    .isCloseTo(row.get("value").doubleValue(), BILLIONTH);
        }
    }

    private static double sum(TreeSet<String> channels, ToDoubleFunction<String> effect) {
        return channels.stream().mapToDouble(effect).sum();
    }

    private static Chain chain(JsonNode data, TreeSet<String> channels) {
        ChainBuilder builder = new ChainBuilder();
        JsonNode counts = data.get("order1_transition_counts");
        for (String name : counts.propertyNames()) {
            String from = name.substring(0, name.indexOf('>'));
            String to = name.substring(name.indexOf('>') + 1);
            long times = counts.get(name).longValue();
            switch (to) {
                case "(conversion)" ->
                        builder.end(
                                state(channels, from),
                                times,
                                0,
                                new BigDecimal(
                                        data.at("/heuristic/last").get(from).get(1).asString()));
                case "(null)" -> builder.end(state(channels, from), 0, times, BigDecimal.ZERO);
                default -> builder.move(state(channels, from), state(channels, to), times);
            }
        }
        return builder.build();
    }

    private static String state(TreeSet<String> channels, String name) {
        return name.equals("(start)")
                ? ChainBuilder.START
                : String.valueOf((char) channels.headSet(name).size());
    }

    private static JsonNode read() throws IOException {
        try (InputStream in = MarkovExamples.class.getResourceAsStream("/attribution.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
