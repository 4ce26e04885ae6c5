package io.github.kpisdk.benchmarks.small;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Knowing an id again: packed into a number in an open table, and as text in a map. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IdBenchmark {
    private static final int IDS = 1024;
    private static final int SLOTS = 4 * IDS;

    private final String[] ids =
            IntStream.range(0, IDS)
                    .mapToObj(i -> Long.toString(i * 0x9E3779B97F4A7C15L & (1L << 40) - 1))
                    .toArray(String[]::new);
    private final Map<String, Integer> map = new HashMap<>();
    private final long[] table = new long[SLOTS];

    /** Every id is known already. */
    public IdBenchmark() {
        for (int i = 0; i < IDS; i++) {
            map.put(ids[i], i);
            table[slot(pack(ids[i]))] = pack(ids[i]);
        }
    }

    /** A decimal id as a number above zero; zero where it is no such id. */
    private static long pack(String id) {
        long number = 0;
        for (int i = 0; i < id.length(); i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number + 1;
    }

    private int slot(long key) {
        int slot = (int) (key * 0xD6E8FEB86659FD93L >>> 52);
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** One id of text made a number. */
    @Benchmark
    @OperationsPerInvocation(IDS)
    public long packed() {
        long all = 0;
        for (String id : ids) {
            all ^= pack(id);
        }
        return all;
    }

    /** One id made a number and found in the table. */
    @Benchmark
    @OperationsPerInvocation(IDS)
    public long packedAndFound() {
        long all = 0;
        for (String id : ids) {
            all += slot(pack(id));
        }
        return all;
    }

    /** One id found in a map of text, whose hash code it remembers. */
    @Benchmark
    @OperationsPerInvocation(IDS)
    public long textFound() {
        long all = 0;
        for (String id : ids) {
            all += map.get(id);
        }
        return all;
    }

    /** One id found that was just read, whose hash code is not known yet. */
    @Benchmark
    @OperationsPerInvocation(IDS)
    public long newTextFound() {
        long all = 0;
        for (String id : ids) {
            all += map.get(new String(id.toCharArray()));
        }
        return all;
    }
}
