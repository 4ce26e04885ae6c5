package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Figures against aims, computed by hand. */
class CardReviewExamples {
    private static final DateRange MAY = Period.month(2026, 5).range();
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void a_close_rate_of_3_2_percent_against_4() {
        CardReview review = review(TrafficKpis.CLOSE_RATE, "0.032", Aim.target("0.04"));

        assertThat(review.verdict()).isEqualTo(CardVerdict.MISSED);
        assertThat(review.attainment()).hasToString("0.8");
        assertThat(review.favourable()).hasToString("-0.8"); // percentage points
        assertThat(review.plan().differenceUnit()).isEqualTo("pp");
    }

    @Test
    void a_roas_of_2_1_against_3_is_seventy_percent() {
        CardReview review = review(ReturnKpis.ROAS, "2.1", Aim.target("3"));

        assertThat(review.attainment()).hasToString("0.7");
        assertThat(review.linearAttainment()).hasToString("0.7");
        assertThat(review.favourable()).hasToString("-0.9");
    }

    @Test
    void a_cost_of_700_against_650_from_850() {
        CardReview review =
                review(AcquisitionKpis.COST_PER_SALE, "700", Aim.target("650").from("850"));

        assertThat(review.verdict()).isEqualTo(CardVerdict.MISSED);
        assertThat(review.attainment()).isEqualTo(Known.of(big("650"), big("700"))); // 92.857 %
        assertThat(review.linearAttainment()).isEqualTo(Known.of(big("600"), big("650")));
        assertThat(review.favourable()).hasToString("-50");
    }

    @Test
    void thirty_percent_more_of_a_hundred_is_a_hundred_and_thirty() {
        Aim aim = Aim.change("0.3").from("100");

        assertThat(review(ReturnKpis.AOV, "130", aim).verdict()).isEqualTo(CardVerdict.REACHED);
        assertThat(review(ReturnKpis.AOV, "129.99", aim).verdict()).isEqualTo(CardVerdict.MISSED);
    }

    @Test
    void a_smaller_loss_than_planned_is_good_though_no_part_of_anything() {
        CardReview review = review(ReturnKpis.CHANNEL_PROFIT, "-80", Aim.target("-100"));

        assertThat(review.verdict()).isEqualTo(CardVerdict.REACHED);
        assertThat(review.favourable()).hasToString("20");
        assertThat(review.attainment())
                .isEqualTo(Undefined.because(Reason.NON_POSITIVE_BASE, "reference"));
        assertThat(review.linearAttainment())
                .isEqualTo(Undefined.because(Reason.NON_POSITIVE_BASE, "reference"));
    }

    @Test
    void a_plan_of_zero_can_be_reached_and_missed() {
        Aim nothing = Aim.target("0");

        assertThat(review(ReturnKpis.CHANNEL_PROFIT, "0", nothing).verdict())
                .isEqualTo(CardVerdict.REACHED);
        assertThat(review(ReturnKpis.CHANNEL_PROFIT, "-1", nothing).verdict())
                .isEqualTo(CardVerdict.MISSED);
        assertThat(review(AcquisitionKpis.COST_PER_SALE, "1", nothing).favourable())
                .hasToString("-1");
    }

    @Test
    void sales_for_nothing_are_cheaper_than_any_target() {
        CardReview review = review(AcquisitionKpis.COST_PER_SALE, "0", Aim.target("100"));

        assertThat(review.verdict()).isEqualTo(CardVerdict.REACHED);
        assertThat(review.favourable()).hasToString("100");
        assertThat(review.attainment())
                .isEqualTo(Undefined.because(Reason.NON_POSITIVE_BASE, "actual"));
        assertThat(review.linearAttainment()).hasToString("2"); // 2 − 0 ÷ 100
    }

    @Test
    void no_profit_of_a_planned_one_is_nothing_of_the_plan() {
        CardReview review = review(ReturnKpis.CHANNEL_PROFIT, "0", Aim.target("500"));

        assertThat(review.verdict()).isEqualTo(CardVerdict.MISSED);
        assertThat(review.attainment()).hasToString("0");
    }

    @Test
    void a_loss_against_a_planned_profit_is_less_than_nothing() {
        CardReview review = review(ReturnKpis.CHANNEL_PROFIT, "-50", Aim.target("100"));

        assertThat(review.verdict()).isEqualTo(CardVerdict.MISSED);
        assertThat(review.attainment()).hasToString("-0.5"); // −50 ÷ 100
        assertThat(review.linearAttainment()).hasToString("-0.5");
    }

    @Test
    void money_spent_in_vain_misses_every_target() {
        Outcome inVain = Undefined.zeroDivisor("sales", Known.of(big("5000")));
        CardReview review = review(AcquisitionKpis.COST_PER_SALE, inVain, Aim.target("650"), JUNE);

        assertThat(review.verdict()).isEqualTo(CardVerdict.MISSED);
        assertThat(review.favourable()).isEqualTo(inVain);
        assertThat(review.linearAttainment()).isEqualTo(inVain);
    }

    @Test
    void nothing_is_reached_while_the_period_runs() {
        Known cheap = Known.of(big("600"));
        Aim aim = Aim.target("650");

        assertThat(
                        review(AcquisitionKpis.COST_PER_SALE, cheap, aim, LocalDate.of(2026, 5, 31))
                                .verdict())
                .isEqualTo(CardVerdict.OPEN);
        assertThat(review(AcquisitionKpis.COST_PER_SALE, cheap, aim, JUNE).verdict())
                .isEqualTo(CardVerdict.REACHED);
    }

    @Test
    void a_deadline_is_over_on_the_day_after() {
        Known dear = Known.of(big("700"));
        LocalDate last = LocalDate.of(2026, 6, 30);
        Aim aim = Aim.target("650").by(last);

        assertThat(review(AcquisitionKpis.COST_PER_SALE, dear, aim, last).verdict())
                .isEqualTo(CardVerdict.OPEN);
        assertThat(review(AcquisitionKpis.COST_PER_SALE, dear, aim, last.plusDays(1)).verdict())
                .isEqualTo(CardVerdict.MISSED);
    }

    @Test
    void what_has_no_aim_or_no_figure_is_not_judged_and_says_why() {
        Outcome noLeads = Undefined.because(Reason.NO_DATA, "leads");

        assertThat(review(ReturnKpis.ROAS, "2", Aim.NONE).verdict())
                .isEqualTo(CardVerdict.NOT_JUDGED);
        assertThat(review(ReturnKpis.ROAS, "2", Aim.NONE).reason())
                .contains(Undefined.because(Reason.NO_DATA, "target"));
        assertThat(review(ReturnKpis.ROAS, "2", Aim.change("0.1")).reason())
                .contains(Undefined.because(Reason.NO_DATA, "baseline"));
        assertThat(review(TrafficKpis.CLOSE_RATE, noLeads, Aim.target("1"), JUNE).reason())
                .contains((Undefined) noLeads);
        assertThat(review(ReturnKpis.ROAS, "2", Aim.target("1")).reason()).isEmpty();
    }

    @Test
    void a_card_is_judged_by_its_own_kpi_only() {
        KpiCard card = KpiCard.of("cac", "cac").build();

        assertThatThrownBy(
                        () ->
                                CardReview.of(
                                        card,
                                        AcquisitionKpis.CAC_MARKETING_ONLY,
                                        Known.of(big("1")),
                                        MAY,
                                        JUNE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cac is a card of cac, not of cac/marketing-only");
    }

    private static CardReview review(Kpi kpi, String actual, Aim aim) {
        return review(kpi, Known.of(big(actual)), aim, JUNE);
    }

    private static CardReview review(Kpi kpi, Outcome actual, Aim aim, LocalDate asOf) {
        return CardReview.of(KpiCard.of("card", kpi.id()).aim(aim).build(), kpi, actual, MAY, asOf);
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
