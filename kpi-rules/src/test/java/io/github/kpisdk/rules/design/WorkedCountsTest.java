package io.github.kpisdk.rules.design;

import io.github.kpisdk.rules.testing.RuleCheck;
import org.junit.jupiter.api.Test;

/** Other numbers of headline KPIs that people hold to. */
class WorkedCountsTest {

    @Test
    void two_to_four() {
        var rule = RuleCheck.of(new KpiCountOutOfRange(2, 4));

        rule.given(DesignExamples.goal(1, 0)).flags("tooFew");
        rule.given(DesignExamples.goal(2, 0)).clears();
        rule.given(DesignExamples.goal(4, 3)).clears();
        rule.given(DesignExamples.goal(5, 0)).flags("tooMany");
    }

    @Test
    void one_main_figure_and_one_or_two_beside_it() {
        var rule = RuleCheck.of(new KpiCountOutOfRange(2, 3));

        rule.given(DesignExamples.goal(1, 0)).flags("tooFew");
        rule.given(DesignExamples.goal(3, 0)).clears();
        rule.given(DesignExamples.goal(4, 0)).flags("tooMany");
    }
}
