package io.github.kpisdk.benchmarks.cell;

import io.github.kpisdk.benchmarks.data.Workload;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of workload W: per channel and month, per channel, per month, and in total. */
public final class Cells {
    /** Stands for all channels together. */
    public static final int ALL_CHANNELS = Workload.CHANNELS.size();

    /** Stands for all months together. */
    public static final int ALL_MONTHS = Workload.MONTHS;

    private static final int WIDTH = ALL_MONTHS + 1;
    private static final int SIZE = (ALL_CHANNELS + 1) * WIDTH;

    private final Map<Measure, long[]> sums = new EnumMap<>(Measure.class);
    private final Map<Ratio, double[]> ratios = new EnumMap<>(Ratio.class);

    /** Cells of zero. */
    public Cells(Set<Measure> measures) {
        measures.forEach(measure -> sums.put(measure, new long[SIZE]));
    }

    /** What is added up in them. */
    public Set<Measure> measures() {
        return EnumSet.copyOf(sums.keySet());
    }

    /** Adds to the cell of a channel and month, and to the three that contain it. */
    public void add(Measure measure, int channel, int month, long amount) {
        long[] cells = sums.get(measure);
        cells[at(channel, month)] += amount;
        cells[at(channel, ALL_MONTHS)] += amount;
        cells[at(ALL_CHANNELS, month)] += amount;
        cells[at(ALL_CHANNELS, ALL_MONTHS)] += amount;
    }

    /** Says what one cell holds. */
    public void put(Measure measure, int channel, int month, long amount) {
        sums.get(measure)[at(channel, month)] = amount;
    }

    /** Says what a ratio is in one cell. */
    public void put(Ratio ratio, int channel, int month, double value) {
        ratios.computeIfAbsent(ratio, r -> new double[SIZE])[at(channel, month)] = value;
    }

    /** What one cell holds. */
    public long get(Measure measure, int channel, int month) {
        return sums.get(measure)[at(channel, month)];
    }

    /** What all of them hold together. */
    public long total(Measure measure) {
        return get(measure, ALL_CHANNELS, ALL_MONTHS);
    }

    /** Divides in every cell, where what is needed is there. */
    public Cells divide() {
        for (Ratio ratio : Ratio.values()) {
            if (canDivide(ratio)) {
                double[] values = new double[SIZE];
                for (int cell = 0; cell < SIZE; cell++) {
                    values[cell] = divide(ratio, cell);
                }
                ratios.put(ratio, values);
            }
        }
        return this;
    }

    private boolean canDivide(Ratio ratio) {
        return ratio != Ratio.REPEAT_RATE || sums.containsKey(Measure.REPEATERS);
    }

    private double divide(Ratio ratio, int cell) {
        return ratio.of(measure -> sums.get(known(measure))[cell]);
    }

    /** Where there is no profit, the contribution takes its place. */
    private Measure known(Measure measure) {
        return measure == Measure.PROFIT && !sums.containsKey(measure)
                ? Measure.CONTRIBUTION
                : measure;
    }

    /** The first cell in which these differ from what they should be, in words. */
    public Optional<String> differenceFrom(Cells expected) {
        for (Measure measure : sums.keySet()) {
            long[] right = expected.sums.get(measure);
            for (int cell = 0; cell < SIZE; cell++) {
                long is = sums.get(measure)[cell];
                if (is != right[cell]) {
                    return Optional.of(place(measure, cell) + is + ", not " + right[cell]);
                }
            }
        }
        return wrongRatio();
    }

    /** Ratios are checked against the sums beside them, but for the last digits of a double. */
    private Optional<String> wrongRatio() {
        for (Ratio ratio : Ratio.values()) {
            if (canDivide(ratio) && !ratios.containsKey(ratio)) {
                return Optional.of(ratio + " is missing");
            }
            for (int cell = 0; canDivide(ratio) && cell < SIZE; cell++) {
                double is = ratios.get(ratio)[cell];
                double right = divide(ratio, cell);
                boolean same = Math.abs(is - right) <= Math.abs(right) * 1e-12;
                if (!same && Double.isNaN(is) != Double.isNaN(right) || !same && right == right) {
                    return Optional.of(place(ratio, cell) + is + ", not " + right);
                }
            }
        }
        return Optional.empty();
    }

    private static String place(Object what, int cell) {
        int channel = cell / WIDTH;
        int month = cell % WIDTH;
        return "%s of %s in %s is "
                .formatted(
                        what,
                        channel == ALL_CHANNELS ? "all channels" : Workload.CHANNELS.get(channel),
                        month == ALL_MONTHS ? "all months" : "month " + month);
    }

    private static int at(int channel, int month) {
        return channel * WIDTH + month;
    }
}
