package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of the euro in roubles: 90 on 10 January, 100 on 31 January, 80 on 31 March. */
class CurrencyConversionExamples {
    private static final RateTable RATES =
            RateTable.of(
                            "RUB",
                            List.of(
                                    Rate.of(LocalDate.of(2026, 1, 10), "EUR", "90"),
                                    Rate.of(LocalDate.of(2026, 1, 31), "EUR", "100"),
                                    Rate.of(LocalDate.of(2026, 3, 31), "EUR", "80")))
                    .withMaxAge(31);

    private static final LocalDate JAN_10 = LocalDate.of(2026, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "TRANSACTION_DATE, 2026-01-10, 900",
        "TRANSACTION_DATE, 2026-01-30, 900",
        "TRANSACTION_DATE, 2026-01-31, 1000",
        "MONTH_END, 2026-01-01, 1000",
        "MONTH_END, 2026-01-31, 1000",
        "QUARTER_END, 2026-01-10, 800",
        "QUARTER_END, 2026-03-31, 800"
    })
    void ten_euros_by_each_rule(RateRule rule, LocalDate day, String roubles) {
        assertThat(by(rule).convert(Money.of("EUR", "10"), day))
                .isEqualTo(Money.of("RUB", roubles));
    }

    @Test
    void what_is_in_roubles_stays_even_without_a_rate_of_the_day() {
        Money fine = Money.of("RUB", "0.000001");
        assertThat(
                        new CurrencyConversion(RATES, RateRule.MONTH_END, 0)
                                .convert(fine, LocalDate.MIN))
                .isEqualTo(fine);
    }

    @Test
    void a_cost_is_converted_by_its_date() {
        Cost cost =
                Cost.builder()
                        .date(JAN_10)
                        .channel("Search")
                        .kind(CostKind.AD_SPEND)
                        .amount(Money.of("EUR", "-1.5"))
                        .build();
        assertThat(by(RateRule.TRANSACTION_DATE).convert(cost))
                .hasToString("Cost[2026-01-10, Search, AD_SPEND, RUB -135]");
    }

    @Test
    void a_deal_is_converted_by_the_day_it_closed_with_all_its_amounts() {
        assertThat(by(RateRule.TRANSACTION_DATE).convert(won()))
                .isEqualTo(
                        won().toBuilder()
                                .amount(Money.of("RUB", "1000"))
                                .discount(Money.of("RUB", "200"))
                                .variableCost(Money.of("RUB", "400"))
                                .cogs(Money.of("RUB", "300"))
                                .build());
    }

    @Test
    void a_subscription_is_converted_by_the_first_day_of_its_month() {
        Subscription paid =
                Subscription.builder()
                        .customerId("C1")
                        .month(LocalDate.of(2026, 2, 1))
                        .amount(Money.of("EUR", "0.5"))
                        .build();
        assertThat(by(RateRule.TRANSACTION_DATE).convert(paid))
                .hasToString("Subscription[C1, 2026-02-01, RUB 50]");
        assertThat(by(RateRule.QUARTER_END).convert(paid).amount())
                .isEqualTo(Money.of("RUB", "40"));
    }

    @Test
    void an_open_deal_is_converted_by_the_day_it_was_opened() {
        Deal open = won().toBuilder().status(DealStatus.OPEN).closedOn(null).build();
        assertThat(by(RateRule.TRANSACTION_DATE).convert(open).amount())
                .isEqualTo(Money.of("RUB", "900"));
    }

    /** A third of a euro, at 100, is 33.33: three times that would be 99.99 of 100. */
    @Test
    void refunds_have_the_rate_of_their_deal_and_add_up_to_it() {
        Deal euro = won().toBuilder().amount(Money.of("EUR", "1")).build();
        List<Refund> back =
                new CurrencyConversion(RATES, RateRule.TRANSACTION_DATE, 2)
                        .convert(
                                euro,
                                List.of(
                                        refund("R1", "0.333333"),
                                        refund("R2", "0.333333"),
                                        refund("R3", "0.333334")));
        assertThat(back.stream().map(Refund::amount))
                .containsExactly(
                        Money.of("RUB", "33.33"),
                        Money.of("RUB", "33.34"),
                        Money.of("RUB", "33.33"));
        assertThat(back.get(0).refundedOn()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void a_refund_of_another_deal_or_of_nothing_is_refused() {
        CurrencyConversion whole = new CurrencyConversion(RATES, RateRule.TRANSACTION_DATE, 0);
        Deal other = won().toBuilder().dealId("D2").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.convert(other, List.of(refund("R1", "1"))))
                .withMessage("Refund \"R1\" is of deal \"D1\", not of \"D2\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.convert(won(), List.of(refund("R1", "0.005"))))
                .withMessage("Refund \"R1\" of EUR 0.005 is too small to be worth anything in RUB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CurrencyConversion(RATES, RateRule.MONTH_END, 7))
                .withMessage("Decimals must be 0 to 6, not 7");
    }

    private static CurrencyConversion by(RateRule rule) {
        return CurrencyConversion.of(RATES, rule);
    }

    private static Deal won() {
        return Deal.builder()
                .dealId("D1")
                .customerId("C1")
                .createdOn(JAN_10)
                .closedOn(LocalDate.of(2026, 1, 31))
                .status(DealStatus.WON)
                .amount(Money.of("EUR", "10"))
                .discount(Money.of("EUR", "2"))
                .variableCost(Money.of("EUR", "4"))
                .cogs(Money.of("EUR", "3"))
                .complaint(true)
                .build();
    }

    private static Refund refund(String id, String euros) {
        return Refund.builder()
                .refundId(id)
                .dealId("D1")
                .refundedOn(LocalDate.of(2026, 3, 31))
                .amount(Money.of("EUR", euros))
                .build();
    }
}
