package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.cell.Ratio;
import io.github.kpisdk.benchmarks.data.Workload;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From a ledger to all cells, by the library's totals and formulas. */
final class LibraryCells {
    static final DateRange SPAN =
            DateRange.of(Workload.FIRST_DAY, Workload.FIRST_DAY.plusDays(Workload.DAYS));

    static final List<DateRange> MONTHS =
            Grain.MONTH.split(SPAN).stream().map(Period::range).toList();

    private final Map<Measure, Formula> measures;
    private final Map<Ratio, Formula> ratios;
    private final Cells cells;

    private LibraryCells(Map<Measure, Formula> measures, Map<Ratio, Formula> ratios) {
        this.measures = measures;
        this.ratios = ratios;
        cells = new Cells(measures.keySet());
    }

    /** All cells; those of a whole year or of all channels are sums of totals. */
    static Cells of(Ledger ledger, Map<Measure, Formula> measures, Map<Ratio, Formula> ratios) {
        List<Formula> formulas = new ArrayList<>(measures.values());
        formulas.addAll(ratios.values());
        TotalsTable table = TotalsTable.of(ledger, MONTHS, formulas);
        LibraryCells result = new LibraryCells(measures, ratios);
        for (int channel = 0; channel < Workload.CHANNELS.size(); channel++) {
            result.put(channel, table, Scope.channel(Workload.CHANNELS.get(channel)));
        }
        result.put(Cells.ALL_CHANNELS, table, Scope.BUSINESS);
        return result.cells;
    }

    private void put(int channel, TotalsTable table, Scope scope) {
        Totals sum = table.at(0, scope);
        put(channel, 0, sum);
        for (int month = 1; month < MONTHS.size(); month++) {
            Totals totals = table.at(month, scope);
            put(channel, month, totals);
            sum = sum.plus(totals);
        }
        put(channel, Cells.ALL_MONTHS, sum);
    }

    private void put(int channel, int month, Totals totals) {
        measures.forEach(
                (measure, formula) ->
                        cells.put(measure, channel, month, minor(measure, value(formula, totals))));
        ratios.forEach(
                (ratio, formula) ->
                        cells.put(ratio, channel, month, minor(ratio, formula.evaluate(totals))));
    }

    private static double minor(Ratio ratio, Outcome outcome) {
        double value = outcome.fold(k -> k.value().doubleValue(), u -> Double.NaN);
        return ratio.isMoney() ? value * 100 : value;
    }

    private static BigDecimal value(Formula formula, Totals totals) {
        Outcome outcome = formula.evaluate(totals);
        return outcome.fold(
                known -> known.value(),
                undefined -> {
                    throw new IllegalStateException(formula + " is " + undefined);
                });
    }

    private static long minor(Measure measure, BigDecimal value) {
        return (measure.isMoney() ? value.movePointRight(2) : value).longValueExact();
    }
}
