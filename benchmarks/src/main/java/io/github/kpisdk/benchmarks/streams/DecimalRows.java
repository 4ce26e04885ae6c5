package io.github.kpisdk.benchmarks.streams;

import io.github.kpisdk.benchmarks.data.CostColumns;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.LeadColumns;
import io.github.kpisdk.benchmarks.data.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Rows as records of text, dates and decimals. */
record DecimalRows(List<Deal> deals, List<Lead> leads, List<Cost> costs) {

    /** Where a row counts. */
    record Cell(String channel, YearMonth month) {
        static Cell of(String channel, LocalDate date) {
            return new Cell(channel, YearMonth.from(date));
        }
    }

    enum Status {
        OPEN,
        WON,
        LOST
    }

    record Deal(
            String id,
            String customerId,
            String channel,
            LocalDate closedOn,
            Status status,
            boolean refunded,
            BigDecimal listAmount,
            BigDecimal discount,
            BigDecimal goods) {

        boolean isWon() {
            return status == Status.WON;
        }

        boolean isPaid() {
            return isWon() && !refunded;
        }

        BigDecimal amount() {
            return listAmount.subtract(discount);
        }

        BigDecimal profit() {
            return amount().subtract(goods);
        }

        Cell cell() {
            return Cell.of(channel, closedOn);
        }
    }

    record Lead(String id, String channel, LocalDate createdOn, boolean qualified) {
        Cell cell() {
            return Cell.of(channel, createdOn);
        }
    }

    record Cost(LocalDate date, String channel, String kind, BigDecimal amount) {
        Cell cell() {
            return Cell.of(channel, date);
        }
    }

    static DecimalRows of(Dataset data) {
        LocalDate[] dates = Workload.dates();
        DealColumns deals = data.deals();
        LeadColumns leads = data.leads();
        CostColumns costs = data.costs();
        return new DecimalRows(
                IntStream.range(0, deals.size()).mapToObj(row -> deal(deals, row, dates)).toList(),
                IntStream.range(0, leads.size()).mapToObj(row -> lead(leads, row, dates)).toList(),
                IntStream.range(0, costs.size()).mapToObj(row -> cost(costs, row, dates)).toList());
    }

    private static Deal deal(DealColumns deals, int row, LocalDate[] dates) {
        return new Deal(
                Long.toString(deals.id()[row]),
                Long.toString(deals.customer()[row]),
                Workload.CHANNELS.get(deals.channel()[row]),
                dates[deals.day()[row]],
                Status.values()[deals.status()[row]],
                deals.refunded()[row],
                BigDecimal.valueOf(deals.listAmount()[row], 2),
                BigDecimal.valueOf(deals.discount()[row], 2),
                BigDecimal.valueOf(deals.goods()[row], 2));
    }

    private static Lead lead(LeadColumns leads, int row, LocalDate[] dates) {
        return new Lead(
                Long.toString(leads.id()[row]),
                Workload.CHANNELS.get(leads.channel()[row]),
                dates[leads.day()[row]],
                leads.qualified()[row]);
    }

    private static Cost cost(CostColumns costs, int row, LocalDate[] dates) {
        return new Cost(
                dates[costs.day()[row]],
                Workload.CHANNELS.get(costs.channel()[row]),
                CostColumns.KINDS.get(costs.kind()[row]),
                BigDecimal.valueOf(costs.amount()[row], 2));
    }
}
