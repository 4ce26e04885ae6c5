package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One change of the facts, to be taken by a live ledger and by a plain list alike. */
record Step(Kind kind, Object fact) {
    private static final Map<Class<?>, Table<?>> TABLES =
            Map.of(
                    Cost.class, Table.COSTS,
                    Traffic.class, Table.TRAFFIC,
                    Lead.class, Table.LEADS,
                    Deal.class, Table.DEALS,
                    Refund.class, Table.REFUNDS,
                    Subscription.class, Table.SUBSCRIPTIONS,
                    Measurement.class, Table.MEASUREMENTS);

    /** What is done; an id is that of the fact. */
    enum Kind {
        ADD,
        CORRECT,
        RETRACT,
        RETRACT_BY_ID
    }

    void take(LiveLedger ledger) {
        take(ledger, table());
    }

    @SuppressWarnings("unchecked") // the table is that of the fact
    private <F> void take(LiveLedger ledger, Table<F> table) {
        switch (kind) {
            case ADD -> ledger.add(table, (F) fact);
            case CORRECT -> ledger.correct(table, (F) fact);
            case RETRACT -> ledger.retract(table, (F) fact);
            case RETRACT_BY_ID -> ledger.retract(table, id(fact).orElse("no id"));
        }
    }

    /** Takes steps of one kind and table at once. */
    static void takeAll(List<Step> steps, LiveLedger ledger) {
        if (!steps.isEmpty()) {
            Step first = steps.get(0);
            first.takeAll(ledger, first.table(), steps);
        }
    }

    @SuppressWarnings("unchecked") // the table is that of the facts
    private <F> void takeAll(LiveLedger ledger, Table<F> table, List<Step> steps) {
        List<F> facts = steps.stream().map(step -> (F) step.fact()).toList();
        switch (kind) {
            case ADD -> ledger.addAll(table, facts);
            case CORRECT -> ledger.correctAll(table, facts);
            case RETRACT -> ledger.retractAll(table, facts);
            default -> throw new IllegalArgumentException(kind + " is for one fact alone");
        }
    }

    Table<?> table() {
        return TABLES.get(fact.getClass());
    }

    /** The facts after the step; nothing if there is no fact that it speaks of. */
    Optional<List<Object>> after(List<Object> facts) {
        List<Object> after = new ArrayList<>(facts);
        if (kind == Kind.RETRACT ? after.remove(fact) : kind == Kind.ADD) {
            after.addAll(kind == Kind.ADD ? List.of(fact) : List.of());
            return Optional.of(after);
        }
        boolean found =
                kind != Kind.RETRACT
                        && id(fact).isPresent()
                        && after.removeIf(
                                other ->
                                        other.getClass() == fact.getClass()
                                                && id(other).equals(id(fact)));
        after.addAll(kind == Kind.CORRECT ? List.of(fact) : List.of());
        return found ? Optional.of(after) : Optional.empty();
    }

    private static Optional<String> id(Object fact) {
        if (fact instanceof Lead lead) {
            return Optional.of(lead.leadId());
        }
        if (fact instanceof Deal deal) {
            return Optional.of(deal.dealId());
        }
        return fact instanceof Refund refund ? Optional.of(refund.refundId()) : Optional.empty();
    }
}
