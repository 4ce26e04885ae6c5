package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.system.KpiCard;
import java.util.Optional;

/**
 * One card of a KPI system.
 *
 * @param within the system that it is part of
 * @param card the card
 */
public record CardSubject(SystemSubject within, KpiCard card) implements Subject {

    /** The declaration of its KPI, if its id is known. */
    public Optional<Kpi> kpi() {
        return within.kpi(card);
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("card", card.id());
    }
}
