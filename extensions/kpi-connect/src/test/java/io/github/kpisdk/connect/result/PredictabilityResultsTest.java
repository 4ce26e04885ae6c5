package io.github.kpisdk.connect.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well figures were foreseen, from forecasts.csv to the results. */
class PredictabilityResultsTest {
    /** Ad spend per click: 100 ÷ 10 in January, 120 ÷ 10 in February, 80 ÷ 10 in March. */
    private static final String COSTS =
            """
            date,channel,kind,amount
            2026-01-05,vk,AD_SPEND,100
            2026-02-05,vk,AD_SPEND,120
            2026-03-05,vk,AD_SPEND,80
            """;

    private static final String TRAFFIC =
            """
            date,channel,impressions,clicks,visits
            2026-01-05,vk,1000,10,9
            2026-02-05,vk,1000,10,9
            2026-03-05,vk,1000,10,9
            """;

    private static final String FORECASTS =
            """
            kpi,channel,period,value,registered_on
            cpc,,2026-01,11,2025-12-20
            cpc,*,2026-02-01/2026-03-01,1,2026-01-20
            cpc,,2026-02,10,2026-01-31
            cpc,,2026-03,8,2026-03-01
            cpc,,2026-04,9,2026-03-01
            cpl,tv,2026-01,5,2025-12-20
            cpc,vk,2026-01,11,2025-12-20
            ctr,vk,2026-01,0.02,2025-12-20
            """;

    @TempDir Path home;

    private Accepted read(String forecasts) throws IOException {
        Files.writeString(
                home.resolve("business.json"),
                """
                {"currency": "RUB", "from": "2026-01-01", "to": "2026-04-01", "grain": "month"}
                """);
        Files.writeString(home.resolve("costs.csv"), COSTS);
        Files.writeString(home.resolve("traffic.csv"), TRAFFIC);
        Files.writeString(
                home.resolve("deals.csv"),
                "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,"
                        + "variable_cost\n");
        Files.writeString(home.resolve("forecasts.csv"), forecasts);
        return (Accepted) FolderReader.strict().read(InputFolder.of(home));
    }

    private static Scorecard scorecard(Accepted read) {
        return Scorecard.of(read.ledger(), read.business().range(), read.business().grain());
    }

    private static Forecast forecast(String kpi, String value) {
        return new Forecast(
                kpi,
                Scope.BUSINESS,
                Period.month(2026, 1),
                new BigDecimal(value),
                LocalDate.of(2025, 12, 20));
    }

    @Test
    void the_latest_forecast_in_time_is_compared_with_the_figure() throws IOException {
        Accepted read = read(FORECASTS);
        ResultWriter.into(home).withForecasts(read.forecasts()).write(scorecard(read));

        // January 11 for 10, February 10 for 12 (1 was replaced), March late, April not reported:
        // errors 1 + 2 of 22, and 1 − 2 of 22; the 1 is within a tenth of 10, the 2 not of 12.
        // vk: 1 of 10. The click rate was 0.01: 0.01 of 0.01. tv has no figures.
        assertThat(Files.readString(home.resolve("predictability.csv")))
                .isEqualTo(
                        """
                        kpi,channel,forecasts,counted,late,wape,bias,hit_rate,status,reason
                        ctr,vk,1,1,0,1,1,0,KNOWN,
                        cpc,*,5,2,1,0.1363636363636363636363636363636364,\
                        -0.04545454545454545454545454545454545,0.5,KNOWN,
                        cpc,vk,1,1,0,0.1,0.1,1,KNOWN,
                        cpl,tv,1,0,0,,,,UNDEFINED,NO_DATA:forecasts
                        """);
    }

    @Test
    void the_report_has_the_measures_and_keeps_to_its_schema() throws IOException {
        Accepted read = read(FORECASTS);
        ResultWriter.into(home).withForecasts(read.forecasts()).write(scorecard(read));
        String report = Files.readString(home.resolve("report.json"));
        JsonNode all = new JsonMapper().readTree(report).get("predictability");
        JsonNode cpc = all.get(1);

        assertThat(all).hasSize(4);
        assertThat(cpc.get("kpi").asString()).isEqualTo("cpc");
        assertThat(cpc.get("channel").asString()).isEqualTo("*");
        assertThat(cpc.get("forecasts").asInt()).isEqualTo(5);
        assertThat(cpc.get("elsewhere").asInt()).isEqualTo(1);
        assertThat(cpc.at("/measures/late").asInt()).isEqualTo(1);
        assertThat(cpc.at("/measures/wape/numerator").asString()).isEqualTo("3");
        assertThat(cpc.at("/measures/wape/denominator").asString()).isEqualTo("22");
        assertThat(ReportSchemaTest.problems(report)).isEmpty();
        assertThat(
                        ReportSchemaTest.problems(
                                report.replace("\"elsewhere\": 1", "\"elsewhere\": -1")))
                .isNotEmpty();
        assertThat(ReportSchemaTest.problems(report.replace("\"counted\": 2", "\"counted\": -1")))
                .isNotEmpty();
    }

    @Test
    void without_forecasts_nothing_is_said_of_them() throws IOException {
        Accepted read = read("kpi,channel,period,value,registered_on\n");
        Files.writeString(home.resolve("predictability.csv"), "of an earlier run");
        ResultWriter.into(home).withForecasts(read.forecasts()).write(scorecard(read));

        assertThat(read.forecasts()).isEmpty();
        assertThat(home.resolve("predictability.csv")).doesNotExist();
        assertThat(Files.readString(home.resolve("report.json"))).doesNotContain("predictability");
    }

    @Test
    void the_other_results_stay_as_they_are() throws IOException {
        Accepted read = read(FORECASTS);
        ResultWriter.into(home.resolve("with"))
                .withForecasts(read.forecasts())
                .beside("a.txt", "a")
                .write(scorecard(read));
        ResultWriter.into(home.resolve("without")).write(scorecard(read));

        for (String file : List.of("kpis.csv", "kpis-all.csv")) {
            assertThat(home.resolve("with").resolve(file))
                    .hasSameBinaryContentAs(home.resolve("without").resolve(file));
        }
        assertThat(home.resolve("with/predictability.csv")).exists();
        assertThat(home.resolve("without/predictability.csv")).doesNotExist();
    }

    @Test
    void what_cannot_be_judged_is_refused_and_nothing_is_written() throws IOException {
        Accepted read = read(FORECASTS);
        ResultWriter writer = ResultWriter.into(home.resolve("out"));

        assertThatThrownBy(
                        () ->
                                writer.withForecasts(List.of(forecast("mine", "1")))
                                        .write(scorecard(read)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no KPI \"mine\" to have been foreseen");
        assertThatThrownBy(
                        () ->
                                writer.withForecasts(
                                                List.of(forecast("cpc", "1"), forecast("cpc", "2")))
                                        .write(scorecard(read)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Two forecasts of cpc for * in 2026-01 were registered on 2025-12-20:"
                                + " 1 and 2");
        assertThat(home.resolve("out")).isEmptyDirectory();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.beside("predictability.csv", ""));
    }
}
