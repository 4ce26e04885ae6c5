package io.github.kpisdk.rules.verdict;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something is wrong, and chance is ruled out as far as the guard of the rule goes.
 *
 * @param message the id of the message of the rule
 * @param evidence what it rests on
 */
public record Flagged(String message, Evidence evidence) implements Verdict {

    /** Checks that all is there. */
    public Flagged {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public <T> T fold(
            Function<? super Clear, ? extends T> clear,
            Function<? super Flagged, ? extends T> flagged,
            Function<? super Inconclusive, ? extends T> inconclusive,
            Function<? super NotJudged, ? extends T> notJudged) {
        return flagged.apply(this);
    }
}
