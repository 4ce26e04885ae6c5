package io.github.kpisdk.funnel.pipeline;

/** What a deal is that went on after it was won or lost. */
public enum Reopened implements Policy {
    /** What it became at last; open, if it is in an open stage now. */
    LAST_CLOSE_WINS,
    /** What it became first; all that follows is ignored. */
    FIRST_CLOSE_WINS
}
