package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The query in the README is the one that is made. {@code mvn test -pl extensions/kpi-sql -am
 * -Dtest=ReadmeTest -Dkpi.update=true} writes it anew.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String START = "```sql\n";

    @Test
    void the_query_in_the_readme_is_current() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(START) + START.length();
        int end = readme.indexOf("```", start);
        String current = readme.substring(0, start) + query() + "\n" + readme.substring(end);
        if (Boolean.getBoolean("kpi.update")) {
            Files.writeString(README, current);
        }

        assertThat(Files.readString(README)).isEqualTo(current);
    }

    private static String query() {
        SqlTables costsOnly =
                SqlTables.builder()
                        .without(Table.TRAFFIC)
                        .without(Table.LEADS)
                        .without(Table.DEALS)
                        .without(Table.REFUNDS)
                        .build();
        return KpiSql.of(SqlDialect.DUCKDB, costsOnly)
                .quantities(
                        DateRange.parse("2026-01-01/2026-03-01"),
                        Grain.MONTH,
                        List.of(Quantities.AD_SPEND));
    }
}
