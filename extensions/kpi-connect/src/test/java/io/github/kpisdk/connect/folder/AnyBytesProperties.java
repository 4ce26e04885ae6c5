package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.file.CsvRow;
import io.github.kpisdk.connect.file.CsvRows;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the files, it is a fact, a reject or a fault, never an exception. */
class AnyBytesProperties {
    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "\"\"",
                    ",",
                    "\n",
                    "\r",
                    "\r\n",
                    " ",
                    "\0",
                    "\uFEFF",
                    "😀",
                    "*",
                    "-",
                    "=1",
                    "{",
                    "L1",
                    "D1",
                    "2026-02-30",
                    "1e9");

    @Property
    void any_bytes_are_facts_or_faults(@ForAll("folders") Sample folder) throws IOException {
        FolderReader.strict()
                .read(folder)
                .fold(
                        accepted -> accepted.ledger(),
                        refused -> {
                            assertThat(refused.faults()).isNotEmpty();
                            assertThat(refused.faults())
                                    .allMatch(fault -> fault.toString().lines().count() == 1);
                            return refused;
                        });
    }

    @Property
    void every_row_is_either_a_fact_or_a_reject(@ForAll("folders") Sample folder)
            throws IOException {
        try (Rejects rejects = new Rejects()) {
            long[] rows = new long[1];
            Reading reading =
                    FolderReader.lenient(rejects)
                            .withProgress((file, count) -> rows[0] += count)
                            .read(folder);
            if (reading instanceof Accepted accepted) {
                assertThat(facts(accepted, folder) + accepted.rejects()).isEqualTo(rows[0]);
            }
        }
    }

    @Property
    void strict_takes_what_lenient_takes_without_rejects(@ForAll("folders") Sample folder)
            throws IOException {
        try (Rejects rejects = new Rejects()) {
            Reading lenient = FolderReader.lenient(rejects).read(folder);
            Reading strict = FolderReader.strict().read(folder);

            assertThat(strict instanceof Accepted)
                    .isEqualTo(lenient instanceof Accepted accepted && accepted.rejects() == 0);
        }
    }

    @Property
    void a_folder_without_its_rejected_rows_is_sound_and_says_the_same(
            @ForAll("folders") Sample folder) throws IOException {
        try (Rejects rejects = new Rejects()) {
            Reading lenient = FolderReader.lenient(rejects).read(folder);
            if (lenient instanceof Accepted accepted) {
                Reading strict = FolderReader.strict().read(without(rejects, folder));

                assertThat(strict).isInstanceOf(Accepted.class);
                assertThat(facts(((Accepted) strict).ledger())).isEqualTo(facts(accepted.ledger()));
            }
        }
    }

    static List<Object> facts(Ledger ledger) {
        List<Object> facts = new ArrayList<>(ledger.channels());
        for (Table<?> table : Table.ALL) {
            for (int row = 0; row < ledger.size(table); row++) {
                facts.add(ledger.fact(table, row));
            }
        }
        return facts;
    }

    static Sample without(Rejects rejects, Sample folder) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        rejects.writeTo(csv);
        Set<String> rejected = new HashSet<>();
        for (CsvRow row : rows(csv.toByteArray())) {
            rejected.add(row.cells().get(0) + ":" + row.cells().get(1));
        }
        for (InputFile file : InputFile.values()) {
            if (!folder.names().contains(file.file())) {
                continue;
            }
            Set<Long> lines = new HashSet<>();
            for (CsvRow row : rows(folder.bytes(file.file()))) {
                if (rejected.contains(file.file() + ":" + row.line())) {
                    lines.add(row.line());
                }
            }
            folder.with(file.file(), withoutRows(folder.bytes(file.file()), lines));
        }
        return folder;
    }

    /** The bytes without the rows that begin on these lines. */
    private static byte[] withoutRows(byte[] bytes, Set<Long> lines) throws IOException {
        Set<Long> starts = rows(bytes).stream().map(CsvRow::line).collect(Collectors.toSet());
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        long line = 1;
        boolean skipped = false;
        for (int i = 0; i < bytes.length; i++) {
            if (i == 0 || bytes[i - 1] == '\n') {
                skipped = starts.contains(line) ? lines.contains(line) : skipped;
                line++;
            }
            if (!skipped) {
                left.write(bytes[i]);
            }
        }
        return left.toByteArray();
    }

    private static List<CsvRow> rows(byte[] bytes) throws IOException {
        List<CsvRow> all = new ArrayList<>();
        try (CsvRows rows = CsvRows.of(new ByteArrayInputStream(bytes))) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    private static long facts(Accepted accepted, Sample folder) throws IOException {
        long channels = folder.names().contains("channels.csv") ? described(accepted, folder) : 0;
        return channels + Table.ALL.stream().mapToLong(accepted.ledger()::size).sum();
    }

    /** How many rows of channels.csv were taken, which the ledger alone does not tell. */
    private static long described(Accepted accepted, Sample folder) throws IOException {
        try (Rejects rejects = new Rejects()) {
            long[] rows = new long[1];
            FolderReader.lenient(rejects)
                    .withProgress((file, count) -> rows[0] += count)
                    .read(
                            new Sample()
                                    .with("channels.csv", folder.bytes("channels.csv"))
                                    .rows("costs.csv")
                                    .rows("deals.csv")
                                    .without("traffic.csv")
                                    .without("leads.csv")
                                    .without("refunds.csv")
                                    .without("subscriptions.csv")
                                    .without("measurements.csv"));
            return rows[0] - rejects.count();
        }
    }

    @Provide
    Arbitrary<Sample> folders() {
        Arbitrary<String> file = Arbitraries.of(new Sample().names());
        return Combinators.combine(
                        file.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.randomValue(Random::nextLong),
                        Arbitraries.integers().between(1, 4))
                .as(AnyBytesProperties::damaged);
    }

    static Sample damaged(List<String> files, long start, int changes) {
        Random random = new Random(start);
        Sample folder = new Sample();
        for (String file : files) {
            byte[] bytes = folder.bytes(file);
            for (int i = 0; i < changes; i++) {
                bytes = changed(bytes, random);
            }
            folder.with(file, bytes);
        }
        return folder;
    }

    static byte[] changed(byte[] bytes, Random random) {
        int at = position(bytes, random);
        int end = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(30)));
        byte[] put =
                switch (random.nextInt(5)) {
                    case 0 -> new byte[] {(byte) random.nextInt(random.nextBoolean() ? 128 : 256)};
                    case 1 -> new byte[0];
                    case 2 -> Arrays.copyOfRange(bytes, at, end);
                    default ->
                            PIECES.get(random.nextInt(PIECES.size()))
                                    .getBytes(StandardCharsets.UTF_8);
                };
        int skip = random.nextBoolean() ? end - at : 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(put);
        out.write(bytes, at + skip, bytes.length - at - skip);
        return out.toByteArray();
    }

    /** Somewhere, but mostly after the header. */
    private static int position(byte[] bytes, Random random) {
        int header = 0;
        while (header < bytes.length && bytes[header] != '\n') {
            header++;
        }
        int from = random.nextInt(10) == 0 ? 0 : Math.min(header, bytes.length);
        return from + (bytes.length == from ? 0 : random.nextInt(bytes.length - from));
    }
}
