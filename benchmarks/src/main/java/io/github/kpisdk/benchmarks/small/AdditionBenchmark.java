package io.github.kpisdk.benchmarks.small;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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

/** Adding an amount: in a long, in 128 bits with a carry, and as a decimal. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AdditionBenchmark {
    private static final int AMOUNTS = 1024;

    private final long[] minor =
            LongStream.range(0, AMOUNTS).map(i -> i * i * 7919 % 100_000_000).toArray();
    private final BigDecimal[] decimals =
            LongStream.of(minor)
                    .mapToObj(amount -> BigDecimal.valueOf(amount, 2))
                    .toArray(BigDecimal[]::new);

    /** One addition, which may wrap. */
    @Benchmark
    @OperationsPerInvocation(AMOUNTS)
    public long longs() {
        long sum = 0;
        for (long amount : minor) {
            sum += amount;
        }
        return sum;
    }

    /** One addition that cannot wrap. */
    @Benchmark
    @OperationsPerInvocation(AMOUNTS)
    public long longsWithCarry() {
        long low = 0;
        long high = 0;
        for (long amount : minor) {
            low += amount;
            high += (amount >> 63) + (Long.compareUnsigned(low, amount) < 0 ? 1 : 0);
        }
        return high ^ low;
    }

    /** One exact addition of the JDK, which throws where it would wrap. */
    @Benchmark
    @OperationsPerInvocation(AMOUNTS)
    public long longsExact() {
        long sum = 0;
        for (long amount : minor) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }

    /** One addition of decimals. */
    @Benchmark
    @OperationsPerInvocation(AMOUNTS)
    public BigDecimal decimals() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : decimals) {
            sum = sum.add(amount);
        }
        return sum;
    }
}
