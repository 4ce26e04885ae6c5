package io.github.kpisdk.sql;

import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a business, few enough that ties, zeros and empty channels are common: deals that close
 * on one day, ids and channels that UTF-16 sorts otherwise than code points do, rows without a
 * channel, credits, refunds, tables that are empty or absent, and amounts of up to 18 digits.
 */
final class RandomFacts {
    private static final List<String> NAMES =
            List.of(
                    "Search",
                    "search",
                    "\uFF5E",
                    "\uD83D\uDE00",
                    "é",
                    "z",
                    "a, \"b\"",
                    "O'Neil",
                    "\\");
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final int DAYS = 210;

    private final Random random;
    private final List<String> channels;
    private final int daySpan;
    private final int mostDigits;
    private final boolean hasCogs;
    private final boolean hasComplaints;

    RandomFacts(long seed) {
        random = new Random(seed);
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        channels = names.subList(0, 1 + random.nextInt(4));
        daySpan = random.nextInt(3) == 0 ? 3 : DAYS;
        mostDigits = random.nextInt(4) == 0 ? 18 : 4;
        hasCogs = seed % 3 != 0;
        hasComplaints = seed % 4 > 1;
    }

    Business business() {
        LocalDate start = FIRST.plusDays(random.nextInt(60));
        return new Business(
                "EUR",
                DateRange.of(start, start.plusDays(1 + random.nextInt(160))),
                List.of(Grain.MONTH, Grain.QUARTER, Grain.TOTAL).get(random.nextInt(3)));
    }

    /** Whether products of two amounts have at most 38 digits. */
    boolean isSmall() {
        return mostDigits < 18;
    }

    LedgerPart facts() {
        LedgerPart.Builder facts =
                LedgerPart.builder("EUR").supplies(Table.COSTS).supplies(Table.DEALS);
        times(60, () -> facts.add(cost()));
        if (random.nextInt(9) > 0) {
            facts.supplies(Table.TRAFFIC);
            times(40, () -> facts.add(traffic()));
        }
        List<String> leads = new ArrayList<>();
        if (random.nextInt(9) > 0) {
            facts.supplies(Table.LEADS);
            leads.addAll(ids(50));
            leads.forEach(id -> facts.add(lead(id)));
        }
        boolean refunds = random.nextInt(4) > 0;
        if (refunds) {
            facts.supplies(Table.REFUNDS);
        }
        for (String id : ids(60)) {
            Deal deal = deal(id, leads);
            facts.add(deal);
            if (refunds && deal.status() == DealStatus.WON && random.nextInt(3) == 0) {
                refunds(deal).forEach(facts::add);
            }
        }
        return facts.build();
    }

    private void times(int most, Runnable action) {
        for (int i = random.nextInt(7) == 0 ? 0 : random.nextInt(most); i > 0; i--) {
            action.run();
        }
    }

    private Cost cost() {
        BigDecimal sign = BigDecimal.valueOf(random.nextInt(4) == 0 ? -1 : 1);
        return Cost.builder()
                .date(day())
                .channel(channel())
                .kind(CostKind.values()[random.nextInt(7)])
                .amount(new Money("EUR", amount().multiply(sign)))
                .build();
    }

    private Traffic traffic() {
        return Traffic.builder()
                .date(day())
                .channel(channel())
                .impressions(
                        random.nextInt(9) == 0
                                ? 0
                                : random.nextLong(power(Math.min(mostDigits, 12))))
                .clicks(random.nextInt(9) == 0 ? 0 : random.nextInt(100))
                .visits(random.nextInt(100))
                .build();
    }

    private Lead lead(String id) {
        return Lead.builder()
                .leadId(id)
                .createdOn(day())
                .channel(channel())
                .qualifiedOn(random.nextBoolean() ? day() : null)
                .build();
    }

    private Deal deal(String id, List<String> leads) {
        DealStatus status =
                pick(
                        List.of(
                                DealStatus.WON,
                                DealStatus.WON,
                                DealStatus.WON,
                                DealStatus.OPEN,
                                DealStatus.LOST));
        LocalDate created = day();
        BigDecimal variableCost = random.nextBoolean() ? BigDecimal.ZERO : amount();
        BigDecimal cogs =
                variableCost
                        .multiply(BigDecimal.valueOf(random.nextInt(11), 1))
                        .setScale(6, RoundingMode.DOWN);
        return Deal.builder()
                .dealId(id)
                .leadId(leads.isEmpty() || random.nextBoolean() ? null : pick(leads))
                .customerId("C" + random.nextInt(12))
                .channel(channel())
                .createdOn(created)
                .closedOn(status == DealStatus.OPEN ? null : created.plusDays(random.nextInt(4)))
                .status(status)
                .amount(new Money("EUR", amount()))
                .discount(new Money("EUR", random.nextBoolean() ? BigDecimal.ZERO : amount()))
                .variableCost(new Money("EUR", variableCost))
                .cogs(hasCogs ? new Money("EUR", cogs) : null)
                .complaint(hasComplaints ? random.nextInt(3) == 0 : null)
                .build();
    }

    /** Up to the whole amount, in one or two parts. */
    private List<Refund> refunds(Deal deal) {
        List<Refund> refunds = new ArrayList<>();
        BigDecimal amount = deal.amount().amount();
        BigDecimal part = amount.movePointLeft(1).setScale(6, RoundingMode.DOWN);
        for (BigDecimal money : random.nextBoolean() ? List.of(amount) : List.of(part, part)) {
            if (money.signum() > 0) {
                refunds.add(
                        Refund.builder()
                                .refundId(deal.dealId() + "/" + refunds.size())
                                .dealId(deal.dealId())
                                .refundedOn(
                                        deal.closedOn().orElseThrow().plusDays(random.nextInt(60)))
                                .amount(new Money("EUR", money))
                                .build());
            }
        }
        return refunds;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(daySpan));
    }

    private BigDecimal amount() {
        int decimals = random.nextInt(7);
        long whole = random.nextLong(power(1 + random.nextInt(mostDigits)));
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(random.nextLong(power(decimals)), decimals));
    }

    private static long power(int digits) {
        return BigDecimal.ONE.movePointRight(digits).longValueExact();
    }

    private @Nullable String channel() {
        return random.nextInt(5) == 0 ? null : pick(channels);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Different ids; sorted by UTF-16 some would stand in another order. */
    private List<String> ids(int most) {
        List<String> ids = new ArrayList<>();
        int count = random.nextInt(9) == 0 ? 0 : random.nextInt(most);
        for (int i = 0; i < count; i++) {
            ids.add(pick(List.of("\uFF5E", "\uD83D\uDE00", "d", "D", "é", "9", "10")) + i);
        }
        return ids;
    }
}
