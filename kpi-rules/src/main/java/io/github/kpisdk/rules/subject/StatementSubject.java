package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.Optional;

/**
 * What somebody says of the figures, held against the data.
 *
 * @param id the id of the statement
 * @param why what the data say instead, or why nothing can be compared; empty where every number
 *     that can be compared is so
 */
public record StatementSubject(String id, Optional<NotJudged> why) implements Subject {
    /** Checks that both are there. */
    public StatementSubject {
        Required.field("id", id);
        Required.field("why", why);
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("statement", id);
    }
}
