package io.github.kpisdk.connect.folder;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.kpisdk.core.model.Excerpt;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a person wrote: what the types would pass over is a fault here. */
final class StrictJson {
    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .annotationIntrospector(new NothingIgnored())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private StrictJson() {}

    /** The types pass unknown properties over, for the sake of later versions. */
    private static final class NothingIgnored extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(
                MapperConfig<?> config, Annotated annotated) {
            return JsonIgnoreProperties.Value.empty();
        }
    }

    /** Whether it is about what the JSON says, and not about whether it is JSON. */
    static boolean isOfContent(JacksonException e) {
        return e instanceof DatabindException;
    }

    /** Where a fault is, such as {@code cards[3].aim.target}. */
    static String place(String start, JacksonException e) {
        StringBuilder place = new StringBuilder(start);
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }

    /** What is wrong, in our own words. */
    static String problem(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown field; the fields are " + names(unknown.getKnownPropertyIds());
        }
        if (e.getCause() instanceof IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
        if (e instanceof MismatchedInputException mismatched) {
            return "must be " + wanted(mismatched.getTargetType());
        }
        return Excerpt.of(e.getOriginalMessage());
    }

    private static String names(Collection<Object> names) {
        return names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String wanted(Class<?> type) {
        if (type == String.class) {
            return "a string in quotes";
        }
        return List.class.isAssignableFrom(type) ? "a list in brackets" : "an object in braces";
    }
}
