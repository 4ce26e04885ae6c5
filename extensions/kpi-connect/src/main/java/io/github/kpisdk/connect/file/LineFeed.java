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
        if (!fill()) {
            ended = true;
            return -1;
        }
        int count = endOfLine(Math.min(limit, position + length)) - position;
        System.arraycopy(text, position, to, offset, count);
        position += count;
        sinceCell += count;
        if (sinceCell > LONGEST_CELL) {
            throw new CellTooLong();
        }
        return count;
    }

    /** Passes over the line at hand, at most to the end given, and says where it stopped. */
    private int endOfLine(int end) {
        withinLine = true;
        for (int i = position; i < end; i++) {
            if (text[i] == '\n') {
                line++;
                withinLine = false;
                return i + 1;
            }
            if (text[i] == '\r') {
                if (i + 1 == limit && !inputEnded || i + 1 == end && followedByLineFeed(i)) {
                    return i;
                }
                if (!followedByLineFeed(i)) {
                    text[i] = LONE_CR;
                    loneCr = true;
                }
            }
        }
        return end;
    }

    private boolean followedByLineFeed(int i) {
        return i + 1 < limit && text[i + 1] == '\n';
    }

    /** Makes sure of a character, and of one more where it is a carriage return. */
    private boolean fill() throws IOException {
        while (position == limit || position + 1 == limit && text[position] == '\r') {
            if (inputEnded || !decode()) {
                break;
            }
        }
        return position < limit;
    }

    private boolean decode() throws IOException {
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
        return true;
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
