package io.github.kpisdk.core.economics;

import com.google.common.collect.ImmutableSortedMap;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An amount divided among channels so that the parts add up to it, to the last unit.
 *
 * <p>By largest remainder: everybody gets the whole units of the exact share; the units that are
 * left go one each to the largest fractions, among equal ones to the channel that comes first by
 * code point. A credit, which is a negative amount, is divided as its opposite and negated.
 *
 * <p>A weight that is zero or negative gets nothing. Where no weight is above zero, nobody gets
 * anything and the whole amount is {@link #unallocated}.
 */
public final class Allocation {
    private final ImmutableSortedMap<Scope, BigDecimal> parts;
    private final BigDecimal unallocated;

    private Allocation(Map<Scope, BigDecimal> parts, BigDecimal unallocated) {
        this.parts = ImmutableSortedMap.copyOf(parts);
        this.unallocated = unallocated;
    }

    /**
     * Divides an amount.
     *
     * @param weights by channel; only their proportions matter
     * @param decimals of the smallest unit, such as 2 for cents; an amount with more decimals is
     *     divided in units of its own last one
     * @throws IllegalArgumentException if decimals are not 0 to 6, or a weight is given to the
     *     whole business
     */
    public static Allocation of(BigDecimal total, Map<Scope, BigDecimal> weights, int decimals) {
        checkDecimals(decimals);
        Map<Scope, BigInteger> whole = whole(weights);
        BigInteger sum = whole.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            whole.replaceAll((scope, weight) -> BigInteger.ZERO);
            return new Allocation(amounts(whole, decimals), total);
        }
        int scale = Math.max(decimals, total.stripTrailingZeros().scale());
        BigInteger units = total.setScale(scale).unscaledValue();
        Map<Scope, BigInteger> parts = divide(units.abs(), whole, sum);
        if (units.signum() < 0) {
            parts.replaceAll((scope, part) -> part.negate());
        }
        return new Allocation(amounts(parts, scale), BigDecimal.ZERO);
    }

    static void checkDecimals(int decimals) {
        if (decimals < 0 || decimals > Decimals.FRACTION_DIGITS) {
            throw new IllegalArgumentException("Decimals must be 0 to 6, not " + decimals);
        }
    }

    /** The weights as whole numbers in the same proportions, none of them below zero. */
    private static Map<Scope, BigInteger> whole(Map<Scope, BigDecimal> weights) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        Map<Scope, BigInteger> whole = new TreeMap<>();
        weights.forEach(
                (scope, weight) -> {
                    checkChannel(scope, weight);
                    whole.put(scope, weight.max(BigDecimal.ZERO).setScale(scale).unscaledValue());
                });
        return whole;
    }

    static void checkChannel(Scope scope, BigDecimal weight) {
        if (scope.isBusiness()) {
            throw new IllegalArgumentException(
                    "A weight belongs to a channel, but %s has weight %s"
                            .formatted(Excerpt.of(scope.toString()), weight));
        }
    }

    private static Map<Scope, BigInteger> divide(
            BigInteger units, Map<Scope, BigInteger> weights, BigInteger sum) {
        Map<Scope, BigInteger> parts = new TreeMap<>();
        Map<Scope, BigInteger> remainders = new TreeMap<>();
        BigInteger left = units;
        for (Map.Entry<Scope, BigInteger> entry : weights.entrySet()) {
            BigInteger[] share = units.multiply(entry.getValue()).divideAndRemainder(sum);
            parts.put(entry.getKey(), share[0]);
            remainders.put(entry.getKey(), share[1]);
            left = left.subtract(share[0]);
        }
        // fewer units are left than there are remainders, which are each less than one unit
        largestFirst(remainders)
                .subList(0, left.intValueExact())
                .forEach(scope -> parts.merge(scope, BigInteger.ONE, BigInteger::add));
        return parts;
    }

    private static List<Scope> largestFirst(Map<Scope, BigInteger> remainders) {
        return remainders.entrySet().stream()
                .sorted(
                        Map.Entry.<Scope, BigInteger>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Scope, BigDecimal> amounts(Map<Scope, BigInteger> units, int scale) {
        Map<Scope, BigDecimal> amounts = new TreeMap<>();
        units.forEach((scope, part) -> amounts.put(scope, new BigDecimal(part, scale)));
        return amounts;
    }

    /** What each channel gets, by code point of the channels; zero for those that get nothing. */
    public Map<Scope, BigDecimal> parts() {
        return parts;
    }

    /** What nobody gets: the whole amount where no weight is above zero, else zero. */
    public BigDecimal unallocated() {
        return unallocated;
    }

    /** The parts and what is unallocated. */
    @Override
    public String toString() {
        return parts + ", unallocated " + unallocated;
    }
}
