package io.github.kpisdk.benchmarks.race;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/**
 * What something keeps of the heap: what is in use with it, less what is in use without.
 *
 * <p>Exact with the serial collector; others count large arrays by whole regions.
 */
final class Heap {
    /** The serial collector squeezes out everything in one of four collections only. */
    private static final int COLLECTIONS = 5;

    private Heap() {}

    private static boolean isExact() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .anyMatch(collector -> collector.getName().equals("MarkSweepCompact"));
    }

    static void mustBeExact(String command) {
        if (!isExact()) {
            throw new IllegalArgumentException(command + " needs java -XX:+UseSerialGC");
        }
    }

    /**
     * Keeps the collector from giving memory back after each collection: whoever runs next would
     * pay for asking for it again.
     */
    static void keepGrown() {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .setVMOption("MaxHeapFreeRatio", "100");
    }

    static long keptBy(Supplier<?> made) {
        long before = used();
        Object kept = made.get();
        long after = used();
        Reference.reachabilityFence(kept);
        return after - before;
    }

    /** What is in use after everything else was collected. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
