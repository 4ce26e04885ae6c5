package io.github.kpisdk.rules.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of how often rules speak, where nothing is wrong and where something is. A list of cases
 * of other rules is added to {@link #nulls} and {@link #planted}.
 */
final class PowerTable {
    private static final String TITLE = "# How often the rules speak\n";
    private static final String INTRO =
            """

            Every line is drawn from five fixed starts and judged by the rule as it is unless set
            otherwise, one subject at a time, without the correction for many looks. The error of a
            share is about 2.2 percentage points at 50 % and 1.0 at 5 %. After a change of a rule
            write the page anew:

                mvn test -pl kpi-rules -am -Dtest=PowerTableTest -Dkpi.update=true \\
                    -Dsurefire.failIfNoSpecifiedTests=false

            `-Dkpi.calibration=long` draws twenty times as many and prints the page instead.
            """;
    private static final String NULLS =
            """

            ## Nothing is wrong

            A finding here is a false alarm; the bar is 5 %.
            """;
    private static final String PLANTED =
            """

            ## Something is wrong

            What is planted is stated with its size. Not judged is what is too little to judge by; the rest
            to 100 % is silence. An effect of just the size that a rule asks for is found in one of two
            cases however much there is to judge by: the other half lies on the other side by chance.
            """;
    private static final String HEAD =
            """

            | rule | drawn | finding | not decided | not judged | draws |
            |---|---|---|---|---|---|
            """;

    private PowerTable() {}

    static List<DrawnCase> nulls() {
        return all(Stream.of(StatisticsCases.nulls(), BusinessCases.nulls(), GrowthCases.nulls()));
    }

    static List<DrawnCase> planted() {
        return all(
                Stream.of(
                        StatisticsCases.planted(), BusinessCases.planted(), GrowthCases.planted()));
    }

    private static List<DrawnCase> all(Stream<List<DrawnCase>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    /** A case and what came of it. */
    record Row(DrawnCase drawn, DrawnCase.Tally tally) {

        @Override
        public String toString() {
            return "| %s | %s | %s | %s | %s | %d |\n"
                    .formatted(
                            drawn.rule(),
                            drawn.what(),
                            percent(tally.flaggedShare()),
                            percent(tally.openShare()),
                            percent(tally.notJudgedShare()),
                            tally.draws());
        }
    }

    /** All cases drawn and judged, by code. */
    static List<Row> drawn(List<DrawnCase> cases) {
        return cases.stream()
                .sorted(Comparator.comparing(DrawnCase::rule))
                .map(one -> new Row(one, one.tally()))
                .toList();
    }

    static String page(List<Row> nulls, List<Row> planted) {
        return TITLE + INTRO + NULLS + rows(nulls) + PLANTED + rows(planted);
    }

    private static String rows(List<Row> rows) {
        return HEAD + rows.stream().map(Row::toString).collect(Collectors.joining());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
