package io.github.kpisdk.funnel.attribution;

/**
 * What becomes of the share of the middle touches on a path of two, which has none. A path of one
 * touch gives it everything under either rule.
 */
public enum ShortPath {
    /** Half of it goes to each: weights 50/20/30 become 60/40. */
    SPLIT_MIDDLE,
    /** The others keep their proportion: weights 50/20/30 become 62.5/37.5. */
    KEEP_PROPORTION
}
