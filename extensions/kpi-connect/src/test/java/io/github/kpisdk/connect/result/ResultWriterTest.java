package io.github.kpisdk.connect.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.connect.folder.Rejects;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Traffic;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 3);

    @TempDir Path home;

    @Test
    void kpis_have_a_row_for_each_period_channel_and_kpi() throws IOException {
        ResultWriter.into(home.resolve("out")).write(scorecard("vk"));

        List<String> lines = Files.readAllLines(home.resolve("out/kpis.csv"));
        assertThat(lines).hasSize(1 + 2 * 2 * 25);
        assertThat(lines.get(0)).isEqualTo("period,channel,kpi,value,unit,status,reason");
        assertThat(lines)
                .contains(
                        "2026-01,*,cpc,33.33333333333333333333333333333333,money/click,KNOWN,",
                        "2026-01,vk,cpl,,money/lead,UNDEFINED,NO_DATA:leads",
                        "2026-02-01/2026-02-03,vk,cpc,,money/click,UNDEFINED,ZERO_DIVISOR:clicks",
                        "2026-01,vk,channel-profit,-100,money,KNOWN,");
    }

    @Test
    void a_kpi_besides_those_of_the_contract_stands_in_the_file_of_all() throws IOException {
        Kpi own =
                Kpi.named("marketing-budget", "Marketing budget", "Бюджет маркетинга")
                        .asks("What did marketing spend?", "Сколько потратил маркетинг?")
                        .decides("Keep to the plan.", "Держаться плана.")
                        .formula(Quantities.MARKETING_COST)
                        .unit(Unit.MONEY)
                        .better(Better.LOWER)
                        .level(Level.MARKETING)
                        .stage(FunnelStage.SALE)
                        .movedBy(Role.MARKETING)
                        .build();
        ResultWriter.into(home).write(scorecard("vk", List.of(own, TrafficKpis.CPC)));

        assertThat(Files.readAllLines(home.resolve("kpis.csv"))).hasSize(1 + 2 * 2);
        assertThat(Files.readAllLines(home.resolve("kpis-all.csv")))
                .hasSize(1 + 2 * 2 * 2)
                .contains("2026-01,vk,marketing-budget,100,money,KNOWN,");
    }

    @ParameterizedTest
    @EnumSource(names = {"WEEK", "YEAR"})
    void periods_that_the_contract_does_not_know_are_refused_and_nothing_is_written(Grain grain)
            throws IOException {
        Scorecard scorecard = scorecard("vk", grain, Kpis.CONTRACT);
        String message = "Grain must be one of [MONTH, QUARTER, TOTAL], not " + grain;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultWriter.into(home).write(scorecard))
                .withMessage(message);
        try (Rejects rejects = new Rejects()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResultWriter.into(home).write(scorecard, rejects))
                    .withMessage(message);
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void names_that_a_spreadsheet_would_run_are_prefixed() throws IOException {
        ResultWriter.into(home).write(scorecard("=1+1,\"x\""));

        assertThat(Files.readString(home.resolve("kpis.csv")))
                .contains("\n2026-01,\"'=1+1,\"\"x\"\"\",ctr,");
    }

    @Test
    void the_report_says_the_same_with_explanations() throws IOException {
        ResultWriter.into(home).write(scorecard("vk"));

        String text = Files.readString(home.resolve("report.json"));
        JsonNode report = new JsonMapper().readTree(text);
        assertThat(report.propertyNames())
                .containsExactly("currency", "from", "to", "grain", "rejects", "scorecard");
        assertThat(report.get("currency").asString()).isEqualTo("RUB");
        assertThat(report.get("from").asString()).isEqualTo("2026-01-01");
        assertThat(report.get("to").asString()).isEqualTo("2026-02-03");
        assertThat(report.get("grain").asString()).isEqualTo("month");
        assertThat(report.get("rejects").asInt()).isZero();
        JsonNode cpc = report.at("/scorecard/cards/0/results/1");
        assertThat(cpc.get("kpi").asString()).isEqualTo("cpc");
        assertThat(cpc.at("/outcome/value").asString())
                .isEqualTo("33.33333333333333333333333333333333");
        assertThat(cpc.at("/explanation/en").asString()).contains("100").contains("÷");
        assertThat(cpc.at("/explanation/ru").asString()).contains("÷");
        assertThat(text).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void the_scorecard_of_the_report_reads_back_as_it_was() throws IOException {
        Scorecard scorecard = scorecard("say \"hi\" 😀\n");
        ResultWriter.into(home).write(scorecard);

        JsonMapper mapper = new JsonMapper();
        JsonNode report = mapper.readTree(Files.readString(home.resolve("report.json")));
        assertThat(mapper.treeToValue(report.get("scorecard"), Scorecard.class))
                .isEqualTo(scorecard);
    }

    @Test
    void the_same_results_are_the_same_bytes() throws IOException {
        ResultWriter.into(home.resolve("a")).write(scorecard("vk"));
        ResultWriter.into(home.resolve("b")).write(scorecard("vk"));

        assertThat(home.resolve("a/kpis.csv")).hasSameBinaryContentAs(home.resolve("b/kpis.csv"));
        assertThat(home.resolve("a/report.json"))
                .hasSameBinaryContentAs(home.resolve("b/report.json"));
    }

    @Test
    void a_lenient_run_writes_its_rejects_and_a_strict_one_removes_them() throws IOException {
        try (Rejects rejects = new Rejects()) {
            ResultWriter.into(home).write(scorecard("vk"), rejects);
        }
        assertThat(home.resolve("rejects.csv")).hasContent("file,line,column,value,problem");

        ResultWriter.into(home).write(scorecard("vk"));
        assertThat(home.resolve("rejects.csv")).doesNotExist();
    }

    @Test
    void a_failure_leaves_nothing_half_written() throws IOException {
        Files.createDirectory(home.resolve("kpis.csv"));
        Files.writeString(home.resolve("rejects.csv"), "old");

        assertThatThrownBy(() -> ResultWriter.into(home).write(scorecard("vk")))
                .isInstanceOf(FileSystemException.class);
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("kpis.csv", "rejects.csv");
        }
    }

    @Test
    void a_name_that_utf_8_cannot_hold_is_an_error_not_a_question_mark() {
        Scorecard half = scorecard("\ud83d");

        assertThatThrownBy(() -> ResultWriter.into(home).write(half))
                .isInstanceOf(IOException.class);
        assertThat(home).isEmptyDirectory();
    }

    private static Scorecard scorecard(String channel) {
        return scorecard(channel, Kpis.CONTRACT);
    }

    private static Scorecard scorecard(String channel, List<Kpi> kpis) {
        return scorecard(channel, Grain.MONTH, kpis);
    }

    private static Scorecard scorecard(String channel, Grain grain, List<Kpi> kpis) {
        String name = channel.strip();
        Ledger ledger =
                Ledger.of(
                        LedgerPart.builder("RUB")
                                .supplies(Table.DEALS)
                                .add(
                                        Cost.builder()
                                                .date(DAY)
                                                .channel(name)
                                                .kind(CostKind.AD_SPEND)
                                                .amount(Money.of("RUB", "100"))
                                                .build())
                                .add(Traffic.builder().date(DAY).channel(name).clicks(3).build())
                                .build());
        return Scorecard.of(ledger, DateRange.parse("2026-01-01/2026-02-03"), grain, kpis);
    }
}
