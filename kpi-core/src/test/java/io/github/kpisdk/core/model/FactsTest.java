package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Costs, traffic, leads and refunds: what they need, keep and refuse. */
class FactsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-02");

    @Test
    void a_cost_needs_day_kind_and_amount() {
        assertRefused("date is required", () -> cost().date(null).build());
        assertRefused("kind is required", () -> cost().kind(null).build());
        assertRefused("amount is required", () -> cost().amount(null).build());
        assertRefused("channel must not be blank", () -> cost().channel(" ").build());
        assertRefused(
                "channel must not be *, which stands for the whole business",
                () -> cost().channel("*").build());
    }

    @Test
    void a_cost_without_a_channel_is_shared_and_a_negative_one_is_a_credit() {
        Cost credit = cost().amount(rub("-5")).build();

        assertThat(credit.channel()).isEmpty();
        assertThat(credit.amount()).isEqualTo(rub("-5"));
        assertThat(credit).hasToString("Cost[2026-05-02, null, AD_SPEND, RUB -5]");
        assertThat(cost().channel("Search").build().channel()).contains("Search");
    }

    @Test
    void the_first_five_kinds_of_cost_are_marketing() {
        assertThat(CostKind.values())
                .filteredOn(CostKind::isMarketing)
                .containsExactly(
                        CostKind.AD_SPEND,
                        CostKind.AGENCY,
                        CostKind.CONTENT,
                        CostKind.TOOLS,
                        CostKind.MARKETING_PAY);
    }

    @Test
    void traffic_needs_its_day_and_no_count_is_negative() {
        String message = ": Not a whole number from 0 up, of at most 18 digits: -1";

        assertRefused("date is required", () -> Traffic.builder().build());
        assertRefused("impressions" + message, () -> traffic().impressions(-1).build());
        assertRefused("clicks" + message, () -> traffic().clicks(-1).build());
        assertRefused("visits" + message, () -> traffic().visits(-1).build());
        assertRefused("channel must not be blank", () -> traffic().channel("").build());
    }

    @Test
    void traffic_keeps_its_counts() {
        Traffic day = traffic().impressions(3).clicks(2).visits(1).channel("Search").build();

        assertThat(day).hasToString("Traffic[2026-05-02, Search, 3, 2, 1]");
        assertThat(day.impressions() + 10 * day.clicks() + 100 * day.visits()).isEqualTo(123);
        assertThat(traffic().build().impressions()).isZero();
    }

    @Test
    void a_lead_needs_its_id_and_day() {
        assertRefused("lead_id is required", () -> lead().leadId(null).build());
        assertRefused("lead_id must not be blank", () -> lead().leadId("").build());
        assertRefused("created_on is required", () -> lead().createdOn(null).build());
        assertRefused("channel must not be blank", () -> lead().channel("").build());
    }

    @Test
    void a_lead_may_have_been_qualified_before_it_was_noted_down() {
        Lead lead = lead().qualifiedOn(DAY.minusDays(1)).build();

        assertThat(lead.qualifiedOn()).contains(DAY.minusDays(1));
        assertThat(lead().build().qualifiedOn()).isEmpty();
        assertThat(lead).hasToString("Lead[L1, 2026-05-02, null, 2026-05-01]");
    }

    @Test
    void a_refund_needs_its_ids_day_and_an_amount_above_zero() {
        assertRefused("refund_id is required", () -> refund().refundId(null).build());
        assertRefused("deal_id is required", () -> refund().dealId(null).build());
        assertRefused("deal_id must not be blank", () -> refund().dealId(" ").build());
        assertRefused("refunded_on is required", () -> refund().refundedOn(null).build());
        assertRefused("amount is required", () -> refund().amount(null).build());
        assertRefused(
                "amount must be above zero, not RUB 0", () -> refund().amount(rub("0")).build());
        assertRefused(
                "amount must be above zero, not RUB -1", () -> refund().amount(rub("-1")).build());
        assertThat(refund().build()).hasToString("Refund[R1, D1, 2026-05-02, RUB 1]");
    }

    @Test
    void a_subscription_needs_a_customer_a_month_and_an_amount_that_is_not_negative() {
        assertRefused("customer_id is required", () -> subscription().customerId(null).build());
        assertRefused("customer_id must not be blank", () -> subscription().customerId("").build());
        assertRefused("month is required", () -> subscription().month(null).build());
        assertRefused(
                "month must be the first day of a month, not 2026-05-02",
                () -> subscription().month(DAY).build());
        assertRefused("amount is required", () -> subscription().amount(null).build());
        assertRefused(
                "amount must not be negative, got RUB -1",
                () -> subscription().amount(rub("-1")).build());
        assertThat(subscription().amount(rub("0")).build())
                .hasToString("Subscription[C1, 2026-05-01, RUB 0]");
    }

    @Test
    void facts_are_equal_when_all_their_fields_are() {
        assertThat(cost().build())
                .isEqualTo(cost().build())
                .hasSameHashCodeAs(cost().build())
                .isNotEqualTo(cost().channel("Search").build())
                .doesNotHaveSameHashCodeAs(cost().channel("Search").build());
        assertThat(traffic().build())
                .isEqualTo(traffic().build())
                .hasSameHashCodeAs(traffic().build())
                .isNotEqualTo(traffic().visits(1).build())
                .doesNotHaveSameHashCodeAs(traffic().visits(1).build());
        assertThat(lead().build())
                .isEqualTo(lead().build())
                .hasSameHashCodeAs(lead().build())
                .isNotEqualTo(lead().qualifiedOn(DAY).build())
                .doesNotHaveSameHashCodeAs(lead().qualifiedOn(DAY).build());
        assertThat(subscription().build())
                .isEqualTo(subscription().build())
                .hasSameHashCodeAs(subscription().build())
                .isNotEqualTo(subscription().amount(rub("2")).build())
                .doesNotHaveSameHashCodeAs(subscription().amount(rub("2")).build());
        assertThat(refund().build())
                .isEqualTo(refund().build())
                .hasSameHashCodeAs(refund().build())
                .isNotEqualTo(refund().amount(rub("2")).build())
                .doesNotHaveSameHashCodeAs(refund().amount(rub("2")).build());
    }

    private static void assertRefused(String message, ThrowingCallable fact) {
        assertThatIllegalArgumentException().isThrownBy(fact).withMessage(message);
    }

    private static Cost.Builder cost() {
        return Cost.builder().date(DAY).kind(CostKind.AD_SPEND).amount(rub("5"));
    }

    private static Traffic.Builder traffic() {
        return Traffic.builder().date(DAY);
    }

    private static Lead.Builder lead() {
        return Lead.builder().leadId("L1").createdOn(DAY);
    }

    private static Refund.Builder refund() {
        return Refund.builder().refundId("R1").dealId("D1").refundedOn(DAY).amount(rub("1"));
    }

    private static Subscription.Builder subscription() {
        return Subscription.builder()
                .customerId("C1")
                .month(DAY.withDayOfMonth(1))
                .amount(rub("1"));
    }

    private static Money rub(String amount) {
        return Money.of("RUB", amount);
    }
}
