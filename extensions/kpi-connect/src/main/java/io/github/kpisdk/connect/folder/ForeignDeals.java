package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.CurrencyConversion;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deals in other currencies, and what was paid back of each. It is the sum of the refunds that is
 * converted, at the rate of the deal, so that many small ones do not exceed it by what was rounded;
 * see {@link CurrencyConversion#convert(io.github.kpisdk.core.model.Deal, java.util.List)}.
 */
final class ForeignDeals {
    private final String home;
    private final CurrencyConversion conversion;
    private final Map<String, Sold> deals = new HashMap<>();

    ForeignDeals(String home, CurrencyConversion conversion) {
        this.home = home;
        this.conversion = conversion;
    }

    private static final class Sold {
        final Money amount;
        final LocalDate day;
        BigDecimal refunded = BigDecimal.ZERO;

        Sold(Money amount, LocalDate day) {
            this.amount = amount;
            this.day = day;
        }
    }

    void add(String dealId, Money amount, LocalDate day) {
        deals.put(dealId, new Sold(amount, day));
    }

    /**
     * What the next refund of a deal is worth. One that exceeds its deal is left as it is: it is a
     * fault in any currency.
     */
    Money worth(@Nullable String dealId, BigDecimal refund) {
        Sold deal = dealId == null ? null : deals.get(dealId);
        if (deal == null || deal.refunded.add(refund).compareTo(deal.amount.amount()) > 0) {
            return new Money(home, refund);
        }
        return converted(deal, deal.refunded.add(refund)).minus(converted(deal, deal.refunded));
    }

    private Money converted(Sold deal, BigDecimal amount) {
        return conversion.convert(new Money(deal.amount.currency(), amount), deal.day);
    }

    void refunded(String dealId, BigDecimal refund) {
        Sold deal = deals.get(dealId);
        if (deal != null) {
            deal.refunded = deal.refunded.add(refund);
        }
    }
}
