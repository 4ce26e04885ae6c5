package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Required;
import org.jspecify.annotations.Nullable;

/** What tells the two outcomes apart in JSON. */
enum Status {
    KNOWN,
    UNDEFINED;

    static Status parse(@Nullable String text) {
        return Required.constant("status", Status.class, text);
    }

    void check(@Nullable String text) {
        if (parse(text) != this) {
            throw new IllegalArgumentException("status must be %s, not %s".formatted(this, text));
        }
    }
}
