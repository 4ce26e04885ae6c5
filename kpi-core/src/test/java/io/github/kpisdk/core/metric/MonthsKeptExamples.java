package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.metric.Subscribers.ARPA;
import static io.github.kpisdk.core.metric.Subscribers.CHURN;
import static io.github.kpisdk.core.metric.Subscribers.MARGIN;
import static io.github.kpisdk.core.metric.Subscribers.losing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a customer brings in months that are counted, with margin and churn of 80 and 5 percent. */
class MonthsKeptExamples {
    private static final Formula BY_CHURN =
            ARPA.times(MARGIN).per(CHURN.aboveZeroOr(Reason.UNBOUNDED));

    @Test
    void without_a_horizon_a_customer_brings_the_margin_divided_by_churn() {
        // 100 × 0.8 ÷ 0.05
        assertThat(BY_CHURN.evaluate(losing(5))).hasToString("1600");
        assertThat(BY_CHURN.unit()).isEqualTo(Unit.MONEY.per(Entity.CUSTOMER));
    }

    @Test
    void without_churn_there_is_no_end_rather_than_a_churn_of_ones_own() {
        Outcome endless = BY_CHURN.evaluate(losing(0));

        assertThat(endless).hasToString("UNBOUNDED:churn");
        // 100 × 0.8
        assertThat(((Undefined) endless).dividend().orElseThrow()).hasToString("80");
    }

    @Test
    void three_months_are_the_first_in_full_and_what_is_left_of_two() {
        // 1 + 0.95 + 0.95² = 2.8525
        assertThat(CHURN.monthsKept(3, "0").evaluate(losing(5))).hasToString("2.8525");
    }

    @Test
    void twelve_months_at_most() {
        // 80 × (1 − 0.95^12) ÷ 0.05
        assertThat(capped(12, "0", 5)).hasToString("735.423859739780859375");
        // 80 × 12
        assertThat(capped(12, "0", 0)).hasToString("960");
        // 80 × 1
        assertThat(capped(12, "0", 100)).hasToString("80");
    }

    @Test
    void a_discount_of_one_percent_a_month_leaves_the_first_month_alone() {
        // 80 × Σ (0.95 ÷ 1.01)^i for i from 0 to 11
        assertThat(capped(12, "0.01", 5)).startsWith("700.8832");
        assertThat(capped(36, "0", 5)).startsWith("1347.5532");
        assertThat(capped(36, "0.01", 5)).startsWith("1198.1618");
        assertThat(capped(1, "0.01", 5)).isEqualTo("80");
    }

    private static String capped(int horizon, String discount, int lost) {
        return ARPA.times(MARGIN)
                .times(CHURN.monthsKept(horizon, discount))
                .evaluate(losing(lost))
                .toString();
    }

    @Test
    void missing_customers_are_named_first() {
        assertThat(CHURN.monthsKept(12, "0").evaluate(Totals.builder("RUB").build()))
                .hasToString("NO_DATA:lost");
        assertThat(CHURN.monthsKept(12, "0").evaluate(none())).hasToString("ZERO_DIVISOR:at-start");
    }

    private static Totals none() {
        return Totals.builder("RUB").put(Subscribers.LOST, 0).put(Subscribers.AT_START, 0).build();
    }

    @Test
    void it_reads_as_months_in_either_language() {
        Formula ltv = ARPA.times(CHURN.monthsKept(36, "0.01"));

        assertThat(ltv.text(Language.EN))
                .isEqualTo("ARPA × months kept (36 at most, discounted by 0.01 a month)");
        assertThat(ltv.text(Language.RU))
                .isEqualTo("ARPA × месяцы с нами (не больше 36, с дисконтом 0,01 в месяц)");
        assertThat(CHURN.monthsKept(12, "0").text(Language.EN))
                .isEqualTo("months kept (12 at most)");
        assertThat(CHURN.monthsKept(12, "0")).hasToString("months kept by churn");
        assertThat(ltv.figures(losing(5), Language.EN)).isEqualTo("100 × 14.98");
        assertThat(ltv.named()).containsExactly(ARPA, CHURN);
    }

    @Test
    void the_parameters_can_be_asked_for() {
        MonthsKept kept = (MonthsKept) CHURN.monthsKept(36, "0.010");

        assertThat(kept.churn()).isSameAs(CHURN);
        assertThat(kept.horizon()).isEqualTo(36);
        assertThat(kept.monthlyDiscount()).isEqualTo(new BigDecimal("0.01"));
        assertThat(kept.unit()).isEqualTo(Unit.of(Entity.MONTH));
    }

    @Test
    void what_is_no_share_per_month_is_refused() {
        refused(
                "Months kept want the share that leaves per month, but margin is in ratio",
                () -> MARGIN.monthsKept(12, "0"));
        refused(
                "Months kept want the share that leaves per month, but sales is in sale",
                () -> Quantities.SALES.monthsKept(12, "0"));
    }

    @Test
    void other_horizons_and_discounts_are_refused() {
        refused("Months kept want a horizon of 1 to 36 months, not 0", () -> kept(0, "0"));
        refused("Months kept want a horizon of 1 to 36 months, not 37", () -> kept(37, "0"));
        refused("A monthly discount is from 0 to below 1, not -0.1", () -> kept(12, "-0.1"));
        refused("A monthly discount is from 0 to below 1, not 1", () -> kept(12, "1.0"));
    }

    private static Formula kept(int horizon, String discount) {
        return CHURN.monthsKept(horizon, discount);
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
