package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.connect.folder.Reading.Refused;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    @TempDir Path home;

    @Test
    void a_sound_folder_is_accepted_with_all_its_facts() throws IOException {
        Accepted accepted = accepted(new Sample());

        assertThat(accepted.business())
                .isEqualTo(
                        new Business("RUB", DateRange.parse("2026-01-01/2026-03-01"), Grain.MONTH));
        assertThat(accepted.ledger().currency()).isEqualTo("RUB");
        assertThat(accepted.ledger().channels().toString())
                .isEqualTo("[Channel[name=seo, kind=ORGANIC], Channel[name=vk, kind=PAID]]");
        assertThat(accepted.ledger().fact(Table.COSTS, 0))
                .hasToString("Cost[2026-01-03, vk, AD_SPEND, RUB 1000]");
        assertThat(accepted.ledger().fact(Table.COSTS, 1))
                .hasToString("Cost[2026-01-04, null, TOOLS, RUB 50]");
        assertThat(accepted.ledger().fact(Table.TRAFFIC, 0))
                .hasToString("Traffic[2026-01-03, vk, 1000, 20, 15]");
        assertThat(accepted.ledger().fact(Table.LEADS, 0))
                .hasToString("Lead[L1, 2026-01-03, vk, 2026-01-04]");
        assertThat(accepted.ledger().fact(Table.LEADS, 1))
                .hasToString("Lead[L2, 2026-01-05, seo, null]");
        assertThat(accepted.ledger().fact(Table.DEALS, 0))
                .hasToString(
                        "Deal[D1, L1, C1, vk, 2026-01-04, 2026-01-10, WON, RUB 3000, RUB 0, RUB"
                                + " 1000, null, null]");
        assertThat(accepted.ledger().fact(Table.DEALS, 1))
                .hasToString(
                        "Deal[D2, L2, C2, seo, 2026-01-06, null, OPEN, RUB 500, RUB 0, RUB 0,"
                                + " null, null]");
        assertThat(accepted.ledger().fact(Table.REFUNDS, 0))
                .hasToString("Refund[R1, D1, 2026-01-20, RUB 100]");
        assertThat(accepted.ledger().fact(Table.SUBSCRIPTIONS, 0))
                .hasToString("Subscription[C1, 2026-01-01, RUB 90.5]");
        assertThat(accepted.ledger().fact(Table.SUBSCRIPTIONS, 1))
                .hasToString("Subscription[C1, 2026-02-01, RUB 0]");
        assertThat(accepted.ledger().fact(Table.MEASUREMENTS, 0))
                .hasToString(
                        "Measurement[2026-01-31, vk, followers, 1200, Anna, counter of the page]");
        assertThat(accepted.ledger().fact(Table.MEASUREMENTS, 1))
                .hasToString(
                        "Measurement[2026-01-31, null, survey-asked, 400.5, Polls, Ltd, telephone]");
        assertThat(accepted.rejects()).isZero();
    }

    @Test
    void a_file_without_rows_is_supplied_and_a_missing_one_is_not() throws IOException {
        Sample folder =
                new Sample().rows("traffic.csv").without("refunds.csv").without("channels.csv");

        assertThat(accepted(folder).ledger().supplies(Table.TRAFFIC)).isTrue();
        assertThat(accepted(folder).ledger().supplies(Table.REFUNDS)).isFalse();
    }

    @Test
    void a_directory_is_read_file_by_file() throws IOException {
        Sample sample = new Sample();
        for (String name : sample.names()) {
            Files.write(home.resolve(name), sample.bytes(name));
        }

        assertThat(accepted(InputFolder.of(home)).ledger().size(Table.DEALS)).isEqualTo(3);
    }

    @Test
    void what_is_no_directory_is_refused_at_once() {
        assertThatThrownBy(() -> InputFolder.of(home.resolve("nowhere")))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessageEndingWith("nowhere");
    }

    @Test
    void of_each_file_a_hundred_faults_are_listed_and_the_rest_counted() throws IOException {
        String[] rows = IntStream.range(0, 130).mapToObj(i -> i + ",vk,x,1").toArray(String[]::new);
        List<Fault> faults =
                refused(new Sample().rows("costs.csv", rows).rows("channels.csv", "vk,")).faults();

        assertThat(faults).hasSize(102);
        assertThat(faults.get(0).toString()).startsWith("channels.csv:2:kind: ");
        assertThat(faults.get(100).toString()).startsWith("costs.csv:51:kind: not one of");
        assertThat(faults.get(101)).hasToString("costs.csv: 160 more faults");
    }

    @Test
    void exactly_a_hundred_faults_are_all_listed() throws IOException {
        String[] rows =
                IntStream.range(0, 100).mapToObj(i -> "2026-01-03,vk,x,1").toArray(String[]::new);

        assertThat(refused(new Sample().rows("costs.csv", rows)).faults()).hasSize(100);
    }

    @Test
    void long_values_are_cut_in_messages_but_not_in_the_fault() throws IOException {
        String name = "x".repeat(201);
        Fault fault = refused(new Sample().rows("channels.csv", name + ",paid")).faults().get(0);

        assertThat(fault)
                .hasToString(
                        "channels.csv:2:channel: has more than 200 characters: \""
                                + "x".repeat(200)
                                + "…\"");
        assertThat(fault.value()).isEqualTo(name);
        assertThat(
                        refused(new Sample().rows("channels.csv", "y".repeat(5000) + ",paid"))
                                .faults()
                                .get(0)
                                .value())
                .hasSize(1000);
    }

    @Test
    void ids_are_counted_in_characters_not_in_units() throws IOException {
        Sample folder =
                new Sample()
                        .rows(
                                "channels.csv",
                                "😀".repeat(200) + ",paid",
                                "я".repeat(200) + ",paid");

        assertThat(accepted(folder).ledger().channels()).hasSize(4);
        assertThat(folder.rows("channels.csv", "😀".repeat(201) + ",paid").faults()).hasSize(1);
    }

    @Test
    void progress_is_told_for_each_file() throws IOException {
        String[] rows = new String[25_000];
        Arrays.fill(rows, "2026-01-03,vk,AD_SPEND,1");
        List<String> heard = new ArrayList<>();
        FolderReader.strict()
                .withProgress((file, count) -> heard.add(file + " " + count))
                .read(new Sample().rows("costs.csv", rows).without("traffic.csv"));

        assertThat(heard)
                .containsExactly(
                        "channels.csv 2",
                        "costs.csv 10000",
                        "costs.csv 20000",
                        "costs.csv 25000",
                        "leads.csv 2",
                        "deals.csv 3",
                        "refunds.csv 1",
                        "subscriptions.csv 2",
                        "measurements.csv 2");
    }

    @Test
    void a_huge_business_json_is_not_read() throws IOException {
        String padded = new Sample().text("business.json") + " ".repeat(70_000);

        assertThat(new Sample().with("business.json", padded).faults())
                .containsExactly("business.json: larger than 65536 bytes");
    }

    @Test
    void deep_nesting_is_no_more_than_a_fault() throws IOException {
        String deep = "{\"currency\":" + "[".repeat(60_000);

        assertThat(new Sample().with("business.json", deep).faults())
                .containsExactly("business.json: a part of it is too long, or nested too deep");
    }

    @Test
    void a_file_that_cannot_be_opened_is_named() {
        InputFolder folder =
                name -> {
                    throw new IOException("no rights");
                };

        assertThatThrownBy(() -> FolderReader.strict().read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("Cannot read business.json: IOException: no rights");
    }

    @Test
    void a_directory_in_the_place_of_a_file_is_named() throws IOException {
        Sample sample = new Sample();
        for (String name : sample.names()) {
            Files.write(home.resolve(name), sample.bytes(name));
        }
        Files.delete(home.resolve("traffic.csv"));
        Files.createDirectory(home.resolve("traffic.csv"));

        assertThatThrownBy(() -> FolderReader.strict().read(InputFolder.of(home)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Cannot read traffic.csv: ");
    }

    @Test
    void a_stream_that_fails_half_way_is_never_taken_for_its_end() throws IOException {
        for (String file : new Sample().names()) {
            for (int bytes = 0; bytes <= new Sample().bytes(file).length; bytes++) {
                InputFolder folder = failing(new Sample(), file, bytes);
                assertThatThrownBy(() -> FolderReader.strict().read(folder))
                        .isInstanceOf(IOException.class)
                        .hasMessage("Cannot read %s: IOException: broken pipe", file);
            }
        }
    }

    @Test
    void every_stream_is_closed() throws IOException {
        List<String> open = new ArrayList<>();
        Sample sample =
                new Sample()
                        .with("traffic.csv", "x")
                        .with("leads.csv", "\"")
                        .with("business.json", "{");
        InputFolder folder =
                name -> {
                    if (!sample.names().contains(name)) {
                        return Optional.empty();
                    }
                    open.add(name);
                    return Optional.of(
                            new ByteArrayInputStream(sample.bytes(name)) {
                                @Override
                                public void close() {
                                    open.remove(name);
                                }
                            });
                };
        FolderReader.strict().read(folder);

        assertThat(open).isEmpty();
    }

    private static InputFolder failing(Sample sample, String file, int bytes) {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken pipe");
                    }

                    @Override
                    public int read(byte[] to, int offset, int length) throws IOException {
                        throw new IOException("broken pipe");
                    }
                };
        return name ->
                name.equals(file)
                        ? Optional.of(
                                new SequenceInputStream(
                                        new ByteArrayInputStream(sample.bytes(file), 0, bytes),
                                        broken))
                        : sample.open(name);
    }

    private static Accepted accepted(InputFolder folder) throws IOException {
        return FolderReader.strict()
                .read(folder)
                .fold(
                        accepted -> accepted,
                        refused -> {
                            throw new AssertionError(refused.faults().toString());
                        });
    }

    private static Refused refused(InputFolder folder) throws IOException {
        return FolderReader.strict()
                .read(folder)
                .fold(
                        accepted -> {
                            throw new AssertionError("accepted");
                        },
                        refused -> refused);
    }
}
