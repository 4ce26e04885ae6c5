package io.github.kpisdk.rules.verdict;

import java.util.Objects;
import java.util.function.Function;

/**
 * It looks wrong, but so it may by chance. No finding; it is shown as not decided.
 *
 * @param message the id of the message of the rule
 * @param evidence what it rests on
 */
public record Inconclusive(String message, Evidence evidence) implements Verdict {

    /** Checks that all is there. */
    public Inconclusive {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public <T> T fold(
            Function<? super Clear, ? extends T> clear,
            Function<? super Flagged, ? extends T> flagged,
            Function<? super Inconclusive, ? extends T> inconclusive,
            Function<? super NotJudged, ? extends T> notJudged) {
        return inconclusive.apply(this);
    }
}
