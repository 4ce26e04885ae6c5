package io.github.kpisdk.examples;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.rules.verdict.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param data the folder to read; the sample business if empty
 * @param out the folder to write to
 * @param lenient whether faulty rows are set aside instead of refused
 * @param language of the page for people
 * @param audience of the one page to write; if empty all pages where there is a {@code system.json}
 * @param strict whether rules that are off by themselves are on
 * @param failOn how severe a finding must be for exit code 1; none is if empty
 * @param writeBaseline whether what is found now is written as a baseline for later runs
 * @param help whether only the usage is wanted
 */
record Options(
        Optional<Path> data,
        Path out,
        boolean lenient,
        Language language,
        Optional<Audience> audience,
        boolean strict,
        Optional<Severity> failOn,
        boolean writeBaseline,
        boolean help) {
    static final String USAGE =
            """
            Usage: java -jar kpi.jar [--data DIR] [--out DIR] [--lenient] [--lang en|ru]
                                     [--audience owner|head|specialist]
                                     [--strict] [--fail-on error|warning] [--write-baseline]

              --data DIR    folder with business.json, costs.csv, deals.csv and, if there are any,
                            channels.csv, traffic.csv, leads.csv, refunds.csv,
                            measurements.csv, stages.csv, touches.csv, experiments.csv,
                            claims.csv, funnel.json, statements.json, system.json,
                            suppressions.json, baseline.json
                            (without it: the sample business inside the jar)
              --out DIR     folder for the results (without it: ./kpi-out)
              --lenient     set faulty rows aside in rejects.csv and go on
              --lang en|ru  language of the pages (without it: en)
              --audience A  write only the page of the owner, the head of marketing or a specialist
                            (without it: all three, if there is a system.json)
              --strict      judge by the rules that are off by themselves, too
              --fail-on S   exit with 1 if there is a finding at least so severe: error or warning
              --write-baseline  write baseline.json with what is found; put it into the data
                            folder, and later runs show what is new
              --help        print this and stop

            Exit code 0: results written. 1: results written, and --fail-on found something.
            2: bad input or usage, nothing written.\
            """;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException saying which argument is wrong
     */
    static Options parse(String... args) {
        Optional<Path> data = Optional.empty();
        Path out = Path.of("kpi-out");
        boolean lenient = false;
        boolean help = false;
        Language language = Language.EN;
        Optional<Audience> audience = Optional.empty();
        boolean strict = false;
        Optional<Severity> failOn = Optional.empty();
        boolean writeBaseline = false;
        Set<String> seen = new HashSet<>();
        for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (!seen.add(name)) {
                throw new IllegalArgumentException(name + " is given twice");
            }
            switch (name) {
                case "--data" -> data = Optional.of(path(name, rest));
                case "--out" -> out = path(name, rest);
                case "--lang" -> language = Language.parse(value(name, rest));
                case "--audience" -> audience = Optional.of(audience(value(name, rest)));
                case "--lenient" -> lenient = true;
                case "--strict" -> strict = true;
                case "--fail-on" -> failOn = Optional.of(severity(value(name, rest)));
                case "--write-baseline" -> writeBaseline = true;
                case "--help" -> help = true;
                default ->
                        throw new IllegalArgumentException("Unknown argument " + Excerpt.of(name));
            }
        }
        return new Options(
                data, out, lenient, language, audience, strict, failOn, writeBaseline, help);
    }

    private static Severity severity(String value) {
        return switch (value) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default ->
                    throw new IllegalArgumentException(
                            "--fail-on must be error or warning, not " + Excerpt.of(value));
        };
    }

    private static Audience audience(String value) {
        return switch (value) {
            case "owner" -> Audience.OWNER;
            case "head" -> Audience.HEAD;
            case "specialist" -> Audience.SPECIALIST;
            default ->
                    throw new IllegalArgumentException(
                            "Audience must be owner, head or specialist, not " + Excerpt.of(value));
        };
    }

    private static Path path(String name, Iterator<String> rest) {
        String value = value(name, rest);
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(name + " is not a path: " + Excerpt.of(value), e);
        }
    }

    private static String value(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return rest.next();
    }
}
