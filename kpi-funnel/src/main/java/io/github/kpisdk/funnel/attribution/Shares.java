package io.github.kpisdk.funnel.attribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Division without a rest, by largest remainder. */
final class Shares {
    /** Shares that are not rational are taken to this many digits after the point. */
    private static final int DIGITS = 18;

    private static final int SPARE_DIGITS = 12;

    private Shares() {}

    /**
     * Whole units in the proportion of weights. Units that are left go one each to the largest
     * remainders, among equal ones to the first.
     *
     * @param weights not negative, at least one above zero
     */
    static BigInteger[] divide(BigInteger units, BigInteger[] weights) {
        BigInteger sum = sum(weights);
        BigInteger[] parts = new BigInteger[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        BigInteger left = units;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = units.multiply(weights[i]).divideAndRemainder(sum);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        // fewer units are left than there are remainders, which are each less than one unit
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left.intValueExact())
                .forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
        return parts;
    }

    /**
     * Whole weights in the proportion of others to 18 digits, of sum 10^18.
     *
     * @param weights from 0 to 1, at least one near 1
     */
    static BigInteger[] whole(double[] weights) {
        BigInteger[] exact =
                Arrays.stream(weights).mapToObj(Shares::digits).toArray(BigInteger[]::new);
        return divide(BigInteger.TEN.pow(DIGITS), exact);
    }

    private static BigInteger digits(double weight) {
        return new BigDecimal(weight)
                .setScale(DIGITS + SPARE_DIGITS, RoundingMode.HALF_EVEN)
                .unscaledValue();
    }

    static BigInteger sum(BigInteger[] weights) {
        return Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
