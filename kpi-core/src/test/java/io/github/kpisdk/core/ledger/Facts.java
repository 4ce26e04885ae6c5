package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealBuilder;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.time.LocalDate;

/** Facts in few words, for tests. All money is in RUB. */
public final class Facts {
    private Facts() {}

    /** Ad spend of a channel. */
    public static Cost adSpend(String date, String channel, String amount) {
        return cost(date, channel, CostKind.AD_SPEND, amount);
    }

    /** A cost; shared if the channel is null. */
    public static Cost cost(String date, String channel, CostKind kind, String amount) {
        return Cost.builder()
                .date(LocalDate.parse(date))
                .channel(channel)
                .kind(kind)
                .amount(rub(amount))
                .build();
    }

    /** A day of traffic. */
    public static Traffic traffic(String date, String channel, long impressions, long clicks) {
        return Traffic.builder()
                .date(LocalDate.parse(date))
                .channel(channel)
                .impressions(impressions)
                .clicks(clicks)
                .build();
    }

    /** A lead that is not qualified. */
    public static Lead lead(String id, String date, String channel) {
        return Lead.builder().leadId(id).createdOn(LocalDate.parse(date)).channel(channel).build();
    }

    /** A deal opened and won on one day. */
    public static Deal sale(
            String id, String customer, String date, String channel, String amount) {
        return won(id, customer, date, amount).channel(channel).build();
    }

    /** A won deal to be refined, opened and closed on one day. */
    public static DealBuilder won(String id, String customer, String date, String amount) {
        return Deal.builder()
                .dealId(id)
                .customerId(customer)
                .createdOn(LocalDate.parse(date))
                .closedOn(LocalDate.parse(date))
                .status(DealStatus.WON)
                .amount(rub(amount));
    }

    /** A refund. */
    public static Refund refund(String id, String deal, String date, String amount) {
        return Refund.builder()
                .refundId(id)
                .dealId(deal)
                .refundedOn(LocalDate.parse(date))
                .amount(rub(amount))
                .build();
    }

    /** What a customer pays for a month. */
    public static Subscription subscription(String customer, String month, String amount) {
        return Subscription.builder()
                .customerId(customer)
                .month(LocalDate.parse(month + "-01"))
                .amount(rub(amount))
                .build();
    }

    /** An amount in RUB. */
    public static Money rub(String amount) {
        return Money.of("RUB", amount);
    }

    /** Starts a part in RUB. */
    public static LedgerPart.Builder part() {
        return LedgerPart.builder("RUB");
    }
}
