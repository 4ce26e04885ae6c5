package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.connect.folder.FolderWriter;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A conformance case of the folder contract: a folder, and the lines that it gives. */
final class ContractCase {
    private static final Path CASES =
            Path.of("../kpi-connect/src/test/resources/io/github/kpisdk/connect/cases");
    private static final BigDecimal RELATIVE = new BigDecimal("1e-12");

    private final Path given;

    private ContractCase(Path given) {
        this.given = given;
    }

    /** The cases that are good input. */
    static Stream<ContractCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(f -> Files.exists(f.resolve("expected/kpis.csv")))
                    .sorted()
                    .map(ContractCase::new)
                    .toList()
                    .stream();
        }
    }

    /** Loads the case into an engine, by way of an empty folder, and compares every line. */
    void compare(Engine engine, Path folder) throws Exception {
        Accepted accepted = RandomFolders.read(given);
        Business business = accepted.business();
        FolderWriter.write(folder, business, part(accepted));
        SqlTables tables = engine.load(folder);
        KpiSql sql = KpiSql.of(engine.dialect(), tables);
        List<Map<String, Object>> rows =
                engine.query(sql.kpis(business.range(), business.grain(), Kpis.CONTRACT));
        engine.drop(tables);

        List<String> lines = Files.readAllLines(given.resolve("expected/kpis.csv"));
        assertThat(rows).hasSize(lines.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            compare(rows.get(i), cells(lines.get(i + 1)));
        }
    }

    @Override
    public String toString() {
        return given.getFileName().toString();
    }

    private static LedgerPart part(Accepted accepted) {
        LedgerPart.Builder facts = LedgerPart.builder(accepted.business().currency());
        for (Table<?> table : SqlTables.KNOWN) {
            copy(accepted, table, facts);
        }
        return facts.build();
    }

    private static <F> void copy(Accepted accepted, Table<F> table, LedgerPart.Builder facts) {
        if (accepted.ledger().supplies(table)) {
            facts.supplies(table);
        }
        for (int row = 0; row < accepted.ledger().size(table); row++) {
            facts.add(table, accepted.ledger().fact(table, row));
        }
    }

    private static void compare(Map<String, Object> row, List<String> line) {
        String channel = row.get("channel").toString();
        boolean escaped =
                channel.matches("(?s)[=+\\-@\\t\\r].*") && !channel.matches("-?\\d+(\\.\\d+)?");
        assertThat(
                        List.of(
                                row.get("period"),
                                escaped ? "'" + channel : channel,
                                row.get("kpi"),
                                row.get("status"),
                                row.get("reason") == null ? "" : row.get("reason")))
                .isEqualTo(
                        List.of(line.get(0), line.get(1), line.get(2), line.get(5), line.get(6)));
        if (line.get(3).isEmpty()) {
            assertThat(row.get("value")).isNull();
        } else {
            BigDecimal expected = new BigDecimal(line.get(3));
            BigDecimal actual = new BigDecimal(row.get("value").toString());
            assertThat(actual.subtract(expected).abs())
                    .as("%s", line)
                    .isLessThanOrEqualTo(expected.abs().multiply(RELATIVE));
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            boolean quoted = cell.startsWith("\"");
            cells.add(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
        }
        return cells;
    }
}
