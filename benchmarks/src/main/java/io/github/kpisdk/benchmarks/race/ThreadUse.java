package io.github.kpisdk.benchmarks.race;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * What the calling thread alone worked and allocated, round by round: neither other programs nor
 * the collection of garbage by other threads are in it.
 */
final class ThreadUse {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();

    /** Does something once more, and keeps what it took. */
    void during(Runnable work) {
        long id = Thread.currentThread().getId();
        long cpu = THREADS.getThreadCpuTime(id);
        long allocated = THREADS.getThreadAllocatedBytes(id);
        work.run();
        nanos.add(THREADS.getThreadCpuTime(id) - cpu);
        bytes.add(THREADS.getThreadAllocatedBytes(id) - allocated);
    }

    /** Forgets what warmed up. */
    void forget() {
        nanos.clear();
        bytes.clear();
    }

    /** The milliseconds of the middle round; of an even number, of the later of the two. */
    double medianMillis() {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    double leastMillis() {
        return nanos.stream().mapToLong(Long::longValue).min().orElseThrow() / 1e6;
    }

    /** The mean of all rounds. */
    double bytes() {
        return bytes.stream().mapToLong(Long::longValue).average().orElseThrow();
    }
}
