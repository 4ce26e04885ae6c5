package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import java.util.Optional;

/**
 * What a rule looks at: one channel in one period, one card, one cohort. It holds all that the rule
 * may see, so that a rule is a pure function of it.
 */
public interface Subject {

    /** What tells it from others, such as {@code channel=search, period=2026-05}. */
    SubjectKey key();

    /**
     * How large a part of the cost or of the revenue of the business it is, whichever is more; what
     * is too small is not judged. Empty where that is no question, or nobody knows.
     */
    default Optional<Known> weight() {
        return Optional.empty();
    }
}
