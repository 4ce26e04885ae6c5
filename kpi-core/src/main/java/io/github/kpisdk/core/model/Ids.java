package io.github.kpisdk.core.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule for ids and channel names: 1 to 200 code points, no white space around them,
 * case-sensitive.
 *
 * <p>Ids are plain strings: they are {@code Comparable}, so that ids chosen to collide in a hash
 * map cannot slow it down.
 */
public final class Ids {
    /** Most code points of an id. */
    public static final int LIMIT = 200;

    private static final String WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Pattern OF_WORDS = Pattern.compile(WORDS + "(/" + WORDS + ")?");
    private static final int LONGEST_OF_WORDS = 100;

    private Ids() {}

    /**
     * Whether an id is fit for what is declared or planned rather than read from rows, such as a
     * KPI or a card: lower-case words with hyphens, at most one slash between, 100 characters at
     * most.
     */
    public static boolean isOfWords(String id) {
        return id.length() <= LONGEST_OF_WORDS && OF_WORDS.matcher(id).matches();
    }

    /** What is wrong with an id, or nothing. */
    public static Optional<String> problemWith(String id) {
        if (AsciiSpace.trim(id).isEmpty()) {
            return Optional.of("must not be blank");
        }
        if (id.length() > LIMIT && id.codePointCount(0, id.length()) > LIMIT) {
            return Optional.of("has more than " + LIMIT + " characters: " + Excerpt.of(id));
        }
        boolean padded = AsciiSpace.is(id.charAt(0)) || AsciiSpace.is(id.charAt(id.length() - 1));
        return padded
                ? Optional.of("has white space around it: " + Excerpt.of(id))
                : Optional.empty();
    }

    /** What is wrong with the name of a channel, or nothing; {@code *} is the whole business. */
    public static Optional<String> problemWithChannel(String name) {
        return name.equals("*")
                ? Optional.of("must not be *, which stands for the whole business")
                : problemWith(name);
    }

    /** What is wrong with the name of something that is measured, or nothing. */
    public static Optional<String> problemWithMetric(String name) {
        return isOfWords(name)
                ? Optional.empty()
                : Optional.of(
                        "must be lower-case words with hyphens, such as emails-sent, not "
                                + Excerpt.of(name));
    }

    static String checkMetric(String field, @Nullable String name) {
        String given = Required.field(field, name);
        problemWithMetric(given).ifPresent(problem -> fail(field, problem));
        return given;
    }

    static String check(String field, @Nullable String id) {
        String given = Required.field(field, id);
        problemWith(given).ifPresent(problem -> fail(field, problem));
        return given;
    }

    static @Nullable String checkChannel(@Nullable String name) {
        if (name != null) {
            problemWithChannel(name).ifPresent(problem -> fail("channel", problem));
        }
        return name;
    }

    private static void fail(String field, String problem) {
        throw new IllegalArgumentException(field + " " + problem);
    }
}
