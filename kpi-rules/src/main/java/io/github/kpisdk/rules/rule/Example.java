package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Verdict;

/**
 * A subject, and what a rule says of it.
 *
 * @param story the figures in words
 * @param subject the subject
 * @param expected {@code flagged below}, {@code inconclusive below}, {@code clear}, {@code not
 *     judged: TOO_LITTLE}
 * @param <S> the kind of subject
 */
public record Example<S extends Subject>(Text story, S subject, String expected) {

    /** A subject on which the rule speaks. */
    public static <S extends Subject> Example<S> flagged(Text story, S subject, String message) {
        return new Example<>(story, subject, "flagged " + message);
    }

    /** A subject that looks wrong and may be so by chance. */
    public static <S extends Subject> Example<S> inconclusive(
            Text story, S subject, String message) {
        return new Example<>(story, subject, "inconclusive " + message);
    }

    /** A subject on which nothing is wrong. */
    public static <S extends Subject> Example<S> clear(Text story, S subject) {
        return new Example<>(story, subject, "clear");
    }

    /** A subject that cannot be judged. */
    public static <S extends Subject> Example<S> notJudged(Text story, S subject, Cause cause) {
        return new Example<>(story, subject, "not judged: " + cause);
    }

    /** Whether a verdict is the expected one. */
    public boolean matches(Verdict verdict) {
        return expected.equals(outcome(verdict));
    }

    /** A verdict in the words of {@link #expected}. */
    public static String outcome(Verdict verdict) {
        return verdict.fold(
                (Clear clear) -> "clear",
                (Flagged flagged) -> "flagged " + flagged.message(),
                (Inconclusive open) -> "inconclusive " + open.message(),
                (NotJudged not) -> "not judged: " + not.cause());
    }
}
