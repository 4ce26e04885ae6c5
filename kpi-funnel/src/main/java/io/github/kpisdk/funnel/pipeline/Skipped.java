package io.github.kpisdk.funnel.pipeline;

/** Whether a deal that jumped from the first to the fourth stage has been in those between. */
public enum Skipped implements Policy {
    /** Yes: who is in a stage has passed all before it. */
    IMPUTE_PASSED,
    /** No: only stages that were visited count. */
    ONLY_VISITED
}
