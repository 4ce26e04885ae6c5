package io.github.kpisdk.benchmarks.race;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the library wants to reach.
 *
 * @param contender whose target it is
 * @param against who it is compared with; nothing for a bound of its own
 * @param kind how
 * @param bound the number to reach
 */
record Target(String contender, Optional<String> against, Kind kind, double bound) {
    static final List<Target> ALL =
            Stream.of(
                            memory("columns-2", 27, 5, 3, 2),
                            memory("columns-1", 40, 7, 3, 2),
                            memory("objects-2", 65, 2, 1.2, 5),
                            List.of(
                                    timesAsLong("csv-library-2", "csv-duckdb-2", 0.8),
                                    timesAsLong("csv-library-2", "csv-duckdb-load-2", 0.8)))
                    .flatMap(List::stream)
                    .toList();

    /** In which sizes a bound in nanoseconds is judged. */
    private static final int LARGE = 10_000_000;

    enum Kind {
        /** Nanoseconds a deal, at most. */
        NANOS("ns a deal, at most"),
        /** Times as fast, at least. */
        TIMES_AS_FAST("times as fast, at least"),
        /** Times as long, at most. */
        TIMES_AS_LONG("times as long, at most");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static List<Target> memory(
            String name, double nanos, double natural, double best, double limit) {
        String threads = name.substring(name.length() - 2);
        return List.of(
                new Target(name, Optional.empty(), Kind.NANOS, nanos),
                timesAsFast(name, "duckdb" + threads, natural),
                timesAsFast(name, "duckdb-best" + threads, best),
                timesAsLong(name, "hand" + threads, limit));
    }

    private static Target timesAsFast(String name, String against, double bound) {
        return new Target(name, Optional.of(against), Kind.TIMES_AS_FAST, bound);
    }

    private static Target timesAsLong(String name, String against, double bound) {
        return new Target(name, Optional.of(against), Kind.TIMES_AS_LONG, bound);
    }

    /** The number that is compared with the bound, where there is one. */
    private Optional<Double> value(Results results) {
        return switch (kind) {
            case NANOS -> results.find(contender).map(Result::nanosPerDeal);
            case TIMES_AS_FAST -> against.flatMap(other -> results.times(contender, other));
            case TIMES_AS_LONG -> against.flatMap(other -> results.times(other, contender));
        };
    }

    private boolean isReached(double value) {
        return kind == Kind.TIMES_AS_FAST ? value >= bound : value <= bound;
    }

    private String judge(double value, int deals) {
        boolean said = kind != Kind.NANOS || deals == LARGE || contender.startsWith("objects");
        return said ? isReached(value) ? "reached" : "missed" : "said of 10,000,000";
    }

    /** All targets whose contenders ran, each as a row. */
    static TextTable table(Results results, int deals) {
        TextTable table = new TextTable("target", "against", "what", "bound", "is", "verdict");
        for (Target target : ALL) {
            target.value(results)
                    .ifPresent(
                            value ->
                                    table.row(
                                            target.contender,
                                            target.against.orElse("-"),
                                            target.kind.words,
                                            TextTable.number(1, target.bound),
                                            TextTable.number(2, value),
                                            target.judge(value, deals)));
        }
        return table;
    }
}
