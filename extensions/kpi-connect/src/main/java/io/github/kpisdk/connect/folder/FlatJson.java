package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A small JSON object, field by field as it stands, with the names that stand twice. */
final class FlatJson {
    /** Most bytes that are read. */
    static final int LARGEST = 1 << 16;

    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    private FlatJson() {}

    /**
     * What a field holds.
     *
     * @param string the text, if it is a string
     * @param shown how it is called in a message
     */
    record Value(@Nullable String string, String shown) {}

    /** Bytes that are not one JSON object; the message says why. */
    static final class NotFlatJson extends IOException {
        private static final long serialVersionUID = 1L;

        NotFlatJson(String problem) {
            super(problem);
        }
    }

    /**
     * Reads UTF-8, with or without a byte order mark.
     *
     * @throws NotFlatJson if it is not one JSON object
     */
    static FlatJson read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new NotFlatJson("larger than %s bytes".formatted(LARGEST));
        }
        FlatJson json = new FlatJson();
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), text(bytes))) {
            json.readFields(parser);
        } catch (JacksonException e) {
            throw notJson(e);
        }
        return json;
    }

    static NotFlatJson notJson(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return new NotFlatJson("a part of it is too long, or nested too deep");
        }
        TokenStreamLocation at = e.getLocation();
        return new NotFlatJson(
                at == null
                        ? "not JSON"
                        : "not JSON at line %s, character %s"
                                .formatted(at.getLineNr(), at.getColumnNr()));
    }

    /**
     * The text of UTF-8, without a byte order mark.
     *
     * @throws NotFlatJson if it is not UTF-8
     */
    static String text(byte[] bytes) throws NotFlatJson {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean malformed =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes), text, true)
                        .isError();
        String decoded = text.flip().toString();
        if (malformed) {
            long line = 1 + decoded.chars().filter(c -> c == '\n').count();
            throw new NotFlatJson("not UTF-8 on line " + line);
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private void readFields(JsonParser parser) throws NotFlatJson {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new NotFlatJson("nothing in it");
        }
        if (first != JsonToken.START_OBJECT) {
            throw new NotFlatJson("not a JSON object in braces");
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (fields.putIfAbsent(name, value(parser)) != null) {
                repeated.add(name);
            }
        }
        if (parser.nextToken() != null) {
            throw new NotFlatJson("more text after the JSON object");
        }
    }

    private static Value value(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            String string = parser.getString();
            return new Value(string, Excerpt.of(string));
        }
        if (token.isScalarValue()) {
            return new Value(null, unquoted(Excerpt.of(parser.getString())));
        }
        parser.skipChildren();
        return new Value(null, token == JsonToken.START_OBJECT ? "an object" : "a list");
    }

    private static String unquoted(String excerpt) {
        return excerpt.substring(1, excerpt.length() - 1);
    }

    Set<String> names() {
        return fields.keySet();
    }

    Set<String> repeated() {
        return repeated;
    }

    /** The value of a field; null if there is none. */
    @Nullable Value value(String name) {
        return fields.get(name);
    }
}
