package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.time.LocalDate;

/**
 * Somebody takes the responsibility for a finding: it is not shown among the findings until a day,
 * and then it comes back.
 *
 * @param rule the code of the rule
 * @param key the subject, or a part of its key; {@link SubjectKey#WHOLE} for all
 * @param reason why, at least 10 characters; a shorter one is itself a finding
 * @param owner who answers for it
 * @param expires the last day on which it holds, at most 12 months after the run
 */
public record Suppression(
        String rule, SubjectKey key, String reason, String owner, LocalDate expires) {
    /** The least length of a reason. */
    public static final int LEAST_REASON = 10;

    /** Checks that all is there, be it poor. */
    public Suppression {
        Required.field("rule", rule);
        Required.field("subject", key);
        Required.field("reason", reason);
        Required.field("expires", expires);
        if (Required.field("owner", owner).isBlank()) {
            throw new IllegalArgumentException(
                    "A suppression of %s needs an owner".formatted(rule));
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires) && !expires.isAfter(day.plusYears(1));
    }

    /** Whether it is meant for a finding, whatever the day: all of its key is in that of it. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule().code()) && reaches(finding.key());
    }

    boolean reaches(SubjectKey subject) {
        return subject.parts().entrySet().containsAll(key.parts().entrySet());
    }
}
