package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.BasisSubject;

/** A rule about what both sides of a figure are made of; all of them are KC604. */
interface BasisRule extends Rule<BasisSubject> {
    @Override
    default RuleInfo info() {
        return CurrencyMix.INFO;
    }

    @Override
    default Class<BasisSubject> subjectType() {
        return BasisSubject.class;
    }
}
