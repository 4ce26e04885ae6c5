package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Goes through JSON from end to end and reports what binding would let pass: fields that stand
 * twice, and values that would be turned into text.
 */
final class StrictWalk {
    private final BiConsumer<String, String> faults;

    /** Reports the place and the problem. */
    StrictWalk(BiConsumer<String, String> faults) {
        this.faults = faults;
    }

    /**
     * Walks through a text.
     *
     * @throws FlatJson.NotFlatJson if it is not one object
     */
    void walk(String text) throws FlatJson.NotFlatJson {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new FlatJson.NotFlatJson("nothing in it");
            }
            if (first != JsonToken.START_OBJECT) {
                throw new FlatJson.NotFlatJson("not a JSON object in braces");
            }
            object(parser, "");
            if (parser.nextToken() != null) {
                throw new FlatJson.NotFlatJson("more text after the JSON object");
            }
        }
    }

    private void object(JsonParser parser, String place) {
        Set<String> seen = new HashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String at = place.isEmpty() ? name : place + "." + name;
            if (!seen.add(name)) {
                faults.accept(at, "the field stands twice");
            }
            parser.nextToken();
            value(parser, at);
        }
    }

    private void value(JsonParser parser, String place) {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NUMBER_FLOAT ->
                    faults.accept(
                            place,
                            "must be in quotes, not " + Excerpt.of(parser.getString()) + " bare");
            default -> {}
        }
    }

    private void array(JsonParser parser, String place) {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser, place + "[" + index++ + "]");
        }
    }
}
