package io.github.kpisdk.benchmarks.streams;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.Workload;
import io.github.kpisdk.benchmarks.streams.DecimalRows.Cell;
import io.github.kpisdk.benchmarks.streams.DecimalRows.Cost;
import io.github.kpisdk.benchmarks.streams.DecimalRows.Deal;
import io.github.kpisdk.benchmarks.streams.DecimalRows.Lead;
import io.github.kpisdk.benchmarks.streams.DecimalRows.Status;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/** What most people write: a pipeline a figure, over records of text and decimals. */
public final class DecimalStreams implements Contender {
    private static final YearMonth FIRST_MONTH = YearMonth.from(Workload.FIRST_DAY);
    private static final Comparator<Deal> IN_TIME =
            Comparator.comparing(Deal::closedOn).thenComparing(Deal::id);

    private final DecimalRows rows;

    /** The pipelines, over some rows. */
    public DecimalStreams(Dataset data) {
        rows = DecimalRows.of(data);
    }

    @Override
    public String name() {
        return "streams-decimal";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Cells run() {
        Cells cells = new Cells(Measure.OF_W);
        put(cells, Measure.WON, count(rows.deals(), Deal::isWon, Deal::cell));
        put(cells, Measure.LOST, count(rows.deals(), d -> d.status() == Status.LOST, Deal::cell));
        put(cells, Measure.REFUNDS, count(rows.deals(), Deal::refunded, Deal::cell));
        putMoney(cells, Measure.REVENUE, sum(rows.deals(), Deal::isPaid, Deal::cell, Deal::amount));
        putMoney(cells, Measure.PROFIT, sum(rows.deals(), Deal::isPaid, Deal::cell, Deal::profit));
        putCustomers(cells);
        put(cells, Measure.LEADS, count(rows.leads(), lead -> true, Lead::cell));
        put(cells, Measure.QUALIFIED_LEADS, count(rows.leads(), Lead::qualified, Lead::cell));
        putMoney(cells, Measure.COST, sum(rows.costs(), c -> true, Cost::cell, Cost::amount));
        putMoney(
                cells,
                Measure.AD_SPEND,
                sum(rows.costs(), c -> c.kind().equals("AD_SPEND"), Cost::cell, Cost::amount));
        return cells.divide();
    }

    private void putCustomers(Cells cells) {
        Map<String, Deal> first =
                rows.deals().stream()
                        .filter(Deal::isWon)
                        .collect(
                                toMap(
                                        Deal::customerId,
                                        deal -> deal,
                                        BinaryOperator.minBy(IN_TIME)));
        Map<String, Long> deals =
                rows.deals().stream()
                        .filter(Deal::isWon)
                        .collect(groupingBy(Deal::customerId, counting()));
        put(cells, Measure.NEW_CUSTOMERS, count(first.values(), deal -> true, Deal::cell));
        put(
                cells,
                Measure.REPEATERS,
                count(first.values(), deal -> deals.get(deal.customerId()) > 1, Deal::cell));
    }

    private static <T> Map<Cell, Long> count(
            Collection<T> rows, Predicate<T> where, Function<T, Cell> cell) {
        return rows.stream().filter(where).collect(groupingBy(cell, counting()));
    }

    private static <T> Map<Cell, BigDecimal> sum(
            Collection<T> rows,
            Predicate<T> where,
            Function<T, Cell> cell,
            Function<T, BigDecimal> value) {
        return rows.stream()
                .filter(where)
                .collect(
                        groupingBy(
                                cell, mapping(value, reducing(BigDecimal.ZERO, BigDecimal::add))));
    }

    private static void put(Cells cells, Measure measure, Map<Cell, Long> counts) {
        counts.forEach((cell, count) -> add(cells, measure, cell, count));
    }

    private static void putMoney(Cells cells, Measure measure, Map<Cell, BigDecimal> sums) {
        sums.forEach(
                (cell, sum) -> add(cells, measure, cell, sum.movePointRight(2).longValueExact()));
    }

    private static void add(Cells cells, Measure measure, Cell cell, long amount) {
        int month = (int) ChronoUnit.MONTHS.between(FIRST_MONTH, cell.month());
        cells.add(measure, Workload.CHANNELS.indexOf(cell.channel()), month, amount);
    }
}
