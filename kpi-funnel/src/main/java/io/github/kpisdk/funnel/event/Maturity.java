package io.github.kpisdk.funnel.event;

/** Whether the members of a cohort have had the time that the funnel gives them. */
public enum Maturity {
    /** Every window is over: the figures are final. */
    MATURE,
    /** Some windows are over. */
    PARTIAL,
    /** No window is over: too early for any rate. */
    IMMATURE
}
