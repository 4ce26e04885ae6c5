package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.contender.Contender;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs all contenders in turn, round after round, so that what disturbs the machine disturbs all of
 * them. Every run is checked, and what the others left behind is collected before it.
 */
public final class Race {
    private final List<? extends Contender> contenders;
    private final Cells expected;

    /** A race whose every run must give what is expected. */
    public Race(List<? extends Contender> contenders, Cells expected) {
        this.contenders = contenders;
        this.expected = expected;
    }

    /** Runs some rounds that do not count, and some that do. */
    List<Result> run(int deals, int warmUp, int rounds) {
        long[][] nanos = new long[contenders.size()][rounds];
        int[] figures = new int[contenders.size()];
        for (int round = -warmUp; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                Contender contender = contenders.get(i);
                contender.before();
                System.gc();
                long start = System.nanoTime();
                Cells cells = contender.run();
                long time = System.nanoTime() - start;
                check(contender, cells);
                figures[i] = cells.measures().size();
                if (round >= 0) {
                    nanos[i][round] = time;
                }
            }
        }
        return IntStream.range(0, contenders.size())
                .mapToObj(i -> result(contenders.get(i), deals, figures[i], nanos[i]))
                .toList();
    }

    private static Result result(Contender contender, int deals, int figures, long[] nanos) {
        return new Result(contender.name(), contender.threads(), deals, figures, nanos);
    }

    private void check(Contender contender, Cells cells) {
        cells.differenceFrom(expected)
                .ifPresent(
                        difference -> {
                            throw new IllegalStateException(contender.name() + ": " + difference);
                        });
    }
}
