package io.github.kpisdk.funnel.pipeline;

/** How far a deal got that was moved back. */
public enum Backward implements Policy {
    /** As far as it ever was. */
    FURTHEST,
    /** As far as it was at last: stages behind that were a mistake. */
    LATEST
}
