package io.github.kpisdk.rules.rule;

import io.github.kpisdk.rules.subject.SystemSubject;

/** A rule that looks at the KPI system as a whole. */
public interface SystemRule extends Rule<SystemSubject> {
    @Override
    default Class<SystemSubject> subjectType() {
        return SystemSubject.class;
    }
}
