package io.github.kpisdk.rules.rule;

import io.github.kpisdk.rules.subject.CardSubject;

/** A rule that looks at one card of the KPI system. */
public interface CardRule extends Rule<CardSubject> {
    @Override
    default Class<CardSubject> subjectType() {
        return CardSubject.class;
    }
}
