package io.github.kpisdk.benchmarks.duckdb;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** The queries over the files of the contract. */
final class CsvQueries {
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    private static final String CELLS =
            """
            won as (
                select channel, date_trunc('month', closed_on) as month,
                       row_number() over (partition by customer_id order by closed_on, deal_id) as number,
                       count(*) over (partition by customer_id) as deals
                from deals where status = 'WON'),
            firsts as (
                select channel, month, count(*) as new_customers, count(*) filter (deals > 1) as repeaters
                from won where number = 1 group by all),
            closed as (
                select channel, date_trunc('month', closed_on) as month,
                       count(*) filter (status = 'WON') as won, count(*) filter (status = 'LOST') as lost,
                       sum(amount) filter (status = 'WON') as owed,
                       sum(variable_cost) filter (status = 'WON') as goods
                from deals where status <> 'OPEN' group by all),
            given_back as (
                select channel, date_trunc('month', refunded_on) as month, count(*) as refunds, sum(r.amount) as refunded
                from refunds as r join deals using (deal_id) group by all),
            sales as (
                select channel, month, won, lost, refunds,
                       100 * (owed - coalesce(refunded, 0)) as revenue, 100 * (owed - coalesce(refunded, 0) - goods) as contribution
                from closed left join given_back using (channel, month)),
            asked as (
                select channel, date_trunc('month', created_on) as month, count(*) as leads, count(qualified_on) as qualified_leads
                from leads group by all),
            spent as (
                select channel, date_trunc('month', date) as month, 100 * sum(amount) as cost,
                       100 * sum(amount) filter (kind = 'AD_SPEND') as ad_spend
                from costs group by all)
            """
                    + CellQuery.OF_CONTRACT;

    static {
        COLUMNS.put(
                "deals",
                """
                deal_id: 'bigint', lead_id: 'bigint', customer_id: 'bigint', channel: 'varchar',
                created_on: 'date', closed_on: 'date', status: 'varchar',
                amount: 'decimal(18, 2)', discount: 'decimal(18, 2)',
                variable_cost: 'decimal(18, 2)'""");
        COLUMNS.put(
                "refunds",
                """
                refund_id: 'bigint', deal_id: 'bigint', refunded_on: 'date',
                amount: 'decimal(18, 2)'""");
        COLUMNS.put(
                "leads",
                "lead_id: 'bigint', created_on: 'date', channel: 'varchar', qualified_on: 'date'");
        COLUMNS.put(
                "costs",
                "date: 'date', channel: 'varchar', kind: 'varchar', amount: 'decimal(18, 2)'");
    }

    private CsvQueries() {}

    /** One query over the files themselves; each is read once, and only the columns it needs. */
    static String straight(Path folder) {
        return COLUMNS.entrySet().stream()
                .map(file -> file.getKey() + " as materialized (" + read(folder, file) + ")")
                .collect(Collectors.joining(",\n", "with ", ",\n" + CELLS));
    }

    /** Makes tables of the files. */
    static String load(Path folder) {
        return COLUMNS.entrySet().stream()
                .map(file -> "create table %s as %s;".formatted(file.getKey(), read(folder, file)))
                .collect(Collectors.joining("\n"));
    }

    /** One query over these tables. */
    static String loaded() {
        return "with " + CELLS;
    }

    /** Forgets these tables. */
    static String drop() {
        return COLUMNS.keySet().stream()
                .map("drop table if exists %s;"::formatted)
                .collect(Collectors.joining());
    }

    private static String read(Path folder, Entry<String, String> file) {
        return "from read_csv('%s', header = true, columns = {%s})"
                .formatted(folder.resolve(file.getKey() + ".csv"), file.getValue());
    }
}
