package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;

/** What a fold gives: a number per period, for the business and for each channel. */
public final class Grid {
    private final Dictionary channels;
    private final BigDecimal[] business;
    private final BigDecimal[] cells;

    Grid(Dictionary channels, BigDecimal[] business, BigDecimal[] cells) {
        this.channels = channels;
        this.business = business;
        this.cells = cells;
    }

    /**
     * The number of one period, by its place in the list of periods. A channel without rows has
     * zero.
     */
    public BigDecimal at(int period, Scope scope) {
        if (scope.isBusiness()) {
            return business[period];
        }
        int channel = channels.find(scope.toString());
        return channel == Dictionary.NONE
                ? BigDecimal.ZERO
                : cells[period * (cells.length / business.length) + channel + 1];
    }
}
