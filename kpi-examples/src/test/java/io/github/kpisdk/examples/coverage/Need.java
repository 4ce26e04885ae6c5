package io.github.kpisdk.examples.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that people who use KPIs need, and what answers it.
 *
 * @param kinds letters of {@link #KINDS}
 * @param symbols what answers it, or one text that begins with {@link #NOT_YET} and ends with the
 *     part of the product that will
 * @param tests what shows that it does; nothing where it is not answered
 */
record Need(String id, List<String> kinds, String words, List<String> symbols, List<String> tests) {
    static final String HEADER = "id|kind|need|symbol|test";

    /** What the letters of a kind stand for. */
    static final Map<String, String> KINDS =
            new TreeMap<>(
                    Map.of(
                            "D", "something to write down",
                            "F", "formula",
                            "M", "figure to measure",
                            "P", "way of working",
                            "R", "rule or warning",
                            "T", "worked figures",
                            "X", "source or outlet of data"));

    private static final String NOT_YET = "not yet: ";
    private static final int COLUMNS = 5;

    static List<Need> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(file + " begins with " + lines.get(0));
        }
        return lines.stream().skip(1).map(Need::parse).toList();
    }

    private static Need parse(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(cells.length + " cells instead of 5: " + line);
        }
        return new Need(
                cells[0],
                split(cells[1], ";"),
                cells[2],
                split(cells[3], ", "),
                split(cells[4], ", "));
    }

    private static List<String> split(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
    }

    boolean isAnswered() {
        return laterBy().isEmpty();
    }

    /** The part of the product that will answer it; empty if it is answered. */
    Optional<String> laterBy() {
        return symbols.size() == 1 && symbols.get(0).startsWith(NOT_YET)
                ? Optional.of(symbols.get(0).substring(NOT_YET.length()))
                : Optional.empty();
    }

    /** Each kind in words. */
    static String legend() {
        return KINDS.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A row of the page. */
    String row() {
        String answer = laterBy().map(part -> "not yet (" + part + ")").orElse(code(symbols));
        return Stream.of(id, String.join(", ", kinds), words, answer, code(tests))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String code(List<String> names) {
        return names.stream()
                .map(name -> "`" + name.replace("io.github.kpisdk.", "") + "`")
                .collect(Collectors.joining(", "));
    }
}
