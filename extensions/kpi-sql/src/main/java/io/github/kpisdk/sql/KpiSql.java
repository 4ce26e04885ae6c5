package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Quantities and KPIs as SQL, for tables that lie in a database: the figures that {@code Scorecard}
 * gives in memory, in the same rows and order.
 *
 * <pre>{@code
 * KpiSql sql = KpiSql.of(SqlDialect.DUCKDB, SqlTables.standard());
 * String query = sql.kpis(DateRange.parse("2026-01-01/2026-04-01"), Grain.MONTH, Kpis.CONTRACT);
 * }</pre>
 *
 * <p>The tables are those of the folder contract, as {@link #createTables} prints them, with
 * columns of your own besides; a blank cell is NULL. They must be what a ledger would accept: the
 * SQL does not look for ids that repeat or refunds without a deal. It does look at numbers: one of
 * more than 18 digits before or 6 after the point ends the query with the names of the column and
 * of the quantities that it is read for, so that no sum goes beyond 38 digits. All sums, numerators
 * and denominators are exact decimals; a product that does not fit ends the query with the id of
 * the KPI.
 *
 * <p>A timestamp with a time zone is cut to its day in the time zone of the session: give days, or
 * timestamps without a zone, where sessions differ.
 */
public final class KpiSql {
    private final Dialect dialect;
    private final SqlTables tables;

    private KpiSql(Dialect dialect, SqlTables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /** SQL for an engine over some tables. */
    public static KpiSql of(SqlDialect dialect, SqlTables tables) {
        return new KpiSql(dialect.dialect(), tables);
    }

    /**
     * A query for the quantities that some formulas are made of: one row per period and channel,
     * the business ({@code *}) first, with the columns {@code period} and {@code channel}, one for
     * each quantity by its id ({@code ad_spend}), and one for each sum that was given under a name
     * of its own ({@code revenue}). Money has six decimals; a quantity without data is NULL.
     *
     * @throws IllegalArgumentException if a quantity is a function of a user's own, is counted in a
     *     table other than the {@linkplain SqlTables#KNOWN known} ones, has a derived column that
     *     is unknown here, is {@linkplain Quantity#isMissingWithoutRows missing without rows},
     *     shares its id with another or has one that the SQL needs itself; if the range leaves the
     *     years 1 to 9999; or if a name of a table or column is one that the engine would change
     */
    public String quantities(DateRange range, Grain grain, List<? extends Formula> formulas) {
        List<Quantity> quantities = quantitiesOf(formulas);
        List<Part> parts = parts(range, grain, quantities);
        List<String> columns = new ArrayList<>(List.of("q.period", "q.channel"));
        quantities.forEach(q -> columns.add("q." + column(q.id())));
        NamedSums sums = new NamedSums(dialect, quantities);
        for (Formula formula : new LinkedHashSet<>(formulas)) {
            if (formula instanceof NamedFormula named && FormulaSql.isSum(named)) {
                columns.add(sum(named, sums));
            }
        }
        parts.addAll(sums.parts());
        return header("Quantities", range, grain)
                + Part.with(parts)
                + "SELECT\n"
                + Layout.indent(4, String.join(",\n", columns))
                + "\nFROM "
                + sums.source()
                + " AS q\nORDER BY q.period_no, q.scope, q.channel";
    }

    private String sum(NamedFormula named, NamedSums sums) {
        Term sum = FormulaSql.of(dialect, sums, named).fraction().numerator();
        if (!sum.sql().equals("q." + column(named.id()))) {
            throw new IllegalArgumentException(
                    "There is another column %s besides the sum".formatted(named.id()));
        }
        return sum.sql();
    }

    /**
     * A query for some KPIs: one row per period, channel and KPI, in the order of {@code kpis.csv}.
     *
     * <p>Its columns: {@code period}; {@code channel}, {@code *} for the business; {@code kpi}, the
     * id; {@code numerator} and {@code denominator}, exact and not reduced, NULL where undefined;
     * {@code value}, their quotient for display, to 12 significant digits at least; {@code status},
     * {@code KNOWN} or {@code UNDEFINED}; {@code reason}, such as {@code ZERO_DIVISOR:sales}, NULL
     * where known; {@code dividend_numerator} and {@code dividend_denominator}, what was to be
     * divided by a divisor at fault.
     *
     * @throws IllegalArgumentException if there is no KPI, if two share an id, for what {@link
     *     #problemWith} says, if a product has more decimals than the engine keeps, and for the
     *     reasons of {@link #quantities}
     */
    public String kpis(DateRange range, Grain grain, List<Kpi> kpis) {
        if (kpis.isEmpty()) {
            throw new IllegalArgumentException("A query needs at least one KPI");
        }
        refuseNamesakes("KPIs", kpis.stream().map(Kpi::id).toList());
        kpis.forEach(KpiSql::refuseUnwritable);
        List<Quantity> quantities = quantitiesOf(kpis);
        List<Part> parts = parts(range, grain, quantities);
        NamedSums sums = new NamedSums(dialect, quantities);
        String figures = figures(kpis, sums);
        parts.addAll(sums.parts());
        parts.add(new Part("figures", "one row per period, channel and KPI", figures));
        return header("KPIs", range, grain)
                + Part.with(parts)
                + """
                SELECT
                    period,
                    channel,
                    kpi,
                    CASE WHEN reason IS NULL THEN numerator END AS numerator,
                    CASE WHEN reason IS NULL THEN denominator END AS denominator,
                    CASE WHEN reason IS NULL THEN %s END AS value,
                    CASE WHEN reason IS NULL THEN 'KNOWN' ELSE 'UNDEFINED' END AS status,
                    reason,
                    dividend_numerator,
                    dividend_denominator
                FROM figures
                ORDER BY period_no, scope, channel, place"""
                        .formatted(dialect.quotient("numerator", "denominator"));
    }

    private static void refuseUnwritable(Kpi kpi) {
        problemWith(kpi)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(problem);
                        });
    }

    private String figures(List<Kpi> kpis, NamedSums sums) {
        List<KpiCells> cells =
                kpis.stream().map(kpi -> new KpiCells(dialect, sums, kpi, missing(kpi))).toList();
        int scale =
                cells.stream().mapToInt(KpiCells::scale).reduce(MeasureSql.MONEY_SCALE, Math::max);
        List<String> rows = new ArrayList<>();
        cells.forEach(cell -> rows.add(cell.row(rows.size() + 1, scale)));
        return """
                SELECT q.period_no, q.period, q.scope, q.channel, k.%s
                FROM %s AS q
                %s"""
                .formatted(
                        String.join(", k.", KpiCells.COLUMNS),
                        sums.source(),
                        dialect.unfold("k", KpiCells.COLUMNS, rows));
    }

    /** The first quantity without data. */
    private Optional<Quantity> missing(Kpi kpi) {
        return kpi.quantities().stream()
                .filter(quantity -> !QuantitySql.isSupplied(quantity, tables))
                .findFirst();
    }

    /**
     * Why a KPI cannot be written as SQL, in a sentence that names it; empty if it can. A KPI that
     * multiplies more decimals than an engine keeps is refused by {@link #kpis} only.
     */
    public static Optional<String> problemWith(Kpi kpi) {
        return Problems.with(kpi);
    }

    /** Those of some KPIs that can be written as SQL, in their order. */
    public static List<Kpi> writable(List<Kpi> kpis) {
        return kpis.stream().filter(kpi -> problemWith(kpi).isEmpty()).toList();
    }

    /**
     * The statement that makes a view of a query, in the schema of the tables. It fails where there
     * is a view of that name.
     *
     * @throws IllegalArgumentException if the name is empty or holds control characters
     */
    public String createView(String name, String query) {
        return "CREATE VIEW %s AS\n%s".formatted(Names.path(tables.inSchema(name), dialect), query);
    }

    /**
     * The statements that make the tables that are supplied, empty, with the contract's columns.
     */
    public List<String> createTables() {
        return SqlTables.KNOWN.stream()
                .filter(tables::supplies)
                .map(table -> new TableSql(dialect, tables).create(table))
                .toList();
    }

    private List<Part> parts(DateRange range, Grain grain, List<Quantity> quantities) {
        if (range.start().getYear() < 1 || range.end().getYear() > 9999) {
            throw new IllegalArgumentException(
                    "SQL knows the years 1 to 9999, which %s leaves".formatted(range));
        }
        List<Part> parts =
                new QuantitySql(dialect, tables, quantities).parts(range, grain.split(range));
        refuseTablesCalledAs(parts);
        return parts;
    }

    /** Inside of the query, a part of it would be taken for a table of the same bare name. */
    private void refuseTablesCalledAs(List<Part> parts) {
        Set<String> taken = new HashSet<>(Set.of("amounts", "figures"));
        parts.forEach(part -> taken.add(part.name()));
        for (Table<?> table : SqlTables.KNOWN) {
            List<String> path = tables.path(table);
            if (path.size() == 1 && taken.contains(path.get(0).toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "A part of the query is called %s itself: say in which schema the table is"
                                .formatted(path.get(0)));
            }
        }
    }

    private static List<Quantity> quantitiesOf(List<? extends Formula> formulas) {
        Set<Quantity> quantities = new LinkedHashSet<>();
        formulas.forEach(formula -> quantities.addAll(formula.quantities()));
        refuseNamesakes("quantities", quantities.stream().map(Quantity::id).toList());
        return List.copyOf(quantities);
    }

    private static void refuseNamesakes(String things, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("Two %s share the id %s".formatted(things, id));
            }
        }
    }

    private String header(String what, DateRange range, Grain grain) {
        return Layout.comment(
                        "%s of %s (end exclusive) by %s, in the SQL of %s"
                                .formatted(
                                        what,
                                        range,
                                        grain.name().toLowerCase(Locale.ROOT),
                                        dialect.title()))
                + "\n";
    }

    private String column(String id) {
        return dialect.name(Names.column(id));
    }
}
