package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Total;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;

/** What a fold gives: a number per period, for the business and for each channel. */
public final class Grid {
    private final Names channels;
    private final int width;
    private final Total total;

    Grid(Names channels, int width, Total total) {
        this.channels = channels;
        this.width = width;
        this.total = total;
    }

    /**
     * The number of one period, by its place in the list of periods. A channel without rows has
     * zero.
     */
    public BigDecimal at(int period, Scope scope) {
        if (scope.isBusiness()) {
            return total.get(period * width, (period + 1) * width);
        }
        int channel = channels.find(scope.toString());
        return channel == Names.NONE ? BigDecimal.ZERO : total.get(period * width + channel + 1);
    }
}
