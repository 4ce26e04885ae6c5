package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.data.CostColumns;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.LeadColumns;
import io.github.kpisdk.benchmarks.data.Workload;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells row by row, in the plainest way. */
final class ByHand {
    private final Dataset data;
    private final Cells cells = new Cells(EnumSet.allOf(Measure.class));

    ByHand(Dataset data) {
        this.data = data;
    }

    Cells cells() {
        DealColumns deals = data.deals();
        Map<Long, List<Integer>> wonByCustomer = new TreeMap<>();
        for (int row = 0; row < deals.size(); row++) {
            if (deals.status()[row] == DealColumns.WON) {
                wonByCustomer
                        .computeIfAbsent(deals.customer()[row], c -> new ArrayList<>())
                        .add(row);
                won(row);
            } else if (deals.status()[row] == DealColumns.LOST) {
                ofDeal(Measure.LOST, row, 1);
            }
        }
        wonByCustomer.values().forEach(this::customer);
        leads();
        costs();
        return cells.divide();
    }

    private void won(int row) {
        DealColumns deals = data.deals();
        ofDeal(Measure.WON, row, 1);
        ofDeal(Measure.CONTRIBUTION, row, -deals.goods()[row]);
        if (deals.refunded()[row]) {
            ofDeal(Measure.REFUNDS, row, 1);
            return;
        }
        long amount = deals.listAmount()[row] - deals.discount()[row];
        ofDeal(Measure.REVENUE, row, amount);
        ofDeal(Measure.CONTRIBUTION, row, amount);
        ofDeal(Measure.PROFIT, row, amount - deals.goods()[row]);
    }

    private void customer(List<Integer> won) {
        DealColumns deals = data.deals();
        int first =
                won.stream()
                        .min(
                                Comparator.comparing((Integer row) -> deals.day()[row])
                                        .thenComparing(row -> Long.toString(deals.id()[row])))
                        .orElseThrow();
        ofDeal(Measure.NEW_CUSTOMERS, first, 1);
        ofDeal(Measure.REPEATERS, first, won.size() > 1 ? 1 : 0);
    }

    private void leads() {
        LeadColumns leads = data.leads();
        for (int row = 0; row < leads.size(); row++) {
            add(Measure.LEADS, leads.channel()[row], leads.day()[row], 1);
            add(
                    Measure.QUALIFIED_LEADS,
                    leads.channel()[row],
                    leads.day()[row],
                    leads.qualified()[row] ? 1 : 0);
        }
    }

    private void costs() {
        CostColumns costs = data.costs();
        for (int row = 0; row < costs.size(); row++) {
            long amount = costs.amount()[row];
            boolean ads = CostColumns.KINDS.get(costs.kind()[row]).equals("AD_SPEND");
            add(Measure.COST, costs.channel()[row], costs.day()[row], amount);
            add(Measure.AD_SPEND, costs.channel()[row], costs.day()[row], ads ? amount : 0);
        }
    }

    private void ofDeal(Measure measure, int row, long amount) {
        add(measure, data.deals().channel()[row], data.deals().day()[row], amount);
    }

    private void add(Measure measure, int channel, int day, long amount) {
        YearMonth month = YearMonth.from(Workload.FIRST_DAY.plusDays(day));
        YearMonth first = YearMonth.from(Workload.FIRST_DAY);
        cells.add(measure, channel, (int) ChronoUnit.MONTHS.between(first, month), amount);
    }
}
