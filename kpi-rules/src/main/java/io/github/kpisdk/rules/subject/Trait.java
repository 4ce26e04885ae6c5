package io.github.kpisdk.rules.subject;

/**
 * What is known of a channel or of the business besides figures. What nobody said does not hold.
 */
public enum Trait {
    /** It was declared to cost nothing: a cost of zero is no gap. */
    FREE,
    /** Its leads come by telephone or over the counter too, so stages may not be in order. */
    OFFLINE,
    /** It is to make the brand known, and a study measures whether it does. */
    BRAND_STUDY,
    /** Whoever runs it earns a bonus by its leads. */
    LEAD_INCENTIVE,
    /** It is new, and known to be: figures of the usual kind are not expected yet. */
    LAUNCH,
    /** Its figures are for a declared longer time than the first order. */
    LIFETIME_HORIZON,
    /** A test showed what it adds. */
    INCREMENTALITY_TEST,
    /** The owner planned to spend more than comes in. */
    PLANNED_INVESTMENT,
    /** Goods can no longer come back. */
    RETURNS_CLOSED,
    /** Who only saw the advertisement counts as well, so there may be more leads than clicks. */
    VIEW_THROUGH
}
