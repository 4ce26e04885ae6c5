package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.connect.folder.Reading.Refused;
import io.github.kpisdk.core.ledger.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LenientReadingTest {
    private final Rejects rejects = new Rejects();

    @AfterEach
    void close() throws IOException {
        rejects.close();
    }

    @Test
    void a_sound_folder_has_no_rejects() throws IOException {
        assertThat(accepted(new Sample()).rejects()).isZero();
        assertThat(written()).isEqualTo("file,line,column,value,problem\n");
    }

    @Test
    void faulty_rows_are_set_aside_one_line_for_each_fault() throws IOException {
        Accepted accepted =
                accepted(
                        new Sample()
                                .rows(
                                        "costs.csv",
                                        "2026-01-03,vk,AD_SPEND,1",
                                        "2026-02-30,vk,ad,2",
                                        "2026-01-03,vk",
                                        "2026-01-03,vk,AD_SPEND,3"));

        assertThat(accepted.rejects()).isEqualTo(2);
        assertThat(accepted.ledger().size(Table.COSTS)).isEqualTo(2);
        assertThat(written())
                .isEqualTo(
                        """
                        file,line,column,value,problem
                        costs.csv,3,date,2026-02-30,"not a date such as 2026-01-31: ""2026-02-30\"""
                        costs.csv,3,kind,ad,"not one of AD_SPEND, AGENCY, CONTENT, TOOLS, MARKETING_PAY, SALES_PAY, SALES_OTHER: ""ad\"""
                        costs.csv,4,,,"the header has 4 cells, this row has 2"
                        """);
    }

    @Test
    void a_faulty_measurement_is_set_aside() throws IOException {
        Accepted accepted =
                accepted(
                        new Sample()
                                .rows(
                                        "measurements.csv",
                                        "2026-01-31,vk,Followers,1,Anna,",
                                        "2026-01-31,vk,followers,1,Anna,counter"));

        assertThat(accepted.rejects()).isEqualTo(1);
        assertThat(accepted.ledger().size(Table.MEASUREMENTS)).isEqualTo(1);
        assertThat(written())
                .isEqualTo(
                        """
                        file,line,column,value,problem
                        measurements.csv,2,metric,Followers,"must be lower-case words with hyphens, such as emails-sent, not ""Followers\"""
                        measurements.csv,2,method,,must not be blank
                        """);
    }

    @Test
    void what_refers_to_a_rejected_row_is_rejected_too() throws IOException {
        Accepted accepted =
                accepted(
                        new Sample()
                                .rows("leads.csv", "L1,2026-02-30,vk,", "L2,2026-01-05,seo,")
                                .rows(
                                        "deals.csv",
                                        "D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000",
                                        "D2,L2,C2,seo,2026-01-06,,OPEN,500,,",
                                        "D3,L1,C1,seo,2026-02-01,2026-02-03,WON,x,10,200",
                                        "D4,L2,C1,seo,2026-02-01,2026-02-03,WON,100,10,200")
                                .rows(
                                        "refunds.csv",
                                        "R1,D1,2026-01-20,100",
                                        "R2,D3,2026-02-20,100",
                                        "R3,D4,2026-02-20,60",
                                        "R4,D4,2026-02-20,60",
                                        "R5,D4,2026-02-20,40",
                                        "R6,D1,2025-02-20,-40"));

        assertThat(accepted.rejects()).isEqualTo(7);
        assertThat(accepted.ledger().size(Table.LEADS)).isEqualTo(1);
        assertThat(accepted.ledger().size(Table.DEALS)).isEqualTo(2);
        assertThat(accepted.ledger().size(Table.REFUNDS)).isEqualTo(2);
        assertThat(written().lines().skip(1))
                .containsExactly(
                        "leads.csv,2,created_on,2026-02-30,\"not a date such as 2026-01-31:"
                                + " \"\"2026-02-30\"\"\"",
                        "deals.csv,2,lead_id,L1,depends on leads.csv:2",
                        "deals.csv,4,amount,x,\"not an amount of at most 18 digits before and 6"
                                + " after the point: \"\"x\"\"\"",
                        "deals.csv,4,lead_id,L1,depends on leads.csv:2",
                        "refunds.csv,2,deal_id,D1,depends on deals.csv:2",
                        "refunds.csv,3,deal_id,D3,depends on deals.csv:4",
                        "refunds.csv,5,amount,60,refunds of 120 in all exceed the deal's amount of"
                                + " 100",
                        "refunds.csv,7,refunded_on,2025-02-20,\"refunded on 2025-02-20, before the"
                                + " deal closed on 2026-01-10\"",
                        "refunds.csv,7,amount,-40,\"must be above zero: \"\"-40\"\"\"",
                        "refunds.csv,7,deal_id,D1,depends on deals.csv:2");
    }

    @Test
    void what_refers_to_a_damaged_row_is_rejected_by_its_id() throws IOException {
        accepted(
                new Sample()
                        .rows("leads.csv", "L1,2026-01-05", "L2,\"2026-01-05\"x,seo,")
                        .rows(
                                "deals.csv",
                                "D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000",
                                "D2,L2,C2,seo,2026-01-06,,OPEN,500,,"));

        assertThat(written().lines().skip(3))
                .containsExactly(
                        "deals.csv,2,lead_id,L1,depends on leads.csv:2",
                        "deals.csv,3,lead_id,L2,depends on leads.csv:3",
                        "refunds.csv,2,deal_id,D1,depends on deals.csv:2");
    }

    @Test
    void of_rows_with_one_id_the_first_stays() throws IOException {
        Accepted accepted =
                accepted(
                        new Sample()
                                .rows("channels.csv", "vk,paid", "vk,social")
                                .rows(
                                        "leads.csv",
                                        "L1,2026-01-03,vk,",
                                        "L1,2026-01-04,seo,",
                                        "L2,2026-01-04,seo,"));

        assertThat(accepted.rejects()).isEqualTo(2);
        assertThat(accepted.ledger().fact(Table.LEADS, 0).channel()).contains("vk");
        assertThat(accepted.ledger().channels().toString()).contains("vk, kind=PAID");
    }

    @Test
    void values_in_rejects_are_escaped_for_spreadsheets() throws IOException {
        accepted(
                new Sample()
                        .rows(
                                "costs.csv",
                                "2026-01-03,vk,=1+1,5",
                                "2026-01-03,vk,\"a\n\"\"b\"\"\",5",
                                "-5,vk,AD_SPEND,5"));

        assertThat(written())
                .contains("costs.csv,2,kind,'=1+1,")
                .contains("costs.csv,3,kind,\"a\n\"\"b\"\"\",")
                .contains("costs.csv,5,date,-5,");
    }

    @Test
    void faults_of_files_and_headers_still_end_the_run() throws IOException {
        Refused refused =
                FolderReader.lenient(rejects)
                        .read(
                                new Sample()
                                        .with("business.json", "{}")
                                        .rows("channels.csv", "vk,x")
                                        .with("costs.csv", "date,channel,kind")
                                        .rows("traffic.csv", "2026-01-03,vk,1,1,\"1")
                                        .without("deals.csv"))
                        .fold(accepted -> null, refusal -> refusal);

        assertThat(refused.faults().stream().map(Fault::toString))
                .containsExactly(
                        "business.json: field currency is missing",
                        "business.json: field from is missing",
                        "business.json: field to is missing",
                        "business.json: field grain is missing",
                        "costs.csv:1:amount: no such column; the columns are date, channel, kind,"
                                + " amount; there may be currency",
                        "traffic.csv: the quoted cell that opens on line 2 never ends",
                        "deals.csv: the file is missing");
    }

    @Test
    void rejects_are_not_limited() throws IOException {
        String[] rows = new String[100_000];
        Arrays.fill(rows, "x,vk,AD_SPEND,1");

        assertThat(accepted(new Sample().rows("costs.csv", rows)).rejects()).isEqualTo(100_000);
        assertThat(written().lines()).hasSize(100_001);
    }

    @Test
    void no_room_for_rejects_is_not_blamed_on_the_file() throws IOException {
        Sample folder = new Sample().rows("channels.csv", "vk,x");

        try (Rejects nowhere = new Rejects(Path.of("nowhere"))) {
            assertThatThrownBy(() -> FolderReader.lenient(nowhere).read(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("Cannot set rows aside: NoSuchFileException: nowhere");
        }
    }

    @Test
    void rejects_that_are_written_take_no_more() throws IOException {
        written();

        assertThatThrownBy(() -> accepted(new Sample().rows("channels.csv", "vk,x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("These rejects are written, nothing can be added");
    }

    @Test
    void the_waiting_file_is_deleted(@TempDir Path home) throws IOException {
        try (Rejects waiting = new Rejects(home)) {
            FolderReader.lenient(waiting).read(new Sample().rows("channels.csv", "vk,x"));
            assertThat(home).isNotEmptyDirectory();
        }
        assertThat(home).isEmptyDirectory();
    }

    private Accepted accepted(Sample folder) throws IOException {
        return FolderReader.lenient(rejects)
                .read(folder)
                .fold(
                        accepted -> accepted,
                        refused -> {
                            throw new AssertionError(refused.faults().toString());
                        });
    }

    private String written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rejects.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
