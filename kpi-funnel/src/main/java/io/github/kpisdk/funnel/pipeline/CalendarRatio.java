package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.CountRatio;
import java.math.BigDecimal;

/**
 * Deals won in a period by deals that entered in the same period. These are different deals, so
 * this is no rate of any: it may exceed 1, and it moves when only the intake does.
 *
 * @param period of the wins and of the entries
 * @param wonPerEntered the two counts
 */
public record CalendarRatio(DateRange period, CountRatio wonPerEntered) {
    /** What is to be said beside every such ratio. */
    public static final Text NOTE =
            Text.of(
                    "Won in the period by entered in the period: different deals. It is not a"
                            + " conversion rate; it falls when more come and rises when fewer come,"
                            + " with nothing changed in selling.",
                    "Продано за период на пришедших за период: это разные сделки. Это не"
                            + " конверсия: показатель падает, когда приходит больше, и растёт,"
                            + " когда приходит меньше, хотя продают так же.");

    /** What is to be said beside the figure, in both languages. */
    public Text note() {
        return NOTE;
    }

    /**
     * By what factor such a ratio differs from the rate of a cohort where as many more come every
     * month and all are won after some months: (1 + growth)^−lag.
     *
     * @param growth of the entries a month, above −1; 0.1 for 10 % more
     * @param lag whole months from the entry to the win
     * @throws IllegalArgumentException if the growth is −1 or below, or the lag negative
     */
    public static Known bias(BigDecimal growth, int lag) {
        BigDecimal factor = BigDecimal.ONE.add(growth);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Growth must be above -1, not " + growth.toPlainString());
        }
        if (lag < 0) {
            throw new IllegalArgumentException("A lag is 0 months or more, not " + lag);
        }
        return Known.of(BigDecimal.ONE, factor.pow(lag));
    }
}
