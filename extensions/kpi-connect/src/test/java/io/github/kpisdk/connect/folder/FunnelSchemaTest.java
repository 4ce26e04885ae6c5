package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of {@code funnel.json} and its reader agree about what is right and wrong. */
class FunnelSchemaTest {
    private static final Path SCHEMA = Path.of("..", "..", "docs", "schema", "funnel.schema.json");

    private static final String SOUND =
            """
            {"pipelines": [{"name": "sales",
              "stages": [{"name": "offer", "kind": "OPEN"}, {"name": "won", "kind": "WON"}],
              "skipped": "IMPUTE_PASSED", "backward": "FURTHEST", "reopened": "LAST_CLOSE_WINS",
              "revisits": "SUMMED", "pipeline_change": "COUNT_THIS",
              "recorded_from": "2026-01-01", "observed_until": "2026-02-28", "horizon_days": 28}],
             "attribution": {"window_days": "30", "direct": "direct",
                             "unknown_customers": "NOT_SOLD_TO"}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sales              | B2B
                    LAST_CLOSE_WINS    | FIRST_CLOSE_WINS
                    "horizon_days": 28 | "horizon_days": "28"
                    """)
    void what_the_schema_allows_is_read(String before, String after) throws IOException {
        String text = changed(before, after);

        assertThat(isOfSchema(text)).isTrue();
        assertThat(new Sample().with("funnel.json", text).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "kind": "OPEN"     | "kind": "open"
                    SUMMED             | ADDED
                    "horizon_days": 28 | "horizon_days": -1
                    "horizon_days": 28 | "horizon": 28
                    2026-01-01         | 01.01.2026
                    NOT_SOLD_TO        | KEPT
                    """)
    void what_it_does_not_is_refused(String before, String after) throws IOException {
        String text = changed(before, after);

        assertThat(isOfSchema(text)).isFalse();
        assertThat(new Sample().with("funnel.json", text).faults()).isNotEmpty();
    }

    private static String changed(String before, String after) {
        assertThat(SOUND).contains(before);
        return SOUND.replace(before, after);
    }

    private static boolean isOfSchema(String text) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA))
                .validate(text, InputFormat.JSON)
                .isEmpty();
    }
}
