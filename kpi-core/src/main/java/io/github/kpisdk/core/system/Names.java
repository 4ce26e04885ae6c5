package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Required;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule for ids of KPIs, cards, goals, roles and planned figures, and for words of people. */
final class Names {
    private Names() {}

    /** Lower-case words with hyphens, at most one slash between. */
    static String check(String field, @Nullable String id) {
        String given = Required.field(field, id);
        if (!Ids.isOfWords(given)) {
            throw new IllegalArgumentException(
                    "%s must be lower-case words with hyphens, such as new-customers, not %s"
                            .formatted(field, Excerpt.of(given)));
        }
        return given;
    }

    static @Nullable String checkOptional(String field, @Nullable String id) {
        return id == null ? null : check(field, id);
    }

    /** Ids, none of them twice; a list that is left out is empty. */
    static List<String> checkAll(String field, @Nullable List<@Nullable String> ids) {
        List<String> all = orEmpty(field, ids);
        all.forEach(id -> check(field, id));
        refuseTwice(field, all);
        return all;
    }

    /** A copy; a list that is left out is empty. */
    static <T> List<T> orEmpty(String field, @Nullable List<@Nullable T> values) {
        return values == null ? List.of() : Required.list(field, values);
    }

    static void refuseTwice(String field, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException("%s holds %s twice".formatted(field, value));
            }
        }
    }

    static <E extends Enum<E>> @Nullable E constant(
            String field, Class<E> type, @Nullable String text) {
        return text == null ? null : Required.constant(field, type, text);
    }

    static <E extends Enum<E>> List<E> constants(
            String field, Class<E> type, @Nullable List<@Nullable String> texts) {
        return orEmpty(field, texts).stream()
                .map(text -> Required.constant(field, type, text))
                .toList();
    }

    static @Nullable Integer days(String field, @Nullable String text) {
        return text == null
                ? null
                : Integer.valueOf((int) Math.min(Required.count(field, text), Integer.MAX_VALUE));
    }

    /** Words for people: left out, or not blank. */
    static @Nullable String words(String field, @Nullable String words) {
        if (words != null && words.isBlank()) {
            throw new IllegalArgumentException(
                    field + " must not be blank; leave it out if there is none");
        }
        return words;
    }
}
