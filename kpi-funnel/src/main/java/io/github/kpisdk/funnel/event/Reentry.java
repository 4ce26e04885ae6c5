package io.github.kpisdk.funnel.event;

/**
 * Which entry counts for somebody who enters a funnel more than once. It changes the time to
 * convert and the cohort, and with a window also who converts.
 */
public enum Reentry {
    /** The newest entry from which a step can be reached; every entry restarts the clock. */
    LATEST,
    /** The first entry only; what is not done within its window is never done. */
    FIRST
}
