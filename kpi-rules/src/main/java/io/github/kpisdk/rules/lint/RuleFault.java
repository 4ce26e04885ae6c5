package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.SubjectKey;

/**
 * A rule failed. The run went on without it; the subject was not judged by it.
 *
 * @param rule what the rule is
 * @param key of the subject
 * @param failure what it threw
 */
public record RuleFault(RuleInfo rule, SubjectKey key, RuntimeException failure) {

    /** Rule, subject and failure in one line. */
    @Override
    public String toString() {
        return "%s failed on %s: %s".formatted(rule, key, failure);
    }
}
