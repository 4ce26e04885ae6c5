package io.github.kpisdk.sql;

import java.util.List;
import java.util.stream.Collectors;

/** Names of tables and columns. */
final class Names {
    /** What the columns of the SQL itself are called; no quantity may have such a name. */
    private static final List<String> OWN =
            List.of("period_no", "period", "first_day", "end_day", "scope", "channel");

    private Names() {}

    /** Refuses what no engine takes as a name. */
    static String check(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A name in SQL must not be empty");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A name in SQL must not hold control characters: "
                            + name.replaceAll("\\p{Cntrl}", "?"));
        }
        return name;
    }

    /** Catalogue, schema and name, each in quotes. */
    static String path(List<String> path, Dialect dialect) {
        return path.stream().map(dialect::name).collect(Collectors.joining("."));
    }

    /** An id as the name of a column: {@code ad_spend}, {@code cac__marketing_only}. */
    static String column(String id) {
        String name = id.replace("/", "__").replace('-', '_');
        if (OWN.contains(name)) {
            throw new IllegalArgumentException(
                    "%s is a column of every row, so that no quantity can be called %s in SQL"
                            .formatted(name, id));
        }
        return name;
    }
}
