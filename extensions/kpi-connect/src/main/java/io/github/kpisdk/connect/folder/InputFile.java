package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The CSV files of the contract and their columns, in its order. */
enum InputFile {
    CHANNELS("channels.csv", false, null, "channel", "kind"),
    COSTS("costs.csv", true, Table.COSTS, "date", "channel", "kind", "amount", "currency"),
    TRAFFIC(
            "traffic.csv",
            false,
            Table.TRAFFIC,
            "date",
            "channel",
            "impressions",
            "clicks",
            "visits"),
    LEADS("leads.csv", false, Table.LEADS, "lead_id", "created_on", "channel", "qualified_on"),
    DEALS(
            "deals.csv",
            true,
            Table.DEALS,
            "deal_id",
            "lead_id",
            "customer_id",
            "channel",
            "created_on",
            "closed_on",
            "status",
            "amount",
            "discount",
            "variable_cost",
            "cogs",
            "complaint",
            "currency"),
    REFUNDS("refunds.csv", false, Table.REFUNDS, "refund_id", "deal_id", "refunded_on", "amount"),
    SUBSCRIPTIONS(
            "subscriptions.csv",
            false,
            Table.SUBSCRIPTIONS,
            "customer_id",
            "month",
            "amount",
            "currency"),
    MEASUREMENTS(
            "measurements.csv",
            false,
            Table.MEASUREMENTS,
            "date",
            "channel",
            "metric",
            "value",
            "measured_by",
            "method"),
    FORECASTS("forecasts.csv", false, null, "kpi", "channel", "period", "value", "registered_on"),
    RATES("rates.csv", false, null, "date", "currency", "rate"),
    STAGES("stages.csv", false, null, "entity_id", "pipeline", "stage", "entered_on"),
    EXPERIMENTS(
            "experiments.csv",
            false,
            null,
            "experiment",
            "variant",
            "visitors",
            "conversions",
            "weight"),
    TOUCHES("touches.csv", false, null, "customer_id", "touched_at", "channel"),
    CLAIMS("claims.csv", false, null, "date", "channel", "event", "conversions");

    /** The column of amounts in other currencies, which no table has: facts are converted. */
    static final String CURRENCY = "currency";

    /** The column of how many visitors a variant was to get beside the others. */
    static final String WEIGHT = "weight";

    private final String file;
    private final boolean required;
    private final @Nullable Table<?> table;
    private final List<Column> columns;

    InputFile(String file, boolean required, @Nullable Table<?> table, String... columns) {
        this.file = file;
        this.required = required;
        this.table = table;
        this.columns =
                IntStream.range(0, columns.length)
                        .mapToObj(i -> new Column(i, columns[i], isOptional(table, columns[i])))
                        .toList();
    }

    private static boolean isOptional(@Nullable Table<?> table, String column) {
        if (table == null) {
            return column.equals(WEIGHT);
        }
        return column.equals(CURRENCY)
                || table.columns().stream()
                        .anyMatch(c -> c.isOptional() && c.name().equals(column));
    }

    /** The file of a table. */
    static InputFile of(Table<?> table) {
        return Arrays.stream(values())
                .filter(file -> file.table == table)
                .findFirst()
                .orElseThrow();
    }

    String file() {
        return file;
    }

    boolean isRequired() {
        return required;
    }

    /** The table that its rows go into; some files have none. */
    Optional<Table<?>> table() {
        return Optional.ofNullable(table);
    }

    List<Column> columns() {
        return columns;
    }

    /** The column that names its rows, in files where rows have a name. */
    Column first() {
        return columns.get(0);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }
}
