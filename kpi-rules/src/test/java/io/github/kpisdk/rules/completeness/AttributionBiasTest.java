package io.github.kpisdk.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BrandSearchSubject;
import io.github.kpisdk.rules.subject.PathSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionBiasTest {
    private static final Rule<PathSubject> PATHS = LastClickBias.USUAL;
    private static final Rule<BrandSearchSubject> BRAND = BrandSearch.USUAL;

    private static PathSubject path(long paths, long any, long last) {
        return new PathSubject("beta", CompletenessExamples.MAY, paths, any, last);
    }

    @Test
    void a_channel_that_helps_often_and_closes_seldom_is_told() {
        RuleCheck.of(PATHS)
                .given(path(1000, 221, 50))
                .flags("lastClick")
                .says(
                        Language.EN,
                        "beta takes part in 22.1\u00a0% of sales but gets 5\u00a0% by last click.")
                .says(
                        Language.RU,
                        "beta участвует в 22,1\u00a0% продаж, а по последнему клику получает 5\u00a0%.");
        RuleCheck.of(PATHS).given(path(1000, 348, 170)).clears();
    }

    @Test
    void a_third_a_twentieth_and_a_hundred_paths_count_exactly() {
        RuleCheck.of(PATHS).given(path(1000, 150, 50)).flags("lastClick");
        RuleCheck.of(PATHS).given(path(1000, 150, 51)).clears();
        RuleCheck.of(PATHS).given(path(1000, 50, 10)).flags("lastClick");
        RuleCheck.of(PATHS).given(path(1000, 49, 10)).clears();
        RuleCheck.of(PATHS).given(path(100, 30, 10)).flags("lastClick");
        RuleCheck.of(PATHS).given(path(99, 30, 10)).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(PATHS).given(path(0, 0, 0)).doesNotJudge(Cause.NOT_APPLICABLE);
        assertThatThrownBy(() -> path(100, 30, 31))
                .hasMessage(
                        "Of 100 paths 30 touched beta and 31 touched it last: each must be a part of the one before");
    }

    @Test
    void sales_by_the_own_name_are_told_unless_tested() {
        var judged =
                RuleCheck.of(BRAND)
                        .given(CompletenessExamples.brand(340))
                        .flags("brandSearch")
                        .says(
                                Language.EN,
                                "68\u00a0% of paid-search sales come from your own brand name; they may have come anyway.")
                        .says(
                                Language.RU,
                                "68\u00a0% продаж платного поиска — по вашему бренду; они могли прийти и так.");
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("80000");
        RuleCheck.of(BRAND).given(CompletenessExamples.brand(250)).flags("brandSearch");
        RuleCheck.of(BRAND).given(CompletenessExamples.brand(249)).clears();
    }

    @Test
    void a_test_counts_for_twelve_months() {
        BrandSearchSubject brand = CompletenessExamples.brand(340);
        // May 2026 ends before 2026-06-01
        RuleCheck.of(BRAND).given(brand.tests(List.of(LocalDate.of(2025, 12, 20)))).clears();
        RuleCheck.of(BRAND).given(brand.tests(List.of(LocalDate.of(2025, 6, 1)))).clears();
        RuleCheck.of(BRAND)
                .given(brand.tests(List.of(LocalDate.of(2025, 5, 31))))
                .flags("brandSearch");
        RuleCheck.of(BRAND)
                .given(brand.tests(List.of(LocalDate.of(2026, 6, 1))))
                .flags("brandSearch");
    }

    @Test
    void an_unknown_record_of_tests_and_few_sales_are_not_judged() {
        RuleCheck.of(BRAND)
                .given(BrandSearchSubject.of(CompletenessExamples.MAY, Proportion.of(340, 500)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(BRAND)
                .given(
                        BrandSearchSubject.of(CompletenessExamples.MAY, Proportion.of(29, 29))
                                .tests(List.of()))
                .doesNotJudge(Cause.TOO_LITTLE);
    }
}
