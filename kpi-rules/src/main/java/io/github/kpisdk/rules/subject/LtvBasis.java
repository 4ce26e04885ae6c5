package io.github.kpisdk.rules.subject;

/** What a lifetime value counts. */
public enum LtvBasis {
    /** All that customers pay. */
    REVENUE,
    /** What is left of it after the goods and their delivery. */
    MARGIN
}
