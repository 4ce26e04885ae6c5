package io.github.kpisdk.rules.rule;

import io.github.kpisdk.rules.subject.ChannelSubject;

/** A rule that looks at one channel in one period. */
public interface ChannelRule extends Rule<ChannelSubject> {
    @Override
    default Class<ChannelSubject> subjectType() {
        return ChannelSubject.class;
    }
}
