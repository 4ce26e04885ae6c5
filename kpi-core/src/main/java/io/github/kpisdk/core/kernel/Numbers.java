package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing column of exact numbers as 128-bit integers in units of some decimal place.
 *
 * <p>A number of the library's gate has at most 24 digits, so it needs 80 bits; 2³¹ of them add up
 * to less than 2¹²⁷, so no sum over a ledger can overflow. The high words are kept only once a
 * number does not fit the low one.
 */
public final class Numbers extends Vector {
    private static final BigInteger LOW_WORD = BigInteger.ONE.shiftLeft(64);
    private static final long[] POWERS = powers();

    private final int scale;
    private long[] low = new long[0];
    private long @Nullable [] high;
    private int size;
    private long most;
    private long least;

    /**
     * A column without cells.
     *
     * @param scale how many decimal places the units have
     */
    public Numbers(int scale) {
        this.scale = scale;
    }

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Ten to a power from 0 to 18. */
    public static long power(int exponent) {
        return POWERS[exponent];
    }

    /** Adds a number that has no more decimal places than the column. */
    public void add(BigDecimal value) {
        int missing = scale - value.scale();
        if (missing >= 0 && value.precision() + missing <= 18) {
            // moving the point away leaves the digits, without a BigInteger in between
            add(value.scaleByPowerOfTen(value.scale()).longValue() * POWERS[missing]);
        } else {
            BigInteger units = value.setScale(scale).unscaledValue();
            add(units.shiftRight(64).longValueExact(), units.longValue());
        }
    }

    /** Adds a number of units that fits one word. */
    public void add(long units) {
        if (high == null) {
            room(size + 1);
            low[size++] = units;
            most = Math.max(most, units);
            least = Math.min(least, units);
        } else {
            add(units >> 63, units);
        }
    }

    /** Adds a number of units of two words. */
    public void add(long highWord, long lowWord) {
        if (high == null && highWord != lowWord >> 63) {
            high = signs(low, size);
        }
        if (high == null) {
            add(lowWord);
            return;
        }
        room(size + 1);
        low[size] = lowWord;
        high[size++] = highWord;
    }

    /**
     * Adds the cells of another column of the same scale, which takes no more cells from then on.
     */
    public void addAll(Numbers other) {
        if (size == 0) {
            low = other.low;
            high = other.high;
            size = other.size;
            most = other.most;
            least = other.least;
            return;
        }
        if (other.high != null && high == null) {
            high = signs(low, size);
        }
        room(size + other.size);
        System.arraycopy(other.low, 0, low, size, other.size);
        if (high != null) {
            long[] signs = other.high == null ? signs(other.low, other.size) : other.high;
            System.arraycopy(signs, 0, high, size, other.size);
        }
        size += other.size;
        most = Math.max(most, other.most);
        least = Math.min(least, other.least);
    }

    /** Adds numbers of units that have fewer decimal places than the column, or as many. */
    public void addAll(long[] units, int count, int places) {
        room(size + count);
        long factor = POWERS[scale - places];
        for (int i = 0; i < count; i++) {
            add(Math.multiplyHigh(units[i], factor), units[i] * factor);
        }
    }

    /** Adds zero many times. */
    public void fill(int count) {
        room(size + count);
        Arrays.fill(low, size, size + count, 0);
        if (high != null) {
            Arrays.fill(high, size, size + count, 0);
        }
        size += count;
    }

    private static long[] signs(long[] low, int size) {
        long[] high = new long[low.length];
        for (int i = 0; i < size; i++) {
            high[i] = low[i] >> 63;
        }
        return high;
    }

    private void room(int wanted) {
        if (wanted > low.length) {
            low = Arrays.copyOf(low, grown(low.length, wanted));
        }
        if (high != null && high.length < low.length) {
            high = Arrays.copyOf(high, low.length);
        }
    }

    /** The low words themselves, for loops that only read; there may be more room than cells. */
    public long[] low() {
        return low;
    }

    /** The low word of a cell. */
    public long low(int row) {
        return low[row];
    }

    /** The high word of a cell. */
    public long high(int row) {
        return high == null ? low[row] >> 63 : high[row];
    }

    /** Whether a cell is above zero. */
    public boolean isAboveZero(int row) {
        return high(row) > 0 || (high(row) == 0 && low[row] != 0);
    }

    /** Compares a cell with one of another column of the same scale. */
    public int compare(int row, Numbers other, int otherRow) {
        int byHigh = Long.compare(high(row), other.high(otherRow));
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low[row], other.low[otherRow]);
    }

    /** Puts another number into a cell. */
    public void set(int row, long highWord, long lowWord) {
        if (high == null && highWord != lowWord >> 63) {
            high = signs(low, size);
        }
        if (high != null) {
            high[row] = highWord;
        }
        low[row] = lowWord;
        most = Math.max(most, lowWord);
        least = Math.min(least, lowWord);
    }

    /** Adds a number of another column to a cell. */
    public void increase(int row, Numbers by, int byRow) {
        move(row, by.high(byRow), by.low[byRow]);
    }

    /** Takes a number of another column from a cell. */
    public void decrease(int row, Numbers by, int byRow) {
        long lowWord = by.low[byRow];
        move(row, ~by.high(byRow) + (lowWord == 0 ? 1 : 0), -lowWord);
    }

    private void move(int row, long highWord, long lowWord) {
        long sum = low[row] + lowWord;
        long carry = Long.compareUnsigned(sum, lowWord) < 0 ? 1 : 0;
        set(row, high(row) + highWord + carry, sum);
    }

    /**
     * Whether the sum of all cells, and of any of them, fits one word: no cell needs two words, and
     * the largest, taken as often as there are cells, does not overflow.
     */
    public boolean isNarrow() {
        long limit = Long.MAX_VALUE / Math.max(1, size);
        return high == null && most <= limit && least >= -limit;
    }

    /** A cell as a decimal number. */
    public BigDecimal get(int row) {
        return decimal(high(row), low(row), scale);
    }

    /** How many decimal places the units have. */
    public int scale() {
        return scale;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void reserve(int more) {
        room(size + more);
    }

    @Override
    public void truncate(int size) {
        this.size = size;
    }

    @Override
    public void trim() {
        low = low.length == size ? low : Arrays.copyOf(low, size);
        high = high == null || high.length == size ? high : Arrays.copyOf(high, size);
    }

    @Override
    public void resize(int cells) {
        size = cells;
        low = Arrays.copyOf(low, cells);
        high = high == null ? null : Arrays.copyOf(high, cells);
    }

    @Override
    public void set(int row, Vector from, int fromRow) {
        Numbers numbers = (Numbers) from;
        set(row, numbers.high(fromRow), numbers.low(fromRow));
    }

    @Override
    long word(int row) {
        return low[row];
    }

    @Override
    public boolean same(int row, Vector other, int otherRow) {
        return super.same(row, other, otherRow) && high(row) == ((Numbers) other).high(otherRow);
    }

    /** Two words as a decimal number without trailing zeros. */
    public static BigDecimal decimal(long high, long low, int scale) {
        if (high == low >> 63) {
            return shortest(low, scale);
        }
        BigInteger units =
                BigInteger.valueOf(high)
                        .multiply(LOW_WORD)
                        .add(BigInteger.valueOf(low))
                        .add(low < 0 ? LOW_WORD : BigInteger.ZERO);
        BigDecimal value = new BigDecimal(units, scale).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static BigDecimal shortest(long units, int scale) {
        long rest = units;
        int places = rest == 0 ? 0 : scale;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        return BigDecimal.valueOf(rest, places);
    }
}
