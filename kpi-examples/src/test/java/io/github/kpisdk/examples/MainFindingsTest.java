package io.github.kpisdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules find in a folder is printed, written, and may end a nightly job. */
class MainFindingsTest {
    @TempDir Path home;
    private Path data;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        data = Files.createDirectory(home.resolve("data"));
        out = home.resolve("out");
    }

    @Test
    void a_channel_that_loses_on_every_customer_is_found() throws IOException {
        losing();

        Program run = run();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\nFINDINGS\n  K", " At stake: ", "\n     What helps: ", "\nJudged: ")
                .contains(
                        "  %s\n  %s\n  %s\n  %s\n"
                                .formatted(
                                        out.resolve("findings.json"),
                                        out.resolve("findings.sarif"),
                                        out.resolve("findings.md"),
                                        out.resolve("report.json")));
        assertThat(read("findings.json")).contains("\"code\": \"KE201\"", "\"language\": \"EN\"");
        assertThat(read("findings.sarif")).contains("\"version\": \"2.1.0\"");
        // 12 customers cost 100,000 and left 1,000 each: 100,000 / 12 = 8,333.33 a customer
        assertThat(read("findings.md"))
                .startsWith("# Findings\n\n## K")
                .contains(
                        "ads: a customer costs 8,333~EUR and returns 1,000~EUR: every new one loses money."
                                .replace('~', '\u00a0'));
        assertThat(out.resolve("baseline.json")).doesNotExist();
    }

    @Test
    void in_russian_all_of_it_is() throws IOException {
        losing();

        Program run = run("--lang", "ru");

        assertThat(run.out())
                .contains(
                        "\nНАХОДКИ\n  K",
                        " Цена вопроса: ",
                        "\n     Что делать: ",
                        "\nПроверено: ");
        assertThat(read("findings.md"))
                .startsWith("# Находки\n\n## K")
                .contains(
                        "ads: клиент стоит 8~333~EUR, а приносит 1~000~EUR: каждый новый — убыток."
                                .replace('~', '\u00a0'));
        assertThat(read("findings.json")).contains("\"language\": \"RU\"");
    }

    @Test
    void a_nightly_job_fails_on_a_finding_and_has_its_results() throws IOException {
        losing();

        assertThat(run("--fail-on", "error").code()).isEqualTo(1);
        assertThat(out.resolve("kpis.csv")).isNotEmptyFile();
        assertThat(run("--strict", "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void it_does_not_fail_where_nothing_could_be_judged() throws IOException {
        shop("date,channel,kind,amount\n", "");

        Program run = run("--fail-on", "error");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\nFINDINGS\n");
    }

    @Test
    void with_a_baseline_only_what_is_new_fails() throws IOException {
        losing();
        run("--write-baseline");
        Files.copy(out.resolve("baseline.json"), data.resolve("baseline.json"));

        Program run = run("--fail-on", "warning");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("\nNot shown: known before: [1-9][0-9]*; switched off: 0\n");
        assertThat(read("findings.json")).contains("\"findings\": [ ],");
    }

    @Test
    void who_answers_for_a_finding_stands_beside_it() throws IOException {
        losing();
        Files.writeString(
                data.resolve("suppressions.json"),
                """
                {"suppressions": [{"rule": "KE201", "subject": {"channel": "ads"}, "owner": "Anna",
                  "reason": "The launch, agreed in January", "expires": "2026-06-30"}]}
                """);

        run();

        assertThat(read("findings.md")).doesNotContain("## KE201 ");
        assertThat(read("findings.json")).contains("\"reason\": \"The launch, agreed in January\"");
        assertThat(read("findings.sarif"))
                .contains("\"justification\": \"The launch, agreed in January\"");
        assertThat(read("findings.md"))
                .contains("(Anna, until 2026-06-30: The launch, agreed in January)");
    }

    @Test
    void a_suppression_ends_with_the_data_and_not_with_the_clock() throws IOException {
        losing();
        Files.writeString(
                data.resolve("suppressions.json"),
                """
                {"suppressions": [{"rule": "KE201", "subject": {}, "owner": "Anna",
                  "reason": "The launch, agreed in January", "expires": "2025-12-31"}]}
                """);

        run();

        assertThat(read("findings.md")).contains("\n## KE201 ");
    }

    @Test
    void faults_of_these_files_come_last_and_nothing_is_written() throws IOException {
        losing();
        Files.writeString(
                data.resolve("claims.csv"), "date,channel,event,conversions\n1,a,SALE,1\n");
        Files.writeString(data.resolve("system.json"), "[]");
        Files.writeString(data.resolve("suppressions.json"), "[]");
        Files.writeString(data.resolve("baseline.json"), "{}");

        Program run = run("--fail-on", "error");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        """
                        claims.csv:2:date: not a date such as 2026-01-31: "1"
                        system.json: not a JSON object in braces
                        suppressions.json: not a JSON object in braces
                        baseline.json: findings: must be an object in braces
                        """);
        assertThat(out).doesNotExist();
    }

    @Test
    void they_end_even_a_lenient_run() throws IOException {
        losing();
        Files.writeString(data.resolve("suppressions.json"), "{\"supressions\": []}");

        Program run = run("--lenient");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "suppressions.json: supressions: unknown field; the fields are"
                                + " suppressions\n");
    }

    @Test
    void findings_that_cannot_be_written_leave_no_results() throws IOException {
        losing();
        Files.createDirectories(out.resolve("findings.sarif"));

        Program run = run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(out.resolve("kpis.csv")).doesNotExist();
        assertThat(out.resolve("findings.json")).doesNotExist();
    }

    private Program run(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(more, 0, args, 4, more.length);
        args[0] = "--data";
        args[1] = data.toString();
        args[2] = "--out";
        args[3] = out.toString();
        return Program.run(args);
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    /** Two years: 100,000 spent in the first, and 12 customers with 1,000 each. */
    private void losing() throws IOException {
        StringBuilder deals = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            deals.append(
                    "D%s,,C%s,ads,2024-%02d-05,2024-%02d-10,WON,1000,0,0\n"
                            .formatted(month, month, month, month));
        }
        shop("date,channel,kind,amount\n2024-01-03,ads,AD_SPEND,100000\n", deals.toString());
    }

    private void shop(String costs, String deals) throws IOException {
        Files.writeString(
                data.resolve("business.json"),
                "{\"currency\":\"EUR\",\"from\":\"2024-01-01\",\"to\":\"2026-01-01\",\"grain\":\"month\"}");
        Files.writeString(
                data.resolve("deals.csv"),
                "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,"
                        + "variable_cost\n"
                        + deals);
        Files.writeString(data.resolve("costs.csv"), costs);
    }
}
