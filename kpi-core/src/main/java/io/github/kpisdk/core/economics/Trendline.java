package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What a straight line through figures at equal distances leaves over, exactly. */
final class Trendline {
    private static final MathContext PRECISE = new MathContext(60);

    private Trendline() {}

    /**
     * The coefficient of variation around the line of least squares: with deviations from the
     * means, the root of (Syy − Sxy² ÷ Sxx) ÷ (n − 2) ÷ mean².
     */
    static Outcome variation(List<Known> figures) {
        int n = figures.size();
        if (n < 3) {
            return Undefined.because(Reason.NO_DATA, "actual");
        }
        Known mean = Exact.reduced(Exact.sum(figures).per(Exact.count(n)));
        if (mean.signum() <= 0) {
            return Undefined.because(Reason.NON_POSITIVE_BASE, "actual");
        }
        Known middle = Exact.count(n - 1L).per(Exact.count(2));
        List<Known> yy = new ArrayList<>();
        List<Known> xy = new ArrayList<>();
        List<Known> xx = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Known y = Exact.reduced(figures.get(i).minus(mean));
            Known x = Exact.count(i).minus(middle);
            yy.add(y.times(y));
            xy.add(x.times(y));
            xx.add(x.times(x));
        }
        Known slope = Exact.sum(xy);
        Known explained = slope.times(slope).per(Exact.sum(xx));
        Known left = Exact.sum(yy).minus(explained);
        return root(left.per(Exact.count(n - 2L)).per(mean.times(mean)));
    }

    /** The root of a ÷ b is that of a × b, divided by b. */
    private static Known root(Known square) {
        BigDecimal product = square.numerator().multiply(square.denominator());
        BigDecimal root = product.sqrt(PRECISE).divide(square.denominator().abs(), PRECISE);
        return Known.of(root.round(MathContext.DECIMAL128));
    }
}
