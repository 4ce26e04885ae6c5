package io.github.kpisdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;

/** What must hold for Jackson 2 and Jackson 3 alike. */
final class Both {
    private Both() {}

    /**
     * The JSON that both write. The text is always the same, and so are the bytes unless there is a
     * character beyond {@code U+FFFF}, which Jackson 2 escapes in bytes.
     */
    static String write(Object value) throws IOException {
        String json = PlainMapper.JACKSON_2.write(value);
        assertThat(PlainMapper.JACKSON_3.write(value)).isEqualTo(json);
        if (json.codePoints().allMatch(Character::isBmpCodePoint)) {
            assertThat(PlainMapper.JACKSON_3.bytes(value))
                    .isEqualTo(PlainMapper.JACKSON_2.bytes(value));
        }
        return json;
    }

    /** Both write the same, and each reads what the other wrote, as text and as bytes. */
    static String writeAndReadBack(Object value, Type type) throws IOException {
        String json = write(value);
        for (PlainMapper writer : PlainMapper.ALL) {
            byte[] bytes = writer.bytes(value);
            for (PlainMapper reader : PlainMapper.ALL) {
                assertThat(reader.read(bytes, type)).as("%s", reader).isEqualTo(value);
            }
        }
        read(json, value, type);
        return json;
    }

    /** Both read the JSON as this value. */
    static void read(String json, Object value, Type type) throws IOException {
        for (PlainMapper mapper : PlainMapper.ALL) {
            assertThat(mapper.read(json, type)).as("%s", mapper).isEqualTo(value);
        }
    }

    /** Both refuse the JSON with a message that holds these words. */
    static void refuse(String json, Type type, String... words) {
        for (PlainMapper mapper : PlainMapper.ALL) {
            assertThatThrownBy(() -> mapper.read(json, type))
                    .as("%s", mapper)
                    .hasMessageContainingAll(words);
        }
    }
}
