package io.github.kpisdk.rules.lint;

/** What a suppression does in a run. */
public enum Effect {
    /** There is a finding that it covers, whether it may hide it or its day is over. */
    COVERS,
    /** It covers something that could not be judged, or not decided. */
    OPEN,
    /** All that it covers was judged and is in order, or there is no longer such a subject. */
    NOTHING,
    /** Its rule judged nothing at all. */
    NOT_RUN
}
