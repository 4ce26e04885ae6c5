package io.github.kpisdk.examples.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rows of the committed files, counted without the library. No cell of theirs has a comma in it.
 *
 * @param rows a map from the name of a column to its cell
 */
record SampleRows(List<Map<String, String>> rows) {

    static SampleRows of(String file) {
        try (var in = SampleBusiness.folder().open(file).orElseThrow()) {
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            List<String> header = Arrays.asList(lines.get(0).split(",", -1));
            return new SampleRows(lines.stream().skip(1).map(line -> cells(header, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> cells(List<String> header, String line) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(header.get(i), cells[i]);
        }
        return row;
    }

    SampleRows where(Predicate<Map<String, String>> condition) {
        return new SampleRows(rows.stream().filter(condition).toList());
    }

    SampleRows where(String column, String value) {
        return where(row -> row.get(column).equals(value));
    }

    SampleRows without(String column, String value) {
        return where(row -> !row.get(column).equals(value));
    }

    /** From the first day to the one before the last: ISO dates are in the order of their text. */
    SampleRows from(String column, String first, String end) {
        return where(
                row -> row.get(column).compareTo(first) >= 0 && row.get(column).compareTo(end) < 0);
    }

    int count() {
        return rows.size();
    }

    BigDecimal sum(String column) {
        return cells(column)
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Stream<String> cells(String column) {
        return rows.stream().map(row -> row.get(column));
    }

    int different(String column) {
        return (int) cells(column).distinct().count();
    }
}
