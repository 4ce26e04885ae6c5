package io.github.kpisdk.funnel.event;

/** In which order the steps of a funnel must be taken. */
public enum StepOrder {
    /** One after the other, whatever else happens in between. */
    ORDERED,
    /**
     * One after the other, and nothing else in between. An event that neither is the next step nor
     * repeats the one just taken ends the path; it may begin another.
     */
    STRICT,
    /** In any order: what counts is how many of the steps were taken. */
    ANY
}
