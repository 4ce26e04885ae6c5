package io.github.kpisdk.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ClaimsSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** All figures are counts: nothing here is a sample. */
class ClaimsAndSourcesTest {
    private static final Rule<ClaimsSubject> CLAIMS = PlatformOvercount.USUAL;
    private static final Rule<BusinessSubject> SOURCES = UnattributedDeals.USUAL;
    private static final ClaimsSubject NINETY = CompletenessExamples.claims(90);

    /** 60 + 45 + 20 = 125; 125 ÷ 90 = 1.39. */
    @Test
    void platforms_that_claim_125_of_90_sales_are_told() {
        var judged =
                RuleCheck.of(CLAIMS)
                        .given(NINETY.claim("search", 60).claim("social", 45).claim("video", 20))
                        .flags("overcount")
                        .says(
                                Language.EN,
                                "Sales claimed by platforms: 125 (search 60, social 45, video 20); in the CRM: 90. Times the truth: 1.39×.")
                        .says(
                                Language.RU,
                                "Продаж по кабинетам: 125 (search 60, social 45, video 20); в CRM: 90. Кратность: 1,39×.");
        assertThat(WithoutEach.fact(judged, "ratio").value())
                .contains(Known.of(BigDecimal.valueOf(125), BigDecimal.valueOf(90)));
        // 35 x 5,000
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("175000");
    }

    @Test
    void ten_percent_more_is_let_pass_and_one_sale_more_is_not() {
        RuleCheck.of(CLAIMS).given(NINETY.claim("search", 96)).clears();
        RuleCheck.of(CLAIMS).given(NINETY.claim("search", 99)).clears();
        RuleCheck.of(CLAIMS).given(NINETY.claim("search", 100)).flags("overcount");
        // two rows of one platform add up
        RuleCheck.of(CLAIMS)
                .given(NINETY.claim("search", 50).claim("search", 50))
                .flags("overcount");
    }

    @Test
    void claims_of_sales_that_nobody_made_are_told_without_a_ratio() {
        var judged =
                RuleCheck.of(CLAIMS)
                        .given(CompletenessExamples.claims(0).claim("search", 3))
                        .flags("overcount")
                        .says(
                                Language.EN,
                                "Sales claimed by platforms: 3 (search 3); in the CRM: 0. Times the truth: none was made.");
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("15000");
        RuleCheck.of(CLAIMS).given(CompletenessExamples.claims(0).claim("search", 0)).clears();
    }

    @Test
    void claims_need_both_sides_the_same_event_and_a_closed_period() {
        ClaimsSubject bare =
                ClaimsSubject.of(CompletenessExamples.MAY, "sale").claim("search", 125);
        RuleCheck.of(CLAIMS).given(NINETY).doesNotJudge(Cause.MISSING);
        RuleCheck.of(CLAIMS).given(bare).doesNotJudge(Cause.MISSING);
        RuleCheck.of(CLAIMS).given(bare.actual(90)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(CLAIMS).given(bare.actual(90).sameEvents(true)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(CLAIMS)
                .given(bare.actual(90).sameEvents(false).maturity(Maturity.MATURE))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(CLAIMS)
                .given(bare.actual(90).sameEvents(true).maturity(Maturity.PARTIAL))
                .doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(CLAIMS)
                .given(bare.actual(90).sameEvents(true).maturity(Maturity.MATURE))
                .flags("overcount");
        assertThatThrownBy(() -> bare.actual(-1)).hasMessage("actual must not be negative, not -1");
    }

    /** 46 ÷ 200 = 23 %. */
    @Test
    void a_fifth_of_sales_without_a_source_is_the_bar() {
        var judged =
                RuleCheck.of(SOURCES)
                        .given(CompletenessExamples.unattributed(46, 200, "150000"))
                        .flags("unattributed")
                        .says(
                                Language.EN,
                                "Sales without a source: 46 of 200 (23\u00a0%), with 15\u00a0% of revenue: channel ranking is not reliable.")
                        .says(
                                Language.RU,
                                "Продаж без источника: 46 из 200 (23\u00a0%), на них приходится 15\u00a0% выручки: сравнивать каналы рано.");
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("150000");
        RuleCheck.of(SOURCES).given(CompletenessExamples.unattributed(15, 100, "150000")).clears();
        RuleCheck.of(SOURCES).given(CompletenessExamples.unattributed(40, 200, "200000")).clears();
        RuleCheck.of(SOURCES)
                .given(CompletenessExamples.unattributed(41, 200, "200000"))
                .flags("unattributed");
        RuleCheck.of(SOURCES)
                .given(CompletenessExamples.unattributed(40, 200, "200000.01"))
                .flags("unattributed");
    }

    @Test
    void few_sales_and_missing_figures_are_not_judged() {
        RuleCheck.of(SOURCES)
                .given(CompletenessExamples.unattributed(10, 19, "500000"))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(SOURCES)
                .given(CompletenessExamples.unattributed(10, 20, "500000"))
                .flags("unattributed");
        BusinessSubject full = CompletenessExamples.unattributed(46, 200, "150000");
        full.now()
                .known()
                .forEach(
                        figure ->
                                RuleCheck.of(SOURCES)
                                        .given(full.now(full.now().without(figure)))
                                        .doesNotJudge(Cause.MISSING));
        RuleCheck.of(SOURCES)
                .given(CompletenessExamples.unattributed(201, 200, "150000"))
                .doesNotJudge(Cause.MISSING);
    }
}
