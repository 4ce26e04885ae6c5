package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerCheck;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealBuilder;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A deal: closed if it is won or lost, on or after the day it was created. */
final class DealRows implements RowReader {
    static final String YES = "yes";
    static final String NO = "no";

    private static final Choice<DealStatus> STATUSES =
            Choice.of(DealStatus.values(), DealStatus::name);

    private static final Choice<Boolean> YES_OR_NO =
            Choice.of(new Boolean[] {true, false}, said -> said ? YES : NO);

    private static final Column DEAL_ID = InputFile.DEALS.column("deal_id");
    private static final Column LEAD_ID = InputFile.DEALS.column("lead_id");
    private static final Column CUSTOMER_ID = InputFile.DEALS.column("customer_id");
    private static final Column CHANNEL = InputFile.DEALS.column("channel");
    private static final Column CREATED_ON = InputFile.DEALS.column("created_on");
    private static final Column CLOSED_ON = InputFile.DEALS.column("closed_on");
    private static final Column STATUS = InputFile.DEALS.column("status");
    private static final Column AMOUNT = InputFile.DEALS.column("amount");
    private static final Column DISCOUNT = InputFile.DEALS.column("discount");
    private static final Column VARIABLE_COST = InputFile.DEALS.column("variable_cost");

    private static final Column COGS = InputFile.DEALS.column("cogs");
    private static final Column COMPLAINT = InputFile.DEALS.column("complaint");
    private static final Column CURRENCY = InputFile.DEALS.column(InputFile.CURRENCY);

    private final Exchange exchange;
    private final LedgerPart.Builder facts;
    private final LedgerCheck check;
    private final Customers customers;

    DealRows(Exchange exchange, LedgerPart.Builder facts, LedgerCheck check, Customers customers) {
        this.exchange = exchange;
        this.facts = facts;
        this.check = check;
        this.customers = customers;
    }

    @Override
    public InputFile file() {
        return InputFile.DEALS;
    }

    @Override
    public void row(Cells cells) {
        String dealId = cells.id(DEAL_ID);
        String leadId = cells.idOrBlank(LEAD_ID);
        String customerId = cells.id(CUSTOMER_ID);
        LocalDate createdOn = cells.date(CREATED_ON);
        LocalDate closedOn = cells.dateOrBlank(CLOSED_ON);
        DealStatus status = cells.choice(STATUS, STATUSES);
        BigDecimal amount = cells.price(AMOUNT);
        BigDecimal variableCost = cells.priceOrZero(VARIABLE_COST);
        LocalDate day = day(cells, createdOn, closedOn);
        String currency = exchange.currency(cells, CURRENCY, day);
        DealBuilder deal =
                Deal.builder()
                        .dealId(dealId)
                        .leadId(leadId)
                        .customerId(customerId)
                        .channel(cells.channelOrBlank(CHANNEL))
                        .createdOn(createdOn)
                        .closedOn(closedOn)
                        .status(status)
                        .amount(exchange.money(cells, AMOUNT, amount, currency, day))
                        .discount(
                                exchange.money(
                                        cells,
                                        DISCOUNT,
                                        cells.priceOrZero(DISCOUNT),
                                        currency,
                                        day))
                        .variableCost(
                                exchange.money(cells, VARIABLE_COST, variableCost, currency, day))
                        .cogs(exchange.money(cells, COGS, cogs(cells, variableCost), currency, day))
                        .complaint(complaint(cells));
        if (!cells.isFaulty(CLOSED_ON)) {
            problemWithClosing(status, createdOn, closedOn)
                    .ifPresent(problem -> cells.fault(CLOSED_ON, problem));
        }
        cells.note(
                check.deal(
                        cells.line(), cells.isSound(), dealId, leadId, status, closedOn, amount));
        if (currency != null && cells.isSound()) {
            facts.add(deal.build());
            exchange.sold(dealId, amount, currency, day);
        } else {
            customers.faulty(cells.line(), customerId);
        }
    }

    /** The day whose rate counts for the deal and its refunds; null if it cannot be read. */
    private static @Nullable LocalDate day(
            Cells cells, @Nullable LocalDate createdOn, @Nullable LocalDate closedOn) {
        if (cells.isFaulty(CLOSED_ON)) {
            return null;
        }
        return closedOn == null ? createdOn : closedOn;
    }

    /** A part of the variable cost; a blank cell is zero, where there are such cells. */
    private static @Nullable BigDecimal cogs(Cells cells, @Nullable BigDecimal variableCost) {
        if (!cells.has(COGS)) {
            return null;
        }
        BigDecimal cogs = cells.priceOrZero(COGS);
        if (cogs != null && variableCost != null && cogs.compareTo(variableCost) > 0) {
            cells.fault(
                    COGS,
                    "must not be above variable_cost, which is %s: %s"
                            .formatted(variableCost.toPlainString(), Excerpt.of(cells.text(COGS))));
        }
        return cogs;
    }

    /** A blank cell is no, where there are such cells. */
    private static @Nullable Boolean complaint(Cells cells) {
        if (!cells.has(COMPLAINT)) {
            return null;
        }
        return cells.isBlank(COMPLAINT) ? Boolean.FALSE : cells.choice(COMPLAINT, YES_OR_NO);
    }

    /** Without a status one can still tell whether it was closed before it was created. */
    private static Optional<String> problemWithClosing(
            @Nullable DealStatus status,
            @Nullable LocalDate createdOn,
            @Nullable LocalDate closedOn) {
        if (status == null && closedOn == null) {
            return Optional.empty();
        }
        DealStatus judged = status == null ? DealStatus.WON : status;
        return judged.problemWithClosing(createdOn, closedOn);
    }

    @Override
    public void damagedRow(long line, @Nullable String id) {
        check.deal(line, false, id, null, null, null, null);
        customers.faulty(line, null);
    }

    @Override
    public void unreadable() {
        check.dealsUnknown();
        customers.unknown();
    }

    @Override
    public void absent() {
        check.dealsUnknown();
        customers.unknown();
    }
}
