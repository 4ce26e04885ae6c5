package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import java.util.List;

/**
 * What {@code business.json} says: what to count in, over which days, in which periods.
 *
 * @param currency of all amounts, three capital letters
 * @param range the days that are reported; the rows may reach beyond them
 * @param grain how they are cut into periods: months, quarters, or one total
 */
public record Business(String currency, DateRange range, Grain grain) {

    /** What the contract knows. */
    static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.QUARTER, Grain.TOTAL);

    /** Checks the currency and the grain. */
    public Business {
        if (!Money.isCurrency(currency)) {
            throw new IllegalArgumentException(
                    "Currency must be three capital letters, not " + Excerpt.of(currency));
        }
        if (!GRAINS.contains(grain)) {
            throw new IllegalArgumentException(
                    "Grain must be one of %s, not %s".formatted(GRAINS, grain));
        }
    }
}
