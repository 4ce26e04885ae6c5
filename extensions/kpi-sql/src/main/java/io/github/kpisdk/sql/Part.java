package io.github.kpisdk.sql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A common table expression.
 *
 * @param name what the others call it
 * @param comment what it holds
 * @param query how it is computed
 */
record Part(String name, String comment, String query) {

    private String sql() {
        return "%s AS (\n%s\n%s\n)"
                .formatted(
                        name, Layout.indent(4, Layout.comment(comment)), Layout.indent(4, query));
    }

    /** All of them, before the query that they are for. */
    static String with(List<Part> parts) {
        return parts.stream().map(Part::sql).collect(Collectors.joining(",\n", "WITH ", "\n"));
    }
}
