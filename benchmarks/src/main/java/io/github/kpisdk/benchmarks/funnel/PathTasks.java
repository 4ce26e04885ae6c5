package io.github.kpisdk.benchmarks.funnel;

import io.github.kpisdk.benchmarks.data.Dice;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.funnel.attribution.Attribution;
import io.github.kpisdk.funnel.attribution.AttributionModels;
import io.github.kpisdk.funnel.attribution.Journey;
import io.github.kpisdk.funnel.attribution.Journeys;
import io.github.kpisdk.funnel.attribution.Markov;
import io.github.kpisdk.funnel.attribution.Touch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Attribution of different paths over twelve channels. */
public final class PathTasks {
    static final int CHANNELS = 12;
    private static final int ORDER = 3;
    private static final int LONGEST = 16;
    private static final int PRICE_CENTS = 100_000;

    private PathTasks() {}

    /**
     * Paths that are all different, with what came of them.
     *
     * @param channels of each, 0 to 11
     * @param conversions of each
     * @param nulls of each
     */
    record Paths(List<int[]> channels, long[] conversions, long[] nulls) {
        int size() {
            return channels.size();
        }
    }

    /** Markov chains of order 3 and Shapley values of so many paths. */
    public static List<Task> of(int count) {
        Paths paths = paths(count);
        Journeys journeys = journeys(paths);
        ChainByHand chain = new ChainByHand(paths, ORDER);
        Subsets subsets = new Subsets(paths);
        Known[] expected = subsets.shapley();
        return List.of(
                task("Markov, order 3", count, () -> checkMarkov(journeys, chain)),
                task("Shapley, 12 channels", count, () -> checkShapley(journeys, expected)),
                task(
                        "  by all subsets",
                        count,
                        () -> Task.check("subsets", subsets.shapley()[0], expected[0])));
    }

    private static Task task(String name, int count, Runnable work) {
        return new Task(name, "path", count, work);
    }

    private static void checkMarkov(Journeys journeys, ChainByHand chain) {
        Markov markov = Markov.of(journeys, ORDER);
        Task.checkNear("base rate", markov.baseRate().orElseThrow(), chain.baseRate());
        for (int c = 0; c < CHANNELS; c++) {
            Task.checkNear(
                    "removal effect of " + name(c),
                    markov.removalEffects().get(name(c)),
                    chain.removalEffect(c));
        }
    }

    private static void checkShapley(Journeys journeys, Known[] expected) {
        Attribution shapley = AttributionModels.shapley().attribute(journeys);
        for (int c = 0; c < CHANNELS; c++) {
            Known found = shapley.credit(name(c)).conversions();
            Task.check("Shapley value of " + name(c), found.compareTo(expected[c]), 0);
        }
        Task.check("money", sum(shapley), journeys.value());
    }

    private static Money sum(Attribution attribution) {
        return attribution.credits().values().stream()
                .map(credit -> credit.value())
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static String name(int channel) {
        return "channel-" + (char) ('a' + channel);
    }

    /**
     * Half of the touches are of the same channel as others of the path, and some channels rare.
     */
    static Paths paths(int count) {
        Set<List<Integer>> seen = new LinkedHashSet<>();
        for (int channel = 0; channel < CHANNELS; channel++) {
            seen.add(List.of(channel));
        }
        for (long row = 0; seen.size() < count; row++) {
            int length = 1 + Dice.below(LONGEST, Dice.roll(0, row));
            List<Integer> path = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                double unit = Dice.unit(Dice.roll(1, row * LONGEST + i));
                path.add((int) (CHANNELS * unit * unit));
            }
            seen.add(path);
        }
        List<int[]> channels = new ArrayList<>();
        seen.forEach(path -> channels.add(path.stream().mapToInt(c -> c).toArray()));
        long[] conversions = new long[count];
        long[] nulls = new long[count];
        for (int i = 0; i < count; i++) {
            conversions[i] = Dice.below(4, Dice.roll(2, i));
            nulls[i] = 1 + Dice.below(12, Dice.roll(3, i));
        }
        return new Paths(channels, conversions, nulls);
    }

    private static Journeys journeys(Paths paths) {
        List<Journey> all = new ArrayList<>(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            long conversions = paths.conversions()[i];
            long cents = conversions * (1 + Dice.below(PRICE_CENTS, Dice.roll(4, i)));
            all.add(
                    Journey.of(
                            Arrays.stream(paths.channels().get(i))
                                    .mapToObj(c -> Touch.of(name(c)))
                                    .toList(),
                            conversions,
                            new Money("RUB", BigDecimal.valueOf(cents, 2)),
                            paths.nulls()[i]));
        }
        return Journeys.of("RUB", 2, all);
    }
}
