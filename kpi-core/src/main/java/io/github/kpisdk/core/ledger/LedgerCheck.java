package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checks between rows: ids that repeat, references that lead nowhere, refunds that give back
 * more than was paid.
 *
 * <p>It is shown the rows one by one: all leads, then all deals, then all refunds. Of a table it
 * keeps the ids only. A row with a fault of its own is shown too, so that what refers to it is not
 * called a reference to nothing. What could not be read of a row is null.
 */
public final class LedgerCheck {
    private final Map<String, Row> leads = new HashMap<>();
    private final Map<String, DealRow> deals = new HashMap<>();
    private final Map<String, Row> refunds = new HashMap<>();
    private boolean leadsKnown = true;
    private boolean dealsKnown = true;

    /** Starts with nothing seen. */
    public LedgerCheck() {}

    /** Something wrong in one cell. */
    public record Finding(String column, String value, String problem) {}

    /** The row that a row refers to, where that one is faulty or set aside. */
    public record Dependence(String column, String value, Table<?> table, long row) {}

    /**
     * What is wrong with a row as far as other rows show.
     *
     * @param findings its own faults
     * @param dependsOn the faulty row it stands on, if any; not a fault of its own
     */
    public record Judgement(List<Finding> findings, Optional<Dependence> dependsOn) {
        /** Keeps a copy of the findings. */
        public Judgement {
            findings = List.copyOf(findings);
        }

        /** Whether the row may be counted. */
        public boolean isSound() {
            return findings.isEmpty() && dependsOn.isEmpty();
        }
    }

    /** Says that no leads are known, so that references to them cannot be judged. */
    public void leadsUnknown() {
        leadsKnown = false;
    }

    /** Says that no deals are known, so that references to them cannot be judged. */
    public void dealsUnknown() {
        dealsKnown = false;
    }

    /**
     * Judges the next lead.
     *
     * @param row the number by which the caller knows the row
     * @param sound whether the row has no fault of its own cells
     */
    public Judgement lead(long row, boolean sound, @Nullable String leadId) {
        Findings found = new Findings();
        enter(leads, new Row(row), "lead_id", leadId, found, sound);
        return found.judgement();
    }

    /** Judges the next deal; see {@link #lead} for the first two parameters. */
    public Judgement deal(
            long row,
            boolean sound,
            @Nullable String dealId,
            @Nullable String leadId,
            @Nullable DealStatus status,
            @Nullable LocalDate closedOn,
            @Nullable BigDecimal amount) {
        Findings found = new Findings();
        if (leadId != null && leadsKnown) {
            Row lead = leads.get(leadId);
            if (lead == null) {
                found.add("lead_id", leadId, Problems.missing(Table.LEADS, leadId));
            } else if (lead.faulty) {
                found.dependsOn("lead_id", leadId, Table.LEADS, lead.number);
            }
        }
        enter(deals, new DealRow(row, status, closedOn, amount), "deal_id", dealId, found, sound);
        return found.judgement();
    }

    /** Judges the next refund; see {@link #lead} for the first two parameters. */
    public Judgement refund(
            long row,
            boolean sound,
            @Nullable String refundId,
            @Nullable String dealId,
            @Nullable LocalDate refundedOn,
            @Nullable BigDecimal amount) {
        Findings found = new Findings();
        DealRow deal = dealId == null || !dealsKnown ? null : dealOf(dealId, refundedOn, found);
        enter(refunds, new Row(row), "refund_id", refundId, found, sound);
        if (deal != null && sound && amount != null && found.isEmpty()) {
            book(deal, amount, found);
        }
        return found.judgement();
    }

    private @Nullable DealRow dealOf(
            String dealId, @Nullable LocalDate refundedOn, Findings found) {
        DealRow deal = deals.get(dealId);
        if (deal == null) {
            found.add("deal_id", dealId, Problems.missing(Table.DEALS, dealId));
            return null;
        }
        if (deal.setAside()) {
            found.dependsOn("deal_id", dealId, Table.DEALS, deal.number);
        }
        if (deal.faulty) {
            return null;
        }
        if (deal.status != DealStatus.WON) {
            found.add("deal_id", dealId, Problems.notWon(dealId));
            return null;
        }
        if (refundedOn != null && deal.closedOn != null && refundedOn.isBefore(deal.closedOn)) {
            found.add(
                    "refunded_on",
                    refundedOn.toString(),
                    Problems.refundedBeforeClosing(refundedOn, deal.closedOn));
        }
        return deal;
    }

    private static void book(DealRow deal, BigDecimal amount, Findings found) {
        BigDecimal refunded = deal.refunded.add(amount);
        if (deal.amount != null && refunded.compareTo(deal.amount) > 0) {
            found.add(
                    "amount",
                    amount.toPlainString(),
                    Problems.refundedTooMuch(refunded, deal.amount));
        } else {
            deal.refunded = refunded;
        }
    }

    private static <R extends Row> void enter(
            Map<String, R> seen,
            R row,
            String column,
            @Nullable String id,
            Findings found,
            boolean sound) {
        if (id != null) {
            R first = seen.putIfAbsent(id, row);
            if (first != null) {
                found.add(
                        column,
                        id,
                        "repeats %s, which stands at %s already"
                                .formatted(Excerpt.of(id), first.number));
            }
        }
        row.faulty = !sound || !found.isEmpty();
        row.dependent = found.depends();
    }

    private static class Row {
        final long number;
        boolean faulty;
        boolean dependent;

        Row(long number) {
            this.number = number;
        }

        boolean setAside() {
            return faulty || dependent;
        }
    }

    private static final class DealRow extends Row {
        final @Nullable DealStatus status;
        final @Nullable LocalDate closedOn;
        final @Nullable BigDecimal amount;
        BigDecimal refunded = BigDecimal.ZERO;

        DealRow(
                long number,
                @Nullable DealStatus status,
                @Nullable LocalDate closedOn,
                @Nullable BigDecimal amount) {
            super(number);
            this.status = status;
            this.closedOn = closedOn;
            this.amount = amount;
        }
    }
}
