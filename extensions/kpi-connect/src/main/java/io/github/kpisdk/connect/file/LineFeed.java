package io.github.kpisdk.connect.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text, handed out at most one line at a time, with the number of the line at hand.
 *
 * <p>A byte order mark is left out. A carriage return that ends no line is handed out as {@link
 * #LONE_CR}, because the parser would end a row there; no other text contains that character by
 * itself. Bytes that are not UTF-8 are reported when all text before them has been handed out.
 */
final class LineFeed extends Reader {
    /** Half a character, which UTF-8 cannot hold: stands for a carriage return within a line. */
    static final char LONE_CR = '\uDC0D';

    /** Most characters between two ends of cells. */
    static final int LONGEST_CELL = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final char[] text = new char[BUFFER];
    private int position;
    private int limit;

    private boolean atStart = true;
    private boolean inputEnded;
    private boolean malformed;

    private long line = 1;
    private boolean withinLine;
    private int lineAtHand;
    private boolean ended;
    private boolean loneCr;
    private int sinceCell;

    LineFeed(InputStream in) {
        this.in = in;
    }

    /** The line of the next character. */
    long line() {
        return line;
    }

    /** The line of the last character handed out. */
    long lastLine() {
        return withinLine ? line : Math.max(1, line - 1);
    }

    /** The line handed out last, if it was handed out at once. */
    String lineAtHand() {
        return new String(text, position - lineAtHand, lineAtHand);
    }

    /** Whether the end of the file has been handed out. */
    boolean ended() {
        return ended;
    }

    /** Whether {@link #LONE_CR} has ever been handed out. */
    boolean hasLoneCr() {
        return loneCr;
    }

    /** Says that a cell is complete, so that the next one may be as long again. */
    void cellEnded() {
        sinceCell = 0;
    }

    /** Goes to the next line, unless the last character handed out was the end of one. */
    void skipLine() throws IOException {
        char[] rest = new char[1 << 12];
        do {
            sinceCell = 0;
        } while (withinLine && read(rest, 0, rest.length) > 0);
        withinLine = false;
    }

    /** Hands out one line, or as much of it as there is room for; there must be room for two. */
    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (position == limit && !more()) {
            ended = true;
            return -1;
        }
        boolean fromStart = !withinLine;
        withinLine = true;
        int count = passLine(length);
        System.arraycopy(text, position, to, offset, count);
        position += count;
        lineAtHand = fromStart ? count : 0;
        sinceCell += count;
        if (sinceCell > LONGEST_CELL) {
            throw new CellTooLong();
        }
        return count;
    }

    /** Goes to the end of the line, and says how many characters that are, at most so many. */
    private int passLine(int most) throws IOException {
        int count = passPlain(0, most);
        while (count < most && (position + count < limit || more())) {
            char c = text[position + count];
            if (c == '\r') {
                boolean ends = isLineFeed(count + 1);
                if (ends && count + 1 == most) {
                    return count;
                }
                text[position + count] = ends ? c : LONE_CR;
                loneCr |= !ends;
            } else if (c == '\n') {
                line++;
                withinLine = false;
                return count + 1;
            }
            count = passPlain(count + 1, most);
        }
        return count;
    }

    /** Passes over what is neither a line feed nor a carriage return, as far as it is there. */
    private int passPlain(int count, int most) {
        int end = Math.min(limit, position + most);
        int i = position + count;
        while (i < end && text[i] > '\r') {
            i++;
        }
        return i - position;
    }

    private boolean isLineFeed(int ahead) throws IOException {
        return (position + ahead < limit || more()) && text[position + ahead] == '\n';
    }

    /** Decodes at least one more character, unless there is none; keeps what is not handed out. */
    private boolean more() throws IOException {
        int before = limit - position;
        while (!inputEnded && limit - position == before) {
            decode();
        }
        return limit - position > before;
    }

    private void decode() throws IOException {
        if (malformed) {
            throw new UnreadableFile("not UTF-8 on line " + line);
        }
        System.arraycopy(text, position, text, 0, limit - position);
        limit -= position;
        position = 0;
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        CharBuffer to = CharBuffer.wrap(text, limit, BUFFER - limit);
        CoderResult result = decoder.decode(bytes, to, count < 0);
        limit = to.position();
        malformed = result.isError();
        inputEnded = count < 0 && result.isUnderflow();
        skipByteOrderMark();
    }

    private void skipByteOrderMark() {
        if (atStart && limit > 0) {
            atStart = false;
            position = text[0] == '\uFEFF' ? 1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A cell that does not end within reason. */
    static final class CellTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
