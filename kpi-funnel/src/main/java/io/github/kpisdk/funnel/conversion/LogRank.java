package io.github.kpisdk.funnel.conversion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether groups of leads, such as channels, are won at a different pace, or whether chance alone
 * could have made them differ.
 *
 * <p>The log-rank test of Mantel (Cancer Chemotherapy Reports 50, 1966): on each day with a win,
 * the wins are laid upon the groups in proportion to the leads at risk. Of more than two groups
 * {@link #pairs} tells which differ.
 */
public final class LogRank {
    private final List<Group> groups;
    private final LogRankSums.Statistic statistic;

    private LogRank(List<Group> groups, LogRankSums.Statistic statistic) {
        this.groups = groups;
        this.statistic = statistic;
    }

    /**
     * Compares groups by all that is known of their leads.
     *
     * @param curves by the name of the group
     * @throws IllegalArgumentException if there are fewer than two groups, or a lead is in two
     */
    public static LogRank compare(Map<String, CloseCurve> curves) {
        checkCount(curves);
        checkApart(curves);
        List<RiskSet> risks = curves.values().stream().map(CloseCurve::risk).toList();
        TreeSet<Long> days = new TreeSet<>();
        risks.forEach(risk -> Arrays.stream(risk.winDays()).forEach(days::add));
        LogRankSums sums = new LogRankSums(risks);
        days.forEach(sums::add);
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, CloseCurve> entry : curves.entrySet()) {
            groups.add(
                    new Group(
                            entry.getKey(),
                            entry.getValue().size(),
                            entry.getValue().risk().wonBy(Long.MAX_VALUE),
                            sums.expected(groups.size())));
        }
        return new LogRank(List.copyOf(groups), sums.statistic());
    }

    /**
     * Compares each two of several groups. The more pairs are looked at, the more of them differ by
     * chance: the probabilities are adjusted for that (Holm). Pairs that cannot be compared are
     * there, too, and do not count for the adjustment.
     *
     * @param curves by the name of the group
     * @return the first with the second, the first with the third, and so on
     * @throws IllegalArgumentException if there are fewer than two groups, or a lead is in two
     */
    public static List<GroupPair> pairs(Map<String, CloseCurve> curves) {
        checkCount(curves);
        List<Map.Entry<String, CloseCurve>> groups = List.copyOf(curves.entrySet());
        List<LogRank> tests = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (var other : groups.subList(i + 1, groups.size())) {
                Map<String, CloseCurve> two = new LinkedHashMap<>();
                two.put(groups.get(i).getKey(), groups.get(i).getValue());
                two.put(other.getKey(), other.getValue());
                tests.add(compare(two));
            }
        }
        return GroupPair.adjusted(tests);
    }

    /** What was seen and what was to be expected, in the given order. */
    public List<Group> groups() {
        return groups;
    }

    /** How many groups could be compared, less one; 0 if none could. */
    public int degreesOfFreedom() {
        return statistic.rank();
    }

    /** The statistic; empty if no two groups were at risk on a day with a win. */
    public OptionalDouble chiSquared() {
        return statistic.rank() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(statistic.chiSquared());
    }

    /**
     * The probability of groups at least as far apart if all leads were alike, from 0 to 1; empty
     * if the statistic is.
     */
    public OptionalDouble pValue() {
        return statistic.rank() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        ChiSquaredDistribution.of(statistic.rank())
                                .survivalProbability(statistic.chiSquared()));
    }

    /** The groups and the probability. */
    @Override
    public String toString() {
        return "%s, p %s".formatted(groups, pValue());
    }

    private static void checkCount(Map<String, CloseCurve> curves) {
        if (curves.size() < 2) {
            throw new IllegalArgumentException(
                    "Two groups are needed to compare, not " + curves.size());
        }
    }

    private static void checkApart(Map<String, CloseCurve> curves) {
        Map<String, String> owners = new HashMap<>();
        curves.forEach(
                (name, curve) ->
                        curve.leads()
                                .forEach(
                                        lead -> {
                                            String other = owners.put(lead.entity(), name);
                                            if (other != null) {
                                                throw new IllegalArgumentException(
                                                        "Lead %s is in %s and in %s"
                                                                .formatted(
                                                                        lead.entity(),
                                                                        other,
                                                                        name));
                                            }
                                        }));
    }

    /**
     * One group.
     *
     * @param name what it is called
     * @param leads how many leads it has
     * @param won how many of them were won
     * @param expected how many would have been won, were all groups alike
     */
    public record Group(String name, long leads, long won, double expected) {}
}
