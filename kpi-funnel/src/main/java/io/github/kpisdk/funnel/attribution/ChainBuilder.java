package io.github.kpisdk.funnel.attribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the transitions of a chain. A state is the last few channels, one character each, which is
 * the number of the channel; the start is the empty state.
 */
final class ChainBuilder {
    static final String START = "";

    private final Map<String, Row> rows = new HashMap<>();

    private static final class Row {
        private final Map<String, Long> next = new HashMap<>();
        private long conversions;
        private long leaving;
        private BigDecimal value = BigDecimal.ZERO;
    }

    ChainBuilder() {
        rows.put(START, new Row());
    }

    /** A transition that was seen some times. */
    void move(String from, String to, long times) {
        Row row = row(from);
        row.next.merge(to, times, Long::sum);
        row.leaving += times;
        row(to);
    }

    /** What came of the journeys that ended in a state. */
    void end(String state, long conversions, long nulls, BigDecimal value) {
        Row row = row(state);
        row.conversions += conversions;
        row.leaving += conversions + nulls;
        row.value = row.value.add(value);
    }

    /** A whole path in windows of some touches; equal windows in a row are one state. */
    void path(String path, int order, long conversions, long nulls, BigDecimal value) {
        int length = Math.min(order, path.length());
        long times = conversions + nulls;
        String state = START;
        for (int end = length; end <= path.length(); end++) {
            String next = path.substring(end - length, end);
            if (!next.equals(state)) {
                move(state, next, times);
                state = next;
            }
        }
        end(state, conversions, nulls, value);
    }

    private Row row(String state) {
        return rows.computeIfAbsent(state, s -> new Row());
    }

    /** The chain; states are in an order that does not depend on that of the journeys. */
    Chain build() {
        Map<String, Row> sorted = new TreeMap<>(rows);
        List<String> states = new ArrayList<>(sorted.keySet());
        int size = states.size();
        int[][] targets = new int[size][];
        double[][] chances = new double[size][];
        double[] converting = new double[size];
        double[] paying = new double[size];
        for (int s = 0; s < size; s++) {
            Row row = rows.get(states.get(s));
            List<String> next = row.next.keySet().stream().sorted().toList();
            double leaving = Math.max(1, row.leaving);
            targets[s] = next.stream().mapToInt(t -> index(states, t)).toArray();
            chances[s] = next.stream().mapToDouble(t -> row.next.get(t) / leaving).toArray();
            converting[s] = row.conversions / leaving;
            paying[s] = row.value.doubleValue() / leaving;
        }
        return new Chain(states, targets, chances, converting, paying);
    }

    private static int index(List<String> states, String state) {
        return Collections.binarySearch(states, state);
    }
}
