package io.github.kpisdk.funnel.pipeline;

/** What to do with a deal that was merged into another. */
public enum Merged implements Policy {
    /** Its rows are those of the deal it became, except its end: to be merged is none. */
    INTO_SURVIVOR,
    /** It is left out of all figures and counted among those that were merged. */
    LEAVE_OUT
}
