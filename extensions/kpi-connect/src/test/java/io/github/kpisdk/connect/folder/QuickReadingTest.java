package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.ledger.Parallelism;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickReadingTest {
    private static final Parallelism THREE = Parallelism.of(3, task -> new Thread(task).start());

    @Test
    void a_sound_folder_is_read_quickly() {
        assertQuick(new Sample());
        assertQuick(
                new Sample()
                        .without("channels.csv")
                        .without("traffic.csv")
                        .without("leads.csv")
                        .rows("deals.csv", "D1,,C1,,2026-01-04,2026-01-10,WON,3000,0,1000"));
        assertQuick(new Sample().rows("costs.csv").rows("traffic.csv").rows("refunds.csv"));
        assertQuick(new Sample().rows("subscriptions.csv"));
        assertQuick(new Sample().rows("subscriptions.csv", "C,2026-12-01,1", "C,2026-12-01,1"));
        assertQuick(new Sample().without("measurements.csv"));
        assertQuick(new Sample().rows("measurements.csv"));
        assertQuick(
                new Sample()
                        .rows(
                                "measurements.csv",
                                "2026-01-31,,own/metric-7,-0.000001,x,\"a, \"\"b\"\"\"",
                                "0000-01-01, tv ,followers,9223372036853.999999,1,🙂"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,channel,kind,amount\n2026-01-03,vk,AD_SPEND,1",
                "\uFEFFdate,channel,kind,amount\r\n2026-01-03,vk,AD_SPEND,1\r\n\r\n",
                "\n \ndate,channel,kind,amount\n\n2026-01-03,,AD_SPEND,-0.5\n \t\n",
                "kind,note,amount,channel,date\nTOOLS,x,1,яндекс,2024-02-29\n",
                "\"date\",channel, kind ,amount\n 2026-01-03 ,\"a, \"\"b\"\"\nc\",AD_SPEND,\"7\"\n",
                "date,channel,kind,amount\n2026-01-03,a,AD_SPEND,9223372036853.999999\n",
                "date,channel,kind,amount\n0000-01-01,a,AD_SPEND,0\n9999-12-31,b,TOOLS,-1\n"
            })
    void so_is_every_sound_way_of_writing(String costs) {
        assertQuick(new Sample().with("costs.csv", costs.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-03,v\rk,AD_SPEND,1",
                "2026-01-03,vk,AD_SPEND,1\r",
                "2026-01-03,vk,AD_SPEND,9223372036854",
                "2026-01-03,vk,AD_SPEND,-999999999999999999.999999"
            })
    void what_is_sound_but_unusual_is_read_with_care(String cost) throws IOException {
        String costs = new Sample().header("costs.csv") + "\n" + cost;
        Sample folder = new Sample().with("costs.csv", costs.getBytes(StandardCharsets.UTF_8));

        assertThat(quick(folder, Parallelism.NONE)).isFalse();
        Both.read(folder).areAccepted();
    }

    @Test
    void a_fault_is_left_to_the_careful_reading() throws IOException {
        for (Sample folder :
                List.of(
                        new Sample().without("deals.csv"),
                        new Sample().rows("channels.csv", "vk,x"),
                        new Sample().rows("costs.csv", "2026-01-03,vk,AD_SPEND"),
                        new Sample().rows("costs.csv", "2026-01-03,vk,AD_SPEND,1,2"),
                        new Sample().rows("costs.csv", "2026-01-03,*,AD_SPEND,1"),
                        new Sample().rows("costs.csv", ",vk,AD_SPEND,1"),
                        new Sample().rows("leads.csv", "L1,2026-01-03,vk,", "L1,2026-01-03,vk,"),
                        new Sample().rows("deals.csv", "D1,,C1,vk,2026-01-04,,WON,1,0,0"),
                        new Sample().rows("deals.csv", "D1,,C1,vk,2026-01-04,,OPEN,,0,0"),
                        new Sample().rows("refunds.csv", "R1,D1,2026-01-20,0"),
                        new Sample().rows("refunds.csv", "R1,D2,2026-01-20,1"),
                        new Sample().rows("subscriptions.csv", "C1,2026-01-02,1"),
                        new Sample().rows("subscriptions.csv", "C1,,1"),
                        new Sample().rows("subscriptions.csv", ",2026-01-01,1"),
                        new Sample().rows("subscriptions.csv", "C1,2026-01-01,-1"),
                        new Sample().rows("subscriptions.csv", "C1,2026-01-01,"))) {
            assertThat(quick(folder, THREE)).isFalse();
            Both.read(folder).areRefused();
        }
    }

    @Test
    void many_blocks_are_read_in_order_on_any_number_of_threads() throws IOException {
        Sample folder = manyDeals(60_000);

        assertThat(quick(folder, Parallelism.NONE)).isTrue();
        assertThat(quick(folder, THREE)).isTrue();
        Both.read(folder).areAccepted();
    }

    @Test
    void a_fault_in_a_late_block_is_found() throws IOException {
        Sample folder = manyDeals(60_000);
        folder.with("deals.csv", folder.text("deals.csv") + "D1,,C,,2026-01-01,,OPEN,1,,\n");

        assertThat(quick(folder, THREE)).isFalse();
        Both.read(folder).areRefused();
    }

    @Test
    void progress_is_told_once_even_where_the_reading_begins_again() throws IOException {
        Sample folder = manyDeals(20_000);
        folder.with("deals.csv", folder.text("deals.csv") + "x");
        List<String> heard = Collections.synchronizedList(new ArrayList<>());

        FolderReader.strict()
                .withParallelism(THREE)
                .withProgress((file, rows) -> heard.add(file + " " + rows))
                .read(folder);

        assertThat(heard)
                .containsExactly(
                        "channels.csv 2",
                        "costs.csv 2",
                        "traffic.csv 1",
                        "leads.csv 2",
                        "deals.csv 10000",
                        "deals.csv 20000",
                        "deals.csv 20001",
                        "refunds.csv 0",
                        "subscriptions.csv 2",
                        "measurements.csv 2");
    }

    @Test
    void what_a_listener_throws_ends_the_reading() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        for (String last : new Sample().names().subList(1, 8)) {
            heard.clear();
            FolderReader reader =
                    FolderReader.strict()
                            .withParallelism(THREE)
                            .withProgress(
                                    (file, rows) -> {
                                        heard.add(file);
                                        if (file.equals(last)) {
                                            throw new CancellationException(file);
                                        }
                                    });

            assertThatThrownBy(() -> reader.read(new Sample()))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage(last);
            assertThat(heard).containsOnlyOnce(last).endsWith(last);
        }
    }

    @Test
    void streams_are_closed_and_given_out_once_unless_the_folder_is_repeatable()
            throws IOException {
        Sample sample = manyDeals(20_000).with("refunds.csv", "x");
        List<String> opened = Collections.synchronizedList(new ArrayList<>());
        List<String> closed = Collections.synchronizedList(new ArrayList<>());
        InputFolder once =
                name -> {
                    if (!sample.names().contains(name)) {
                        return Optional.empty();
                    }
                    opened.add(name);
                    return Optional.of(
                            new ByteArrayInputStream(sample.bytes(name)) {
                                @Override
                                public void close() {
                                    closed.add(name);
                                }
                            });
                };
        FolderReader.strict().withParallelism(THREE).read(once);
        assertThat(opened).isEqualTo(sample.names());
        assertThat(closed).isEqualTo(opened);

        FolderReader.strict().withParallelism(THREE).read(repeatable(once));
        int tables = sample.names().size() - 1;
        assertThat(opened).hasSize(1 + tables + 1 + 2 * tables);
        assertThat(closed).containsExactlyInAnyOrderElementsOf(opened);
    }

    @Test
    void a_directory_is_repeatable_where_plain_files_stand(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("costs.csv"), "x");
        assertThat(InputFolder.of(home).isRepeatable()).isTrue();

        Files.createDirectory(home.resolve("leads.csv"));
        assertThat(InputFolder.of(home).isRepeatable()).isFalse();
    }

    private static InputFolder repeatable(InputFolder folder) {
        return new InputFolder() {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                return folder.open(name);
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }
        };
    }

    /** Cells of several lines, ids of several kinds, and a column that nobody asked for. */
    private static Sample manyDeals(int count) {
        String header = new Sample().header("deals.csv") + ",comment";
        String[] lines =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        "D%s,%s,%s,%s,2026-01-04,%s,%s,%s.5,,%s,\"a\nb, %s\""
                                                .formatted(
                                                        i,
                                                        i % 3 == 0 ? "L1" : "",
                                                        i % 5 == 0 ? "no " + i + "x" : i * 7,
                                                        i % 4 == 0 ? "" : "канал " + i % 12,
                                                        i % 2 == 0 ? "2026-02-01" : "",
                                                        i % 2 == 0 ? "WON" : "OPEN",
                                                        i,
                                                        i % 9,
                                                        "\"\"".repeat(i % 3)))
                        .toArray(String[]::new);
        return new Sample()
                .with("deals.csv", header + "\n" + String.join("\n", lines) + "\n")
                .rows("refunds.csv");
    }

    private static void assertQuick(Sample folder) {
        assertThat(quick(folder, Parallelism.NONE)).isTrue();
        assertThat(quick(folder, THREE)).isTrue();
        Both.read(folder).areAccepted();
    }

    private static boolean quick(InputFolder folder, Parallelism threads) {
        return QuickReading.read(folder, "RUB", (file, rows) -> {}, threads).isPresent();
    }
}
