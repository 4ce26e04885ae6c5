package io.github.kpisdk.sql;

import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.FolderWriter;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders of random facts, loaded into an engine and compared with the library. */
final class RandomFolders {
    private final Engine engine;
    private int cases;
    private int rows;
    private int known;
    private long nanos;

    RandomFolders(Engine engine) {
        this.engine = engine;
    }

    /** Runs the cases from number 0 on; a failure names its number. */
    void run(int count) throws Exception {
        for (long seed = 0; seed < count; seed++) {
            try {
                run(seed);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Case " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    void run(long seed) throws Exception {
        Path folder = Files.createTempDirectory("kpi-sql");
        try {
            RandomFacts random = new RandomFacts(seed);
            FolderWriter.write(folder, random.business(), random.facts());
            compare(folder, TestKpis.lists(engine.dialect(), random.isSmall()));
        } finally {
            delete(folder);
        }
    }

    /** Compares what the engine makes of a folder with what the library makes of it. */
    void compare(Path folder, List<List<Kpi>> lists) throws Exception {
        Accepted accepted = read(folder);
        SqlTables tables = engine.load(folder);
        for (List<Kpi> kpis : lists) {
            compare(
                    accepted.business(),
                    accepted.ledger(),
                    tables,
                    kpis.stream().filter(kpi -> isSame(kpi, accepted.ledger())).toList());
        }
        if (cases % 10 == 0 || !engine.isSlow()) {
            compareQuantities(accepted.business(), accepted.ledger(), tables);
        }
        engine.drop(tables);
        cases++;
    }

    private void compare(Business business, Ledger ledger, SqlTables tables, List<Kpi> kpis)
            throws Exception {
        DateRange range = business.range();
        String sql = KpiSql.of(engine.dialect(), tables).kpis(range, business.grain(), kpis);
        long start = System.nanoTime();
        List<Map<String, Object>> result = engine.query(sql);
        nanos += System.nanoTime() - start;
        Scorecard expected = Scorecard.of(ledger, range, business.grain(), kpis);
        rows += Agreement.check(result, expected, range, business.grain(), kpis);
        known += (int) result.stream().filter(row -> "KNOWN".equals(row.get("status"))).count();
    }

    /** Where there are no deals, a ledger needs no columns of them; SQL needs their names. */
    private static boolean isSame(Kpi kpi, Ledger ledger) {
        return ledger.size(Table.DEALS) > 0
                || kpi.quantities().stream()
                        .flatMap(quantity -> quantity.aggregate().columns().stream())
                        .noneMatch(Column::isOptional);
    }

    private void compareQuantities(Business business, Ledger ledger, SqlTables tables)
            throws Exception {
        String sql =
                KpiSql.of(engine.dialect(), tables)
                        .quantities(business.range(), business.grain(), Quantities.CONTRACT);
        QuantityAgreement.check(engine.query(sql), business, ledger);
    }

    int rows() {
        return rows;
    }

    @Override
    public String toString() {
        return "%s: %s folders, %s results, %s of them known, %s ms in queries"
                .formatted(engine.dialect(), cases, rows, known, nanos / 1_000_000);
    }

    static Accepted read(Path folder) throws IOException {
        return FolderReader.strict()
                .read(InputFolder.of(folder))
                .fold(
                        accepted -> accepted,
                        refused -> {
                            throw new AssertionError(refused.faults().toString());
                        });
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
