package io.github.kpisdk.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;

/**
 * Writes a JSON Schema from what the mapper itself says it will write: properties, their order and
 * types. What is marked {@link Nullable}, or {@link JsonInclude} unless empty, may be left out; the
 * cases of a sealed type are told apart by their status; every text has to be of a sort that {@link
 * SchemaTexts} knows.
 */
final class SchemaWriter {
    /** Where the schemas live; a relative {@code $ref} from a neighbour finds them. */
    static final String HOME = "https://kpisdk.github.io/schema/";

    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** The schema of a type, or of several, each of which is then found among the definitions. */
    static String of(String file, Class<?>... types) {
        SchemaWriter writer = new SchemaWriter();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", HOME + file);
        schema.put("$comment", "Written from the types; do not edit by hand.");
        for (Class<?> type : types) {
            Map<String, Object> ref = writer.define(writer.mapper.constructType(type));
            schema.putAll(types.length == 1 ? ref : Map.of());
        }
        schema.put("$defs", writer.definitions);
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(
                                PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(
                                        Separators.Spacing.AFTER))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return writer.mapper.writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> define(JavaType type) {
        String name = type.getRawClass().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(type));
        }
        return ref(name);
    }

    private static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> definition(JavaType type) {
        Class<?>[] cases = type.getRawClass().getPermittedSubclasses();
        if (cases != null) {
            return Map.of(
                    "oneOf",
                    Arrays.stream(cases).map(one -> define(mapper.constructType(one))).toList());
        }
        Seen seen = new Seen();
        mapper.acceptJsonFormatVisitor(type, seen);
        if (!seen.constants.isEmpty()) {
            return ImmutableMap.of("type", "string", "enum", seen.constants);
        }
        return seen.properties.isEmpty()
                ? SchemaTexts.of(type.getRawClass().getSimpleName())
                : object(type, seen.properties);
    }

    private Map<String, Object> object(JavaType type, List<BeanProperty> properties) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        properties.forEach(one -> schemas.put(one.getName(), property(type, one)));
        List<String> required =
                properties.stream()
                        .filter(SchemaWriter::isRequired)
                        .map(BeanProperty::getName)
                        .toList();
        return ImmutableMap.of("type", "object", "properties", schemas, "required", required);
    }

    private static boolean isRequired(BeanProperty property) {
        Member member = property.getMember().getMember();
        AnnotatedType type =
                member instanceof Method getter
                        ? getter.getAnnotatedReturnType()
                        : ((Field) member).getAnnotatedType();
        return !type.isAnnotationPresent(Nullable.class)
                && property.getAnnotation(JsonInclude.class) == null;
    }

    private Map<String, Object> property(JavaType owner, BeanProperty property) {
        JavaType type = property.getType();
        if (property.getName().equals("status") && type.hasRawClass(String.class)) {
            return Map.of("const", owner.getRawClass().getSimpleName().toUpperCase(Locale.ROOT));
        }
        if (type.hasRawClass(String.class)) {
            return text(SchemaTexts.sortOf(property.getName()));
        }
        if (type.isCollectionLikeType()) {
            JavaType element = type.getContentType();
            return ImmutableMap.of(
                    "type",
                    "array",
                    "items",
                    element.hasRawClass(String.class)
                            ? text(SchemaTexts.sortOf(property.getName()))
                            : define(element));
        }
        if (type.hasRawClass(Boolean.class)) {
            return Map.of("type", "boolean");
        }
        return type.isPrimitive() || type.hasRawClass(Integer.class)
                ? ImmutableMap.of("type", "integer", "minimum", 0)
                : define(type);
    }

    private Map<String, Object> text(String sort) {
        definitions.putIfAbsent(sort, SchemaTexts.of(sort));
        return ref(sort);
    }

    /** What a mapper says that it would write for a type. */
    private static final class Seen extends JsonFormatVisitorWrapper.Base {
        private final List<BeanProperty> properties = new ArrayList<>();
        private final List<String> constants = new ArrayList<>();

        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            return new JsonObjectFormatVisitor.Base(getContext()) {
                @Override
                public void property(BeanProperty property) {
                    properties.add(property);
                }

                @Override
                public void optionalProperty(BeanProperty property) {
                    properties.add(property);
                }
            };
        }

        @Override
        public JsonStringFormatVisitor expectStringFormat(JavaType type) {
            return new JsonStringFormatVisitor.Base() {
                @Override
                public void enumTypes(Set<String> names) {
                    constants.addAll(names);
                }
            };
        }
    }
}
