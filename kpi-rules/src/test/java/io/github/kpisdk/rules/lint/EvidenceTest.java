package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every figure of every example of a rule on data, with its interval, count and threshold, the p
 * and the stake, against {@code evidence.psv}. That was computed from the figures in the stories of
 * the examples without this library: amounts and shares as fractions, statistics with 60 digits by
 * mpmath 1.3, Fisher's test by scipy 1.17. A value with a point is one of these; others are exact.
 */
class EvidenceTest {
    private static final Predicate<Rule<?>> ON_DATA =
            rule -> rule.info().code().matches("K[CEFPQS].*");

    /**
     * A line of the list.
     *
     * @param at rule and number of its example
     * @param fact its name, or {@code =p} or {@code =stake} of the whole
     * @param figures value, lower and upper end, count, threshold; blank where there is none
     */
    private record Line(String at, String fact, List<String> figures) {
        String figure(int at) {
            return figures.get(at);
        }
    }

    private static final Map<String, List<Line>> LINES =
            lines().collect(Collectors.groupingBy(Line::at));

    private static Stream<Line> lines() {
        try (InputStream in = EvidenceTest.class.getResourceAsStream("evidence.psv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\\|", -1)))
                    .map(
                            cells ->
                                    new Line(
                                            cells.get(1) + " " + cells.get(2),
                                            cells.get(3),
                                            cells.subList(4, 9)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_figure_was_computed_twice() {
        return RuleSet.strict().rules().stream().filter(ON_DATA).flatMap(EvidenceTest::examplesOf);
    }

    @Test
    void no_line_is_of_an_example_that_is_gone() {
        assertThat(examples()).containsAll(LINES.keySet());
    }

    private static List<String> examples() {
        List<String> all = new ArrayList<>();
        for (Rule<?> rule : RuleSet.strict().rules()) {
            for (int i = 1; i <= rule.examples().size(); i++) {
                all.add(rule.getClass().getSimpleName() + " " + i);
            }
        }
        return all;
    }

    private static <S extends Subject> Stream<DynamicTest> examplesOf(Rule<S> rule) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Example<S> example : rule.examples()) {
            String at = rule.getClass().getSimpleName() + " " + (tests.size() + 1);
            tests.add(
                    DynamicTest.dynamicTest(
                            at + ": " + example.story().en(),
                            () ->
                                    check(
                                            rule.judge(example.subject()).evidence(),
                                            LINES.getOrDefault(at, List.of()))));
        }
        return tests.stream();
    }

    private static void check(Evidence evidence, List<Line> lines) {
        List<Line> figures = lines.stream().filter(line -> !isWhole(line)).toList();
        assertThat(evidence.facts().stream().filter(fact -> fact.value().isPresent()))
                .extracting(Fact::name)
                .containsExactlyInAnyOrderElementsOf(figures.stream().map(Line::fact).toList());
        figures.forEach(line -> check(evidence.fact(line.fact()).orElseThrow(), line));
        assertThat(evidence.stake().isPresent()).isEqualTo(find(lines, "=stake").isPresent());
        evidence.stake().ifPresent(money -> same(money, figure(lines, "=stake"), "stake"));
        assertThat(evidence.p().isPresent()).isEqualTo(find(lines, "=p").isPresent());
        evidence.p().ifPresent(p -> close(p, figure(lines, "=p"), "p"));
    }

    /** The p or the stake of the whole; a fact may be called p as well. */
    private static boolean isWhole(Line line) {
        return line.fact().startsWith("=");
    }

    private static Optional<Line> find(List<Line> lines, String fact) {
        return lines.stream().filter(line -> line.fact().equals(fact)).findFirst();
    }

    private static String figure(List<Line> lines, String fact) {
        return find(lines, fact).orElseThrow().figure(0);
    }

    private static void check(Fact fact, Line line) {
        same(fact.value().orElseThrow(), line.figure(0), line.fact());
        assertThat(fact.interval().isPresent()).as(line.fact()).isEqualTo(has(line, 1));
        fact.interval()
                .ifPresent(
                        limits -> {
                            close(limits.lower(), line.figure(1), line.fact());
                            close(limits.upper(), line.figure(2), line.fact());
                        });
        assertThat(fact.n().isPresent() ? fact.n().getAsLong() + "" : "")
                .as(line.fact())
                .isEqualTo(line.figure(3));
        assertThat(fact.threshold().isPresent()).as(line.fact()).isEqualTo(has(line, 4));
        fact.threshold().ifPresent(limit -> same(Known.of(limit), line.figure(4), line.fact()));
    }

    private static boolean has(Line line, int at) {
        return !line.figure(at).isEmpty();
    }

    private static void same(Known seen, String expected, String fact) {
        if (expected.contains(".")) {
            close(seen.value().doubleValue(), expected, fact);
            return;
        }
        String[] parts = expected.split("/");
        BigDecimal below = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
        assertThat(seen).as(fact).isEqualByComparingTo(Known.of(new BigDecimal(parts[0]), below));
    }

    private static void close(double seen, String expected, String fact) {
        double number = Double.parseDouble(expected);
        assertThat(seen).as(fact).isCloseTo(number, within(Math.abs(number) * 1e-9));
    }
}
