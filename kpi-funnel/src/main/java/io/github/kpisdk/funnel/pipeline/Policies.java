package io.github.kpisdk.funnel.pipeline;

/**
 * How to read what the rows of a CRM leave open. None of these has a default: each changes figures,
 * and whoever asks has to say which figures are meant.
 *
 * @param skipped stages that were jumped over
 * @param backward moves back
 * @param reopened deals that went on after their end
 * @param revisits time in a stage that was visited more than once
 * @param change deals that were in another pipeline as well
 */
public record Policies(
        Skipped skipped,
        Backward backward,
        Reopened reopened,
        Revisits revisits,
        PipelineChange change) {}
