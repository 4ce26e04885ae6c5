package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.lint.Suppression;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that show results in files refuse a location that names none. */
class SarifPlacesTest {
    private static final LintOptions OPTIONS =
            LintOptions.on(LocalDate.of(2026, 6, 3))
                    .suppressing(
                            List.of(
                                    new Suppression(
                                            "KE201",
                                            SubjectKey.of("channel", "radio"),
                                            "It is over by then",
                                            "Anna",
                                            LocalDate.of(2026, 5, 31))));

    /** A card of CAC on marketing alone, taken from an advertising platform, and a channel. */
    private static LintReport report() {
        KpiCard card =
                KpiCard.of("cac", "cac/marketing-only")
                        .measuring(Measuring.NONE.dataSource("Google Ads"))
                        .build();
        SystemSubject system =
                SystemSubject.of(
                        KpiSystem.of(List.of(), List.of(), List.of(card), DecisionLog.EMPTY));
        List<Subject> all = new ArrayList<>(system.all());
        all.add(
                ChannelSubject.of("search", Period.month(2026, 5))
                        .now(Figures.NONE.with(Figure.CLICKS, 180).with(Figure.LEADS, 240)));
        return RuleSet.strict().judge(LintContext.of("RUB", all), OPTIONS);
    }

    @Test
    void every_result_names_the_file_to_look_into() {
        JsonNode results =
                new JsonMapper()
                        .readTree(new LintFiles(report(), Language.EN).sarif())
                        .path("runs")
                        .get(0)
                        .path("results");
        Map<String, String> places = new TreeMap<>();
        for (JsonNode result : results) {
            assertThat(result.path("locations").size()).isEqualTo(1);
            JsonNode place = result.path("locations").get(0);
            String file =
                    place.path("physicalLocation").path("artifactLocation").path("uri").asString();
            assertThat(file).isIn("business.json", "system.json", "suppressions.json");
            assertThat(place.path("logicalLocations").size()).isEqualTo(1);
            if (result.path("kind").asString().equals("fail")) {
                places.put(result.path("ruleId").asString(), file);
            }
        }
        assertThat(places)
                .containsEntry("KC607", "business.json")
                .containsEntry("KC603", "system.json")
                .containsEntry("KC601", "system.json")
                .containsEntry("KD105", "system.json")
                .containsEntry("KX001", "suppressions.json");
    }
}
