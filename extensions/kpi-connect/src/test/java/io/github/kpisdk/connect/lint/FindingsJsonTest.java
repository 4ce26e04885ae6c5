package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Baseline;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.Suppression;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsJsonTest {
    private static final Path SCHEMAS = Path.of("..", "..", "docs", "schema");

    private static LintReport report() {
        Baseline before = Baseline.of(new Said().dear("old", "1").report().findings());
        Suppression taken =
                new Suppression(
                        "XX101",
                        SubjectKey.of("channel", "fair"),
                        "One week a year",
                        "Anna",
                        LocalDate.of(2026, 12, 31));
        return new Said()
                .dear("search", "500.25")
                .vain("social")
                .dear("old", "7")
                .dear("fair", "8")
                .perhaps("email")
                .missing("radio")
                .clear("shop")
                .failing("tv")
                .report(LintOptions.on(Said.DAY).suppressing(List.of(taken)).since(before));
    }

    private static String json(Language language) {
        return new LintFiles(report(), language).json();
    }

    @Test
    void everything_keeps_to_the_schema() throws IOException {
        assertThat(problems("findings", json(Language.EN))).isEmpty();
        assertThat(problems("findings", json(Language.RU))).isEmpty();
        assertThat(problems("findings", new LintFiles(new Said().report(), Language.EN).json()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "severity": "ERROR"   | "severity": "FATAL"
                    "value": "1250.75"    | "value": 1250.75
                    "cause": "MISSING"    | "cause": "LOST"
                    "p": 0.001            | "p": 1.001
                    "owner": "Anna"       | "author": "Anna"
                    "language": "EN"      | "score": 7
                    "words": "everywhere" | "value": "everywhere"
                    """)
    void another_file_does_not(String sound, String changed) throws IOException {
        String json = json(Language.EN);

        assertThat(json).contains(sound);
        assertThat(problems("findings", json.replace(sound, changed))).isNotEmpty();
    }

    @Test
    void a_finding_has_its_evidence() {
        JsonNode finding = tree(json(Language.EN)).path("findings").get(0);

        assertThat(finding.path("code").asString()).isEqualTo("XX101");
        assertThat(finding.path("subject").toString())
                .isEqualTo("{\"channel\":\"search\",\"period\":\"2026-05\"}");
        assertThat(finding.path("text").asString())
                .isEqualTo("search: a sale costs 1,251 EUR.".replace("1 EUR", "1\u00a0EUR"));
        assertThat(finding.path("stake").asString()).isEqualTo("500.25");
        assertThat(finding.path("evidence").get(0).toString())
                .isEqualTo(
                        "{\"name\":\"cost\",\"kind\":\"MONEY\",\"value\":\"1250.75\","
                                + "\"interval\":{\"lower\":1100.0,\"upper\":1400.0,\"confidence\":0.95},"
                                + "\"n\":12,\"threshold\":\"1000\"}");
        assertThat(finding.path("p").asDouble()).isEqualTo(0.001);
    }

    @Test
    void every_channel_is_where_it_belongs_once() {
        JsonNode root = tree(json(Language.EN));

        assertThat(channels(root, "findings")).containsExactly("search", "social");
        assertThat(channels(root, "known")).containsExactly("old");
        assertThat(channels(root, "suppressed")).containsExactly("fair");
        assertThat(channels(root, "inconclusive")).containsExactly("email");
        assertThat(channels(root, "not_judged")).containsExactly("radio");
        assertThat(channels(root, "faults")).containsExactly("tv");
        assertThat(root.path("idle").toString()).isEqualTo("[\"XX102\"]");
        // search, social, old, fair, email and shop
        assertThat(root.path("judged").asInt()).isEqualTo(6);
        assertThat(root.path("suppressed").get(0).path("suppression").toString())
                .isEqualTo(
                        "{\"reason\":\"One week a year\",\"owner\":\"Anna\",\"expires\":\"2026-12-31\"}");
    }

    @Test
    void a_baseline_holds_what_is_found_and_what_was_known() throws IOException {
        String baseline = new LintFiles(report(), Language.EN).baseline();

        assertThat(problems("baseline", baseline)).isEmpty();
        assertThat(tree(baseline).path("findings").size()).isEqualTo(3);
        assertThat(baseline)
                .contains(
                        "\"%s\": \"ERROR\""
                                .formatted(
                                        new Said()
                                                .vain("social")
                                                .report()
                                                .findings()
                                                .get(0)
                                                .fingerprint()));
        assertThat(problems("baseline", baseline.replace("ERROR", "BAD"))).isNotEmpty();
    }

    private static List<String> channels(JsonNode root, String list) {
        return root.path(list)
                .valueStream()
                .map(one -> one.path("subject").path("channel").asString())
                .toList();
    }

    private static JsonNode tree(String json) {
        return new JsonMapper().readTree(json);
    }

    private static List<Error> problems(String schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")))
                .validate(json, InputFormat.JSON);
    }
}
