package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.util.OptionalLong;
import java.util.function.Function;

/** Too few leads were looked at for so long, so that there is no share. */
public final class TooEarly implements CloseRate {
    private final long horizon;
    private final int needed;
    private final OptionalLong followUp;

    TooEarly(long horizon, int needed, OptionalLong followUp) {
        this.horizon = horizon;
        this.needed = needed;
        this.followUp = followUp;
    }

    /** The days after the start that were asked for. */
    public long horizon() {
        return horizon;
    }

    /** How many leads must still be at risk on that day. */
    public int needed() {
        return needed;
    }

    /** The longest horizon for which there is a share; empty if there is none. */
    public OptionalLong followUp() {
        return followUp;
    }

    /** The same as a reason. */
    public Undefined undefined() {
        return Undefined.because(Reason.IMMATURE, "close-rate");
    }

    @Override
    public <T> T fold(
            Function<? super CloseShare, ? extends T> share,
            Function<? super TooEarly, ? extends T> tooEarly) {
        return tooEarly.apply(this);
    }

    /** What was asked and what is known. */
    @Override
    public String toString() {
        return "too early for %d days: %s"
                .formatted(
                        horizon,
                        followUp.isPresent()
                                ? "%d leads were followed for %d"
                                        .formatted(needed, followUp.getAsLong())
                                : "there are not %d leads".formatted(needed));
    }
}
