package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.LtvSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LtvBeyondEvidenceTest {
    private static final Rule<LtvSubject> RULE = LtvBeyondEvidence.USUAL;
    private static final LtvSubject VALUE = LtvSubject.of("subscribers", "40000");

    /** 0.98^12 = 0.784716723734800033386496; x 40,000 x 100. */
    @Test
    void two_percent_a_month_seen_for_a_year_leave_most_of_it_unseen() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(VALUE.churn("0.02").oldestCohort(12).newCustomers(100))
                                .flags("extrapolated")
                                .says(
                                        Language.EN,
                                        "subscribers: 78.5\u00a0% of LTV 40,000\u00a0RUB comes after"
                                                + " an age that no cohort has reached. Months"
                                                + " reached: 12.")
                                .says(
                                        Language.RU,
                                        "subscribers: 78,5\u00a0% LTV 40\u00a0000\u00a0RUB"
                                                + " приходится на срок, до которого не дожила ни"
                                                + " одна когорта. Прожито месяцев: 12."))
                .value("share", "0.784716723734800033386496")
                .stake("3138866.894939200133545984");
    }

    /** 0.92^18 = 0.2229. */
    @Test
    void eight_percent_a_month_seen_for_eighteen_months_are_mostly_seen() {
        RuleCheck.of(RULE).given(VALUE.churn("0.08").oldestCohort(18)).clears();
    }

    @Test
    void exactly_a_half_is_allowed() {
        RuleCheck.of(RULE).given(VALUE.churn("0.5").oldestCohort(1)).clears();
        RuleCheck.of(RULE).given(VALUE.churn("0.499999").oldestCohort(1)).flags("extrapolated");
    }

    /** 10 + 20 of 10 + 20 + 30 + 40 came by month 2: 70 % are left; by month 3: 40 %. */
    @Test
    void a_curve_is_summed_up_to_the_age() {
        LtvSubject value = VALUE.curve(months("10", "20", "30", "40"));
        Seen.of(RuleCheck.of(RULE).given(value.oldestCohort(2)).flags("extrapolated"))
                .value("share", "0.7");
        RuleCheck.of(RULE).given(value.oldestCohort(3)).clears();
        RuleCheck.of(RULE).given(value.oldestCohort(99)).clears();
        RuleCheck.of(RULE).given(value.oldestCohort(0)).flags("extrapolated");
    }

    @Test
    void nobody_leaving_is_all_beyond() {
        Seen.of(RuleCheck.of(RULE).given(VALUE.churn("0").oldestCohort(1200)).flags("extrapolated"))
                .value("share", "1");
        RuleCheck.of(RULE).given(VALUE.churn("1").oldestCohort(1)).clears();
    }

    @Test
    void nothing_missing_passes() {
        RuleCheck.of(RULE).given(VALUE.churn("0.08")).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(VALUE.oldestCohort(18)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(LtvSubject.of("subscribers", "0").churn("0.02").oldestCohort(12))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(VALUE.curve(months("10", "-10")).oldestCohort(1))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    private static List<Known> months(String... values) {
        return Stream.of(values).map(value -> Known.of(new BigDecimal(value))).toList();
    }
}
