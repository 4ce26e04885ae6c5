package io.github.kpisdk.funnel.pipeline;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which deals were merged into which, and which were deleted. */
final class Removals {
    private final Map<String, Removal> byDeal = new HashMap<>();

    Removals(Collection<Removal> removals, Instant observedUntil) {
        for (Removal removal : removals) {
            Removal other = byDeal.putIfAbsent(removal.entity(), removal);
            if (other != null && !other.equals(removal)) {
                throw new IllegalArgumentException(
                        "Deal %s was removed twice: %s and %s"
                                .formatted(removal.entity(), other, removal));
            }
            if (removal.at().isAfter(observedUntil)) {
                throw new IllegalArgumentException(
                        "Deal %s was removed at %s, after %s, until when rows are known"
                                .formatted(removal.entity(), removal.at(), observedUntil));
            }
        }
        byDeal.keySet().forEach(this::checkEnds);
    }

    private void checkEnds(String deal) {
        Set<String> passed = new HashSet<>();
        for (String next = deal; isMerged(next); next = next(next)) {
            if (!passed.add(next)) {
                throw new IllegalArgumentException(
                        "Deal %s is merged into itself by way of others".formatted(next));
            }
        }
    }

    boolean isMerged(String deal) {
        Removal removal = byDeal.get(deal);
        return removal != null && removal.into().isPresent();
    }

    private String next(String deal) {
        return byDeal.get(deal).into().orElseThrow();
    }

    /** The deal that it became, itself if it was not merged. */
    String survivor(String deal) {
        String survivor = deal;
        while (isMerged(survivor)) {
            survivor = next(survivor);
        }
        return survivor;
    }

    /** When a deal was deleted; empty if it was not. */
    Optional<Instant> deletedAt(String deal) {
        return Optional.ofNullable(byDeal.get(deal))
                .filter(removal -> removal.into().isEmpty())
                .map(Removal::at);
    }
}
