package io.github.kpisdk.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever writes measurements finds in the contract what every metric of the catalogue is. */
class MetricsTest {

    @Test
    void the_contract_lists_every_metric_and_how_it_is_counted() {
        List<String> rows =
                Quantities.all().stream()
                        .filter(Quantity.class::isInstance)
                        .map(Quantity.class::cast)
                        .filter(quantity -> quantity.rows().table() == Table.MEASUREMENTS)
                        .map(quantity -> "| `%s` | %s |".formatted(quantity.id(), figure(quantity)))
                        .toList();
        String contract = House.read(Path.of("..", "docs", "contract.md"));

        assertThat(rows).hasSizeGreaterThan(30).allMatch(contract::contains);
        assertThat(contract.lines().filter(line -> line.matches("\\| `.*` \\| (sum|latest) \\|.*")))
                .hasSameSizeAs(rows);
    }

    private static String figure(Quantity quantity) {
        return quantity.aggregate().measure() instanceof Measure.LatestOf ? "latest" : "sum";
    }
}
