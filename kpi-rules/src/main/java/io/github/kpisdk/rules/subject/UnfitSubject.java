package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.rules.verdict.NotJudged;

/**
 * Stands in the place of a subject that cannot be made: what somebody says of a period outside of
 * the data, or against them. Every rule that looks at such subjects says so; none judges.
 *
 * @param kind what it would be
 * @param key what tells it from others
 * @param why it cannot be judged
 */
public record UnfitSubject(Class<? extends Subject> kind, SubjectKey key, NotJudged why)
        implements Subject {
    /** Checks that all is there. */
    public UnfitSubject {
        Required.field("kind", kind);
        Required.field("key", key);
        Required.field("why", why);
    }
}
