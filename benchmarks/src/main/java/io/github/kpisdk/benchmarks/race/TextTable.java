package io.github.kpisdk.benchmarks.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of text: the first column begins on the left, the others end on the right. */
final class TextTable {
    private static final String NOTHING = "-";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        row(header);
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    static String number(int decimals, double value) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** A ratio, or a dash where there is nothing to compare with. */
    static String times(Optional<Double> ratio) {
        return ratio.map(value -> number(2, value)).orElse(NOTHING);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String pad = " ".repeat(width(column) - row.get(column).length());
                line.append(column == 0 ? row.get(0) + pad : "  " + pad + row.get(column));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
