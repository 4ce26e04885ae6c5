package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody said that a figure would be, and when it was said.
 *
 * @param kpi the id of the KPI
 * @param scope the business or a channel
 * @param period of which the figure is
 * @param value in the unit of the KPI; a percentage as a part of one
 * @param registeredOn the day on which it was written down; whether that was in time is judged by
 *     {@link Predictability}
 */
public record Forecast(
        String kpi, Scope scope, Period period, BigDecimal value, LocalDate registeredOn) {

    /** Checks the id and the digits of the value. */
    public Forecast {
        if (kpi.isBlank()) {
            throw new IllegalArgumentException("A forecast needs the id of its KPI");
        }
        value = Decimals.check(value);
    }

    /** Whether it was registered before the first day of its period. */
    public boolean isInTime() {
        return registeredOn.isBefore(period.range().start());
    }
}
