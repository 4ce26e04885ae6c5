package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;

/** What rules about cards need. */
final class CardNeeds {
    private CardNeeds() {}

    /** The KPI of the card has to be declared. */
    static Needs declared(CardSubject card) {
        String id = card.card().kpi();
        return Needs.none()
                .that(
                        card.kpi().isPresent(),
                        Cause.MISSING,
                        Text.of("the declaration of the KPI " + id, "описание показателя " + id));
    }
}
