package io.github.kpisdk.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who took part in the sales of the year and who was last, counted in the rows without the library:
 * the touches of the 90 days up to a sale and after the customer's sale before.
 */
class SampleTouchesExamples {
    private final Map<String, Integer> any = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private int sales;

    @Test
    void two_channels_begin_what_others_end() throws IOException {
        count();
        assertThat(sales).isEqualTo(2945);
        assertThat(any).containsEntry("social-ads", 1093).containsEntry("trade-media", 742);
        assertThat(last).containsEntry("social-ads", 98).containsEntry("trade-media", 206);

        LintReport report = SampleReports.ofCommitted();
        for (Finding finding : report.findings()) {
            if (finding.rule().code().equals("KC606")) {
                String channel = finding.key().parts().get("channel");
                is(finding, "anyShare", any.get(channel));
                is(finding, "lastShare", last.get(channel));
            }
        }
    }

    private static void is(Finding finding, String fact, int sales) {
        assertThat(finding.evidence().fact(fact).orElseThrow().value().orElseThrow())
                .isEqualByComparingTo(
                        Known.of(BigDecimal.valueOf(sales), BigDecimal.valueOf(2945)));
    }

    private void count() {
        Map<String, List<Map<String, String>>> touches = new HashMap<>();
        for (Map<String, String> row : SampleRows.of("touches.csv").rows()) {
            touches.computeIfAbsent(row.get("customer_id"), id -> new ArrayList<>()).add(row);
        }
        touches.values()
                .forEach(all -> all.sort(Comparator.comparing(row -> row.get("touched_at"))));
        List<Map<String, String>> sold =
                new ArrayList<>(SampleRows.of("deals.csv").where("status", "WON").rows());
        sold.sort(Comparator.comparing(row -> row.get("closed_on") + row.get("deal_id")));
        Map<String, String> before = new HashMap<>();
        for (Map<String, String> sale : sold) {
            String customer = sale.get("customer_id");
            String day = sale.get("closed_on");
            String after = before.getOrDefault(customer, "");
            before.put(customer, day);
            if (day.startsWith("2025")) {
                String from = LocalDate.parse(day).minusDays(90).toString();
                credit(
                        touches.getOrDefault(customer, List.of()).stream()
                                .filter(row -> date(row).compareTo(from) >= 0)
                                .filter(row -> date(row).compareTo(day) <= 0)
                                .filter(row -> date(row).compareTo(after) > 0)
                                .map(row -> row.get("channel"))
                                .toList());
            }
        }
    }

    private void credit(List<String> path) {
        if (!path.isEmpty()) {
            sales++;
            new HashSet<>(path).forEach(channel -> any.merge(channel, 1, Integer::sum));
            last.merge(path.get(path.size() - 1), 1, Integer::sum);
        }
    }

    private static String date(Map<String, String> touch) {
        return touch.get("touched_at").substring(0, 10);
    }
}
