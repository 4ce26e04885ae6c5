package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealBuilder;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts chosen independently of each other. They are made to fit, ids, leads and refunds, only
 * afterwards, so that a failing example can lose any of them and still be a ledger.
 */
record Draft(
        List<Cost> costs,
        List<Traffic> traffic,
        List<Lead> leads,
        List<Deal> deals,
        List<Return> returns,
        List<Subscription> subscriptions,
        List<Measurement> measurements,
        Set<Table<?>> missing) {

    /** Money to be given back: of which deal, when, and which part of what is left of it. */
    record Return(int deal, LocalDate day, int part) {}

    /** The dates of a deal, as far as its status has them. */
    record Dates(DealStatus status, LocalDate created, Optional<LocalDate> closed) {

        static Dates of(DealStatus status, LocalDate a, LocalDate b) {
            boolean inOrder = a.isBefore(b);
            return new Dates(
                    status,
                    inOrder ? a : b,
                    status == DealStatus.OPEN ? Optional.empty() : Optional.of(inOrder ? b : a));
        }

        static DealBuilder set(DealBuilder deal, Dates dates) {
            return deal.status(dates.status)
                    .createdOn(dates.created)
                    .closedOn(dates.closed.orElse(null));
        }
    }

    Facts facts() {
        List<Object> rows = new ArrayList<>();
        rows.addAll(has(Table.COSTS) ? costs : List.of());
        rows.addAll(has(Table.TRAFFIC) ? traffic : List.of());
        List<Lead> fitLeads = has(Table.LEADS) ? fitLeads() : List.of();
        rows.addAll(fitLeads);
        List<Deal> fitDeals = has(Table.DEALS) ? fitDeals(fitLeads) : List.of();
        rows.addAll(fitDeals);
        rows.addAll(has(Table.REFUNDS) ? refunds(fitDeals) : List.of());
        rows.addAll(has(Table.SUBSCRIPTIONS) ? subscriptions : List.of());
        rows.addAll(has(Table.MEASUREMENTS) ? measurements : List.of());
        return new Facts(rows, Table.ALL.stream().filter(this::has).toList());
    }

    private boolean has(Table<?> table) {
        return !missing.contains(table);
    }

    private List<Lead> fitLeads() {
        List<Lead> fit = new ArrayList<>();
        for (Lead lead : leads) {
            fit.add((Lead) Rows.ids(id -> id + fit.size(), lead));
        }
        return fit;
    }

    /** A deal points to one of the leads there are; where none are known, to an unknown one. */
    private List<Deal> fitDeals(List<Lead> known) {
        List<Deal> fit = new ArrayList<>();
        for (Deal deal : deals) {
            Optional<String> lead =
                    has(Table.LEADS)
                            ? deal.leadId()
                                    .map(Integer::valueOf)
                                    .filter(i -> i < known.size())
                                    .map(i -> known.get(i).leadId())
                            : deal.leadId();
            fit.add(
                    Rows.copy(deal)
                            .dealId(deal.dealId() + fit.size())
                            .leadId(lead.orElse(null))
                            .build());
        }
        return fit;
    }

    private List<Refund> refunds(List<Deal> known) {
        Map<String, BigDecimal> left = new HashMap<>();
        List<Refund> fit = new ArrayList<>();
        for (Return back : returns) {
            if (back.deal() >= known.size() || known.get(back.deal()).status() != DealStatus.WON) {
                continue;
            }
            Deal deal = known.get(back.deal());
            BigDecimal rest = left.getOrDefault(deal.dealId(), deal.amount().amount());
            BigDecimal amount = rest.divide(BigDecimal.valueOf(back.part()), 6, RoundingMode.DOWN);
            if (amount.signum() > 0) {
                left.put(deal.dealId(), rest.subtract(amount));
                fit.add(refund("r" + fit.size(), deal, back.day(), amount));
            }
        }
        return fit;
    }

    private static Refund refund(String id, Deal deal, LocalDate day, BigDecimal amount) {
        LocalDate closed = deal.closedOn().orElseThrow();
        return Refund.builder()
                .refundId(id)
                .dealId(deal.dealId())
                .refundedOn(day.isBefore(closed) ? closed : day)
                .amount(new Money(Facts.CURRENCY, amount))
                .build();
    }
}
