package io.github.kpisdk.core.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A mapper as users have it: nothing registered, nothing switched on or off. */
enum PlainMapper {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        byte[] bytes(Object value) throws IOException {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        Object read(String json, Type type) throws IOException {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        Object read(byte[] json, Type type) throws IOException {
            return mapper.readValue(json, mapper.constructType(type));
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        byte[] bytes(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        Object read(String json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        Object read(byte[] json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }
    };

    static final List<PlainMapper> ALL = List.of(values());

    abstract String write(Object value) throws IOException;

    abstract byte[] bytes(Object value) throws IOException;

    abstract Object read(String json, Type type) throws IOException;

    abstract Object read(byte[] json, Type type) throws IOException;
}
