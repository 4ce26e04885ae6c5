package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Fact;
import java.time.LocalDate;
import java.util.List;

/** The rules about suppressions. Their findings cannot be suppressed. */
public final class SuppressionRules {
    /** All of them; there is nothing to set. */
    public static final List<Rule<?>> ALL =
            List.of(
                    ExpiredSuppression.USUAL,
                    UnusedSuppression.USUAL,
                    UnknownSuppression.USUAL,
                    UnexplainedSuppression.USUAL);

    /** The day of the examples. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private SuppressionRules() {}

    /** A suppression of a channel that expires some days from the day of the run. */
    static SuppressionSubject until(int days, Effect effect) {
        return subject("Known and accepted until the contract ends.", days, true, effect);
    }

    static SuppressionSubject subject(String reason, int days, boolean known, Effect effect) {
        return new SuppressionSubject(
                new Suppression(
                        "KE201",
                        SubjectKey.of("channel", "search"),
                        reason,
                        "head of marketing",
                        DAY.plusDays(days)),
                1,
                DAY,
                known,
                effect);
    }

    static Fact rule(SuppressionSubject subject) {
        return Fact.name("rule", subject.suppression().rule());
    }

    static Fact on(SuppressionSubject subject) {
        return Fact.name("subject", subject.suppression().key().toString());
    }

    static Fact until(SuppressionSubject subject) {
        return Fact.name("expires", subject.suppression().expires().toString());
    }

    static Fact owner(SuppressionSubject subject) {
        return Fact.name("owner", subject.suppression().owner());
    }
}
