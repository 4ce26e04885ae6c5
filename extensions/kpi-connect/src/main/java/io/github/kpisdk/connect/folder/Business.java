package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;

/**
 * What {@code business.json} says: what to count in, over which days, in which periods.
 *
 * @param currency of all amounts, three capital letters
 * @param range the days that are reported; the rows may reach beyond them
 * @param grain how they are cut into periods
 */
public record Business(String currency, DateRange range, Grain grain) {

    /** Checks the currency. */
    public Business {
        if (!Money.isCurrency(currency)) {
            throw new IllegalArgumentException(
                    "Currency must be three capital letters, not " + Excerpt.of(currency));
        }
    }
}
