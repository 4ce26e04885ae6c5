package io.github.kpisdk.funnel.pipeline;

/** What to do with a deal that was deleted from the CRM. */
public enum Deleted implements Policy {
    /** Lost at the moment of its deletion, unless it was won or lost before. */
    COUNT_AS_LOST,
    /**
     * It is left out of all figures and counted among those that were deleted. Where people delete
     * what they lost, rates come out too high.
     */
    LEAVE_OUT
}
