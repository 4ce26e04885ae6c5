package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;

/** What something has come to, by span of days and channel. */
public interface CellAmounts {
    /**
     * The amount of one channel.
     *
     * @param channel its code and one more; zero is what has no channel
     */
    BigDecimal at(int span, int channel);

    /** The amount of all channels, and of what has none. */
    BigDecimal at(int span);
}
