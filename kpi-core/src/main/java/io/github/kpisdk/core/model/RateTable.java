package io.github.kpisdk.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dated rates of exchange of several currencies into one, the base.
 *
 * <p>A day without a rate of its own, such as a Sunday, has that of the latest day before, unless
 * that is too old. A later rate is never taken: nobody knew it on the day.
 */
public final class RateTable {
    /** How many days old a rate may be, unless said otherwise: a long weekend fits in. */
    public static final int MAX_AGE_DAYS = 7;

    private final String base;
    private final int maxAgeDays;
    private final Map<String, TreeMap<LocalDate, BigDecimal>> rates;

    private RateTable(
            String base, int maxAgeDays, Map<String, TreeMap<LocalDate, BigDecimal>> rates) {
        this.base = base;
        this.maxAgeDays = maxAgeDays;
        this.rates = rates;
    }

    /**
     * A table of rates, given in any order, of which none is used more than {@value #MAX_AGE_DAYS}
     * days after its date.
     *
     * @param base the currency that all rates are in, three capital letters
     * @throws IllegalArgumentException if a rate is of the base itself, or two rates of one
     *     currency and day differ
     */
    public static RateTable of(String base, Collection<Rate> rates) {
        Map<String, TreeMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();
        for (Rate rate : rates) {
            if (rate.currency().equals(base)) {
                throw new IllegalArgumentException(
                        "%s is the currency of all rates".formatted(base));
            }
            BigDecimal before =
                    byCurrency
                            .computeIfAbsent(rate.currency(), c -> new TreeMap<>())
                            .putIfAbsent(rate.date(), rate.value());
            if (before != null && !before.equals(rate.value())) {
                throw new IllegalArgumentException(
                        "%s has two rates on %s: %s and %s"
                                .formatted(
                                        rate.currency(),
                                        rate.date(),
                                        before.toPlainString(),
                                        rate.value().toPlainString()));
            }
        }
        return new RateTable(Money.checkCurrency(base), MAX_AGE_DAYS, byCurrency);
    }

    /**
     * The same rates, each used for so many days after its date.
     *
     * @param days 0 if every day must have a rate of its own
     * @throws IllegalArgumentException if it is negative
     */
    public RateTable withMaxAge(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A rate cannot be %s days old".formatted(days));
        }
        return new RateTable(base, days, rates);
    }

    /** The currency that all rates are in. */
    public String base() {
        return base;
    }

    /**
     * What one unit of a currency is worth on a day in the base; 1 for the base itself.
     *
     * @throws IllegalArgumentException naming both currencies and the day if no rate is of that day
     *     or not too long before
     */
    public BigDecimal rate(String currency, LocalDate day) {
        if (currency.equals(base)) {
            return BigDecimal.ONE;
        }
        TreeMap<LocalDate, BigDecimal> dated = rates.get(currency);
        Map.Entry<LocalDate, BigDecimal> latest = dated == null ? null : dated.floorEntry(day);
        if (latest == null) {
            throw new IllegalArgumentException(
                    "No rate of %s in %s on %s or before".formatted(currency, base, day));
        }
        long age = ChronoUnit.DAYS.between(latest.getKey(), day);
        if (age > maxAgeDays) {
            throw new IllegalArgumentException(
                    "No rate of %s in %s on %s: the latest is of %s, %s days before, and at most %s are allowed"
                            .formatted(currency, base, day, latest.getKey(), age, maxAgeDays));
        }
        return latest.getValue();
    }
}
