package io.github.kpisdk.funnel.pipeline;

/** What it means to be in a stage. */
public enum StageKind {
    /** Still going on. */
    OPEN,
    /** Sold. */
    WON,
    /** Given up, by either side. */
    LOST
}
