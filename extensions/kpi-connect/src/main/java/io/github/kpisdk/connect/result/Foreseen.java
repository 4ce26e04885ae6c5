package io.github.kpisdk.connect.result;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.economics.Predictability;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How well one KPI of the business or a channel was foreseen in the periods of a scorecard.
 *
 * @param forecasts how many there are
 * @param elsewhere how many of these are of periods that the scorecard does not have, and are not
 *     judged
 */
record Foreseen(
        String kpi, Scope scope, int forecasts, int elsewhere, Predictability predictability) {
    /** A forecast is a hit if it is off by no more than a tenth of the figure. */
    static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    /** All that was foreseen, KPIs in the order of the catalogue, the business before channels. */
    static List<Foreseen> of(Scorecard scorecard, List<Forecast> forecasts) {
        Map<DateRange, Period> periods = new HashMap<>();
        scorecard.periods().forEach(period -> periods.put(period.range(), period));
        Map<String, Map<Scope, List<Forecast>>> byKpi =
                forecasts.stream()
                        .map(forecast -> named(forecast, periods))
                        .collect(
                                Collectors.groupingBy(
                                        Forecast::kpi, Collectors.groupingBy(Forecast::scope)));
        byKpi.keySet().forEach(Foreseen::check);
        List<Foreseen> all = new ArrayList<>();
        for (Kpi kpi : Kpis.ALL) {
            Map<Scope, List<Forecast>> byScope = byKpi.getOrDefault(kpi.id(), Map.of());
            byScope.keySet().stream()
                    .sorted()
                    .forEach(scope -> all.add(of(kpi, scope, byScope.get(scope), scorecard)));
        }
        return List.copyOf(all);
    }

    private static void check(String kpi) {
        if (Kpis.ALL.stream().noneMatch(known -> known.id().equals(kpi))) {
            throw new IllegalArgumentException(
                    "There is no KPI %s to have been foreseen".formatted(Excerpt.of(kpi)));
        }
    }

    /** The same days are the same period, whatever they are called. */
    private static Forecast named(Forecast forecast, Map<DateRange, Period> periods) {
        Period period = periods.getOrDefault(forecast.period().range(), forecast.period());
        return new Forecast(
                forecast.kpi(),
                forecast.scope(),
                period,
                forecast.value(),
                forecast.registeredOn());
    }

    private static Foreseen of(
            Kpi kpi, Scope scope, List<Forecast> forecasts, Scorecard scorecard) {
        List<Period> periods = scorecard.periods();
        int elsewhere = (int) forecasts.stream().filter(f -> !periods.contains(f.period())).count();
        return new Foreseen(
                kpi.id(),
                scope,
                forecasts.size(),
                elsewhere,
                Predictability.of(
                        kpi, scope, forecasts, actuals(kpi, scope, scorecard), TOLERANCE));
    }

    private static Map<Period, Outcome> actuals(Kpi kpi, Scope scope, Scorecard scorecard) {
        Map<Period, Outcome> actuals = new HashMap<>();
        if (scorecard.scopes().contains(scope)) {
            for (Period period : scorecard.periods()) {
                scorecard.results(period, scope).stream()
                        .filter(result -> result.kpi().equals(kpi.id()))
                        .map(KpiResult::outcome)
                        .forEach(outcome -> actuals.put(period, outcome));
            }
        }
        return actuals;
    }
}
