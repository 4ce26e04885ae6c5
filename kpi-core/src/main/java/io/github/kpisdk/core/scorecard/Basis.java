package io.github.kpisdk.core.scorecard;

/** What a figure is compared with. */
public enum Basis {
    /** What was planned. */
    PLAN,
    /** The period before, like for like. */
    PREVIOUS,
    /** What is usual elsewhere. */
    BENCHMARK
}
