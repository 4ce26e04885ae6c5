package io.github.kpisdk.connect.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/kpisdk/connect/cases");
    private static final Path SCHEMAS = Path.of("..", "..", "docs", "schema");

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {"odd-channels", "no-leads-no-refunds", "no-sales", "quarters-cut", "total"})
    void every_report_keeps_to_the_schema(String name) throws IOException {
        assertThat(problems(report(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"rejects\": 0', '\"rejects\": -1'",
        "'\"grain\": \"month\"', '\"grain\": \"week\"'",
        "'\"kpi\": \"ctr\"', '\"kpi\": \"CTR\"'",
        "'\"status\": \"KNOWN\"', '\"status\": \"UNDEFINED\"'",
        "'\"from\": \"2', '\"from\": \"+2'",
    })
    void another_report_does_not(String sound, String changed) throws IOException {
        String report = report("plain");

        assertThat(report).contains(sound);
        assertThat(problems(report.replace(sound, changed))).isNotEmpty();
    }

    static List<Error> problems(String report) throws IOException {
        String scorecard = Files.readString(SCHEMAS.resolve("scorecard.schema.json"));
        String economics = Files.readString(SCHEMAS.resolve("economics.schema.json"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                registry ->
                                        registry.schemas(
                                                Map.of(
                                                        "https://kpisdk.github.io/schema/scorecard.schema.json",
                                                        scorecard,
                                                        "https://kpisdk.github.io/schema/economics.schema.json",
                                                        economics)))
                        .getSchema(Files.readString(SCHEMAS.resolve("report.schema.json")));
        return schema.validate(report, InputFormat.JSON);
    }

    private String report(String name) throws IOException {
        Accepted read = (Accepted) FolderReader.strict().read(InputFolder.of(CASES.resolve(name)));
        ResultWriter.into(home)
                .write(
                        Scorecard.of(
                                read.ledger(), read.business().range(), read.business().grain()));
        return Files.readString(home.resolve("report.json"));
    }
}
