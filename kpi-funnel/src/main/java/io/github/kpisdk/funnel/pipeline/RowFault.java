package io.github.kpisdk.funnel.pipeline;

/** What cannot be right about a row. The row counts all the same, except where said. */
public enum RowFault {
    /** Left before it was entered; the time in the stage is not used. */
    LEFT_BEFORE_ENTERED,
    /** Won or lost before the deal was in any open stage; its sales cycle is not used. */
    CLOSED_BEFORE_OPEN,
    /** The same row once more; it counts once. */
    DUPLICATE
}
