package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody with an offer in hand: who they are, how they found us, and their luck. */
record Customer(String id, ChannelPlan plan, Dice dice) {

    /** In percent of the usual: how many get a discount, and how deep it is. */
    private static final Months SALE =
            Months.of(100, 100, 100, 100, 100, 100, 100, 100, 100, 115, 170, 150);

    /** Percent of those who think of buying again and do not. */
    private static final int CHANGES_MIND = 15;

    /** Percent of the first order that is spent when buying again: a grinder, a second machine. */
    private static final int NEXT_ORDER = 62;

    /** The deal that follows from a lead. */
    Deal firstDeal(String lead, LocalDate created) {
        ChannelPlan.Funnel funnel = plan.funnel();
        boolean bought = dice.happens(funnel.won());
        int days =
                bought
                        ? dice.between(funnel.fastest(), funnel.slowest())
                        : dice.between(2, 2 * funnel.slowest());
        return deal(lead, plan, created, created.plusDays(days), bought, 100);
    }

    /** A deal of which only the sale is known. */
    Deal oldDeal(LocalDate sold) {
        return deal("", plan, sold.minusDays(dice.between(0, 14)), sold, true, 100);
    }

    /** What a buyer buys again, and again, until they do not return. */
    List<Deal> laterDeals(Deal first) {
        List<Deal> deals = new ArrayList<>();
        Deal last = first;
        while (last.isWon() && dice.happens(plan.habits().returning())) {
            LocalDate created = last.ends().plusDays(dice.between(25, 150));
            if (!created.isBefore(SampleBusiness.TO)) {
                break;
            }
            LocalDate ends = created.plusDays(dice.between(0, 12));
            boolean bought = !dice.happens(CHANGES_MIND);
            last = deal("", wayBack(), created, ends, bought, NEXT_ORDER);
            deals.add(last);
        }
        return deals;
    }

    /** Most come back through a letter, some as they came, some on their own. */
    private ChannelPlan wayBack() {
        int luck = dice.between(1, 100);
        if (luck <= 62) {
            return ChannelPlans.LETTERS;
        }
        return luck <= 85 ? plan : ChannelPlans.UNKNOWN;
    }

    private Deal deal(
            String lead,
            ChannelPlan through,
            LocalDate created,
            LocalDate ends,
            boolean bought,
            int percentOfOrder) {
        long price = price(percentOfOrder);
        long discount = discount(price, ends);
        return new Deal(
                lead,
                id,
                through.name(),
                created,
                ends,
                bought,
                price,
                discount,
                dice.near(price * plan.basket().variableCost() / 100, 6),
                bought ? refunds(price - discount, ends) : List.of());
    }

    /** Between a third and twice the usual, as a shop would write it: 41,990 rubles. */
    private long price(int percentOfOrder) {
        long spread = (long) dice.between(60, 140) * dice.between(60, 140);
        long rubles = plan.basket().order() * spread * percentOfOrder / 1_000_000;
        return ((rubles + 50) / 100 * 100 - 10) * 100;
    }

    private long discount(long price, LocalDate date) {
        int sale = date.isBefore(SampleBusiness.TO) ? SALE.on(date) : 100;
        if (!dice.happens(plan.basket().discounted() * sale / 100)) {
            return 0;
        }
        return price * dice.near(plan.basket().discount() * sale, 40) / 10_000;
    }

    /** All of it or a part, and now and then the same part once more. */
    private List<Deal.Refund> refunds(long amount, LocalDate sold) {
        if (!dice.happens(plan.habits().refunded())) {
            return List.of();
        }
        LocalDate date = sold.plusDays(dice.between(2, 24));
        if (dice.happens(75)) {
            return List.of(new Deal.Refund(date, amount));
        }
        long part = amount * dice.between(10, 50) / 100;
        return dice.happens(20)
                ? List.of(new Deal.Refund(date, part), new Deal.Refund(date.plusDays(9), part))
                : List.of(new Deal.Refund(date, part));
    }
}
