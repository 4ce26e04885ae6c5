package io.github.kpisdk.connect.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.funnel.report.FunnelReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stages, touches and experiments, from their files to the results. */
class FunnelResultsTest {
    static final String RULES =
            """
            {"pipelines": [{"name": "sales",
              "stages": [{"name": "offer", "kind": "OPEN"}, {"name": "contract", "kind": "OPEN"},
                         {"name": "won", "kind": "WON"}, {"name": "lost", "kind": "LOST"}],
              "skipped": "IMPUTE_PASSED", "backward": "FURTHEST", "reopened": "LAST_CLOSE_WINS",
              "revisits": "SUMMED", "pipeline_change": "COUNT_THIS",
              "recorded_from": "2026-01-01", "observed_until": "2026-02-28", "horizon_days": 28}],
             "attribution": {"window_days": 30, "direct": "direct"},
             "experiments": [{"experiment": "form", "looks": 4}]}
            """;

    /** January: one won by way of both stages, one without a contract, one lost, one open. */
    static final String STAGES =
            """
            entity_id,pipeline,stage,entered_on
            D1,sales,offer,2026-01-05
            D1,sales,contract,2026-01-08
            D1,sales,won,2026-01-18
            D2,sales,offer,2026-01-10
            D2,sales,won,2026-01-15
            D3,sales,offer,2026-01-11
            D3,sales,lost,2026-01-31
            D4,sales,offer,2026-01-20
            D5,sales,offer,2026-02-10
            """;

    static final String DEALS =
            """
            deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,variable_cost
            D1,,C1,vk,2026-01-05,2026-01-18,WON,100,,
            D2,,C2,vk,2026-01-10,2026-01-15,WON,66.50,,
            D3,,C3,vk,2026-01-11,2026-01-31,LOST,50,,
            D4,,C4,vk,2026-01-20,,OPEN,50,,
            D6,,C1,vk,2026-02-01,2026-02-20,WON,10,,
            D7,,C7,vk,2026-02-01,2026-02-20,WON,7,,
            """;

    static final String TOUCHES =
            """
            customer_id,touched_at,channel
            C1,2025-12-01,tv
            C1,2026-01-02T08:00:00,vk
            C1,2026-01-02T09:00:00,seo
            C1,2026-01-18T23:00:00,direct
            C1,2026-02-21,vk
            C2,2026-01-09,vk
            C2,2026-01-12,seo
            C3,2026-01-09,seo
            C4,2026-01-09,seo
            """;

    static final String EXPERIMENTS =
            """
            experiment,variant,visitors,conversions
            button,A,1000,100
            button,B,1000,150
            form,A,1000,100
            form,B,1000,150
            """;

    @TempDir Path home;

    private void file(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }

    private Accepted read() throws IOException {
        file(
                "business.json",
                """
                {"currency": "RUB", "from": "2026-01-01", "to": "2026-03-01", "grain": "month"}
                """);
        file("costs.csv", "date,channel,kind,amount\n");
        file("deals.csv", DEALS);
        return (Accepted) FolderReader.strict().read(InputFolder.of(home));
    }

    private Path write(Accepted read, String name) throws IOException {
        Path out = home.resolve(name);
        ResultWriter.into(out).withFunnel(report(read)).write(scorecard(read));
        return out;
    }

    private static FunnelReport report(Accepted read) {
        return FunnelReport.of(
                read.funnel(), read.ledger(), read.business().range(), read.business().grain());
    }

    private static Scorecard scorecard(Accepted read) {
        return Scorecard.of(read.ledger(), read.business().range(), read.business().grain());
    }

    private Path all() throws IOException {
        file("funnel.json", RULES);
        file("stages.csv", STAGES);
        file("touches.csv", TOUCHES);
        file("experiments.csv", EXPERIMENTS);
        return write(read(), "out");
    }

    /**
     * By hand. January: four entered, two were won after 13 and 5 days, median 9; D4 is open. All
     * four have had 28 days by the end of February. Offer: passed by D1 and D2, left after 3, 5 and
     * 20 days, D4 is in it. Contract: D1, and D2 by the policy; D1 left after 10 days. Wilson of 2
     * of 4: (2 + z²/2) ÷ (4 + z²) is a half, the half width z √(1 + z²/4) ÷ (4 + z²), where z² is
     * 3.841458820694: 0.349961; of 2 of 2 the lower end is 2 ÷ (2 + z²). February is too young.
     */
    @Test
    void stages_by_cohort_of_entry() throws IOException {
        assertThat(Files.readAllLines(all().resolve("stages-report.csv")))
                .containsExactly(
                        "pipeline,cohort,stage,entered,passed,rate,low,high,median_days,timed,"
                                + "in_progress,maturity,status,reason",
                        "sales,2026-01,*,4,2,0.5,0.150038989152,0.849961010848,9,2,1,MATURE,KNOWN,",
                        "sales,2026-01,offer,4,2,0.5,0.150038989152,0.849961010848,5,3,1,MATURE,"
                                + "KNOWN,",
                        "sales,2026-01,contract,2,2,1,0.342380227507,1,10,1,0,MATURE,KNOWN,",
                        "sales,2026-02,*,1,0,,,,,0,1,IMMATURE,UNDEFINED,IMMATURE:close-rate",
                        "sales,2026-02,offer,1,0,,,,,0,1,IMMATURE,UNDEFINED,IMMATURE:close-rate",
                        "sales,2026-02,contract,0,0,,,,,0,0,IMMATURE,UNDEFINED,"
                                + "IMMATURE:close-rate");
    }

    /**
     * By hand. C1 bought for 100 on the 18th after vk, seo and direct; tv is 48 days before, out of
     * the window. The 10 of February has no touch since. C2: vk, seo for 66.50. U: 40 + 33.25 and
     * so on; linear 33.34 of 100 goes to the first, the others get 33.33.
     */
    @Test
    void channels_by_models_add_up_to_the_money() throws IOException {
        List<String> rows = Files.readAllLines(all().resolve("attribution.csv"));

        assertThat(rows)
                .contains(
                        "model,channel,conversions,value",
                        "first,direct,0,0",
                        "first,seo,0,0",
                        "first,vk,2,166.5",
                        "last,direct,1,100",
                        "last,seo,1,66.5",
                        "last-non-direct,seo,2,166.5",
                        "linear-by-touch,vk,0.8333333333333333333333333333333333,66.59",
                        "linear-by-touch,seo,0.8333333333333333333333333333333333,66.58",
                        "linear-by-touch,direct,0.3333333333333333333333333333333333,33.33",
                        "u-shaped,vk,0.9,73.25",
                        "u-shaped,seo,0.7,53.25",
                        "u-shaped,direct,0.4,40")
                .noneMatch(row -> row.contains("tv") || row.startsWith("w-shaped"));
        Map<String, BigDecimal> sums = new TreeMap<>();
        rows.stream()
                .skip(1)
                .map(row -> row.split(","))
                .forEach(row -> sums.merge(row[0], new BigDecimal(row[3]), BigDecimal::add));
        assertThat(sums).hasSize(9);
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("166.5"));
    }

    /** 10 against 15 of a hundred is far from chance, but whoever looks four times may see one. */
    @Test
    void experiments_name_a_winner_only_where_there_is_one() throws IOException {
        List<String> rows = Files.readAllLines(all().resolve("experiments-report.csv"));

        assertThat(rows).hasSize(5);
        assertThat(rows.get(1)).startsWith("button,A,CONTROL,1000,100,0.1,");
        assertThat(rows.get(1)).contains(",,,,,VARIANT_BETTER,\"Better than A: B. B: 15% ");
        assertThat(rows.get(2)).startsWith("button,B,VARIANT,1000,150,0.15,");
        assertThat(rows.get(4)).startsWith("form,B,VARIANT,1000,150,0.15,");
        assertThat(rows.get(4))
                .contains(",,,,,UNDECIDED,\"The result was looked at 4 times by a method made for");
    }

    @Test
    void the_report_has_a_section_each_and_keeps_to_its_schema() throws IOException {
        String text = Files.readString(all().resolve("report.json"));
        JsonNode report = new JsonMapper().readTree(text);

        assertThat(ReportSchemaTest.problems(text)).isEmpty();
        assertThat(report.at("/pipelines/0/stages/0/rate/denominator").asString()).isEqualTo("4");
        assertThat(report.at("/pipelines/0/close_rate/reason").asString()).isEqualTo("IMMATURE");
        assertThat(report.at("/pipelines/0/faults/DUPLICATE").asInt(-1)).isZero();
        JsonNode attribution = report.at("/attribution");
        assertThat(attribution.at("/note/en").asString()).contains("It does not measure lift");
        assertThat(attribution.get("conversions").asInt()).isEqualTo(2);
        assertThat(attribution.get("nulls").asInt()).isEqualTo(2); // C3 and C4
        assertThat(attribution.get("open").asInt()).isEqualTo(1); // C4
        assertThat(attribution.get("untouched").asInt()).isEqualTo(2); // D6 and D7
        assertThat(attribution.get("untouched_value").asString()).isEqualTo("17");
        assertThat(attribution.get("touches").asInt()).isEqualTo(9);
        assertThat(attribution.get("touches_used").asInt()).isEqualTo(7);
        assertThat(attribution.at("/left_out/0/model").asString()).isEqualTo("w-shaped");
        assertThat(report.at("/experiments/0/better/0").asString()).isEqualTo("B");
        Map.of(
                        "MATURE",
                        "OLD",
                        "VARIANT_BETTER",
                        "GOOD",
                        "\"touches_used\": 7",
                        "\"touches_used\": -7")
                .forEach(
                        (sound, wrong) -> {
                            assertThat(text).contains(sound);
                            assertThat(problems(text.replace(sound, wrong))).isNotEmpty();
                        });
    }

    private static List<Error> problems(String report) {
        try {
            return ReportSchemaTest.problems(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void reading_twice_writes_the_same() throws IOException {
        Path once = all();
        Path twice = write(read(), "again");

        try (var files = Files.list(once)) {
            assertThat(files)
                    .hasSize(6)
                    .allSatisfy(
                            file ->
                                    assertThat(twice.resolve(file.getFileName()))
                                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void without_the_files_everything_stays_as_it_was() throws IOException {
        Path with = all();
        for (String name : List.of("stages.csv", "touches.csv", "experiments.csv", "funnel.json")) {
            Files.delete(home.resolve(name));
        }
        Accepted read = read();
        ResultWriter.into(home.resolve("plain")).write(scorecard(read));
        String report = Files.readString(home.resolve("plain/report.json"));

        assertThat(report(read)).isEqualTo(FunnelReport.NONE);
        assertThat(report).doesNotContain("pipelines", "attribution", "experiments");
        assertThat(with.resolve("kpis-all.csv"))
                .hasSameBinaryContentAs(home.resolve("plain/kpis-all.csv"));
        write(read, "out");
        assertThat(with.resolve("report.json"))
                .hasSameBinaryContentAs(home.resolve("plain/report.json"));
        try (var files = Files.list(with)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("kpis.csv", "kpis-all.csv", "report.json");
        }
    }
}
