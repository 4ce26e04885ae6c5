package io.github.kpisdk.funnel.experiment;

/** What may be concluded from an experiment. */
public enum Decision {
    /** The users were not split as planned; the result says nothing. */
    INVALID,
    /** No difference is shown, or it is too early to say. */
    UNDECIDED,
    /** At least one variant is better than the control. */
    VARIANT_BETTER,
    /** Every variant is worse than the control. */
    CONTROL_BETTER
}
