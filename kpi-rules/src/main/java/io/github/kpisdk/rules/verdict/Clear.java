package io.github.kpisdk.rules.verdict;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Judged by enough data, and nothing is wrong. Of most that is judged this is said, and hardly
 * anybody asks why: what it rests on is worked out for those who do.
 */
public final class Clear implements Verdict {
    private final Supplier<Evidence> evidence;

    /**
     * Nothing is wrong.
     *
     * @param evidence works out what it rests on, the same every time
     */
    public Clear(Supplier<Evidence> evidence) {
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    /** Nothing is wrong, as this says. */
    public Clear(Evidence evidence) {
        this(known(evidence));
    }

    private static Supplier<Evidence> known(Evidence evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return () -> evidence;
    }

    /** What it rests on. */
    @Override
    public Evidence evidence() {
        return evidence.get();
    }

    @Override
    public <T> T fold(
            Function<? super Clear, ? extends T> clear,
            Function<? super Flagged, ? extends T> flagged,
            Function<? super Inconclusive, ? extends T> inconclusive,
            Function<? super NotJudged, ? extends T> notJudged) {
        return clear.apply(this);
    }

    /** Equal if they rest on the same. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Clear other && evidence().equals(other.evidence());
    }

    @Override
    public int hashCode() {
        return evidence().hashCode();
    }

    /** With what it rests on. */
    @Override
    public String toString() {
        return "Clear[evidence=" + evidence() + "]";
    }
}
