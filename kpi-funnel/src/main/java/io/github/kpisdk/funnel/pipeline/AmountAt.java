package io.github.kpisdk.funnel.pipeline;

/** Which amount of a deal counts where its amount was changed on the way. */
public enum AmountAt implements Policy {
    /** The first that is known: what it promised when it came. */
    ENTRY,
    /** The last that is known up to its end, or up to now while it is open. */
    CLOSE
}
