package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * A business of any size, always the same for one start value: ids of all kinds, many ties of days,
 * amounts of up to 24 digits.
 */
final class Business {
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final List<String> CHANNELS = List.of("seo", "Директ", "\uFF5E", "😀");

    private final Random random;
    private final List<Object> facts = new ArrayList<>();

    private Business(Random random) {
        this.random = random;
    }

    /**
     * So many deals, a third as many leads, a tenth as many refunds, and some costs and traffic.
     */
    static Facts of(int deals, long start) {
        Business business = new Business(new Random(start));
        int leads = deals / 3;
        business.add(leads, business::lead);
        business.add(deals, i -> business.deal(i, leads));
        business.refunds();
        business.add(deals / 10, i -> business.cost());
        business.add(deals / 10, i -> business.traffic());
        return new Facts(business.facts, Table.ALL);
    }

    private void add(int count, IntFunction<Object> fact) {
        for (int i = 0; i < count; i++) {
            facts.add(fact.apply(i));
        }
    }

    private Lead lead(int i) {
        return Lead.builder()
                .leadId(id(i))
                .createdOn(day())
                .channel(channel())
                .qualifiedOn(random.nextBoolean() ? day() : null)
                .build();
    }

    /** Plain numbers, numbers behind a prefix, such with zeros, and texts, a quarter each. */
    private static String id(int i) {
        return switch (i % 4) {
            case 0 -> Integer.toString(i);
            case 1 -> "D-" + i;
            case 2 -> "00" + i;
            default -> (i % 8 == 3 ? "😀" : "\uFF5E") + i + "x";
        };
    }

    private Deal deal(int i, int leads) {
        LocalDate created = day();
        DealStatus status = DealStatus.values()[random.nextInt(3)];
        return Deal.builder()
                .dealId(id(i))
                .leadId(random.nextBoolean() && leads > 0 ? id(random.nextInt(leads)) : null)
                .customerId(id(random.nextInt(1 + i / 2)))
                .channel(channel())
                .createdOn(created)
                .closedOn(status == DealStatus.OPEN ? null : created.plusDays(random.nextInt(3)))
                .status(status)
                .amount(amount())
                .discount(amount())
                .variableCost(amount())
                .build();
    }

    private void refunds() {
        for (Object fact : List.copyOf(facts)) {
            if (fact instanceof Deal deal
                    && deal.status() == DealStatus.WON
                    && deal.amount().amount().signum() > 0
                    && random.nextInt(3) == 0) {
                facts.add(
                        Refund.builder()
                                .refundId(deal.dealId())
                                .dealId(deal.dealId())
                                .refundedOn(deal.closedOn().orElseThrow())
                                .amount(deal.amount())
                                .build());
            }
        }
    }

    private Cost cost() {
        return Cost.builder()
                .date(day())
                .channel(channel())
                .kind(CostKind.values()[random.nextInt(CostKind.values().length)])
                .amount(amount())
                .build();
    }

    private Traffic traffic() {
        return Traffic.builder()
                .date(day())
                .channel(channel())
                .impressions(random.nextInt(1_000_000))
                .clicks(random.nextInt(1000))
                .visits(random.nextInt(1000))
                .build();
    }

    private Money amount() {
        String amount =
                switch (random.nextInt(40)) {
                    case 0 -> "0";
                    case 1 -> "999999999999999999.999999";
                    case 2 -> "9223372036854.775808";
                    default -> random.nextInt(100_000) + "." + random.nextInt(1_000_000);
                };
        return Money.of(Facts.CURRENCY, amount);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(90));
    }

    private String channel() {
        int place = random.nextInt(CHANNELS.size() + 1);
        return place == CHANNELS.size() ? null : CHANNELS.get(place);
    }
}
