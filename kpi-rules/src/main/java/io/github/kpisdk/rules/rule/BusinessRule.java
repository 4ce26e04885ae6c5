package io.github.kpisdk.rules.rule;

import io.github.kpisdk.rules.subject.BusinessSubject;

/** A rule that looks at the whole business in one period. */
public interface BusinessRule extends Rule<BusinessSubject> {
    @Override
    default Class<BusinessSubject> subjectType() {
        return BusinessSubject.class;
    }
}
