package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.CurrencyConversion;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.RateRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Brings the amounts of a folder into the currency of the business. What cannot be brought there is
 * noted as a fault of its row, and null comes back.
 */
final class Exchange {
    private final String home;
    private final RateRows rates;
    private final CurrencyConversion conversion;
    private final ForeignDeals deals;

    Exchange(String home, RateRows rates, RateRule rule) {
        this.home = home;
        this.rates = rates;
        conversion = CurrencyConversion.of(rates.table(home), rule);
        deals = new ForeignDeals(home, conversion);
    }

    /**
     * The currency of a row, which is that of the business unless it says another; null if it is
     * none or has no rate, and where that cannot be told.
     */
    @Nullable String currency(Cells cells, Column column, @Nullable LocalDate day) {
        if (!cells.has(column) || cells.isBlank(column)) {
            return home;
        }
        String currency = cells.currency(column);
        if (currency == null || currency.equals(home)) {
            return currency;
        }
        return rates.isKnown() && isConvertible(cells, column, currency, day) ? currency : null;
    }

    private boolean isConvertible(
            Cells cells, Column column, String currency, @Nullable LocalDate day) {
        if (rates.isAbsent()) {
            cells.fault(
                    column,
                    "is %s, and the business counts in %s; %s would convert it: %s"
                            .formatted(
                                    currency,
                                    home,
                                    InputFile.RATES.file(),
                                    Excerpt.of(cells.text(column))));
            return false;
        }
        if (day == null) {
            return false;
        }
        OptionalLong faulty = rates.faultyRow(currency, conversion.rule().dayFor(day));
        if (faulty.isPresent()) {
            cells.dependsOn(column, InputFile.RATES, faulty.getAsLong());
            return false;
        }
        try {
            conversion.rates().rate(currency, conversion.rule().dayFor(day));
            return true;
        } catch (IllegalArgumentException e) {
            cells.fault(column, Cells.withSmallInitial(e.getMessage()));
            return false;
        }
    }

    /** What an amount of a row is worth; null, too, if the amount or the currency is. */
    @Nullable Money money(
            Cells cells,
            Column column,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable LocalDate day) {
        if (amount == null || currency == null) {
            return null;
        }
        Money money = new Money(currency, amount);
        return currency.equals(home) || day == null ? money : converted(cells, column, money, day);
    }

    private @Nullable Money converted(Cells cells, Column column, Money money, LocalDate day) {
        try {
            return conversion.convert(money, day);
        } catch (IllegalArgumentException e) {
            cells.fault(
                    column,
                    "has more than 18 digits before the point in %s: %s"
                            .formatted(home, Excerpt.of(cells.text(column))));
            return null;
        }
    }

    /** Notes a deal, since its refunds are in its currency. */
    void sold(
            @Nullable String dealId,
            @Nullable BigDecimal amount,
            String currency,
            @Nullable LocalDate day) {
        if (dealId != null && amount != null && day != null && !currency.equals(home)) {
            deals.add(dealId, new Money(currency, amount), day);
        }
    }

    /** What a refund is worth; null, too, if the amount is. */
    @Nullable Money refund(
            Cells cells, Column column, @Nullable String dealId, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        Money worth = deals.worth(dealId, amount);
        if (worth.signum() == 0) {
            cells.fault(
                    column,
                    "is too small to be worth anything in %s: %s"
                            .formatted(home, Excerpt.of(cells.text(column))));
        }
        return worth;
    }

    /** Notes a sound refund, which counts with those that follow. */
    void refunded(String dealId, BigDecimal amount) {
        deals.refunded(dealId, amount);
    }
}
