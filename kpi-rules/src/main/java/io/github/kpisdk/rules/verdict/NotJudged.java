package io.github.kpisdk.rules.verdict;

import io.github.kpisdk.core.model.Text;
import java.util.Objects;
import java.util.function.Function;

/**
 * The rule could not judge.
 *
 * @param cause why
 * @param what what is missing, too little or too early, for people
 */
public record NotJudged(Cause cause, Text what) implements Verdict {

    /** Checks that all is there. */
    public NotJudged {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(what, "what");
    }

    @Override
    public <T> T fold(
            Function<? super Clear, ? extends T> clear,
            Function<? super Flagged, ? extends T> flagged,
            Function<? super Inconclusive, ? extends T> inconclusive,
            Function<? super NotJudged, ? extends T> notJudged) {
        return notJudged.apply(this);
    }
}
