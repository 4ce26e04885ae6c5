package io.github.kpisdk.benchmarks;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param deals how many
 * @param sizes the numbers of deals of the growth table
 * @param warmUp the rounds that do not count
 * @param rounds the rounds that do
 * @param only the beginnings of the names of the contenders who take part; all if there are none
 */
record Options(int deals, List<Integer> sizes, int warmUp, int rounds, List<String> only) {
    static final String USAGE =
            """
            Usage: java -jar benchmarks.jar w|growth|memory|live|funnel|rules [options]
                   java -jar benchmarks.jar jmh [options of JMH]

              w                  all ways to the figures of workload W in one run
              growth             nanoseconds a deal in several sizes
              memory             bytes a deal, a customer and a cell
              live               nanoseconds a change of a live ledger, bytes a deal and a customer
              funnel             nanoseconds an event, a path and a visit, and their growth
              rules              milliseconds of all rules on channels over 36 months

              --deals N          how many deals, or events and visits of funnel (1000000);
                                 for rules a thousandth as many channels
              --sizes N,N,...    the sizes of growth (100000,1000000,10000000)
              --warm-up N        rounds that do not count (3)
              --rounds N         rounds that count (9)
              --only A,B,...     contenders whose names begin so; hand and duckdb to compare with
            """;

    /**
     * Reads what follows the name of the command.
     *
     * @throws IllegalArgumentException saying which argument is wrong
     */
    static Options parse(List<String> args) {
        Options options =
                new Options(1_000_000, List.of(100_000, 1_000_000, 10_000_000), 3, 9, List.of());
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            options = options.with(name, rest.next());
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--deals" -> new Options(number(name, value), sizes, warmUp, rounds, only);
            case "--sizes" ->
                    new Options(
                            deals,
                            list(value).stream().map(size -> number(name, size)).toList(),
                            warmUp,
                            rounds,
                            only);
            case "--warm-up" -> new Options(deals, sizes, number(name, value), rounds, only);
            case "--rounds" -> new Options(deals, sizes, warmUp, number(name, value), only);
            case "--only" -> new Options(deals, sizes, warmUp, rounds, list(value));
            default -> throw new IllegalArgumentException("Unknown argument " + name);
        };
    }

    private static List<String> list(String value) {
        return Arrays.asList(value.split(","));
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is not a number: " + value, e);
        }
        throw new IllegalArgumentException(name + " must be above zero, not " + value);
    }
}
