package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Excerpt;
import java.util.regex.Pattern;

/** The rule for ids of quantities and figures: {@code cac/marketing-only}. */
final class Declared {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Declared() {}

    static String id(String id) {
        String[] parts = id.split("/", -1);
        boolean fits = id.length() <= 100 && parts.length <= 2;
        for (String part : parts) {
            fits = fits && ID.matcher(part).matches();
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "An id is lower-case words with hyphens, such as cac or cac/marketing-only, not "
                            + Excerpt.of(id));
        }
        return id;
    }
}
