package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.UnitsSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionToMeanTest {
    private static final Rule<UnitsSubject> RULE = RegressionToMean.USUAL;

    /** Mean 205 ÷ 20 = 10.25, variance 479/76 = 6.30, less than the mean: all of it is chance. */
    @Test
    void the_worst_comes_back() {
        Judged<UnitsSubject> judged =
                RuleCheck.of(RULE)
                        .given(UnitExamples.equal(10))
                        .flags("regression")
                        .says(
                                Language.EN,
                                "sales of group 0 went 4 -> 10 after \"optimisation\"; 6.25 of that"
                                        + " was to be expected without doing anything.");
        assertThat(Seen.value(judged, "expected")).isEqualByComparingTo(Seen.fraction("25", "4"));
    }

    /**
     * Mean 94.9, variance 268,969/95 = 2,831: of 90.9 points chance brings back 94.9 ÷ 2,831, that
     * is 16,390,179/5,379,380 = 3.05; twice that is 6.09.
     */
    @Test
    void where_units_really_differ_little_comes_back() {
        Judged<UnitsSubject> judged = RuleCheck.of(RULE).given(UnitExamples.different(26)).clears();
        assertThat(Seen.value(judged, "expected"))
                .isEqualByComparingTo(Seen.fraction("16390179", "5379380"));
        RuleCheck.of(RULE).given(UnitExamples.different(10)).flags("regression");
        RuleCheck.of(RULE).given(UnitExamples.different(11)).clears();
    }

    /** 4 + 2 × 6.25 = 16.5. Counts 5 and nine of 10: mean 9.5, distance 4.5, twice that is 9. */
    @Test
    void exactly_twice_the_expected_is_no_achievement() {
        RuleCheck.of(RULE).given(UnitExamples.equal(16)).flags("regression");
        RuleCheck.of(RULE).given(UnitExamples.equal(17)).clears();
        RuleCheck.of(RULE).given(ten(14)).flags("regression");
        RuleCheck.of(RULE).given(ten(15)).clears();
    }

    private static UnitsSubject ten(long after) {
        return UnitExamples.worst(after, 5, 10, 10, 10, 10, 10, 10, 10, 10, 10);
    }

    @Test
    void who_gets_worse_or_stays_is_no_case() {
        RuleCheck.of(RULE).given(UnitExamples.equal(4)).clears();
        RuleCheck.of(RULE).given(UnitExamples.equal(3)).clears();
    }

    @Test
    void what_it_does_not_concern() {
        RuleCheck.of(RULE)
                .given(UnitExamples.equal(10).controlled())
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(
                        UnitsSubject.of("sales", "a", List.of(new UnitsSubject.Unit("a", 4, 10)))
                                .after(Text.of("optimisation", "оптимизация")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(UnitExamples.worst(10, 5, 10, 10, 10, 10, 10, 10, 10, 10))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void a_unit_has_to_be_among_all() {
        assertThatThrownBy(
                        () ->
                                UnitsSubject.of(
                                        "sales", "b", List.of(new UnitsSubject.Unit("a", 4, 10))))
                .hasMessage("Unit b is not among [a]");
        assertThatThrownBy(() -> new UnitsSubject.Unit("a", -4, 10))
                .hasMessage("Counts of a are 0 or more, not -4 and 10");
    }
}
