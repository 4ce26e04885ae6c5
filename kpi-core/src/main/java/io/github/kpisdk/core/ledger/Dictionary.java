package io.github.kpisdk.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strings as small numbers, in the order of their first appearance; nothing is {@link #NONE}. */
final class Dictionary {
    static final int NONE = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    int code(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        Integer known = codes.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    /** The code of a value that may not be there. */
    int find(String value) {
        return codes.getOrDefault(value, NONE);
    }

    String name(int code) {
        return values.get(code);
    }

    @Nullable String value(int code) {
        return code == NONE ? null : values.get(code);
    }

    int size() {
        return values.size();
    }
}
