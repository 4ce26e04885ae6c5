package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The journeys whose conversions are to be divided, in one currency. Their order does not matter.
 *
 * <p>Journeys of the same shape may stand here several times or be added up before; the conversions
 * of a channel are the same. Money is divided journey by journey, so that the last cents may fall
 * differently.
 */
public final class Journeys {
    /** Most channels; more are pages or campaigns rather than channels. */
    public static final int MOST_CHANNELS = 1000;

    private final String currency;
    private final int decimals;
    private final List<Journey> all;
    private final SortedSet<String> channels;

    private Journeys(String currency, int decimals, List<Journey> all) {
        this.currency = currency;
        this.decimals = decimals;
        this.all = all;
        SortedSet<String> names = new TreeSet<>();
        all.forEach(journey -> names.addAll(journey.path()));
        if (names.size() > MOST_CHANNELS) {
            throw new IllegalArgumentException(
                    "Journeys have at most %s channels, got %s"
                            .formatted(MOST_CHANNELS, names.size()));
        }
        this.channels = Collections.unmodifiableSortedSet(names);
        checkCounts(all);
    }

    /** Nothing counted later, be it steps from touch to touch, is more than this sum. */
    private static void checkCounts(List<Journey> all) {
        BigInteger sum = BigInteger.ZERO;
        for (Journey journey : all) {
            BigInteger times =
                    BigInteger.valueOf(journey.conversions())
                            .add(BigInteger.valueOf(journey.nulls()));
            sum = sum.add(times.multiply(BigInteger.valueOf(journey.touches().size() + 1L)));
        }
        if (sum.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException(
                    "Journeys have %s touches and ends together, at most %s can be counted"
                            .formatted(sum, Long.MAX_VALUE));
        }
    }

    /**
     * Journeys with their money.
     *
     * @param currency three capital letters
     * @param decimals of the smallest unit in which money is divided, 0 to 6; 2 for cents. A value
     *     with more decimals is divided in units of its own last one
     * @throws IllegalArgumentException naming what is wrong: the currency, another one in a
     *     journey, the decimals, more than {@link #MOST_CHANNELS} channels, or more touches than
     *     can be counted
     */
    public static Journeys of(String currency, int decimals, List<Journey> journeys) {
        Money.checkCurrency(currency);
        if (decimals < 0 || decimals > Decimals.FRACTION_DIGITS) {
            throw new IllegalArgumentException("Decimals must be 0 to 6, not " + decimals);
        }
        List<Journey> all = Required.list("journeys", journeys);
        all.forEach(journey -> journey.value().ifPresent(value -> value.in(currency)));
        return new Journeys(currency, decimals, all);
    }

    /**
     * All journeys, each brought to another path.
     *
     * @throws IllegalArgumentException if the transform is about a channel that is in no journey
     */
    public Journeys transform(PathTransform transform) {
        transform
                .channel()
                .filter(name -> !channels.contains(name))
                .ifPresent(
                        name -> {
                            throw new IllegalArgumentException(
                                    "Channel %s is in no journey, channels are %s"
                                            .formatted(Excerpt.of(name), channels));
                        });
        return new Journeys(currency, decimals, all.stream().map(transform::apply).toList());
    }

    /** The journeys, as they were given. */
    public List<Journey> all() {
        return all;
    }

    /** The channels of all touches, by code unit of their names. */
    public SortedSet<String> channels() {
        return channels;
    }

    /** The currency of all values. */
    public String currency() {
        return currency;
    }

    int decimals() {
        return decimals;
    }

    /** The conversions of all journeys. */
    public long conversions() {
        return all.stream().mapToLong(Journey::conversions).sum();
    }

    /** The journeys that ended without a conversion. */
    public long nulls() {
        return all.stream().mapToLong(Journey::nulls).sum();
    }

    /** The value of all conversions. */
    public Money value() {
        return new Money(
                currency,
                all.stream().map(Journeys::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static BigDecimal amount(Journey journey) {
        return journey.value().map(Money::amount).orElse(BigDecimal.ZERO);
    }

    /** The digits after the point of the unit in which an amount is divided. */
    int scale(BigDecimal amount) {
        return Math.max(decimals, amount.stripTrailingZeros().scale());
    }

    /** How many there are, and their channels. */
    @Override
    public String toString() {
        return "%s journeys over %s".formatted(all.size(), channels);
    }
}
