package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.CohortQuantities;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a ledger besides the sums of a period. */
final class SubjectFacts {
    /** Who came back is counted among customers who were watched so many days. */
    static final int RETURN_DAYS = 90;

    private static final Set<ChannelKind> OFFLINE =
            Set.of(ChannelKind.OFFLINE, ChannelKind.REFERRAL);

    private final Ledger ledger;
    private final DateRange covered;
    private final LocalDate asOf;
    private final Set<String> free;
    private final Recorded recorded;
    private final LeadLags leads;
    private final Map<String, ChannelKind> kinds = new HashMap<>();
    private final Optional<Lag> refunds;
    private final CustomerValues values;

    SubjectFacts(Ledger ledger, DateRange covered, LocalDate asOf, Set<String> named) {
        this.ledger = ledger;
        this.covered = covered;
        this.asOf = asOf;
        this.free = Set.copyOf(named);
        this.recorded = new Recorded(ledger);
        this.leads = new LeadLags(ledger, asOf);
        ledger.channels().forEach(one -> kinds.put(one.name(), one.kind()));
        this.refunds = Lag.ofRefunds(ledger, asOf);
        this.values = CustomerValues.of(ledger, covered, asOf);
    }

    Ledger ledger() {
        return ledger;
    }

    /** What was ever written down of channels. */
    Recorded recorded() {
        return recorded;
    }

    LeadLags leads() {
        return leads;
    }

    Spans spans() {
        return new Spans(covered, asOf, leads.slowest());
    }

    /**
     * What is known of a channel besides figures. One whose costs are written down at other times
     * and not at this one has cost nothing; one that works offline or by word of mouth wins leads
     * that nobody clicked for.
     */
    Trait[] traits(String channel, Period period, Figures now) {
        List<Trait> traits = new ArrayList<>();
        boolean paused = now.find(Figure.COST).filter(cost -> cost.signum() == 0).isPresent();
        if (free.contains(channel) || recorded.isFree(channel) || paused) {
            traits.add(Trait.FREE);
        }
        if (OFFLINE.contains(kinds.getOrDefault(channel, ChannelKind.OTHER))) {
            traits.add(Trait.OFFLINE);
        }
        if (refunds.filter(lag -> lag.isOver(period.range().end(), asOf)).isPresent()) {
            traits.add(Trait.RETURNS_CLOSED);
        }
        return traits.toArray(new Trait[0]);
    }

    /** New customers of a period who were watched long enough, and who of them came back. */
    Map<String, Figures> returning(Period period) {
        LocalDate last = asOf.minusDays(RETURN_DAYS);
        LocalDate end = last.isBefore(period.range().end()) ? last : period.range().end();
        Map<String, Figures> found = new HashMap<>();
        if (!end.isAfter(period.range().start()) || !ledger.supplies(Table.DEALS)) {
            return found;
        }
        DateRange watched = DateRange.of(period.range().start(), end);
        List<Grid> grids =
                ledger.fold(
                        List.of(
                                Quantities.NEW_CUSTOMERS.aggregate(),
                                CohortQuantities.REPEAT_CUSTOMERS.byAge(RETURN_DAYS).aggregate()),
                        List.of(watched));
        for (String name : ledger.channelsIn(watched)) {
            Scope scope = Scope.channel(name);
            found.put(
                    name,
                    Figures.NONE
                            .with(Figure.CUSTOMERS, Known.of(grids.get(0).at(0, scope)))
                            .with(Figure.REPEAT_CUSTOMERS, Known.of(grids.get(1).at(0, scope))));
        }
        return found;
    }

    static Figures returning(Map<String, Figures> returning, String channel) {
        return returning.getOrDefault(channel, Figures.NONE);
    }

    /** The figures of all other channels, with who of their customers came back. */
    static Figures restOf(Map<String, Figures> returning, String channel, Figures rest) {
        Known customers = Known.of(BigDecimal.ZERO);
        Known repeating = Known.of(BigDecimal.ZERO);
        for (Map.Entry<String, Figures> one : returning.entrySet()) {
            if (!one.getKey().equals(channel)) {
                customers = customers.plus(one.getValue().get(Figure.CUSTOMERS));
                repeating = repeating.plus(one.getValue().get(Figure.REPEAT_CUSTOMERS));
            }
        }
        return returning.isEmpty()
                ? rest
                : rest.with(Figure.CUSTOMERS, customers).with(Figure.REPEAT_CUSTOMERS, repeating);
    }

    /** What customers were worth whose first year is over. */
    CustomerValues values() {
        return values;
    }

    /** The days that are judged. */
    DateRange covered() {
        return covered;
    }

    /** The day after the last one that is known. */
    LocalDate asOf() {
        return asOf;
    }
}
