package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of JSON that a person wrote; what is wrong with it is noted by its place. */
final class JsonPart {
    private final JsonNode node;
    private final String place;
    private final BiConsumer<String, String> faults;

    private JsonPart(JsonNode node, String place, BiConsumer<String, String> faults) {
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    /** An object with no other fields than these. */
    static JsonPart of(
            JsonNode node, String place, BiConsumer<String, String> faults, List<String> fields) {
        JsonPart part = new JsonPart(node, place, faults);
        if (!node.isObject()) {
            faults.accept(place, "must be an object in braces");
        }
        part.only(fields);
        return part;
    }

    /** Notes fields with other names. */
    void only(List<String> fields) {
        for (String name : node.propertyNames()) {
            if (!fields.contains(name)) {
                fault(name, "unknown field; the fields are " + String.join(", ", fields));
            }
        }
    }

    void fault(String field, String problem) {
        faults.accept(at(field), problem);
    }

    void fault(String problem) {
        faults.accept(place, problem);
    }

    private String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** A text or a whole number, as something else; null with a fault if there is none. */
    <T> @Nullable T read(String field, Function<String, @Nullable T> parser) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            if (node.isObject()) {
                fault(field, "is required");
            }
            return null;
        }
        return text(value, field, parser);
    }

    private <T> @Nullable T text(
            JsonNode value, String field, Function<String, @Nullable T> parser) {
        if (!value.isString() && !value.isIntegralNumber()) {
            fault(field, "must be a string in quotes");
            return null;
        }
        try {
            return parser.apply(value.asString());
        } catch (IllegalArgumentException e) {
            fault(field, Cells.withSmallInitial(String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** One of some constants, by its name. */
    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        Choice<E> choice = Choice.of(type.getEnumConstants(), Enum::name);
        return read(
                field,
                text -> {
                    E constant = choice.find(text);
                    if (constant == null) {
                        fault(
                                field,
                                "not one of %s: %s".formatted(choice.names(), Excerpt.of(text)));
                    }
                    return constant;
                });
    }

    /** As {@link #read}; nothing, and no fault, where there is no such field. */
    <T> Optional<T> find(String field, Function<String, @Nullable T> parser) {
        return has(field) ? Optional.ofNullable(read(field, parser)) : Optional.empty();
    }

    /** As {@link #constant}; nothing, and no fault, where there is no such field. */
    <E extends Enum<E>> Optional<E> findConstant(String field, Class<E> type) {
        return has(field) ? Optional.ofNullable(constant(field, type)) : Optional.empty();
    }

    /** A list of texts or whole numbers; nothing where there is no such field. */
    <T> Optional<List<T>> findAll(String field, Function<String, @Nullable T> parser) {
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            fault(field, "must be a list in brackets");
        }
        if (!list.isArray()) {
            return Optional.empty();
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            T value = text(list.get(i), "%s[%s]".formatted(field, i), parser);
            if (value != null) {
                all.add(value);
            }
        }
        return Optional.of(all);
    }

    /** Goes through the objects of a list, whose fields may have any names. */
    void each(String field, Consumer<JsonPart> reader) {
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            fault(field, "must be a list in brackets");
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            JsonNode one = list.get(i);
            String at = "%s[%s]".formatted(at(field), i);
            reader.accept(of(one, at, faults, List.copyOf(one.propertyNames())));
        }
    }

    /** Goes through the objects of a list; there are none where there is no such field. */
    void each(String field, List<String> fields, Consumer<JsonPart> reader) {
        each(
                field,
                part -> {
                    part.only(fields);
                    reader.accept(part);
                });
    }

    /** The object of a field, whose own fields may have any names. */
    JsonPart open(String field) {
        JsonNode object = node.path(field);
        return of(object, at(field), faults, List.copyOf(object.propertyNames()));
    }

    /** The names of its fields, in the order of the file. */
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /** The object of a field. */
    JsonPart part(String field, List<String> fields) {
        return of(node.path(field), at(field), faults, fields);
    }
}
