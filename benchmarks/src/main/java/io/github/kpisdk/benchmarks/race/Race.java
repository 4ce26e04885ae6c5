package io.github.kpisdk.benchmarks.race;

import com.sun.management.OperatingSystemMXBean;
import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.contender.Contender;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Runs all contenders in turn, round after round, so that what disturbs the machine disturbs all of
 * them. Every run is checked, and what the others left behind is collected before it.
 */
final class Race {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final long WARM_UP_NANOS = 300_000_000;

    private final List<? extends Contender> contenders;
    private final Cells expected;

    /** A race whose every run must give what is expected. */
    Race(List<? extends Contender> contenders, Cells expected) {
        this.contenders = contenders;
        this.expected = expected;
    }

    /** Runs some rounds that do not count, and some that do. */
    List<Result> run(int deals, int warmUp, int rounds) {
        Heap.keepGrown();
        List<Lane> lanes =
                contenders.stream().map(contender -> new Lane(contender, rounds)).toList();
        for (int round = 0; round < warmUp; round++) {
            lanes.forEach(Lane::warmUp);
        }
        for (int round = 0; round < rounds; round++) {
            for (Lane lane : lanes) {
                lane.run(round);
            }
        }
        return lanes.stream().map(lane -> lane.result(deals)).toList();
    }

    /** One contender and its times. */
    private final class Lane {
        private final Contender contender;
        private final long[] nanos;
        private final long[] cpuNanos;
        private int figures;

        Lane(Contender contender, int rounds) {
            this.contender = contender;
            nanos = new long[rounds];
            cpuNanos = new long[rounds];
        }

        /** Short runs are repeated, or they would not be compiled when the rounds begin. */
        void warmUp() {
            long start = System.nanoTime();
            do {
                contender.before();
                check(contender.run());
            } while (System.nanoTime() - start < WARM_UP_NANOS);
        }

        void run(int round) {
            contender.before();
            System.gc();
            long cpu = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            Cells cells = contender.run();
            long time = System.nanoTime() - start;
            long cpuTime = SYSTEM.getProcessCpuTime() - cpu;
            check(cells);
            figures = cells.measures().size();
            nanos[round] = time;
            cpuNanos[round] = cpuTime;
        }

        private void check(Cells cells) {
            cells.differenceFrom(expected)
                    .ifPresent(
                            difference -> {
                                throw new IllegalStateException(
                                        contender.name() + ": " + difference);
                            });
        }

        Result result(int deals) {
            return new Result(
                    contender.name(), contender.threads(), deals, figures, nanos, cpuNanos);
        }
    }
}
