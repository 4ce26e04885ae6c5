package io.github.kpisdk.funnel.conversion;

import java.util.List;

/** Wins less expected wins of groups, and how these vary together. */
final class LogRankSums {
    /** What is left of a variance below this share of the greatest is rounding. */
    private static final double ROUNDING = 1e-9;

    private final List<RiskSet> groups;
    private final double[] expected;
    private final double[] excess;
    private final double[][] covariance;

    LogRankSums(List<RiskSet> groups) {
        this.groups = groups;
        this.expected = new double[groups.size()];
        this.excess = new double[groups.size()];
        this.covariance = new double[groups.size()][groups.size()];
    }

    double expected(int group) {
        return expected[group];
    }

    /** Adds a day with a win; the variance is that of the hypergeometric distribution. */
    void add(long day) {
        double all = groups.stream().mapToLong(group -> group.atRisk(day)).sum();
        double won = groups.stream().mapToLong(group -> group.wonOn(day)).sum();
        double spread = all > 1 ? won * (all - won) / (all - 1) : 0;
        for (int i = 0; i < expected.length; i++) {
            double share = groups.get(i).atRisk(day) / all;
            expected[i] += won * share;
            excess[i] += groups.get(i).wonOn(day) - won * share;
            for (int j = 0; j < expected.length; j++) {
                double other = groups.get(j).atRisk(day) / all;
                covariance[i][j] += spread * share * ((i == j ? 1 : 0) - other);
            }
        }
    }

    /**
     * The excess, squared and divided by its covariance, and the rank of the latter: one less than
     * there are groups, or lower. Cholesky's elimination, the greatest variance left coming first.
     */
    Statistic statistic() {
        int size = excess.length;
        double[] left = excess.clone();
        double[][] matrix = new double[size][];
        for (int i = 0; i < size; i++) {
            matrix[i] = covariance[i].clone();
        }
        double least = ROUNDING * matrix[greatest(matrix)][greatest(matrix)];
        double sum = 0;
        int rank = 0;
        int pivot = greatest(matrix);
        while (matrix[pivot][pivot] > least) {
            double variance = matrix[pivot][pivot];
            double[] row = matrix[pivot].clone();
            double part = left[pivot];
            sum += part * part / variance;
            rank++;
            for (int i = 0; i < size; i++) {
                left[i] -= row[i] / variance * part;
                for (int j = 0; j < size; j++) {
                    matrix[i][j] -= row[i] * row[j] / variance;
                }
            }
            matrix[pivot][pivot] = 0;
            pivot = greatest(matrix);
        }
        return new Statistic(sum, rank);
    }

    private static int greatest(double[][] matrix) {
        int greatest = 0;
        for (int i = 1; i < matrix.length; i++) {
            if (matrix[i][i] > matrix[greatest][greatest]) {
                greatest = i;
            }
        }
        return greatest;
    }

    record Statistic(double chiSquared, int rank) {}
}
