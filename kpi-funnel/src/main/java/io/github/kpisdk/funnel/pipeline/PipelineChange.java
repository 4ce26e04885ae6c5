package io.github.kpisdk.funnel.pipeline;

/** What to do with a deal that was in another pipeline as well. */
public enum PipelineChange implements Policy {
    /** It counts by its stages in this pipeline; those in others are ignored. */
    COUNT_THIS,
    /** It is left out of all figures and counted among those that changed. */
    LEAVE_OUT
}
