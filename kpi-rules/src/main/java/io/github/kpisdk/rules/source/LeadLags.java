package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.funnel.conversion.Maturity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * How long the leads of each channel take to buy. A channel of which too few have bought is taken
 * for as slow as the slowest: a new one must not look like one that does not sell.
 */
final class LeadLags {
    private final LocalDate asOf;
    private final Map<String, Lag> lags;
    private final Optional<Lag> slowest;

    LeadLags(Ledger ledger, LocalDate asOf) {
        this.asOf = asOf;
        this.lags = Lag.ofLeads(ledger, asOf);
        this.slowest = lags.values().stream().max(Comparator.comparingLong(Lag::days));
    }

    /** That of all leads. */
    Optional<Lag> all() {
        return Optional.ofNullable(lags.get(""));
    }

    /** That of a channel; the longest of all where too few have bought. */
    Optional<Lag> of(String channel) {
        return Optional.ofNullable(lags.get(channel)).or(() -> slowest);
    }

    /** The longest of all. */
    Optional<Lag> slowest() {
        return slowest;
    }

    /** Whether the leads of a channel have had their time; empty where nobody knows how long. */
    Optional<Maturity> maturity(String channel, DateRange range) {
        return of(of(channel), range);
    }

    /** Whether all leads have had their time; empty where nobody knows how long. */
    Optional<Maturity> maturity(DateRange range) {
        return of(all(), range);
    }

    private Optional<Maturity> of(Optional<Lag> lag, DateRange range) {
        return lag.map(
                known -> known.isOver(range.end(), asOf) ? Maturity.MATURE : Maturity.IMMATURE);
    }
}
