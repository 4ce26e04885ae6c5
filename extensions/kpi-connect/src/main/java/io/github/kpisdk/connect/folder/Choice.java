package io.github.kpisdk.connect.folder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that a cell may hold, and what they stand for.
 *
 * @param <T> what they stand for
 */
final class Choice<T> {
    private final Map<String, T> values = new LinkedHashMap<>();

    private Choice() {}

    /** One word for each value, in the order given. */
    static <T> Choice<T> of(T[] values, Function<T, String> word) {
        Choice<T> choice = new Choice<>();
        Arrays.stream(values).forEach(value -> choice.values.put(word.apply(value), value));
        return choice;
    }

    /** What a word stands for; null if it is none of these. */
    @Nullable T find(String word) {
        return values.get(word);
    }

    /** The words, for a message. */
    String names() {
        return String.join(", ", values.keySet());
    }
}
