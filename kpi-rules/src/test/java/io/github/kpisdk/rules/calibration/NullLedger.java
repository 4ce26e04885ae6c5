package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The rows of a business in which nothing is wrong and nothing changes: 6 channels of 3 to 60 sales
 * a month over twelve months, with the same rates everywhere. A fifth of leads buy within 1 to 30
 * days, a fifth of customers once more within 90 days; a sale brings 20,000 on average, half of it
 * margin, and costs 4000 of advertising.
 */
final class NullLedger {
    static final DateRange YEAR = DateRange.parse("2025-01-01/2026-01-01");

    private static final String CURRENCY = "RUB";
    private static final int CHANNELS = 6;
    private static final double CLOSE = 0.2;
    private static final long COST = 4000;

    private final StatisticsDraws random;
    private final LedgerPart.Builder rows = LedgerPart.builder(CURRENCY);
    private int leads;
    private int deals;

    private NullLedger(StatisticsDraws random) {
        this.random = random;
    }

    static Ledger drawn(StatisticsDraws random) {
        NullLedger ledger = new NullLedger(random);
        for (int i = 0; i < CHANNELS; i++) {
            String channel = "channel " + i;
            ledger.rows.add(new Channel(channel, ChannelKind.PAID));
            int sales = (int) Math.round(3 * StrictMath.pow(20, random.uniform(0, 1)));
            for (int month = 1; month <= 12; month++) {
                ledger.month(channel, sales, YearMonth.of(2025, month));
            }
        }
        return Ledger.of(ledger.rows.build());
    }

    private void month(String channel, int sales, YearMonth month) {
        rows.add(
                Cost.builder()
                        .date(month.atDay(1))
                        .channel(channel)
                        .kind(CostKind.AD_SPEND)
                        .amount(money(sales * COST))
                        .build());
        int clicks = random.poisson(sales / CLOSE / 0.05);
        rows.add(
                Traffic.builder()
                        .date(month.atDay(1))
                        .channel(channel)
                        .impressions(clicks + random.poisson(clicks * 49.0))
                        .clicks(clicks)
                        .visits(random.binomial(clicks, 0.9))
                        .build());
        int asked = random.binomial(clicks, 0.05);
        for (int i = 0; i < asked; i++) {
            lead(channel, month.atDay(random.whole(1, month.lengthOfMonth())));
        }
    }

    private void lead(String channel, LocalDate day) {
        String id = "L" + leads++;
        Lead.Builder lead = Lead.builder().leadId(id).createdOn(day).channel(channel);
        boolean buys = happens(CLOSE);
        if (buys || happens(0.4)) {
            lead.qualifiedOn(day);
        }
        rows.add(lead.build());
        if (buys) {
            LocalDate sold = day.plusDays(random.whole(1, 30));
            sell(id, "C" + leads, channel, day, sold);
            if (happens(0.2)) {
                LocalDate again = sold.plusDays(random.whole(10, 89));
                sell(null, "C" + leads, channel, again, again);
            }
        }
    }

    private void sell(String lead, String customer, String channel, LocalDate day, LocalDate sold) {
        if (!sold.isBefore(YEAR.end())) {
            return;
        }
        String id = "D" + deals++;
        long list = Math.max(100, Math.round(20_000 * random.lognormal(1)));
        long discount = happens(0.2) ? list * random.whole(4, 12) / 100 : 0;
        rows.add(
                Deal.builder()
                        .dealId(id)
                        .leadId(lead)
                        .customerId(customer)
                        .channel(channel)
                        .createdOn(day)
                        .closedOn(sold)
                        .status(DealStatus.WON)
                        .amount(money(list - discount))
                        .discount(money(discount))
                        .variableCost(money(list / 2))
                        .complaint(happens(0.05))
                        .build());
        LocalDate back = sold.plusDays(random.whole(2, 24));
        if (happens(0.03) && back.isBefore(YEAR.end())) {
            rows.add(
                    Refund.builder()
                            .refundId("R" + id)
                            .dealId(id)
                            .refundedOn(back)
                            .amount(money(list - discount))
                            .build());
        }
    }

    private boolean happens(double share) {
        return random.uniform(0, 1) < share;
    }

    private static Money money(long amount) {
        return Money.of(CURRENCY, BigDecimal.valueOf(amount).toPlainString());
    }
}
