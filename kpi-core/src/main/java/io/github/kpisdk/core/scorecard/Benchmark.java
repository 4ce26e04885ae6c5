package io.github.kpisdk.core.scorecard;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import java.math.BigDecimal;

/**
 * What is usual elsewhere. Two percent is excellent in one trade and a disaster in another, so a
 * benchmark says whose it is.
 *
 * @param kpi the id of the KPI, variant included
 * @param value the usual figure, in the unit of the KPI
 * @param segment whose it is, such as {@code furniture, Russia}
 * @param source who published it
 * @param year of what year it is
 */
public record Benchmark(String kpi, BigDecimal value, String segment, String source, int year) {

    /** Checks that segment and source are there. */
    public Benchmark {
        if (segment.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A benchmark needs its segment and its source");
        }
    }

    /** A benchmark such as {@code "0.02"} for a KPI. */
    public static Benchmark of(Kpi kpi, String value, String segment, String source, int year) {
        return new Benchmark(kpi.id(), new BigDecimal(value), segment, source, year);
    }

    Known known() {
        return Known.of(value);
    }
}
