package io.github.kpisdk.rules.guard;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a series goes up or down with time (Kendall, A New Measure of Rank Correlation, 1938).
 * Exact, with ties too: all orders of the values are counted, none is drawn.
 *
 * @param periods how many values there are
 * @param score pairs that rise minus pairs that fall
 * @param tau from −1, every step falls, to 1, every step rises; with ties by tau-b; 0 where all
 *     values are equal
 * @param p how often chance alone gives a score at least so far from zero, both sides
 */
public record Kendall(int periods, long score, double tau, double p) {

    /**
     * The test of a series against time.
     *
     * @param series in the order of time, one value or more
     * @throws IllegalArgumentException if there is no value
     */
    public static Kendall of(List<Known> series) {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("A trend needs a value");
        }
        int n = series.size();
        long score = 0;
        long untied = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int step = series.get(j).compareTo(series.get(i));
                score += step;
                untied += Math.abs(step);
            }
        }
        double pairs = n * (n - 1.0) / 2;
        double tau = untied == 0 ? 0 : score / Math.sqrt(pairs * untied);
        return new Kendall(n, score, tau, p(score, untied, ties(series), n));
    }

    private static List<Integer> ties(List<Known> series) {
        Map<Known, Integer> times = new TreeMap<>();
        series.forEach(value -> times.merge(value, 1, Integer::sum));
        return List.copyOf(times.values());
    }

    /** The falling pairs are as likely distributed from below as from above: twice one tail. */
    private static double p(long score, long untied, List<Integer> ties, int n) {
        if (score == 0) {
            return 1;
        }
        BigInteger[] orders = ordersByFalls(n, ties, Math.toIntExact(untied));
        int falls = Math.toIntExact((untied - Math.abs(score)) / 2);
        BigInteger tail = sum(orders, falls + 1).shiftLeft(1);
        return new BigDecimal(tail)
                .divide(new BigDecimal(sum(orders, orders.length)), MathContext.DECIMAL64)
                .doubleValue();
    }

    /**
     * How many orders of the values have 0, 1, 2 … falling pairs: the coefficients of the product
     * of 1 − q^j for j up to n, divided by the same for each group of equal values (MacMahon 1913).
     */
    private static BigInteger[] ordersByFalls(int n, List<Integer> ties, int most) {
        BigInteger[] counts = new BigInteger[most + 1];
        Arrays.fill(counts, BigInteger.ZERO);
        counts[0] = BigInteger.ONE;
        for (int j = 1; j <= n; j++) {
            for (int k = most; k >= j; k--) {
                counts[k] = counts[k].subtract(counts[k - j]);
            }
        }
        for (int group : ties) {
            for (int j = 1; j <= group; j++) {
                for (int k = j; k <= most; k++) {
                    counts[k] = counts[k].add(counts[k - j]);
                }
            }
        }
        return counts;
    }

    private static BigInteger sum(BigInteger[] counts, int first) {
        return Arrays.stream(counts, 0, first).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
