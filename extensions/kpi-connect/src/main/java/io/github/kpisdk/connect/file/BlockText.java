package io.github.kpisdk.connect.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of one block of UTF-8 at a time, ended by a line feed.
 *
 * <p>In it a carriage return stands only before a line feed.
 */
final class BlockText {
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final char[] text = new char[Blocks.SIZE + 1];
    private int length;
    private boolean quotes;

    /** Takes the place of the block before. */
    void decode(byte[] block, int bytes) {
        int plain = 0;
        byte b = 0;
        while (plain < bytes && ((b = block[plain]) > '"' || b == '\n' || b == ' ')) {
            text[plain++] = (char) b;
        }
        length = plain;
        quotes = false;
        if (plain < bytes) {
            decode(ByteBuffer.wrap(block, plain, bytes - plain));
        }
        if (length > 0 && text[length - 1] != '\n') {
            text[length++] = '\n';
        }
    }

    private void decode(ByteBuffer rest) {
        CharBuffer to = CharBuffer.wrap(text, length, Blocks.SIZE - length);
        decoder.reset();
        if (decoder.decode(rest, to, true).isError()) {
            throw new Unusual("not UTF-8");
        }
        int end = to.position();
        for (int i = length; i < end; i++) {
            quotes |= text[i] == '"';
            if (text[i] == '\r' && (i + 1 == end || text[i + 1] != '\n')) {
                throw new Unusual("a carriage return that ends no line");
            }
        }
        length = end;
    }

    /** The characters, and room for more. */
    char[] text() {
        return text;
    }

    /** How many characters there are. */
    int length() {
        return length;
    }

    /** Whether there is any quote. */
    boolean hasQuotes() {
        return quotes;
    }
}
