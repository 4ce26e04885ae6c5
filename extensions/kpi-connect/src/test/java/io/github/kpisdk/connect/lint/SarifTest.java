package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Baseline;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.Suppression;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the format are those of SARIF 2.1.0 (OASIS), sections 3.11, 3.20, 3.27 and 3.35. */
class SarifTest {
    private static final Set<String> LEVELS = Set.of("note", "warning", "error");

    private static final Suppression TAKEN =
            new Suppression(
                    "XX101",
                    SubjectKey.of("channel", "fair"),
                    "One week a year",
                    "Anna",
                    LocalDate.of(2026, 12, 31));

    private static Said everything() {
        return new Said()
                .dear("search", "500.25")
                .vain("social")
                .dear("old", "7")
                .dear("fair", "8")
                .perhaps("email")
                .missing("radio")
                .useless("gift")
                .clear("shop")
                .failing("tv");
    }

    private static LintOptions options() {
        return LintOptions.on(Said.DAY).suppressing(List.of(TAKEN));
    }

    private static Baseline old() {
        return Baseline.of(new Said().dear("old", "1").report().findings());
    }

    private static JsonNode run(LintReport report) {
        JsonNode root = new JsonMapper().readTree(new LintFiles(report, Language.EN).sarif());
        assertThat(root.path("version").asString()).isEqualTo("2.1.0");
        assertThat(root.path("runs").size()).isEqualTo(1);
        return root.path("runs").get(0);
    }

    private static JsonNode result(JsonNode run, String channel) {
        return run.path("results")
                .valueStream()
                .filter(one -> place(one).equals("channel=%s, period=2026-05".formatted(channel)))
                .findFirst()
                .orElseThrow();
    }

    private static String place(JsonNode result) {
        return result.path("locations")
                .get(0)
                .path("logicalLocations")
                .get(0)
                .path("fullyQualifiedName")
                .asString();
    }

    @Test
    void only_what_failed_has_a_level() {
        JsonNode run = run(everything().report(options().since(old())));

        assertThat(run.path("results").size()).isEqualTo(7);
        for (JsonNode result : run.path("results")) {
            boolean fails = result.path("kind").asString().equals("fail");
            String level = result.path("level").asString();
            assertThat(fails ? LEVELS : Set.of("none")).contains(level);
            assertThat(result.path("message").path("text").asString()).isNotBlank();
        }
        assertThat(kindAndLevel(run, "search")).isEqualTo("fail warning");
        assertThat(kindAndLevel(run, "social")).isEqualTo("fail error");
        assertThat(kindAndLevel(run, "email")).isEqualTo("review none");
        assertThat(kindAndLevel(run, "radio")).isEqualTo("open none");
        assertThat(kindAndLevel(run, "gift")).isEqualTo("notApplicable none");
    }

    private static String kindAndLevel(JsonNode run, String channel) {
        JsonNode result = result(run, channel);
        return result.path("kind").asString() + " " + result.path("level").asString();
    }

    @Test
    void a_result_points_at_its_rule_and_keeps_its_fingerprint() {
        LintReport report = everything().report(options());
        JsonNode run = run(report);
        JsonNode rules = run.path("tool").path("driver").path("rules");

        assertThat(rules.size()).isEqualTo(1);
        for (JsonNode result : run.path("results")) {
            assertThat(rules.get(result.path("ruleIndex").asInt()).path("id"))
                    .isEqualTo(result.path("ruleId"));
        }
        Finding first = report.findings().get(0);
        assertThat(
                        result(run, "search")
                                .path("partialFingerprints")
                                .path("kpiFinding/v1")
                                .asString())
                .isEqualTo(first.fingerprint());
        assertThat(result(run, "search").path("properties").path("stake").asString())
                .isEqualTo("500.25");
        assertThat(result(run, "radio").has("partialFingerprints")).isFalse();
    }

    @Test
    void what_somebody_took_over_says_who_and_why() {
        JsonNode run = run(everything().report(options()));

        assertThat(result(run, "fair").path("suppressions").toString())
                .isEqualTo(
                        "[{\"kind\":\"external\",\"status\":\"accepted\","
                                + "\"justification\":\"One week a year\","
                                + "\"properties\":{\"owner\":\"Anna\",\"expires\":\"2026-12-31\"}}]");
        assertThat(result(run, "search").has("suppressions")).isFalse();
    }

    @Test
    void states_are_there_only_where_there_is_a_baseline() {
        JsonNode without = run(everything().report(options()));
        for (JsonNode result : without.path("results")) {
            assertThat(result.has("baselineState")).isFalse();
        }

        JsonNode run = run(everything().report(options().since(old())));
        Map.of("search", "new", "old", "unchanged", "fair", "new")
                .forEach(
                        (channel, state) ->
                                assertThat(result(run, channel).path("baselineState").asString())
                                        .isEqualTo(state));
        assertThat(result(run, "email").has("baselineState")).isFalse();
    }

    @Test
    void a_rule_that_failed_is_told_of_and_the_run_was_no_success() {
        JsonNode invocation = run(everything().report()).path("invocations").get(0);

        assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.path("toolExecutionNotifications").get(0).path("level").asString())
                .isEqualTo("error");
        assertThat(
                        run(new Said().clear("shop").report())
                                .path("invocations")
                                .get(0)
                                .path("executionSuccessful")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void signs_of_arguments_and_links_are_escaped() {
        JsonNode run = run(new Said().vain("[a](b) {0} \\").report());

        assertThat(run.path("results").get(0).path("message").path("text").asString())
                .isEqualTo("\\[a\\](b) {{0}} \\\\: nothing sold.");
    }
}
