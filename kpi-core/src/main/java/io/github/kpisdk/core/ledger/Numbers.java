package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing column of exact numbers as 128-bit integers in units of one millionth (or of one, for
 * counts).
 *
 * <p>A number of the gate has at most 24 digits, so it needs 80 bits; 2³¹ of them add up to less
 * than 2¹²⁷, so no sum over a ledger can overflow. The high words are kept only once a number does
 * not fit the low one.
 */
final class Numbers {
    private static final BigInteger LOW_WORD = BigInteger.ONE.shiftLeft(64);

    private final int scale;
    private long[] low = new long[16];
    private long @Nullable [] high;
    private int size;

    private Numbers(int scale) {
        this.scale = scale;
    }

    static Numbers amounts() {
        return new Numbers(Decimals.FRACTION_DIGITS);
    }

    static Numbers counts() {
        return new Numbers(0);
    }

    void add(BigDecimal value) {
        BigInteger units = value.setScale(scale).unscaledValue();
        add(units.shiftRight(64).longValueExact(), units.longValue());
    }

    void add(long count) {
        add(count >> 63, count);
    }

    void add(long highWord, long lowWord) {
        if (size == low.length) {
            low = Arrays.copyOf(low, size * 2);
            high = high == null ? null : Arrays.copyOf(high, size * 2);
        }
        if (high == null && highWord != lowWord >> 63) {
            high = new long[low.length];
            for (int i = 0; i < size; i++) {
                high[i] = low[i] >> 63;
            }
        }
        low[size] = lowWord;
        if (high != null) {
            high[size] = highWord;
        }
        size++;
    }

    long low(int row) {
        return low[row];
    }

    long high(int row) {
        return high == null ? low[row] >> 63 : high[row];
    }

    BigDecimal get(int row) {
        return decimal(high(row), low(row), scale);
    }

    int scale() {
        return scale;
    }

    int size() {
        return size;
    }

    static BigDecimal decimal(long high, long low, int scale) {
        BigInteger units =
                high == low >> 63
                        ? BigInteger.valueOf(low)
                        : BigInteger.valueOf(high)
                                .multiply(LOW_WORD)
                                .add(BigInteger.valueOf(low))
                                .add(low < 0 ? LOW_WORD : BigInteger.ZERO);
        BigDecimal value = new BigDecimal(units, scale).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
