package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DealTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-02");

    @Test
    void a_deal_needs_its_ids_day_status_and_amount() {
        assertRefused("deal_id is required", b -> b.dealId(null));
        assertRefused("customer_id is required", b -> b.customerId(null));
        assertRefused("created_on is required", b -> b.createdOn(null));
        assertRefused("status is required", b -> b.status(null));
        assertRefused("amount is required", b -> b.amount(null));
    }

    @Test
    void ids_and_channel_are_checked() {
        assertRefused("deal_id must not be blank", b -> b.dealId(" "));
        assertRefused("lead_id has white space around it: \"L1 \"", b -> b.leadId("L1 "));
        assertRefused(
                "customer_id has more than 200 characters: \"" + "c".repeat(200) + "…\"",
                b -> b.customerId("c".repeat(201)));
        assertRefused("channel must not be blank", b -> b.channel(""));
        assertRefused(
                "channel must not be *, which stands for the whole business", b -> b.channel("*"));
    }

    @Test
    void no_amount_is_negative() {
        assertRefused("amount must not be negative, got RUB -1", b -> b.amount(rub("-1")));
        assertRefused("discount must not be negative, got RUB -1", b -> b.discount(rub("-1")));
        assertRefused(
                "variable_cost must not be negative, got RUB -0.5",
                b -> b.variableCost(rub("-0.5")));
    }

    @Test
    void the_cost_of_goods_is_a_part_of_the_variable_cost() {
        assertRefused(
                "cogs must not be negative, got RUB -1",
                b -> b.variableCost(rub("40")).cogs(rub("-1")));
        assertRefused(
                "cogs must not be above variable_cost RUB 40, got RUB 40.000001",
                b -> b.variableCost(rub("40")).cogs(rub("40.000001")));
        assertRefused(
                "cogs must not be above variable_cost RUB 0, got RUB 1", b -> b.cogs(rub("1")));
        assertThat(won().variableCost(rub("40")).cogs(rub("40.0")).build().cogs())
                .contains(rub("40"));
        assertThat(won().cogs(rub("0")).build().cogs()).contains(rub("0"));
    }

    @Test
    void all_amounts_are_in_one_currency() {
        Money dollar = Money.of("USD", "1");

        assertRefused("discount is in USD, the amount in RUB", b -> b.discount(dollar));
        assertRefused("variable_cost is in USD, the amount in RUB", b -> b.variableCost(dollar));
        assertRefused("cogs is in USD, the amount in RUB", b -> b.cogs(dollar));
    }

    @Test
    void an_open_deal_is_not_closed() {
        assertRefused(
                "an OPEN deal has no closing date, got 2026-05-02",
                b -> b.status(DealStatus.OPEN).closedOn(DAY));
        assertThat(won().status(DealStatus.OPEN).closedOn(null).build().closedOn()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "LOST"})
    void a_deal_that_is_over_has_its_closing_date_not_before_it_was_created(DealStatus status) {
        assertRefused(
                "a " + status + " deal needs its closing date",
                b -> b.status(status).closedOn(null));
        assertRefused(
                "closed on 2026-05-01, before it was created on 2026-05-02",
                b -> b.status(status).closedOn(DAY.minusDays(1)));
    }

    @Test
    void dates_that_are_not_known_are_left_out_of_the_question() {
        assertThat(DealStatus.WON.problemWithClosing(null, DAY)).isEmpty();
        assertThat(DealStatus.OPEN.problemWithClosing(null, null)).isEmpty();
        assertThat(DealStatus.LOST.problemWithClosing(null, null))
                .contains("a LOST deal needs its closing date");
    }

    @Test
    void discount_and_variable_cost_are_zero_unless_given() {
        Deal deal = won().build();

        assertThat(deal.discount()).isEqualTo(rub("0"));
        assertThat(deal.variableCost()).isEqualTo(rub("0"));
        assertThat(deal.leadId()).isEmpty();
        assertThat(deal.channel()).isEmpty();
    }

    @Test
    void nobody_knows_the_cost_of_goods_or_a_complaint_unless_given() {
        assertThat(won().build().cogs()).isEmpty();
        assertThat(won().build().complaint()).isEmpty();
        assertThat(won().complaint(false).build().complaint()).contains(false);
        assertThat(won().complaint(true).build())
                .isNotEqualTo(won().complaint(false).build())
                .isNotEqualTo(won().build());
        assertThat(won().cogs(rub("0")).build()).isNotEqualTo(won().build());
    }

    @Test
    void a_deal_keeps_what_it_was_told() {
        Deal deal =
                won().leadId("L1")
                        .channel("Search")
                        .discount(rub("2"))
                        .variableCost(rub("3"))
                        .cogs(rub("1"))
                        .complaint(true)
                        .closedOn(DAY.plusDays(1))
                        .build();

        assertThat(deal.dealId()).isEqualTo("D1");
        assertThat(deal.leadId()).contains("L1");
        assertThat(deal.customerId()).isEqualTo("C1");
        assertThat(deal.channel()).contains("Search");
        assertThat(deal.createdOn()).isEqualTo(DAY);
        assertThat(deal.closedOn()).contains(DAY.plusDays(1));
        assertThat(deal.status()).isEqualTo(DealStatus.WON);
        assertThat(deal.amount()).isEqualTo(rub("10"));
        assertThat(deal.discount()).isEqualTo(rub("2"));
        assertThat(deal.variableCost()).isEqualTo(rub("3"));
        assertThat(deal)
                .hasToString(
                        "Deal[D1, L1, C1, Search, 2026-05-02, 2026-05-03, WON,"
                                + " RUB 10, RUB 2, RUB 3, RUB 1, true]");
    }

    @Test
    void deals_are_equal_when_all_their_fields_are() {
        assertThat(won().build())
                .isEqualTo(won().build())
                .hasSameHashCodeAs(won().build())
                .isNotEqualTo(won().channel("Search").build())
                .doesNotHaveSameHashCodeAs(won().channel("Search").build())
                .isNotEqualTo(won().amount(rub("11")).build());
    }

    private static void assertRefused(String message, Consumer<DealBuilder> change) {
        DealBuilder builder = won();
        change.accept(builder);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    private static DealBuilder won() {
        return Deal.builder()
                .dealId("D1")
                .customerId("C1")
                .createdOn(DAY)
                .closedOn(DAY)
                .status(DealStatus.WON)
                .amount(rub("10"));
    }

    private static Money rub(String amount) {
        return Money.of("RUB", amount);
    }
}
