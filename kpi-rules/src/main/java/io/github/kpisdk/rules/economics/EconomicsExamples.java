package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;

/** Subjects that the examples of several rules share. */
final class EconomicsExamples {
    private EconomicsExamples() {}

    static ChannelSubject channel(Figures now) {
        return ChannelSubject.of("search", Period.month(2026, 5)).now(now);
    }

    static ChannelSubject customers(String ltv) {
        return channel(
                Figures.NONE
                        .with(Figure.COST, "1200000")
                        .with(Figure.NEW_CUSTOMERS, 100)
                        .with(Figure.LTV, ltv));
    }
}
