package io.github.kpisdk.funnel.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws that hold for all journeys. */
@Domain(AnyJourneys.class)
@Domain(DomainContext.Global.class)
class AttributionProperties {
    private static final Known NOTHING = Known.of(BigDecimal.ZERO);

    @Property
    void credits_add_up_to_conversions_and_money(
            @ForAll Journeys journeys, @ForAll AttributionModel model) {
        Attribution attribution = model.attribute(journeys);

        assertAddsUp(journeys, attribution.credits().values());
        assertThat(attribution.credits().keySet()).isEqualTo(journeys.channels());
    }

    private static void assertAddsUp(Journeys journeys, Collection<Credit> credits) {
        Known conversions = credits.stream().map(Credit::conversions).reduce(NOTHING, Known::plus);
        Money value = credits.stream().map(Credit::value).reduce(Money.of("RUB", "0"), Money::plus);
        assertThat(conversions)
                .isEqualByComparingTo(Known.of(BigDecimal.valueOf(journeys.conversions())));
        assertThat(value).isEqualTo(journeys.value());
        assertThat(credits).allMatch(credit -> credit.conversions().signum() >= 0);
        assertThat(credits).allMatch(credit -> credit.value().signum() >= 0);
        assertThat(credits).allMatch(credit -> credit.value().amount().scale() <= 2);
    }

    @Property
    void the_order_of_the_journeys_changes_nothing(
            @ForAll Journeys journeys, @ForAll AttributionModel model, @ForAll long seed) {
        List<Journey> shuffled = new ArrayList<>(journeys.all());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(model.attribute(Journeys.of("RUB", 2, shuffled)).credits())
                .isEqualTo(model.attribute(journeys).credits());
    }

    @Property
    void a_transform_keeps_conversions_and_money(
            @ForAll Journeys journeys,
            @ForAll PathTransform transform,
            @ForAll AttributionModel model) {
        Journeys shorter = journeys.transform(transform);

        assertAddsUp(journeys, model.attribute(shorter).credits().values());
    }

    @Property
    void removing_a_channel_leaves_it_only_where_it_is_alone(@ForAll Journeys journeys) {
        Assume.that(journeys.channels().contains("A"));

        assertThat(journeys.transform(PathTransform.removeIfNotAll("A")).all())
                .allMatch(j -> !j.path().contains("A") || j.path().stream().allMatch("A"::equals));
    }

    @Property
    void linear_by_channel_is_linear_by_touch_of_first_appearances(@ForAll Journeys journeys) {
        assertThat(AttributionModels.linearByChannel().attribute(journeys).credits())
                .isEqualTo(
                        AttributionModels.linearByTouch()
                                .attribute(journeys.transform(PathTransform.first()))
                                .credits());
    }

    /** By definition: the mean of what a channel adds to all sets of others. */
    @Property(tries = 50)
    void shapley_is_that_of_all_subsets(@ForAll Journeys journeys) {
        List<String> channels = List.copyOf(journeys.channels());
        Attribution closed = AttributionModels.shapley().attribute(journeys);

        for (int j = 0; j < channels.size(); j++) {
            assertThat(closed.credit(channels.get(j)).conversions())
                    .isEqualByComparingTo(ofSubsets(journeys, channels, j));
        }
    }

    private static Known ofSubsets(Journeys journeys, List<String> channels, int player) {
        int n = channels.size();
        long sum = 0;
        for (int others = 0; others < 1 << n; others++) {
            if ((others >> player & 1) == 0) {
                long gain =
                        won(journeys, channels, others | 1 << player)
                                - won(journeys, channels, others);
                int size = Integer.bitCount(others);
                sum += factorial(size) * factorial(n - 1 - size) * gain;
            }
        }
        return Known.of(BigDecimal.valueOf(sum), BigDecimal.valueOf(factorial(n)));
    }

    private static long won(Journeys journeys, List<String> channels, int set) {
        return journeys.all().stream()
                .filter(j -> j.path().stream().allMatch(c -> (set >> channels.indexOf(c) & 1) == 1))
                .mapToLong(Journey::conversions)
                .sum();
    }

    private static long factorial(int n) {
        return n == 0 ? 1 : n * factorial(n - 1);
    }

    @Property
    void ranks_add_up_to_shapley(@ForAll Journeys journeys) {
        Map<String, Credit> sums =
                OrderedShapley.of(journeys).ranks().stream()
                        .flatMap(rank -> rank.entrySet().stream())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (a, b) -> sum(a, b)));

        AttributionModels.shapley()
                .attribute(journeys)
                .credits()
                .forEach(
                        (channel, credit) -> {
                            Credit none = new Credit(NOTHING, Money.of("RUB", "0"));
                            Credit sum = sums.getOrDefault(channel, none);
                            assertThat(sum.value()).isEqualTo(credit.value());
                            assertThat(sum.conversions())
                                    .isEqualByComparingTo(credit.conversions());
                        });
    }

    private static Credit sum(Credit a, Credit b) {
        return new Credit(a.conversions().plus(b.conversions()), a.value().plus(b.value()));
    }

    @Property
    void the_base_rate_is_that_of_the_journeys(
            @ForAll Journeys journeys, @ForAll @IntRange(min = 1, max = 10) int order) {
        Assume.that(!journeys.all().isEmpty());
        double rate = (double) journeys.conversions() / (journeys.conversions() + journeys.nulls());

        assertThat(Markov.of(journeys, order).baseRate().orElseThrow())
                .isCloseTo(rate, withPercentage(1e-9));
    }

    @Property
    void effects_are_those_of_a_dense_solution(
            @ForAll Journeys journeys, @ForAll @IntRange(min = 1, max = 4) int order) {
        Assume.that(journeys.conversions() > 0);
        Markov chain = Markov.of(journeys, order);
        DenseChain dense = new DenseChain(journeys, order);

        chain.removalEffects()
                .forEach(
                        (channel, effect) ->
                                assertThat(effect)
                                        .isCloseTo(
                                                dense.removalEffect(channel, false),
                                                within(1e-12)));
        chain.valueRemovalEffects()
                .forEach(
                        (channel, effect) ->
                                assertThat(effect)
                                        .isCloseTo(
                                                dense.removalEffect(channel, true), within(1e-12)));
    }

    @Property
    void a_channel_on_every_converting_journey_is_lost_with_all_of_them(@ForAll Journeys journeys) {
        // a chain that remembers whole paths cannot mix them, as none is longer than 7
        Assume.that(journeys.conversions() > 0);
        List<Journey> won = journeys.all().stream().filter(j -> j.conversions() > 0).toList();

        Markov.of(journeys, 7)
                .removalEffects()
                .forEach(
                        (channel, effect) -> {
                            long passing =
                                    won.stream()
                                            .filter(j -> j.path().contains(channel))
                                            .mapToLong(Journey::conversions)
                                            .sum();
                            assertThat(effect)
                                    .isCloseTo(
                                            (double) passing / journeys.conversions(),
                                            withPercentage(1e-9));
                        });
    }
}
