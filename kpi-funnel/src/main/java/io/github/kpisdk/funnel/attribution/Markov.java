package io.github.kpisdk.funnel.attribution;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Journeys as a Markov chain, and what is lost in it without a channel.
 *
 * <p>A state is the last {@code order} touches, or the whole path if it is shorter; the same state
 * twice in a row counts once, as in the R package ChannelAttribution. From the last state of a path
 * its conversions go to the conversion and its nulls to nothing. The removal effect of a channel is
 * the part of the conversions that is lost when all states with that channel lead to nothing.
 * Credits are in proportion to the removal effects, which add up to more than one.
 *
 * <p>The equations of the chain are solved, nothing is simulated: the figures are right to about 13
 * digits and the same every time.
 */
public final class Markov {
    private static final int MOST = 10;

    private final Journeys journeys;
    private final int order;
    private final OptionalDouble baseRate;
    private final SortedMap<String, Double> effects;
    private final SortedMap<String, Double> valueEffects;

    private Markov(Journeys journeys, int order, Chain chain) {
        this.journeys = journeys;
        this.order = order;
        boolean any = !journeys.all().isEmpty();
        this.baseRate = any ? OptionalDouble.of(chain.baseRate()) : OptionalDouble.empty();
        this.effects = effects(journeys, journeys.conversions() > 0, chain::removalEffect);
        this.valueEffects =
                effects(journeys, journeys.value().signum() > 0, chain::valueRemovalEffect);
    }

    /**
     * The chain of journeys.
     *
     * @param order how many touches it remembers, 1 to 10
     * @throws IllegalArgumentException if it is not 1 to 10
     */
    public static Markov of(Journeys journeys, int order) {
        checkOrder(order);
        List<String> channels = List.copyOf(journeys.channels());
        ChainBuilder chain = new ChainBuilder();
        for (Journey journey : journeys.all()) {
            chain.path(
                    encoded(journey, channels),
                    order,
                    journey.conversions(),
                    journey.nulls(),
                    Journeys.amount(journey));
        }
        return new Markov(journeys, order, chain.build());
    }

    static int checkOrder(int order) {
        if (order < 1 || order > MOST) {
            throw new IllegalArgumentException(
                    "Order must be 1 to %s, not %s".formatted(MOST, order));
        }
        return order;
    }

    private static String encoded(Journey journey, List<String> channels) {
        StringBuilder path = new StringBuilder();
        for (Touch touch : journey.touches()) {
            path.append((char) Collections.binarySearch(channels, touch.channel()));
        }
        return path.toString();
    }

    /** An effect of a channel, which is known by its number. */
    private interface Effect {
        double of(char channel);
    }

    private static SortedMap<String, Double> effects(
            Journeys journeys, boolean any, Effect effect) {
        SortedMap<String, Double> effects = new TreeMap<>();
        if (any) {
            char number = 0;
            for (String channel : journeys.channels()) {
                effects.put(channel, effect.of(number++));
            }
        }
        return Collections.unmodifiableSortedMap(effects);
    }

    /** How many touches the chain remembers. */
    public int order() {
        return order;
    }

    /**
     * How likely the chain ends in a conversion: for every order the conversions divided by all
     * journeys. Empty without journeys.
     */
    public OptionalDouble baseRate() {
        return baseRate;
    }

    /**
     * The part of the conversions that is lost in the chain without a channel, 0 to 1, for every
     * channel; empty if there are no conversions, of which a part could be lost.
     */
    public SortedMap<String, Double> removalEffects() {
        return effects;
    }

    /**
     * The same for the money, where a conversion pays what those from the same last state pay on
     * average; empty if there is no money.
     */
    public SortedMap<String, Double> valueRemovalEffects() {
        return valueEffects;
    }

    /** Conversions and money in proportion to their removal effects. */
    public Attribution attribution() {
        CreditSums<String> ledger = new CreditSums<>(journeys);
        String[] channels = journeys.channels().toArray(String[]::new);
        if (!effects.isEmpty()) {
            ledger.conversions(journeys.conversions(), channels, shares(effects));
        }
        if (!valueEffects.isEmpty()) {
            ledger.value(journeys.value().amount(), channels, shares(valueEffects));
        }
        return new Attribution(new MarkovModel(order), journeys, ledger.credits());
    }

    private static BigInteger[] shares(SortedMap<String, Double> effects) {
        return Shares.whole(effects.values().stream().mapToDouble(effect -> effect).toArray());
    }

    /** Order, base rate and removal effects. */
    @Override
    public String toString() {
        return "Markov chain of order %s, base rate %s, removal effects %s"
                .formatted(order, baseRate, effects);
    }
}
