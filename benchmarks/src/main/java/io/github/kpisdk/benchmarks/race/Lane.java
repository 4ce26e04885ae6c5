package io.github.kpisdk.benchmarks.race;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Something that is done once a round. */
final class Lane {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final String name;
    private final int bound;
    private final long[] nanos;
    private final long[] cpuNanos;
    private final Runnable work;

    /**
     * Nothing has been done yet.
     *
     * @param bound how many nanoseconds a change may take
     */
    Lane(String name, int bound, int rounds, Runnable work) {
        this.name = name;
        this.bound = bound;
        this.work = work;
        nanos = new long[rounds];
        cpuNanos = new long[rounds];
    }

    int bound() {
        return bound;
    }

    /** Does it after what others left behind was collected; rounds below zero do not count. */
    void run(int round) {
        System.gc();
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        if (round >= 0) {
            nanos[round] = System.nanoTime() - start;
            cpuNanos[round] = SYSTEM.getProcessCpuTime() - cpu;
        }
    }

    Result result(int count) {
        return new Result(name, 1, count, 0, nanos, cpuNanos);
    }
}
