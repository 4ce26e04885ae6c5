package io.github.kpisdk.core.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must be there: messages say which field was forgotten, or what is wrong with it. */
public final class Required {
    private Required() {}

    /**
     * A value that is not null.
     *
     * @throws IllegalArgumentException naming the field if it is
     */
    public static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is required");
        }
        return value;
    }

    /**
     * A copy of a list without nulls.
     *
     * @throws IllegalArgumentException naming the field if the list or one of its elements is null
     */
    public static <T> List<T> list(String name, @Nullable List<@Nullable T> values) {
        List<@Nullable T> given = field(name, values);
        if (given.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(name + " must not hold null");
        }
        return List.copyOf(given);
    }

    /**
     * The constant with a name. A number is no name: positions change when constants are added.
     *
     * @throws IllegalArgumentException naming the field and all constants if there is none
     */
    public static <E extends Enum<E>> E constant(
            String name, Class<E> type, @Nullable String text) {
        String given = field(name, text);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(given)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "%s must be one of %s, not %s"
                        .formatted(
                                name, Arrays.toString(type.getEnumConstants()), Excerpt.of(given)));
    }

    /** Yes or no where it was said; JSON may hand it over as a text. */
    static @Nullable Boolean flagOrNull(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(
                    "%s must be true or false, not %s".formatted(name, Excerpt.of(text)));
        }
        return text.equals("true");
    }

    /**
     * A whole number from 0 up; see {@link Decimals#parseCount}.
     *
     * @throws IllegalArgumentException naming the field if the text is anything else
     */
    public static long count(String name, @Nullable String text) {
        return parse(name, text, Decimals::parseCount);
    }

    static long count(String name, long count) {
        try {
            return Decimals.checkCount(count);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * An amount; see {@link Decimals#parse}.
     *
     * @throws IllegalArgumentException naming the field if the text is anything else
     */
    public static BigDecimal amount(String name, @Nullable String text) {
        return parse(name, text, Decimals::parse);
    }

    private static <T> T parse(String name, @Nullable String text, Function<String, T> parser) {
        String given = field(name, text);
        try {
            return parser.apply(given);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}
