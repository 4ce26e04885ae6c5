package io.github.kpisdk.core.scorecard;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import java.math.BigDecimal;

/**
 * What a KPI shall reach in a period.
 *
 * @param kpi the id of the KPI, variant included
 * @param value the planned figure, in the unit of the KPI; a ratio as a ratio, 0.04 for 4 %
 */
public record Plan(String kpi, BigDecimal value) {

    /** A plan such as {@code "0.04"} for a KPI. */
    public static Plan of(Kpi kpi, String value) {
        return new Plan(kpi.id(), new BigDecimal(value));
    }

    Known known() {
        return Known.of(value);
    }
}
