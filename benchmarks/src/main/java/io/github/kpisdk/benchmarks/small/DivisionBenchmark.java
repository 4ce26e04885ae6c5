package io.github.kpisdk.benchmarks.small;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One quotient: as the library's fraction, as a decimal of 34 digits, and in binary. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DivisionBenchmark {
    private BigDecimal cost = new BigDecimal("859711330.15");
    private BigDecimal customers = new BigDecimal(249_021);
    private double binaryCost = cost.doubleValue();
    private double binaryCustomers = customers.doubleValue();
    private Known fraction = Known.of(cost, customers);
    private Known other = Known.of(cost, customers.add(BigDecimal.ONE));

    /** Making the fraction; nothing is divided yet. */
    @Benchmark
    public Known fraction() {
        return Known.of(cost, customers);
    }

    /** Dividing it once, as it is shown. */
    @Benchmark
    public BigDecimal fractionValue() {
        return fraction.value();
    }

    /** Comparing two, exactly. */
    @Benchmark
    public int fractionCompare() {
        return fraction.compareTo(other);
    }

    /** The division inside. */
    @Benchmark
    public BigDecimal decimal() {
        return cost.divide(customers, MathContext.DECIMAL128);
    }

    /** What it would cost to be wrong in the last digit. */
    @Benchmark
    public double binary() {
        return binaryCost / binaryCustomers;
    }
}
