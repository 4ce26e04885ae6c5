package io.github.kpisdk.rules.testing;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Verdict;

/**
 * Tests a rule of one's own, with any test library.
 *
 * <pre>{@code
 * RuleCheck.of(new DearSale(limit)).given(channel).flags("dear").says(Language.EN, "search: …");
 * }</pre>
 *
 * @param <S> the kind of subject
 */
public final class RuleCheck<S extends Subject> {
    private final Rule<S> rule;

    private RuleCheck(Rule<S> rule) {
        this.rule = rule;
    }

    /** Checks of a rule. */
    public static <S extends Subject> RuleCheck<S> of(Rule<S> rule) {
        return new RuleCheck<>(rule);
    }

    /** The rule on one subject; judged twice, to see that it is a pure function. */
    public Judged<S> given(S subject) {
        Verdict verdict = rule.judge(subject);
        Verdict again = rule.judge(subject);
        if (!verdict.equals(again)) {
            throw new AssertionError(
                    "%s is no pure function: of %s it said %s, then %s"
                            .formatted(rule.info(), subject, verdict, again));
        }
        return new Judged<>(rule, subject, verdict);
    }

    /**
     * What was said of one subject.
     *
     * @param rule the rule
     * @param subject the subject
     * @param verdict what the rule said
     * @param <S> the kind of subject
     */
    public record Judged<S extends Subject>(Rule<S> rule, S subject, Verdict verdict) {

        /** It is a finding with this message. */
        public Judged<S> flags(String message) {
            return is("flagged " + message);
        }

        /** It looks wrong, and chance is not ruled out. */
        public Judged<S> isInconclusive(String message) {
            return is("inconclusive " + message);
        }

        /** Nothing is wrong. */
        public Judged<S> clears() {
            return is("clear");
        }

        /** It cannot be judged, for this cause. */
        public Judged<S> doesNotJudge(Cause cause) {
            return is("not judged: " + cause);
        }

        /** The message in a language, with amounts in units of {@code RUB}. */
        public Judged<S> says(Language language, String text) {
            String said = Finding.of(rule.info(), subject.key(), verdict).text(language, "RUB");
            if (!said.equals(text)) {
                throw new AssertionError(
                        "%s said:%n%s%ninstead of:%n%s".formatted(rule.info(), said, text));
            }
            return this;
        }

        private Judged<S> is(String expected) {
            String outcome = Example.outcome(verdict);
            if (!outcome.equals(expected)) {
                throw new AssertionError(
                        "%s of %s: expected %s, got %s with %s"
                                .formatted(rule.info(), subject.key(), expected, outcome, verdict));
            }
            return this;
        }
    }
}
