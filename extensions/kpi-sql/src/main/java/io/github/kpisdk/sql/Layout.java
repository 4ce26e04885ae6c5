package io.github.kpisdk.sql;

import java.util.stream.Collectors;

/** Lines, indentation and comments. */
final class Layout {
    private Layout() {}

    static String indent(int columns, String text) {
        return text.lines()
                .map(line -> line.isEmpty() ? line : " ".repeat(columns) + line)
                .collect(Collectors.joining("\n"));
    }

    /** A line that an engine skips; nothing in it can end it early or make it longer. */
    static String comment(String text) {
        return "-- " + text.replaceAll("[\\p{Cntrl}\\\\\\u0085\\u2028\\u2029]", " ").strip();
    }

    /** The comment, if a row of values begins with one, then the values in brackets. */
    static String row(String values) {
        int end = values.startsWith("--") ? values.indexOf('\n') + 1 : 0;
        return values.substring(0, end) + "(\n" + indent(4, values.substring(end)) + "\n)";
    }
}
