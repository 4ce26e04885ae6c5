package io.github.kpisdk.funnel.conversion;

import static io.github.kpisdk.funnel.conversion.Leads.curve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogRankTest {

    /**
     * R, survival: survdiff(Surv(time, status) ~ x, aml) prints 7 against 10.69 and 11 against 7.31
     * expected, chi-squared 3.4, p 0.07. More digits by fractions: variance 4.007550745938734.
     */
    @Test
    void the_two_groups_of_aml() {
        LogRank test = LogRank.compare(groups(Aml.MAINTAINED, Aml.NONMAINTAINED));
        LogRank.Group maintained = test.groups().get(0);
        LogRank.Group nonmaintained = test.groups().get(1);
        assertThat(maintained.leads()).isEqualTo(11);
        assertThat(maintained.won()).isEqualTo(7);
        assertThat(maintained.expected()).isCloseTo(10.689335992300725, within(1e-9));
        assertThat(nonmaintained.leads()).isEqualTo(12);
        assertThat(nonmaintained.won()).isEqualTo(11);
        assertThat(nonmaintained.expected()).isCloseTo(7.310664007699275, within(1e-9));
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
        assertThat(test.chiSquared().orElseThrow()).isCloseTo(3.396388698977602, within(1e-9));
        assertThat(test.pValue().orElseThrow()).isCloseTo(0.06533932204050492, within(1e-9));
    }

    /**
     * Two leads each. Day 1: 1 win among 4, expected 2/4, variance 3/3 · 1/4. Day 2: 1 win among 3,
     * expected 1/3, variance 2/2 · 2/9. So (1 − 5/6)² / (1/4 + 2/9) = 1/17.
     */
    @Test
    void two_pairs_by_hand() {
        LogRank test = LogRank.compare(groups(new int[] {1, -3}, new int[] {2, -3}));
        assertThat(test.groups().get(0).expected()).isCloseTo(5.0 / 6, within(1e-12));
        assertThat(test.chiSquared().orElseThrow()).isCloseTo(1.0 / 17, within(1e-12));
    }

    /**
     * Three groups by hand, one lead each; on day 1 a is won: expected 1/3 each. On day 2 b is won
     * among b and c: expected 1/2 each. Excess a 2/3, b 1/6, c −5/6. Covariance of a and b: aa 2/9,
     * bb 2/9 + 1/4 = 17/36, ab −1/9. Inverse of {{8, −4}, {−4, 17}} / 36 is 36/120 · {{17, 4}, {4,
     * 8}}; (24, 6)/36 through it: 36/120 · (17 · 576 + 2 · 4 · 144 + 8 · 36) / 1296 = 2.6.
     */
    @Test
    void three_groups_by_hand() {
        Map<String, CloseCurve> groups = new LinkedHashMap<>();
        groups.put("a", curve(List.of(Leads.won("a", 1))));
        groups.put("b", curve(List.of(Leads.won("b", 2))));
        groups.put("c", curve(List.of(Leads.open("c", 2))));
        LogRank test = LogRank.compare(groups);
        assertThat(test.degreesOfFreedom()).isEqualTo(2);
        assertThat(test.chiSquared().orElseThrow()).isCloseTo(2.6, within(1e-12));
        // with 2 degrees of freedom the tail is exp(−2.6 / 2)
        assertThat(test.pValue().orElseThrow()).isCloseTo(Math.exp(-1.3), within(1e-12));
    }

    @Test
    void a_group_that_was_never_at_risk_beside_another_is_not_compared() {
        // the win on day 5 is among the first group only
        LogRank test = LogRank.compare(groups(new int[] {5, -6}, new int[] {-2}));
        assertThat(test.degreesOfFreedom()).isZero();
        assertThat(test.chiSquared()).isEmpty();
        assertThat(test.pValue()).isEmpty();
    }

    /**
     * One lead each, won on day 1, won on day 2, open on day 2. Each two have one day on which both
     * are at risk and one of them is won: excess 1/2, variance 1/4, so the statistic is 1 and p =
     * 2Φ(−1) = .31731050786. Holm: three times that, and the later ones are not below it.
     */
    @Test
    void each_two_of_three_groups_allowing_for_all_pairs() {
        Map<String, CloseCurve> groups = new LinkedHashMap<>();
        groups.put("a", curve(List.of(Leads.won("a", 1))));
        groups.put("b", curve(List.of(Leads.won("b", 2))));
        groups.put("c", curve(List.of(Leads.open("c", 2))));
        List<GroupPair> pairs = LogRank.pairs(groups);
        assertThat(pairs).extracting(pair -> pair.first().name()).containsExactly("a", "a", "b");
        assertThat(pairs).extracting(pair -> pair.second().name()).containsExactly("b", "c", "c");
        for (GroupPair pair : pairs) {
            assertThat(pair.test().pValue().orElseThrow())
                    .isCloseTo(.31731050786291415, within(1e-12));
            assertThat(pair.adjustedP().orElseThrow()).isCloseTo(.9519315235887424, within(1e-12));
            assertThat(pair.isDifferent(0.05)).isFalse();
        }
        assertThat(pairs.get(0).words(0.05))
                .isEqualTo(
                        Text.of("a and b: no difference is shown", "a и b: разница не показана"));
        assertThat(pairs.get(0).words(0.96))
                .isEqualTo(
                        Text.of(
                                "leads of a are won sooner or more often than those of b",
                                "обращения a становятся продажами раньше или чаще, чем обращения b"));
    }

    /** The new group is open for 2 days, the first win of the others is on day 5. */
    @Test
    void a_pair_that_cannot_be_compared_is_shown_and_costs_nothing() {
        Map<String, CloseCurve> groups =
                new LinkedHashMap<>(Map.of("new", curve(Leads.of("new-", -2, -2))));
        groups.putAll(groups(Aml.MAINTAINED, Aml.NONMAINTAINED));
        List<GroupPair> pairs = LogRank.pairs(groups);
        assertThat(pairs).extracting(GroupPair::isComparable).containsExactly(false, false, true);
        assertThat(pairs.get(0)).hasToString("new and first: not comparable");
        assertThat(pairs.get(0).words(0.05))
                .isEqualTo(
                        Text.of(
                                "new and first cannot be compared: on no day with a sale were leads of both open",
                                "new и first сравнить нельзя: ни в один день с продажей не было открытых обращений обоих"));
        assertThat(pairs.get(2).adjustedP().orElseThrow())
                .isCloseTo(0.06533932204050492, within(1e-9));
        // 11 won where 7.3 were expected
        assertThat(pairs.get(2).words(0.1).en())
                .isEqualTo("leads of second are won sooner or more often than those of first");
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        CloseCurve one = curve(List.of(Leads.won("a", 1)));
        assertThatThrownBy(() -> LogRank.compare(Map.of("search", one)))
                .hasMessage("Two groups are needed to compare, not 1");
        assertThatThrownBy(() -> LogRank.pairs(Map.of()))
                .hasMessage("Two groups are needed to compare, not 0");
        Map<String, CloseCurve> twice = new LinkedHashMap<>();
        twice.put("search", one);
        twice.put("social", one);
        assertThatThrownBy(() -> LogRank.compare(twice))
                .hasMessage("Lead a is in search and in social");
    }

    static Map<String, CloseCurve> groups(int[] first, int[] second) {
        Map<String, CloseCurve> groups = new LinkedHashMap<>();
        groups.put("first", curve(Leads.of("first-", first)));
        groups.put("second", curve(Leads.of("second-", second)));
        return groups;
    }
}
