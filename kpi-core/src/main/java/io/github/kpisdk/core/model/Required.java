package io.github.kpisdk.core.model;

import org.jspecify.annotations.Nullable;

/** Builders say which field was forgotten. */
final class Required {
    private Required() {}

    static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is required");
        }
        return value;
    }
}
