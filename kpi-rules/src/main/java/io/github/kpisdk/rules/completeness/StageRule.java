package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.StageSubject;

/** A rule about one stage of a funnel; all of them are KC605. */
interface StageRule extends Rule<StageSubject> {
    @Override
    default RuleInfo info() {
        return TrackingStep.INFO;
    }

    @Override
    default Class<StageSubject> subjectType() {
        return StageSubject.class;
    }
}
