package io.github.kpisdk.examples.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page that says which needs are answered, by what, and which are not yet. */
final class CoveragePage {
    /** The parts of the product that will answer what is open. */
    static final Map<String, String> PARTS =
            Map.of(
                    "funnel", "steps, cohorts, bottlenecks and experiments",
                    "rules", "traps and verdicts",
                    "readers", "exports of other systems and what the facts do not hold yet",
                    "forecast", "the course of figures into the future",
                    "report", "pages and tables for others",
                    "examples", "what can be computed and is not yet a worked program");

    private static final String START =
            """
            # Coverage

            Written from [needs.psv](needs.psv); do not edit by hand.

            What people who use KPIs need, what answers it, and the test that shows it. A need is answered
            only if all of it is. Symbols without a dot are ids of KPIs in the [glossary](glossary.md), the
            others stand below `io.github.kpisdk`.

            """;

    private CoveragePage() {}

    static String of(List<Need> needs) {
        long answered = needs.stream().filter(Need::isAnswered).count();
        String counts =
                "**%s needs: %s answered, %s not yet.**\n\n"
                        .formatted(needs.size(), answered, needs.size() - answered);
        return START + counts + parts(needs) + "Kinds: " + Need.legend() + ".\n\n" + table(needs);
    }

    private static String parts(List<Need> needs) {
        return PARTS.keySet().stream()
                .sorted()
                .map(
                        part ->
                                "| %s | %s | %s |\n"
                                        .formatted(part, PARTS.get(part), open(needs, part)))
                .collect(
                        Collectors.joining(
                                "", "| not yet: by | which is | needs |\n|---|---|---|\n", "\n"));
    }

    private static long open(List<Need> needs, String part) {
        return needs.stream().filter(need -> need.laterBy().equals(Optional.of(part))).count();
    }

    private static String table(List<Need> needs) {
        return needs.stream()
                .map(need -> need.row() + "\n")
                .collect(
                        Collectors.joining(
                                "",
                                "| id | kind | need | answered by | shown by |\n|---|---|---|---|---|\n",
                                ""));
    }
}
