package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rows of a shop, in one line each. */
final class ShopRows {
    private ShopRows() {}

    static Cost cost(String channel, String day, String amount) {
        return Cost.builder()
                .date(LocalDate.parse(day))
                .channel(channel)
                .kind(CostKind.AD_SPEND)
                .amount(Money.of("RUB", amount))
                .build();
    }

    static Traffic traffic(
            String channel, LocalDate day, long impressions, long clicks, long visits) {
        return Traffic.builder()
                .date(day)
                .channel(channel)
                .impressions(impressions)
                .clicks(clicks)
                .visits(visits)
                .build();
    }

    static Lead lead(String id, String channel, LocalDate day) {
        return Lead.builder().leadId(id).createdOn(day).channel(channel).build();
    }

    /** A won deal of the day, of one customer, with what its goods cost. */
    static Deal won(
            String id, String customer, String channel, String day, String amount, String goods) {
        return Deal.builder()
                .dealId(id)
                .customerId(customer)
                .channel(channel)
                .createdOn(LocalDate.parse(day))
                .closedOn(LocalDate.parse(day))
                .status(DealStatus.WON)
                .amount(Money.of("RUB", amount))
                .variableCost(Money.of("RUB", goods))
                .build();
    }

    /** A won deal of 10 from a lead, by a customer of its own. */
    static Deal bought(String lead, String channel, LocalDate day) {
        return Deal.builder()
                .dealId("d-" + lead)
                .leadId(lead)
                .customerId("c-" + lead)
                .channel(channel)
                .createdOn(day)
                .closedOn(day)
                .status(DealStatus.WON)
                .amount(Money.of("RUB", "10"))
                .build();
    }

    static Refund refund(String deal, String day, String amount) {
        return Refund.builder()
                .refundId("r-" + deal)
                .dealId(deal)
                .refundedOn(LocalDate.parse(day))
                .amount(Money.of("RUB", amount))
                .build();
    }

    static Known number(String value) {
        return Known.of(new BigDecimal(value));
    }
}
