package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdShareOutpacesRevenueTest {
    private static final Rule<BusinessSubject> RULE = AdShareOutpacesRevenue.USUAL;
    private static final BusinessSubject INFLATED =
            EconomicsExamples.advertising("4000000", "800", "4800000", "960");

    /** 10 % to 12.5 %; z = ln(1.25) / root(1/800 + 1/960) = 4.6613; 0.025 x 4,800,000. */
    @Test
    void spend_by_half_and_revenue_by_a_fifth_is_inflated_turnover() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(INFLATED)
                                .flags("inflating")
                                .says(
                                        Language.EN,
                                        "Ad spend +50\u00a0%, revenue +20\u00a0%: ad share went from"
                                                + " 10\u00a0% to 12.5\u00a0%. This is inflated"
                                                + " turnover, not growth.")
                                .says(
                                        Language.RU,
                                        "Реклама +50\u00a0%, выручка +20\u00a0%: ДРР вырос с"
                                                + " 10\u00a0% до 12,5\u00a0%. Это не рост, а"
                                                + " раздувание оборота."))
                .value("share0", "0.1")
                .value("share1", "0.125")
                .p(3.1419272227614663e-06)
                .stake("120000");
    }

    /** 600,000 / 3,200,000 = 18.75 %; 0.0875 x 3,200,000. */
    @Test
    void spend_up_and_revenue_down_is_shrinking() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(
                                        EconomicsExamples.advertising(
                                                "4000000", "800", "3200000", "640"))
                                .flags("shrinking"))
                .stake("280000");
        // not a kopeck less than before is not down
        RuleCheck.of(RULE)
                .given(EconomicsExamples.advertising("4000000", "800", "4000000", "800"))
                .flags("inflating");
    }

    /** z = ln(1.25) / root(1/20 + 1/24) = 0.7370. */
    @Test
    void few_deals_leave_it_open() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(
                                        EconomicsExamples.advertising(
                                                "4000000", "20", "4800000", "24"))
                                .isInconclusive("inflating"))
                .p(0.46111085999642976);
    }

    /** 600,000 / 6,200,000 = 9.68 %. */
    @Test
    void revenue_that_grows_faster_is_growth() {
        RuleCheck.of(RULE)
                .given(EconomicsExamples.advertising("4000000", "800", "6200000", "1240"))
                .clears();
    }

    /** 10 % to exactly 10.5 %: 420,000 of 4,000,000; and without more spend nothing is inflated. */
    @Test
    void exactly_a_twentieth_counts() {
        Figures before = EconomicsExamples.advertised("400000", "4000000", "8000");
        RuleCheck.of(RULE).given(at("420000", "4000000").before(before)).flags("inflating");
        RuleCheck.of(RULE).given(at("419999.99", "4000000").before(before)).clears();
        RuleCheck.of(RULE).given(at("400000", "2000000").before(before)).clears();
    }

    /** The shares 0.104 to 0.098 have the mean 0.10025 and the upper limit 0.128301. */
    @Test
    void a_share_within_its_usual_range_is_left_open() {
        List<Figures> usual =
                Stream.of(104, 97, 110, 92, 101, 95, 108, 99, 103, 90, 106, 98)
                        .map(share -> EconomicsExamples.advertised(share + "000", "1000000", "1"))
                        .toList();
        RuleCheck.of(RULE).given(INFLATED.history(usual)).isInconclusive("inflating");
        BusinessSubject higher =
                INFLATED.now(EconomicsExamples.advertised("620000", "4800000", "960"));
        RuleCheck.of(RULE).given(higher.history(usual)).flags("inflating");
        // eight periods have no limits
        RuleCheck.of(RULE).given(INFLATED.history(usual.subList(0, 8))).flags("inflating");
        RuleCheck.of(RULE).given(INFLATED.history(usual.subList(0, 9))).isInconclusive("inflating");
    }

    @Test
    void nothing_missing_passes() {
        for (Figure figure : INFLATED.now().known()) {
            RuleCheck.of(RULE)
                    .given(INFLATED.now(INFLATED.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
            RuleCheck.of(RULE)
                    .given(INFLATED.before(INFLATED.before().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(RULE).given(INFLATED.with(Trait.LAUNCH)).doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(INFLATED.before(EconomicsExamples.advertised("0", "1", "1")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(INFLATED.now(EconomicsExamples.advertised("600000", "0", "0")))
                .doesNotJudge(Cause.TOO_LITTLE);
        assertThat(RULE.info().blockedBy()).containsExactly("KS505");
    }

    private static BusinessSubject at(String cost, String revenue) {
        return EconomicsExamples.business(EconomicsExamples.advertised(cost, revenue, "8000"));
    }
}
