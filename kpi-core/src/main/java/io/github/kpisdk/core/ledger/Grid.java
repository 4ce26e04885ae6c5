package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.CellAmounts;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;

/** What a fold gives: a number per period, for the business and for each channel. */
public final class Grid {
    private final Names channels;
    private final CellAmounts amounts;

    Grid(Names channels, CellAmounts amounts) {
        this.channels = channels;
        this.amounts = amounts;
    }

    /**
     * The number of one period, by its place in the list of periods. A channel without rows has
     * zero.
     */
    public BigDecimal at(int period, Scope scope) {
        if (scope.isBusiness()) {
            return amounts.at(period);
        }
        int channel = channels.find(scope.toString());
        return channel == Names.NONE ? BigDecimal.ZERO : amounts.at(period, channel + 1);
    }
}
