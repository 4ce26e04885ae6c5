package io.github.kpisdk.connect.file;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A CSV file as its first row and blocks of whole rows, so that blocks can be read side by side.
 *
 * <p>Where a row ends is only guessed, by counting quotes. Whoever reads a block must find that its
 * last row ends with it; if that is so for each block, then no row was cut.
 */
public final class Blocks implements Closeable {
    /** Most bytes of a block; a row must be no longer. */
    public static final int SIZE = 1 << 18;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] rest = new byte[0];
    private boolean ended;

    /** The blocks of a file; the header must be asked for first. */
    public Blocks(InputStream in) {
        this.in = in;
    }

    /** The first row that is not blank, which the blocks then no longer contain. */
    public CsvRow header() throws IOException {
        rest = in.readNBytes(SIZE);
        ended = rest.length < SIZE;
        int start = startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
        while (start < rest.length && rest[start] >= 0 && rest[start] <= ' ') {
            start++;
        }
        int end = start;
        while (end < rest.length && rest[end] != '\n') {
            end++;
        }
        if (end == rest.length && !ended) {
            throw new Unusual("a long header");
        }
        byte[] head = Arrays.copyOf(rest, Math.min(end + 1, rest.length));
        rest = Arrays.copyOfRange(rest, head.length, rest.length);
        try (CsvRows rows = CsvRows.of(new ByteArrayInputStream(head))) {
            return rows.next().orElseThrow(() -> new Unusual("no header"));
        }
    }

    private boolean startsWithByteOrderMark() {
        return rest.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(rest, 0, 3, BYTE_ORDER_MARK, 0, 3);
    }

    /** Fills an array of {@link #SIZE} bytes with whole rows, and says how many bytes they are. */
    public int next(byte[] to) throws IOException {
        int length = rest.length;
        System.arraycopy(rest, 0, to, 0, length);
        if (!ended) {
            length += in.readNBytes(to, length, SIZE - length);
            ended = length < SIZE;
        }
        int end = ended ? length : endOfRows(to);
        rest = Arrays.copyOfRange(to, end, length);
        return end;
    }

    /** Whether there are no more blocks. */
    public boolean hasEnded() {
        return ended && rest.length == 0;
    }

    /** Behind the last line feed that stands between rows: after an even number of quotes. */
    private static int endOfRows(byte[] block) {
        int quote = 0;
        while (quote < SIZE && block[quote] != '"') {
            quote++;
        }
        int end = quote;
        while (end > 0 && block[end - 1] != '\n') {
            end--;
        }
        boolean within = false;
        for (int i = quote; i < SIZE; i++) {
            within ^= block[i] == '"';
            end = block[i] == '\n' && !within ? i + 1 : end;
        }
        if (end == 0) {
            throw new Unusual("a long row");
        }
        return end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
