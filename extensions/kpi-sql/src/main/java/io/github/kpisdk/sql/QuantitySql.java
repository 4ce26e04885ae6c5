package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Quantities per period and channel: the expressions up to {@code quantities}, one row a cell. */
final class QuantitySql {
    private final Dialect dialect;
    private final SqlTables tables;
    private final List<Quantity> quantities;
    private final Reads reads = new Reads();
    private final RowsSql rows;
    private final Map<DateColumn, List<Quantity>> byDay = new LinkedHashMap<>();

    QuantitySql(Dialect dialect, SqlTables tables, List<Quantity> quantities) {
        this.dialect = dialect;
        this.tables = tables;
        this.quantities = quantities;
        rows = new RowsSql(dialect, tables, reads);
        for (Quantity quantity : quantities) {
            if (isRead(quantity)) {
                reads.add(quantity);
                byDay.computeIfAbsent(quantity.rows().on(), day -> new ArrayList<>()).add(quantity);
            } else {
                MeasureSql.columns(quantity);
            }
        }
        SqlTables.KNOWN.stream().filter(tables::supplies).forEach(reads::addChannels);
    }

    /** Whether there is data of it, or it is zero where there is no table. */
    static boolean isSupplied(Quantity quantity, SqlTables tables) {
        return (quantity.isZeroWhenAbsent() || quantity.needs().stream().allMatch(tables::supplies))
                && quantity.aggregate().columns().stream().allMatch(tables::has);
    }

    private boolean isRead(Quantity quantity) {
        return isSupplied(quantity, tables) && tables.supplies(quantity.rows().table());
    }

    /** All expressions; the last is {@code quantities}. */
    List<Part> parts(DateRange range, List<Period> periods) {
        List<Part> parts = new ArrayList<>(rows.parts());
        parts.add(periods(periods));
        parts.add(new Part("channels", "each that a row in the range names", channels(range)));
        parts.add(new Part("cells", "the business (*) and each channel in each period", cells()));
        byDay.forEach((day, own) -> parts.add(sums(day, own)));
        parts.add(new Part("quantities", "one row per period and channel", quantities()));
        return parts;
    }

    private Part periods(List<Period> periods) {
        List<String> values = new ArrayList<>();
        for (Period period : periods) {
            values.add(
                    "(%s, %s, %s, %s)"
                            .formatted(
                                    values.size() + 1,
                                    dialect.text(period.toString()),
                                    day(period.range().start()),
                                    day(period.range().end())));
        }
        return new Part(
                "periods",
                "each to the day before its end",
                "SELECT *\nFROM (\n    VALUES\n"
                        + Layout.indent(8, String.join(",\n", values))
                        + "\n) AS p (period_no, period, first_day, end_day)");
    }

    private static String day(Object day) {
        return "DATE '" + day + "'";
    }

    private String channels(DateRange range) {
        String channel = dialect.name("channel");
        String queries =
                SqlTables.KNOWN.stream()
                        .filter(tables::supplies)
                        .flatMap(table -> TableColumns.days(table).stream())
                        .map(
                                on ->
                                        """
                                        SELECT %1$s AS channel
                                        FROM %2$s
                                        WHERE %1$s IS NOT NULL AND %3$s >= %4$s AND %3$s < %5$s"""
                                                .formatted(
                                                        channel,
                                                        rows.source(
                                                                TableColumns.channel(on.table())),
                                                        dialect.name(on.name()),
                                                        day(range.start()),
                                                        day(range.end())))
                        .collect(Collectors.joining("\nUNION\n"));
        return queries.isEmpty()
                ? "SELECT CAST(NULL AS %s) AS channel WHERE FALSE".formatted(dialect.textType())
                : queries;
    }

    private String cells() {
        return """
                SELECT p.period_no, p.period, s.scope, s.channel
                FROM periods AS p
                CROSS JOIN (
                    SELECT 0 AS scope, '*' AS channel
                    UNION ALL
                    SELECT 1 AS scope, channel FROM channels
                ) AS s"""
                + dialect.precondition().map(must -> "\nWHERE " + must).orElse("");
    }

    private Part sums(DateColumn day, List<Quantity> own) {
        MeasureSql measures = new MeasureSql(dialect);
        String columns =
                own.stream()
                        .map(
                                quantity ->
                                        Layout.comment(quantity.id() + ": " + quantity.definition())
                                                + "\n"
                                                + measures.sql(quantity)
                                                + " AS "
                                                + column(quantity))
                        .collect(Collectors.joining(",\n"));
        String query =
                """
                SELECT
                    p.period_no,
                    1 - grouping(f.%1$s) AS scope,
                    CASE WHEN grouping(f.%1$s) = 1 THEN '*' ELSE f.%1$s END AS channel,
                %2$s
                FROM %3$s AS f
                JOIN periods AS p ON f.%4$s >= p.first_day AND f.%4$s < p.end_day
                GROUP BY GROUPING SETS ((p.period_no), (p.period_no, f.%1$s))"""
                        .formatted(
                                dialect.name("channel"),
                                Layout.indent(4, columns),
                                rows.facts(day.table()),
                                dialect.name(day.name()));
        return new Part(
                sumsName(day), "the business as a whole, and each channel by itself", query);
    }

    private static String sumsName(DateColumn day) {
        return day.table().name() + "_by_" + day.name();
    }

    private String quantities() {
        StringBuilder columns = new StringBuilder("c.period_no,\nc.period,\nc.scope,\nc.channel");
        for (Quantity quantity : quantities) {
            columns.append(",\n").append(amount(quantity)).append(" AS ").append(column(quantity));
        }
        String joins =
                byDay.keySet().stream()
                        .map(QuantitySql::sumsName)
                        .map(
                                name ->
                                        """

                                        LEFT JOIN %1$s
                                            ON %1$s.period_no = c.period_no
                                            AND %1$s.scope = c.scope
                                            AND %1$s.channel = c.channel"""
                                                .formatted(name))
                        .collect(Collectors.joining());
        return "SELECT\n" + Layout.indent(4, columns.toString()) + "\nFROM cells AS c" + joins;
    }

    /** No data is NULL; no rows are zero. */
    private String amount(Quantity quantity) {
        String type = dialect.decimal(38, MeasureSql.scale(quantity));
        String amount =
                isRead(quantity)
                        ? "coalesce(%s.%s, 0)"
                                .formatted(sumsName(quantity.rows().on()), column(quantity))
                        : isSupplied(quantity, tables) ? "0" : "NULL";
        return "CAST(%s AS %s)".formatted(amount, type);
    }

    private String column(Quantity quantity) {
        return dialect.name(Names.column(quantity.id()));
    }
}
