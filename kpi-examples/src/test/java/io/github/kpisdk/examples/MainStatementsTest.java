package io.github.kpisdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says, checked by kpi.jar. */
class MainStatementsTest {
    private static final String CTR =
            "{\"statements\": [{\"id\": \"slide-7\", \"kind\": \"TOTAL\", \"kpi\": \"ctr\","
                    + " \"period\": \"2026-01\", \"value\": \"%s\"}]}";

    @TempDir Path home;
    private Path data;

    /** 10 of 100 and 198 of 9,900 are clicked: on the average 6 %, together 2.08 %. */
    @BeforeEach
    void folder() throws IOException {
        data = Files.createDirectory(home.resolve("data"));
        write(
                "business.json",
                "{\"currency\":\"EUR\",\"from\":\"2026-01-01\",\"to\":\"2026-02-01\",\"grain\":\"month\"}");
        write("costs.csv", "date,channel,kind,amount\n");
        write(
                "deals.csv",
                "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,variable_cost\n");
        write(
                "traffic.csv",
                "date,channel,impressions,clicks,visits\n2026-01-10,search,100,10,0\n2026-01-10,display,9900,198,0\n");
    }

    @Test
    void an_average_of_ratios_fails_a_nightly_job() throws IOException {
        write("statements.json", CTR.formatted("0.060"));

        assertThat(run("--fail-on", "error").code()).isEqualTo(1);
        assertThat(Files.readString(home.resolve("out/findings.md")))
                .contains(
                        "ctr: 6~% is the average of all ratios (there are 2); the true total is 2.1~%."
                                .replace('~', '\u00a0'))
                .contains("statement=slide-7");
    }

    @Test
    void what_is_not_so_by_the_data_fails_it_too() throws IOException {
        write("statements.json", CTR.formatted("0.03"));

        Program run = run("--fail-on", "error");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("KC608 error: slide-7: CTR, 2026-01: 0.03 is said, 0.02 by the data.");
        assertThat(run("--lang", "ru").out())
                .contains("slide-7: CTR, 2026-01: сказано 0,03, по данным 0,02.");
        write("statements.json", CTR.formatted("0.021"));
        assertThat(run("--fail-on", "error").code()).isZero();
    }

    @Test
    void a_faulty_statement_ends_the_run() throws IOException {
        write("statements.json", CTR.formatted("3 %"));

        Program run = run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "statements.json: statements[0].value: not an amount of at most 18 digits"
                                + " before and 6 after the point: \"3 %\"\n");
        assertThat(home.resolve("out")).doesNotExist();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(data.resolve(name), text);
    }

    private Program run(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "--data";
        args[1] = data.toString();
        args[2] = "--out";
        args[3] = home.resolve("out").toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Program.run(args);
    }
}
