package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.conversion.FollowedLead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Deals as what a curve of Kaplan and Meier is made of. */
final class Curves {
    private final LocalDate today;
    private final ZoneId zone;

    Curves(Instant observedUntil, ZoneId zone) {
        this.today = LocalDate.ofInstant(observedUntil, zone);
        this.zone = zone;
    }

    /** How soon deals are won. */
    CloseCurve closing(List<DealPath> deals, LocalDate observedFrom) {
        List<FollowedLead> leads =
                deals.stream()
                        .map(
                                deal -> {
                                    LocalDate start = day(deal.enteredAt());
                                    return deal.isWon()
                                            ? FollowedLead.won(
                                                    deal.entity(),
                                                    start,
                                                    day(deal.closedAt().orElseThrow()),
                                                    today)
                                            : FollowedLead.open(deal.entity(), start, today);
                                })
                        .toList();
        return CloseCurve.of(leads, observedFrom);
    }

    /** How soon deals leave a stage. */
    CloseCurve leaving(List<DealReader> deals, int stage, LocalDate observedFrom) {
        List<FollowedLead> leads = new ArrayList<>();
        for (DealReader deal : deals) {
            List<Stay> stays = deal.stays(stage);
            if (!stays.isEmpty()) {
                LocalDate start = day(stays.get(0).from());
                long days = stays.stream().mapToLong(stay -> stay.days(today, zone)).sum();
                LocalDate end = start.plusDays(days);
                leads.add(
                        stays.stream().allMatch(Stay::isOver)
                                ? FollowedLead.won(deal.entity(), start, end, end)
                                : FollowedLead.open(deal.entity(), start, end));
            }
        }
        return CloseCurve.of(leads, observedFrom);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
