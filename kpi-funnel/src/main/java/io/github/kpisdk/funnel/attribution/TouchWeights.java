package io.github.kpisdk.funnel.attribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whole weights of the touches of one journey; only their proportions matter. */
final class TouchWeights {
    private static final BigInteger NONE = BigInteger.ZERO;
    private static final BigInteger ONE = BigInteger.ONE;
    private static final long NANOS = 1_000_000_000;
    private static final int KEY_PERCENT = 30;
    private static final int REST_PERCENT = 10;

    private TouchWeights() {}

    static BigInteger[] only(Journey journey, int touch) {
        BigInteger[] weights = none(journey);
        weights[touch] = ONE;
        return weights;
    }

    static BigInteger[] last(Journey journey) {
        return only(journey, journey.touches().size() - 1);
    }

    static BigInteger[] lastExcept(String direct, Journey journey) {
        List<String> path = journey.path();
        int touch = path.size() - 1;
        while (touch >= 0 && path.get(touch).equals(direct)) {
            touch--;
        }
        return touch < 0 ? last(journey) : only(journey, touch);
    }

    static BigInteger[] even(Journey journey) {
        BigInteger[] weights = none(journey);
        Arrays.fill(weights, ONE);
        return weights;
    }

    /** One for the first touch of each channel. */
    static BigInteger[] evenByChannel(Journey journey) {
        Set<String> seen = new HashSet<>();
        return journey.path().stream()
                .map(channel -> seen.add(channel) ? ONE : NONE)
                .toArray(BigInteger[]::new);
    }

    /** The weights of first touch, all in between and last touch, by a rule for two touches. */
    record Position(BigDecimal first, BigDecimal middle, BigDecimal last, ShortPath rule) {
        BigInteger[] of(Journey journey) {
            int size = journey.touches().size();
            if (size == 1) {
                return even(journey);
            }
            if (size == 2) {
                return rule == ShortPath.SPLIT_MIDDLE
                        ? whole(List.of(twice(first).add(middle), twice(last).add(middle)))
                        : whole(List.of(first, last));
            }
            BigDecimal between = BigDecimal.valueOf(size - 2L);
            BigDecimal[] weights = new BigDecimal[size];
            Arrays.fill(weights, middle);
            weights[0] = first.multiply(between);
            weights[size - 1] = last.multiply(between);
            return whole(List.of(weights));
        }

        private static BigDecimal twice(BigDecimal weight) {
            return weight.add(weight);
        }
    }

    private static BigInteger[] whole(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toArray(BigInteger[]::new);
    }

    /** 30 % for each of first touch, lead and opportunity, the rest for all others. */
    static BigInteger[] wShaped(Journey journey) {
        List<Integer> keys =
                List.of(
                        0,
                        journey.lead().orElseThrow() - 1,
                        journey.opportunity().orElseThrow() - 1);
        int size = journey.touches().size();
        int others = size - Set.copyOf(keys).size();
        BigInteger each = BigInteger.valueOf((long) KEY_PERCENT * Math.max(1, others));
        BigInteger[] weights =
                Stream.generate(() -> BigInteger.valueOf(REST_PERCENT))
                        .limit(size)
                        .toArray(BigInteger[]::new);
        keys.forEach(key -> weights[key] = NONE);
        keys.forEach(key -> weights[key] = weights[key].add(each));
        return weights;
    }

    /** Half as much for every half-life before the last touch. */
    static BigInteger[] decaying(Duration halfLife, Journey journey) {
        Instant end = time(journey.touches().get(journey.touches().size() - 1));
        return Shares.whole(
                journey.touches().stream()
                        .map(touch -> Duration.between(time(touch), end))
                        .mapToDouble(age -> StrictMath.pow(2, -seconds(age) / seconds(halfLife)))
                        .toArray());
    }

    private static Instant time(Touch touch) {
        return touch.time().orElseThrow();
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + (double) duration.getNano() / NANOS;
    }

    private static BigInteger[] none(Journey journey) {
        BigInteger[] weights = new BigInteger[journey.touches().size()];
        Arrays.fill(weights, NONE);
        return weights;
    }
}
