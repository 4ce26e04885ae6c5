package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.model.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one deal.
 *
 * @param entity the deal
 * @param enteredAt when it was first in an open stage; if never, when it was first seen
 * @param state what it is now
 * @param closedAt when it was won or lost; empty while it is open
 * @param reached names of the stages that it reached, by the policies, in their order
 * @param amount what it is worth, by the policies; empty if none of its rows says so
 */
public record DealPath(
        String entity,
        Instant enteredAt,
        StageKind state,
        Optional<Instant> closedAt,
        Set<String> reached,
        Optional<Money> amount) {

    boolean isOpen() {
        return state == StageKind.OPEN;
    }

    boolean isWon() {
        return state == StageKind.WON;
    }
}
