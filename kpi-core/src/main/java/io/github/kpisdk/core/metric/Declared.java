package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Ids;

/** The rule for ids of quantities and figures: {@code cac/marketing-only}. */
final class Declared {
    private Declared() {}

    static String id(String id) {
        if (!Ids.isOfWords(id)) {
            throw new IllegalArgumentException(
                    "An id is lower-case words with hyphens, such as cac or cac/marketing-only, not "
                            + Excerpt.of(id));
        }
        return id;
    }
}
