package io.github.kpisdk.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings facts of several currencies into one: one table of rates and one rule for all of them, so
 * that both sides of a ratio are converted alike.
 *
 * <p>Each amount is rounded once, half to even. A deal is dated by the day it was closed, an open
 * one by the day it was opened. All parts of a deal and the refunds of it have the rate of the
 * deal, so that a deal that is paid back is worth nothing in any currency. What is converted
 * remembers nothing of the currency it came in.
 *
 * @param rates into the currency of the result
 * @param rule the day whose rate counts
 * @param decimals the digits after the point of the smallest unit of the result, 0 to 6
 */
public record CurrencyConversion(RateTable rates, RateRule rule, int decimals) {
    /** Checks the decimals. */
    public CurrencyConversion {
        if (decimals < 0 || decimals > Decimals.FRACTION_DIGITS) {
            throw new IllegalArgumentException("Decimals must be 0 to 6, not " + decimals);
        }
    }

    /** A conversion that rounds as little as {@link Money} can: to millionths. */
    public static CurrencyConversion of(RateTable rates, RateRule rule) {
        return new CurrencyConversion(rates, rule, Decimals.FRACTION_DIGITS);
    }

    /**
     * An amount of a day. One that is in the currency of the result already stays as it is, rounded
     * or not.
     *
     * @throws IllegalArgumentException if there is no rate for the day, see {@link RateTable#rate}
     */
    public Money convert(Money amount, LocalDate day) {
        return amount.currency().equals(rates.base())
                ? amount
                : amount.convert(
                        rates.base(), rates.rate(amount.currency(), rule.dayFor(day)), decimals);
    }

    /** A cost, by its date; errors as of {@link #convert(Money, LocalDate)}. */
    public Cost convert(Cost cost) {
        return Cost.builder()
                .date(cost.date())
                .channel(cost.channel().orElse(null))
                .kind(cost.kind())
                .amount(convert(cost.amount(), cost.date()))
                .build();
    }

    /** A deal with all its amounts; errors as of {@link #convert(Money, LocalDate)}. */
    public Deal convert(Deal deal) {
        LocalDate day = dayOf(deal);
        return deal.toBuilder()
                .amount(convert(deal.amount(), day))
                .discount(convert(deal.discount(), day))
                .variableCost(convert(deal.variableCost(), day))
                .cogs(deal.cogs().map(cogs -> convert(cogs, day)).orElse(null))
                .build();
    }

    /**
     * A subscription, by the first day of its month; errors as of {@link #convert(Money,
     * LocalDate)}.
     */
    public Subscription convert(Subscription subscription) {
        return Subscription.builder()
                .customerId(subscription.customerId())
                .month(subscription.month())
                .amount(convert(subscription.amount(), subscription.month()))
                .build();
    }

    /**
     * The refunds of one deal. It is their sum that is rounded, again with each, so that many small
     * ones do not exceed the deal by what was rounded.
     *
     * @param deal the deal in its own currency, before it was converted
     * @param refunds all of its refunds, in the order in which they are to be rounded
     * @throws IllegalArgumentException if a refund is of another deal or currency, if it is too
     *     small to be worth anything, and as of {@link #convert(Money, LocalDate)}
     */
    public List<Refund> convert(Deal deal, List<Refund> refunds) {
        List<Refund> converted = new ArrayList<>();
        Money sum = new Money(deal.amount().currency(), BigDecimal.ZERO);
        Money before = convert(sum, dayOf(deal));
        for (Refund refund : refunds) {
            refuseIfNotOf(deal, refund);
            sum = sum.plus(refund.amount());
            Money now = convert(sum, dayOf(deal));
            converted.add(with(refund, now.minus(before)));
            before = now;
        }
        return List.copyOf(converted);
    }

    private static void refuseIfNotOf(Deal deal, Refund refund) {
        if (!refund.dealId().equals(deal.dealId())) {
            throw new IllegalArgumentException(
                    "Refund %s is of deal %s, not of %s"
                            .formatted(
                                    Excerpt.of(refund.refundId()),
                                    Excerpt.of(refund.dealId()),
                                    Excerpt.of(deal.dealId())));
        }
    }

    private static Refund with(Refund refund, Money amount) {
        if (amount.signum() == 0) {
            throw new IllegalArgumentException(
                    "Refund %s of %s is too small to be worth anything in %s"
                            .formatted(
                                    Excerpt.of(refund.refundId()),
                                    refund.amount(),
                                    amount.currency()));
        }
        return Refund.builder()
                .refundId(refund.refundId())
                .dealId(refund.dealId())
                .refundedOn(refund.refundedOn())
                .amount(amount)
                .build();
    }

    private static LocalDate dayOf(Deal deal) {
        return deal.closedOn().orElse(deal.createdOn());
    }
}
