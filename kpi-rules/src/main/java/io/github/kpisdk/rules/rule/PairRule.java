package io.github.kpisdk.rules.rule;

import io.github.kpisdk.rules.subject.ChannelPair;

/** A rule that looks at two channels against each other. */
public interface PairRule extends Rule<ChannelPair> {
    @Override
    default Class<ChannelPair> subjectType() {
        return ChannelPair.class;
    }
}
