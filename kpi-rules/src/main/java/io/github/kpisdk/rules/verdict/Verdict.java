package io.github.kpisdk.rules.verdict;

import io.github.kpisdk.core.model.Text;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a rule says of one subject. A rule over nothing has not passed: what is missing gives {@link
 * NotJudged}, never {@link Clear}.
 */
public sealed interface Verdict permits Clear, Flagged, Inconclusive, NotJudged {

    /** Judged by enough data, and nothing is wrong. */
    static Clear clear(Fact... facts) {
        return new Clear(Evidence.of(facts));
    }

    /** The same; what it rests on is worked out only for those who ask. */
    static Clear clear(Supplier<Evidence> evidence) {
        return new Clear(evidence);
    }

    /** Something is wrong, and chance is ruled out. */
    static Flagged flagged(String message, Evidence evidence) {
        return new Flagged(message, evidence);
    }

    /** It looks wrong, and chance is not ruled out. */
    static Inconclusive inconclusive(String message, Evidence evidence) {
        return new Inconclusive(message, evidence);
    }

    /** It cannot be judged, because of what {@code what} names. */
    static NotJudged notJudged(Cause cause, Text what) {
        return new NotJudged(cause, what);
    }

    /** Flagged if chance is ruled out, inconclusive otherwise. */
    static Verdict breached(boolean demonstrated, String message, Evidence evidence) {
        return demonstrated ? flagged(message, evidence) : inconclusive(message, evidence);
    }

    /** What one of four functions makes of it. */
    <T> T fold(
            Function<? super Clear, ? extends T> clear,
            Function<? super Flagged, ? extends T> flagged,
            Function<? super Inconclusive, ? extends T> inconclusive,
            Function<? super NotJudged, ? extends T> notJudged);

    /** What it rests on; nothing where it was not judged. */
    default Evidence evidence() {
        return fold(Clear::evidence, Flagged::evidence, Inconclusive::evidence, x -> Evidence.NONE);
    }
}
