package io.github.kpisdk.benchmarks.race;

import java.util.List;
import java.util.Optional;

/** What a race gave, and who is compared with whom. */
record Results(List<Result> all) {

    /** Whether other programs took the cores from some contender. */
    boolean wereDisturbed() {
        return all.stream().anyMatch(Result::wasDisturbed);
    }

    Optional<Result> find(String name) {
        return all.stream().filter(result -> result.name().equals(name)).findFirst();
    }

    /** How many times as long the second took as the first. */
    Optional<Double> times(String first, String second) {
        return find(first).flatMap(a -> find(second).map(b -> b.median() / a.median()));
    }

    /** DuckDB's natural query on as many threads: over files for who reads files. */
    static String duckDbFor(Result result) {
        return (result.name().startsWith("csv-") ? "csv-duckdb-" : "duckdb-") + result.threads();
    }

    /** The practical limit on as many threads; there is none for who reads files. */
    static String limitFor(Result result) {
        return result.name().startsWith("csv-") ? "" : "hand-" + result.threads();
    }
}
