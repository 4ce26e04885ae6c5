package io.github.kpisdk.funnel.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same chain, straight from its definition: a full matrix and Gaussian elimination. */
final class DenseChain {
    private static final List<String> START = List.of();

    private final Map<List<String>, Map<List<String>, Long>> moves = new LinkedHashMap<>();
    private final Map<List<String>, Long> leaving = new LinkedHashMap<>();
    private final Map<List<String>, Double> conversions = new LinkedHashMap<>();
    private final Map<List<String>, Double> values = new LinkedHashMap<>();

    DenseChain(Journeys journeys, int order) {
        for (Journey journey : journeys.all()) {
            long times = journey.conversions() + journey.nulls();
            List<String> path = journey.path();
            int window = Math.min(order, path.size());
            List<String> state = START;
            for (int i = 0; i + window <= path.size(); i++) {
                List<String> next = path.subList(i, i + window);
                if (!next.equals(state)) {
                    moves.computeIfAbsent(state, s -> new LinkedHashMap<>())
                            .merge(next, times, Long::sum);
                    leaving.merge(state, times, Long::sum);
                    state = next;
                }
            }
            leaving.merge(state, times, Long::sum);
            conversions.merge(state, (double) journey.conversions(), Double::sum);
            values.merge(state, Journeys.amount(journey).doubleValue(), Double::sum);
        }
    }

    /** One less what is left when states with the channel lead to nothing. */
    double removalEffect(String channel, boolean money) {
        return 1 - fromStart(channel, money) / fromStart("", money);
    }

    private double fromStart(String removed, boolean money) {
        List<List<String>> states = new ArrayList<>(leaving.keySet());
        int n = states.size();
        double[][] system = new double[n][n + 1];
        for (int row = 0; row < n; row++) {
            List<String> state = states.get(row);
            system[row][row] = 1;
            if (!state.contains(removed)) {
                double out = leaving.get(state);
                for (var move : moves.getOrDefault(state, Map.of()).entrySet()) {
                    system[row][states.indexOf(move.getKey())] -= move.getValue() / out;
                }
                system[row][n] = (money ? values : conversions).getOrDefault(state, 0.0) / out;
            }
        }
        return solved(system)[states.indexOf(START)];
    }

    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = 0; row < n; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; row != pivot && column <= n; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[n];
        for (int row = 0; row < n; row++) {
            solution[row] = system[row][n] / system[row][row];
        }
        return solution;
    }
}
