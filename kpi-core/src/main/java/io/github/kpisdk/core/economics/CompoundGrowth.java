package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The one rate of growth that, repeated every period, leads from a first figure to a last one.
 *
 * <p>By months it is known as CMGR: (last ÷ first)^(1 ÷ n) − 1, where n is the number of steps, one
 * less than that of the figures. Growth of 10 % twice makes 21 %, so that of 21 % in two steps is
 * 10 % each. It tells nothing of what lies between.
 */
public final class CompoundGrowth {
    private static final int MOST_PERIODS = 366;
    private static final int DECIMALS = 50;

    private CompoundGrowth() {}

    /**
     * The rate for each period: 0.1 is a tenth more. It is rounded once, to 34 digits half even,
     * because roots have no end; where the change is less than a ten-billionth, to fewer.
     *
     * @param periods how many steps lie between both figures, 1 to 366
     * @return undefined, for the reason of the figure, if one of them is; NON_POSITIVE_BASE if one
     *     is zero or negative
     * @throws IllegalArgumentException if there are fewer or more periods
     */
    public static Outcome rate(Outcome first, Outcome last, int periods) {
        if (periods < 1 || periods > MOST_PERIODS) {
            throw new IllegalArgumentException("Periods must be 1 to 366, not " + periods);
        }
        if (first instanceof Known a && last instanceof Known b) {
            if (a.signum() <= 0 || b.signum() <= 0) {
                return Undefined.because(
                        Reason.NON_POSITIVE_BASE, a.signum() <= 0 ? "first" : "last");
            }
            BigDecimal rate = root(b.per(a), periods).subtract(BigDecimal.ONE);
            return Known.of(rate.round(MathContext.DECIMAL128));
        }
        return first.isKnown() ? last : first;
    }

    /** The root to 50 decimals, then a 1 if there is more to come, so that rounding is right. */
    private static BigDecimal root(Known ratio, int degree) {
        int scale = Math.max(ratio.numerator().scale(), ratio.denominator().scale());
        BigInteger top = ratio.numerator().setScale(scale).unscaledValue().abs();
        BigInteger bottom = ratio.denominator().setScale(scale).unscaledValue().abs();
        BigInteger scaled = top.multiply(BigInteger.TEN.pow(DECIMALS * degree));
        BigInteger root = root(scaled.divide(bottom), degree);
        boolean exact = root.pow(degree).multiply(bottom).equals(scaled);
        return new BigDecimal(
                root.multiply(BigInteger.TEN).add(exact ? BigInteger.ZERO : BigInteger.ONE),
                DECIMALS + 1);
    }

    /** The largest whole number whose power is not above a number, bit by bit. */
    private static BigInteger root(BigInteger number, int degree) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = number.bitLength() / degree; bit >= 0; bit--) {
            BigInteger larger = root.setBit(bit);
            if (larger.pow(degree).compareTo(number) <= 0) {
                root = larger;
            }
        }
        return root;
    }
}
