package io.github.kpisdk.connect.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.connect.folder.Rejects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faulty rows of stages, touches and experiments in a lenient run. */
class FunnelRejectsTest {
    @TempDir Path home;

    private void file(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }

    @Test
    void lenient_sets_rows_aside_and_those_that_stand_on_them() throws IOException {
        file(
                "business.json",
                """
                {"currency": "RUB", "from": "2026-01-01", "to": "2026-03-01", "grain": "month"}
                """);
        file("costs.csv", "date,channel,kind,amount\n");
        file("deals.csv", FunnelResultsTest.DEALS + "D9,,C9,vk,2026-02-01,,OPEN,-1,,\n");
        file("funnel.json", FunnelResultsTest.RULES.replace("form", "button"));
        file("stages.csv", FunnelResultsTest.STAGES + "D9,sales,offr,2026-02-01\n");
        file("touches.csv", FunnelResultsTest.TOUCHES + "C8,2026-02-01,vk\nC9,2026-02-01,vk\n");
        file(
                "experiments.csv",
                """
                experiment,variant,visitors,conversions
                button,A,1000,1001
                button,B,1000,150
                form,A,1000,100
                form,B,1000,150
                """);
        Path list = home.resolve("rejects.csv");
        try (Rejects rejects = new Rejects()) {
            Accepted read = (Accepted) FolderReader.lenient(rejects).read(InputFolder.of(home));
            try (var out = Files.newOutputStream(list)) {
                rejects.writeTo(out);
            }
            assertThat(read.rejects()).isEqualTo(6);
            assertThat(read.funnel().visits()).hasSize(9);
            assertThat(read.funnel().experiments()).hasSize(1);
        }
        assertThat(Files.readAllLines(list))
                .satisfiesExactly(
                        header -> assertThat(header).startsWith("file,"),
                        row -> assertThat(row).startsWith("deals.csv,8,amount,-1,"),
                        row -> assertThat(row).startsWith("stages.csv,11,stage,offr,"),
                        row -> assertThat(row).startsWith("experiments.csv,2,conversions,1001,"),
                        row ->
                                assertThat(row)
                                        .isEqualTo(
                                                "experiments.csv,3,experiment,button,"
                                                        + "depends on experiments.csv:2"),
                        row -> assertThat(row).startsWith("touches.csv,11,customer_id,C8,"),
                        row ->
                                assertThat(row)
                                        .isEqualTo(
                                                "touches.csv,12,customer_id,C9,"
                                                        + "depends on deals.csv:8"));
    }
}
