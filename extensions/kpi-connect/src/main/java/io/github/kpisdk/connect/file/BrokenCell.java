package io.github.kpisdk.connect.file;

/**
 * The text between the quotes of a cell that the parser gave up because more text follows them.
 *
 * <p>A row may be known by that cell, and a message should show it.
 */
final class BrokenCell {
    private BrokenCell() {}

    /** The cell of a line after so many sound ones; empty if the line does not show it. */
    static String after(int cells, String line) {
        int open = start(cells, line);
        StringBuilder text = new StringBuilder();
        for (int i = open + 1; i < line.length(); i++) {
            boolean quote = line.charAt(i) == '"';
            if (quote && (i + 1 == line.length() || line.charAt(i + 1) != '"')) {
                return text.toString();
            }
            text.append(line.charAt(i));
            i += quote ? 1 : 0;
        }
        return "";
    }

    private static int start(int cells, String line) {
        boolean quoted = false;
        int commas = 0;
        int i = 0;
        while (commas < cells && i < line.length()) {
            char c = line.charAt(i++);
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
        }
        return i;
    }
}
