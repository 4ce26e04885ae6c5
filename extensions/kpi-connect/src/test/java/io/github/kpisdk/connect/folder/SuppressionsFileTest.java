package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kpisdk.rules.lint.Baseline;
import io.github.kpisdk.rules.lint.Suppression;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of findings: that they answer for them, and that they knew. */
class SuppressionsFileTest {
    private static final Path SCHEMAS = Path.of("..", "..", "docs", "schema");

    private static final String SOUND =
            """
            {"suppressions": [
              {"rule": "KE201", "subject": {"channel": "fair", "period": "2026-05"},
               "reason": "One week a year", "owner": "Anna", "expires": "2026-12-31"},
              {"rule": "KE202", "subject": {}, "reason": "", "owner": "Boris",
               "expires": "2030-01-01"}
            ]}
            """;

    private static final String FINGERPRINT = "0123456789abcdef".repeat(4);

    @Test
    void all_are_read_be_they_poor() throws IOException {
        assertThat(SuppressionsFile.read(new Sample().with("suppressions.json", SOUND)))
                .containsExactly(
                        new Suppression(
                                "KE201",
                                SubjectKey.of("channel", "fair").and("period", "2026-05"),
                                "One week a year",
                                "Anna",
                                LocalDate.of(2026, 12, 31)),
                        new Suppression(
                                "KE202", SubjectKey.WHOLE, "", "Boris", LocalDate.of(2030, 1, 1)));
        assertThat(isOfSchema("suppressions", SOUND)).isTrue();
    }

    @Test
    void without_the_files_there_is_nothing() throws IOException {
        assertThat(SuppressionsFile.read(new Sample())).isEmpty();
        assertThat(SuppressionsFile.read(new Sample().with("suppressions.json", "{}"))).isEmpty();
        assertThat(BaselineFile.read(new Sample())).isEqualTo(Baseline.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "owner": "Anna"    | "author": "Anna" | suppressions[0].author: unknown field; the fields are rule, subject, reason, owner, expires;suppressions[0].owner: is required
                    "owner": "Anna"    | "owner": " "     | suppressions[0].owner: must not be blank
                    "KE201"            | ""               | suppressions[0].rule: must not be blank
                    "fair"             | ""               | suppressions[0].subject.channel: must not be blank
                    "fair"             | ["fair"]         | suppressions[0].subject.channel: must be a string in quotes
                    "channel"          | " "              | suppressions[0].subject: a name must not be blank
                    {}                 | "*"              | suppressions[1].subject: must be an object in braces
                    "subject": {},     | ``               | suppressions[1].subject: must be an object in braces
                    2026-12-31         | 31.12.2026       | suppressions[0].expires: not a date such as 2026-01-31: "31.12.2026"
                    2026-12-31         | 2026-02-30       | suppressions[0].expires: not a date such as 2026-01-31: "2026-02-30"
                    "suppressions"     | "suppression"    | suppression: unknown field; the fields are suppressions
                    "reason": "",      | "owner": "a",    | suppressions[1].owner: the field stands twice
                    """)
    void a_fault_names_its_place(String sound, String changed, String faults) throws IOException {
        assertThat(SOUND).contains(sound);
        String text = SOUND.replace(sound, changed);

        assertThatThrownBy(
                        () -> SuppressionsFile.read(new Sample().with("suppressions.json", text)))
                .isInstanceOf(FaultyFile.class)
                .hasMessage(
                        "suppressions.json: "
                                + faults.replace(";supp", "\nsuppressions.json: supp"));
        // a schema knows neither the calendar nor a field that stands twice
        if (!changed.contains("02-30") && !faults.contains("twice")) {
            assertThat(isOfSchema("suppressions", text)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    []                     | not a JSON object in braces
                    ''                     | nothing in it
                    {"suppressions": {}}   | suppressions: must be a list in brackets
                    {"suppressions": [1]}  | suppressions[0]: must be an object in braces
                    {"suppressions": [     | not JSON at line 2, character 1
                    """)
    void what_is_no_list_of_them_is_refused(String text, String fault) {
        assertThatThrownBy(
                        () -> SuppressionsFile.read(new Sample().with("suppressions.json", text)))
                .isInstanceOf(FaultyFile.class)
                .hasMessageStartingWith("suppressions.json: " + fault);
    }

    @Test
    void a_baseline_is_read() throws IOException {
        String text = "{\"findings\": {\"%s\": \"WARNING\"}}".formatted(FINGERPRINT);

        assertThat(BaselineFile.read(new Sample().with("baseline.json", text)))
                .isEqualTo(new Baseline(new TreeMap<>(Map.of(FINGERPRINT, Severity.WARNING))));
        assertThat(isOfSchema("baseline", text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"findings": {"abc": "ERROR"}}   | findings.abc: not a fingerprint of 64 digits from 0 to f
                    {"findings": {"FINGER": "BAD"}}  | findings.FINGER: not one of INFO, WARNING, ERROR: "BAD"
                    {"findings": {"FINGER": null}}   | findings.FINGER: must be a string in quotes
                    {"findings": ["FINGER"]}         | findings: must be an object in braces
                    {}                               | findings: must be an object in braces
                    {"findings": {}, "score": "7"}   | score: unknown field; the fields are findings
                    """)
    void a_faulty_baseline_is_refused(String text, String fault) throws IOException {
        String json = text.replace("FINGER", FINGERPRINT);

        assertThatThrownBy(() -> BaselineFile.read(new Sample().with("baseline.json", json)))
                .isInstanceOf(FaultyFile.class)
                .hasMessage("baseline.json: " + fault.replace("FINGER", FINGERPRINT));
        assertThat(isOfSchema("baseline", json)).isFalse();
    }

    private static boolean isOfSchema(String schema, String text) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")))
                .validate(text, InputFormat.JSON)
                .isEmpty();
    }
}
