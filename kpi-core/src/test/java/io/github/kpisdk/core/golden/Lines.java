package io.github.kpisdk.core.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** The lines of a file of published figures, and whether each of them has a test. */
final class Lines {
    private static final Pattern FIGURE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)( %)?");

    private final List<List<String>> cells;

    private Lines(List<List<String>> cells) {
        this.cells = cells;
    }

    static Lines of(String file, char separator) {
        try (InputStream in = Lines.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Lines(text.lines().skip(1).map(line -> cells(line, separator)).toList());
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** A separator inside of double quotes is part of its cell. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    List<String> ids() {
        return cells.stream().map(line -> line.get(0)).toList();
    }

    private String lastCell(String id) {
        List<String> line =
                cells.stream().filter(l -> l.get(0).equals(id)).findFirst().orElseThrow();
        return line.get(line.size() - 1);
    }

    /** The outcomes are the figures of the last cell, to as many digits as the source prints. */
    void assertShown(String id, Outcome... outcomes) {
        Matcher shown = FIGURE.matcher(lastCell(id).replaceFirst("\\(.*\\)", ""));
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        while (shown.find()) {
            BigDecimal figure = new BigDecimal(shown.group(1));
            int percent = shown.group(2) == null ? 0 : 2;
            Outcome outcome = outcomes[Math.min(expected.size(), outcomes.length - 1)];
            BigDecimal value = ((Known) outcome).value().scaleByPowerOfTen(percent);
            expected.add(figure.toPlainString());
            actual.add(value.setScale(figure.scale(), RoundingMode.HALF_EVEN).toPlainString());
        }
        assertThat(actual).as(id).isEqualTo(expected).hasSameSizeAs(outcomes);
    }

    /**
     * How many lines are executed and how many are listed; each must be one of both, and not both.
     *
     * @param listed the reason why a line is not executed, by its id
     */
    String count(Map<String, String> listed, Class<?>... tests) {
        Set<String> executed = new LinkedHashSet<>();
        Stream.of(tests)
                .flatMap(test -> Stream.of(test.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Line.class))
                .filter(Lines::runs)
                .forEach(method -> executed.add(method.getAnnotation(Line.class).value()));
        List<String> all = new ArrayList<>(executed);
        all.addAll(listed.keySet());
        assertThat(all).as("executed or listed").containsExactlyInAnyOrderElementsOf(ids());
        assertThat(listed.values()).as("reasons").noneMatch(String::isBlank);
        return executed.size() + " executed, " + listed.size() + " listed";
    }

    private static boolean runs(Method method) {
        return method.isAnnotationPresent(Test.class)
                && !method.isAnnotationPresent(Disabled.class);
    }
}
