package io.github.kpisdk.funnel.pipeline;

/** One decision on what the rows of a CRM leave open; {@link Policies} hold one of every kind. */
public sealed interface Policy
        permits Skipped, Backward, Reopened, Revisits, PipelineChange, AmountAt, Merged, Deleted {}
