package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Required;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What tells a subject from others: names and values, such as {@code channel=search,
 * period=2026-05}. The key of the whole business has no parts.
 *
 * @param parts by name; names and values are not blank
 */
public record SubjectKey(SortedMap<String, String> parts) implements Comparable<SubjectKey> {
    /** The key of the whole. */
    public static final SubjectKey WHOLE = new SubjectKey(new TreeMap<>());

    /** Keeps a copy. */
    public SubjectKey {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        parts.forEach(
                (name, value) -> {
                    if (Required.field("name", name).isBlank()
                            || Required.field(name, value).isBlank()) {
                        throw new IllegalArgumentException(
                                "A key needs names and values, not %s=%s".formatted(name, value));
                    }
                });
    }

    /** A key with one part. */
    public static SubjectKey of(String name, String value) {
        return new SubjectKey(new TreeMap<>(Map.of(name, value)));
    }

    /** The same key, with one part more. */
    public SubjectKey and(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(parts);
        more.put(name, value);
        return new SubjectKey(more);
    }

    /**
     * Whether what is said of this key concerns another: they agree in every part that both have,
     * and have one in common, or this is the key of the whole. What is said of a channel does not
     * concern the business, and what is found in a statement concerns that statement alone.
     */
    public boolean concerns(SubjectKey other) {
        for (String own : List.of("channel", "statement")) {
            if (parts.containsKey(own) && !other.parts.containsKey(own)) {
                return false;
            }
        }
        boolean common = parts.isEmpty();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String value = other.parts.get(part.getKey());
            if (value != null && !value.equals(part.getValue())) {
                return false;
            }
            common |= value != null;
        }
        return common;
    }

    /** By names and values in order. */
    @Override
    public int compareTo(SubjectKey other) {
        return Comparator.comparing(SubjectKey::toString).compare(this, other);
    }

    /** Names and values in the order of names; {@code *} for the whole. */
    @Override
    public String toString() {
        if (parts.isEmpty()) {
            return "*";
        }
        StringBuilder words = new StringBuilder();
        parts.forEach(
                (name, value) ->
                        words.append(words.isEmpty() ? "" : ", ")
                                .append(name)
                                .append('=')
                                .append(value));
        return words.toString();
    }
}
