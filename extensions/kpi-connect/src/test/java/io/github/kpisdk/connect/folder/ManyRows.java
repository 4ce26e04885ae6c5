package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Reads a folder with many rows of one file, made up as they are read: {@code ManyRows costs.csv
 * 1000000}. Run by hand, for example under {@code -Xmx64m}, to see what stays in memory.
 */
final class ManyRows {
    private ManyRows() {}

    public static void main(String[] arguments) throws IOException {
        String file = arguments[0];
        long rows = Long.parseLong(arguments[1]);
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            String size =
                    FolderReader.strict()
                            .read(folder(file, rows))
                            .fold(
                                    accepted ->
                                            Table.ALL.stream()
                                                    .map(t -> t + " " + accepted.ledger().size(t))
                                                    .toList()
                                                    .toString(),
                                    refused -> refused.faults().toString());
            System.out.printf("%s in %s ms%n", size, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static InputFolder folder(String file, long rows) {
        Sample sample = new Sample().rows("refunds.csv").without("leads.csv");
        LongFunction<String> row =
                switch (file) {
                    case "costs.csv" -> ManyRows::cost;
                    case "deals.csv" -> ManyRows::deal;
                    case "leads.csv" -> ManyRows::lead;
                    default -> throw new IllegalArgumentException("No rows for " + file);
                };
        return new InputFolder() {
            @Override
            public Optional<InputStream> open(String name) {
                return name.equals(file)
                        ? Optional.of(new Rows(new Sample().header(name) + "\n", row, rows))
                        : sample.open(name);
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }
        };
    }

    private static String cost(long i) {
        return day(i) + ",channel " + i % 12 + ",AD_SPEND," + i % 100_000 + ".25\n";
    }

    private static String lead(long i) {
        return "L" + i + "," + day(i) + ",channel " + i % 12 + ",\n";
    }

    private static String deal(long i) {
        LocalDate day = day(i);
        return "D%d,,C%d,channel %d,%s,%s,WON,%d.5,10,%d\n"
                .formatted(i, i * 7919 % 333_333, i % 12, day, day.plusDays(5), i % 9_000, i % 500);
    }

    private static LocalDate day(long i) {
        return LocalDate.of(2025, 1, 1).plusDays(i * 31 % 730);
    }

    /** Text that is made row by row while it is read. */
    private static final class Rows extends InputStream {
        private final LongFunction<String> row;
        private final long rows;
        private byte[] block;
        private int position;
        private long made;

        Rows(String header, LongFunction<String> row, long rows) {
            block = header.getBytes(StandardCharsets.UTF_8);
            this.row = row;
            this.rows = rows;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (position == block.length && made == rows) {
                return -1;
            }
            if (position == block.length) {
                StringBuilder next = new StringBuilder();
                for (int i = 0; i < 500 && made < rows; i++) {
                    next.append(row.apply(made++));
                }
                block = next.toString().getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            int count = Math.min(length, block.length - position);
            System.arraycopy(block, position, to, offset, count);
            position += count;
            return count;
        }
    }
}
