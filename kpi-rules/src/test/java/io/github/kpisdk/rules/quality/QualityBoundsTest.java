package io.github.kpisdk.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

/** Where rules on customers begin and end, and what they say where they cannot judge. */
class QualityBoundsTest {
    private static final Rule<ChannelSubject> AUDIENCE = CostlyLowValueAudience.USUAL;

    @Test
    void the_other_channels_need_somebody_too() {
        RuleCheck.of(LowCloseRate.USUAL)
                .given(QualityExamples.closing(500, 20).rest(QualityExamples.cohort(0, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(LowCloseRate.USUAL)
                .given(QualityExamples.closing(500, 20).rest(QualityExamples.cohort(10, 11)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(DiscountHunters.USUAL)
                .given(
                        QualityExamples.discounts(120, 72, "0.15")
                                .rest(QualityExamples.discounted(0, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(DiscountHunters.USUAL)
                .given(
                        QualityExamples.discounts(120, 72, "0.15")
                                .rest(QualityExamples.discounted(10, 11)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(OneTimeBuyers.USUAL)
                .given(QualityExamples.returning(200, 12).rest(QualityExamples.watched(0, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(OneTimeBuyers.USUAL)
                .given(QualityExamples.returning(200, 12).rest(QualityExamples.watched(10, 11)))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void complaints_need_customers_on_both_sides() {
        RuleCheck.of(ProblemCustomers.USUAL)
                .given(QualityExamples.complaining(4, 0))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(ProblemCustomers.USUAL)
                .given(
                        QualityExamples.complaining(180, 100)
                                .rest(QualityExamples.complaints(300, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(ProblemCustomers.USUAL)
                .given(
                        QualityExamples.complaining(180, 100)
                                .rest(QualityExamples.complaints(-1, 600)))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void leads_of_both_periods_have_to_be_there() {
        RuleCheck.of(VolumeUpQualityDown.USUAL)
                .given(QualityExamples.volume(0, 0))
                .doesNotJudge(Cause.TOO_LITTLE);
        ChannelSubject volume = QualityExamples.volume(700, 224);
        RuleCheck.of(VolumeUpQualityDown.USUAL)
                .given(volume.before(QualityExamples.leads(0, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(VolumeUpQualityDown.USUAL)
                .given(volume.before(QualityExamples.leads(400, 401)))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void returns_of_nothing_are_no_matter() {
        ChannelSubject refunded = QualityExamples.refunded("600000");
        RuleCheck.of(RefundErosion.USUAL)
                .given(refunded.now(refunded.now().with(Figure.MARGIN, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RefundErosion.USUAL)
                .given(refunded.now(refunded.now().with(Figure.GROSS_REVENUE, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    /**
     * 50 customers of 14,000 ± 8,000 against 400 of 18,000 ± 15,000: t = 4,000 / root(1,280,000 +
     * 562,500), scipy's ttest_ind_from_stats: p = 0.004002. Sales at 450,000 have p = 0.0000343.
     */
    @Test
    void the_larger_of_both_tests_counts() {
        ChannelSubject audience = QualityExamples.audience("450000", 50);
        var judged =
                RuleCheck.of(AUDIENCE)
                        .given(audience.now(audience.now().with(Figure.LTV, "14000")))
                        .flags("wrongAudience");
        assertThat(WithoutEach.pBy(judged, 0.004001927706324311)).isCloseTo(1, within(1e-9));
    }

    @Test
    void worth_that_nobody_knows_to_vary_proves_nothing() {
        ChannelSubject audience = QualityExamples.audience("450000", 50);
        var judged =
                RuleCheck.of(AUDIENCE)
                        .given(
                                audience.now(audience.now().with(Figure.LTV_DEVIATION, "0"))
                                        .rest(audience.rest().with(Figure.LTV_DEVIATION, "0")))
                        .isInconclusive("wrongAudience");
        assertThat(WithoutEach.pBy(judged, 1)).isEqualTo(1);
    }

    @Test
    void an_audience_needs_money_sales_and_customers_of_known_worth_on_both_sides() {
        ChannelSubject audience = QualityExamples.audience("450000", 50);
        RuleCheck.of(AUDIENCE)
                .given(audience.rest(audience.rest().with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(AUDIENCE)
                .given(audience.rest(audience.rest().with(Figure.SALES, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(AUDIENCE)
                .given(audience.rest(audience.rest().with(Figure.VALUED_CUSTOMERS, 1)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(AUDIENCE)
                .given(audience.now(audience.now().with(Figure.VALUED_CUSTOMERS, 1)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(AUDIENCE)
                .given(audience.rest(audience.rest().with(Figure.LTV, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void a_cheap_channel_needs_money_on_both_sides() {
        ChannelSubject cheap = GrowthExamples.winning(100, "400000", "2000000");
        RuleCheck.of(CheapPayingChannel.USUAL)
                .given(cheap.now(cheap.now().with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(CheapPayingChannel.USUAL)
                .given(cheap.rest(cheap.rest().with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(CheapPayingChannel.USUAL)
                .given(cheap.rest(cheap.rest().with(Figure.NEW_CUSTOMERS, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CheapPayingChannel.USUAL)
                .given(cheap.now(cheap.now().with(Figure.REVENUE, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }
}
