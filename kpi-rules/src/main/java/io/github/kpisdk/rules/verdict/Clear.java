package io.github.kpisdk.rules.verdict;

import java.util.Objects;
import java.util.function.Function;

/**
 * Judged by enough data, and nothing is wrong.
 *
 * @param evidence what it rests on
 */
public record Clear(Evidence evidence) implements Verdict {

    /** Checks that all is there. */
    public Clear {
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public <T> T fold(
            Function<? super Clear, ? extends T> clear,
            Function<? super Flagged, ? extends T> flagged,
            Function<? super Inconclusive, ? extends T> inconclusive,
            Function<? super NotJudged, ? extends T> notJudged) {
        return clear.apply(this);
    }
}
