package io.github.kpisdk.funnel.pipeline;

/** How long a deal was in a stage that it visited more than once. */
public enum Revisits implements Policy {
    /** All its stays together. */
    SUMMED,
    /** Its last stay. */
    LAST_VISIT
}
