package io.github.kpisdk.benchmarks.streams;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.CostColumns;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.LeadColumns;
import io.github.kpisdk.benchmarks.data.Workload;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.IntStream;

/**
 * Streams again, but over records of whole numbers: ids, days, and amounts in minor units. A sum
 * that outgrew a long would wrap.
 */
public final class LongStreams implements Contender {
    private static final Comparator<Deal> IN_TIME =
            Comparator.comparingInt(Deal::day).thenComparingLong(Deal::id);

    private final List<Deal> deals;
    private final List<Row> leads;
    private final List<Row> costs;

    /** The pipelines, over some rows. */
    public LongStreams(Dataset data) {
        byte[] months = Workload.monthOfDay();
        DealColumns d = data.deals();
        LeadColumns l = data.leads();
        CostColumns c = data.costs();
        deals =
                IntStream.range(0, d.size())
                        .mapToObj(
                                i ->
                                        new Deal(
                                                d.id()[i],
                                                d.customer()[i],
                                                cell(d.channel()[i], months[d.day()[i]]),
                                                d.day()[i],
                                                d.status()[i],
                                                d.refunded()[i],
                                                d.amount(i),
                                                d.goods()[i]))
                        .toList();
        leads =
                IntStream.range(0, l.size())
                        .mapToObj(
                                i ->
                                        new Row(
                                                cell(l.channel()[i], months[l.day()[i]]),
                                                l.qualified()[i],
                                                1))
                        .toList();
        costs =
                IntStream.range(0, c.size())
                        .mapToObj(
                                i ->
                                        new Row(
                                                cell(c.channel()[i], months[c.day()[i]]),
                                                c.kind()[i] == CostColumns.AD_SPEND,
                                                c.amount()[i]))
                        .toList();
    }

    private record Deal(
            long id,
            long customer,
            int cell,
            int day,
            int status,
            boolean refunded,
            long amount,
            long goods) {
        boolean isWon() {
            return status == DealColumns.WON;
        }

        boolean isPaid() {
            return isWon() && !refunded;
        }
    }

    /** A lead or a cost; what is special is qualified, or advertising. */
    private record Row(int cell, boolean special, long amount) {}

    private static int cell(int channel, int month) {
        return channel * Workload.MONTHS + month;
    }

    @Override
    public String name() {
        return "streams-long";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Cells run() {
        Cells cells = new Cells(Measure.OF_W);
        put(cells, Measure.WON, ofDeals(Deal::isWon, counting()));
        put(cells, Measure.LOST, ofDeals(d -> d.status() == DealColumns.LOST, counting()));
        put(cells, Measure.REFUNDS, ofDeals(Deal::refunded, counting()));
        put(cells, Measure.REVENUE, ofDeals(Deal::isPaid, summingLong(Deal::amount)));
        put(cells, Measure.PROFIT, ofDeals(Deal::isPaid, summingLong(d -> d.amount() - d.goods())));
        putCustomers(cells);
        put(cells, Measure.LEADS, ofRows(leads, row -> true));
        put(cells, Measure.QUALIFIED_LEADS, ofRows(leads, Row::special));
        put(cells, Measure.COST, ofRows(costs, row -> true));
        put(cells, Measure.AD_SPEND, ofRows(costs, Row::special));
        return cells.divide();
    }

    private void putCustomers(Cells cells) {
        Map<Long, Deal> first =
                deals.stream()
                        .filter(Deal::isWon)
                        .collect(toMap(Deal::customer, d -> d, BinaryOperator.minBy(IN_TIME)));
        Map<Long, Long> counts =
                deals.stream().filter(Deal::isWon).collect(groupingBy(Deal::customer, counting()));
        put(cells, Measure.NEW_CUSTOMERS, byCell(first.values(), counting()));
        List<Deal> again =
                first.values().stream().filter(d -> counts.get(d.customer()) > 1).toList();
        put(cells, Measure.REPEATERS, byCell(again, counting()));
    }

    private Map<Integer, Long> ofDeals(Predicate<Deal> where, Collector<Deal, ?, Long> what) {
        return deals.stream().filter(where).collect(groupingBy(Deal::cell, what));
    }

    private static Map<Integer, Long> byCell(
            Collection<Deal> deals, Collector<Deal, ?, Long> what) {
        return deals.stream().collect(groupingBy(Deal::cell, what));
    }

    private static Map<Integer, Long> ofRows(List<Row> rows, Predicate<Row> where) {
        ToLongFunction<Row> amount = Row::amount;
        return rows.stream().filter(where).collect(groupingBy(Row::cell, summingLong(amount)));
    }

    private static void put(Cells cells, Measure measure, Map<Integer, Long> sums) {
        sums.forEach(
                (cell, sum) ->
                        cells.add(measure, cell / Workload.MONTHS, cell % Workload.MONTHS, sum));
    }
}
