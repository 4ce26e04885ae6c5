package io.github.kpisdk.benchmarks.small;

import io.github.kpisdk.benchmarks.data.Workload;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** Finding the cell of a row: by a dense index, and in a map by channel and month. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CellBenchmark {
    private static final int ROWS = 1024;

    private final byte[] months = Workload.monthOfDay();
    private final byte[] channels = new byte[ROWS];
    private final short[] days = new short[ROWS];
    private final String[] names = new String[ROWS];
    private final LocalDate[] dates = new LocalDate[ROWS];
    private final long[] cells = new long[Workload.CHANNELS.size() * Workload.MONTHS];
    private final Map<Cell, long[]> map = new HashMap<>();

    /** Rows in no order. */
    public CellBenchmark() {
        Random random = new Random(1);
        for (int row = 0; row < ROWS; row++) {
            channels[row] = (byte) random.nextInt(Workload.CHANNELS.size());
            days[row] = (short) random.nextInt(Workload.DAYS);
            names[row] = Workload.CHANNELS.get(channels[row]);
            dates[row] = Workload.FIRST_DAY.plusDays(days[row]);
        }
    }

    private record Cell(String channel, YearMonth month) {}

    /** One row counted in an array. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long[] denseIndex() {
        for (int row = 0; row < ROWS; row++) {
            cells[channels[row] * Workload.MONTHS + months[days[row]]]++;
        }
        return cells;
    }

    /** One row counted in a map. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Map<?, long[]> mapLookup() {
        for (int row = 0; row < ROWS; row++) {
            Cell cell = new Cell(names[row], YearMonth.from(dates[row]));
            map.computeIfAbsent(cell, key -> new long[1])[0]++;
        }
        return map;
    }
}
