package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Refund;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes: leads to buy, goods to come back. Only beginnings count that are older
 * than the longest time ever seen: of younger ones the slow are still missing, and the lag would
 * look too short.
 *
 * @param days within so many days nine of ten have happened
 * @param events on how many that rests, 30 or more
 */
public record Lag(long days, int events) {
    /** With fewer events nothing is known. */
    public static final int LEAST_EVENTS = 30;

    private static final int OF_TEN = 9;
    private static final int TEN = 10;

    /** From a beginning to what followed, in days, and the age of the beginning. */
    private record Wait(long days, long age) {}

    /**
     * How long leads take to buy, by channel; under the empty name that of all leads.
     *
     * @param asOf the day after the last one that is known
     * @return without those of which too few have bought; nothing if nothing is known of leads
     */
    static Map<String, Lag> ofLeads(Ledger ledger, LocalDate asOf) {
        if (!ledger.supplies(Table.LEADS)) {
            return Map.of();
        }
        Map<String, LocalDate> bought = new HashMap<>();
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            Deal deal = ledger.fact(Table.DEALS, row);
            if (deal.status() == DealStatus.WON && deal.leadId().isPresent()) {
                bought.merge(deal.leadId().get(), deal.closedOn().orElseThrow(), Lag::earlier);
            }
        }
        Map<String, List<Wait>> waits = new HashMap<>();
        for (int row = 0; row < ledger.size(Table.LEADS); row++) {
            Lead lead = ledger.fact(Table.LEADS, row);
            LocalDate end = bought.get(lead.leadId());
            for (String name : lead.channel().map(own -> List.of("", own)).orElse(List.of(""))) {
                List<Wait> all = waits.computeIfAbsent(name, key -> new ArrayList<>());
                add(all, lead.createdOn(), end, asOf);
            }
        }
        Map<String, Lag> lags = new HashMap<>();
        waits.forEach((name, own) -> quantile(own).ifPresent(lag -> lags.put(name, lag)));
        return lags;
    }

    /**
     * How long goods take to come back.
     *
     * @param asOf the day after the last one that is known
     * @return empty where too few came back, or nothing is known of refunds
     */
    static Optional<Lag> ofRefunds(Ledger ledger, LocalDate asOf) {
        if (!ledger.supplies(Table.REFUNDS)) {
            return Optional.empty();
        }
        Map<String, LocalDate> sold = new HashMap<>();
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            Deal deal = ledger.fact(Table.DEALS, row);
            deal.closedOn().ifPresent(day -> sold.put(deal.dealId(), day));
        }
        List<Wait> waits = new ArrayList<>();
        for (int row = 0; row < ledger.size(Table.REFUNDS); row++) {
            Refund refund = ledger.fact(Table.REFUNDS, row);
            LocalDate start = sold.get(refund.dealId());
            if (start != null) {
                add(waits, start, refund.refundedOn(), asOf);
            }
        }
        return quantile(waits);
    }

    /** Whether nine of ten that began before a day have happened by another. */
    public boolean isOver(LocalDate end, LocalDate asOf) {
        return ChronoUnit.DAYS.between(end, asOf) >= days;
    }

    private static void add(
            List<Wait> waits, LocalDate start, @Nullable LocalDate end, LocalDate asOf) {
        if (end != null) {
            waits.add(
                    new Wait(
                            ChronoUnit.DAYS.between(start, end),
                            ChronoUnit.DAYS.between(start, asOf)));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<Lag> quantile(List<Wait> waits) {
        long longest = waits.stream().mapToLong(Wait::days).max().orElse(0);
        long[] old =
                waits.stream()
                        .filter(wait -> wait.age() >= longest)
                        .mapToLong(Wait::days)
                        .sorted()
                        .toArray();
        int place = (old.length * OF_TEN + TEN - 1) / TEN - 1;
        return old.length < LEAST_EVENTS
                ? Optional.empty()
                : Optional.of(new Lag(Math.max(0, old[place]), old.length));
    }
}
