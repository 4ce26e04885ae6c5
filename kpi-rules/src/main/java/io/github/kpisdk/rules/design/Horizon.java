package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Cadence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long there is for an aim.
 *
 * @param days in days
 * @param months in months, a day being a thirtieth
 */
record Horizon(long days, Known months) {
    private static final int DAYS_OF_MONTH = 30;

    /**
     * From the day after the baseline to the last day, or the span in which the aim begins anew.
     */
    static Optional<Horizon> of(Aim aim) {
        if (aim.baselineOn().isPresent() && aim.deadline().isPresent()) {
            LocalDate from = aim.baselineOn().orElseThrow().plusDays(1);
            LocalDate to = aim.deadline().orElseThrow().plusDays(1);
            long whole = ChronoUnit.MONTHS.between(from, to);
            long left = ChronoUnit.DAYS.between(from.plusMonths(whole), to);
            return Optional.of(new Horizon(ChronoUnit.DAYS.between(from, to), months(whole, left)));
        }
        return aim.every()
                .map(
                        span ->
                                switch (span) {
                                    case DAILY, WEEKLY ->
                                            new Horizon(span.days(), months(0, span.days()));
                                    case MONTHLY -> new Horizon(span.days(), months(1, 0));
                                    case QUARTERLY -> new Horizon(span.days(), months(3, 0));
                                    case YEARLY -> new Horizon(span.days(), months(12, 0));
                                });
    }

    private static Known months(long whole, long days) {
        return Known.of(
                BigDecimal.valueOf(whole * DAYS_OF_MONTH + days),
                BigDecimal.valueOf(DAYS_OF_MONTH));
    }

    /** How many steps of a series it is, at least one, to the nearest. */
    int steps(Cadence step) {
        return (int) Math.max(1, Math.round((double) days / step.days()));
    }
}
