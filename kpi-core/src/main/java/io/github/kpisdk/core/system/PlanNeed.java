package io.github.kpisdk.core.system;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Required;

/**
 * What a planned figure would have to be for the others to hold.
 *
 * @param bound whether it is that figure, or the least or the most that will do
 * @param value the figure, exactly: a third is 1/3
 */
public record PlanNeed(Bound bound, Known value) {

    /** Checks that both are there. */
    public PlanNeed {
        Required.field("bound", bound);
        Required.field("value", value);
    }

    /** How a figure is bounded. */
    public enum Bound {
        /** No other figure will do. */
        EXACTLY,
        /** This figure or more. */
        AT_LEAST,
        /** This figure or less. */
        AT_MOST
    }
}
