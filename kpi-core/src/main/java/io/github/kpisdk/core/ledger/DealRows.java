package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.model.CodePoints;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import java.util.Optional;

final class DealRows extends Rows<Deal> {
    private static final DealStatus[] STATUSES = DealStatus.values();
    private static final int OPEN = DealStatus.OPEN.ordinal();
    private static final int WON = DealStatus.WON.ordinal();

    final Keys dealId = keys(Deals.DEAL_ID);
    final Keys leadId = keys(Deals.LEAD_ID);
    final Keys customer = keys(Deals.CUSTOMER);
    final Ints createdOn = ints(Deals.CREATED_ON);
    final Ints closedOn = ints(Deals.CLOSED_ON);
    final Ints status = ints(Deals.STATUS);
    final Numbers amount = numbers(Deals.AMOUNT);
    final Numbers discount = numbers(Deals.DISCOUNT);
    final Numbers variableCost = numbers(Deals.VARIABLE_COST);
    private final Numbers cogs = new Numbers(Deals.COGS.scale());
    private final Bits complaint = new Bits();

    DealRows(String currency, Names channels, KeySpace ids) {
        super(Deal[]::new, currency, channels, ids);
        enter(Deals.CHANNEL, channel);
    }

    /** The columns are the same ones whenever they are there. */
    @Override
    Vector vectorFor(Column column) {
        return column.equals(Deals.COGS)
                ? cogs
                : column.equals(Deals.COMPLAINT) ? complaint : super.vectorFor(column);
    }

    @Override
    void prepare(Deal first) {
        prepare(Deals.COGS, first.cogs().isPresent());
        prepare(Deals.COMPLAINT, first.complaint().isPresent());
    }

    @Override
    void addNumbers(Deal[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            addMoney(amount, facts[i].amount());
        }
        for (int i = from; i < to; i++) {
            addMoney(discount, facts[i].discount());
        }
        for (int i = from; i < to; i++) {
            addMoney(variableCost, facts[i].variableCost());
        }
        for (int i = from; i < to; i++) {
            createdOn.add(Dates.number(facts[i].createdOn()));
        }
        for (int i = from; i < to; i++) {
            closedOn.add(Dates.number(facts[i].closedOn().orElse(null)));
        }
        for (int i = from; i < to; i++) {
            status.add(facts[i].status().ordinal());
        }
        addOptional(facts, from, to);
    }

    private void addOptional(Deal[] facts, int from, int to) {
        boolean hasCogs = has(Deals.COGS);
        for (int i = from; i < to; i++) {
            Optional<Money> cost = facts[i].cogs();
            checkCell(Deals.COGS, hasCogs, cost.isPresent());
            cost.ifPresent(money -> addMoney(cogs, money));
        }
        boolean hasComplaint = has(Deals.COMPLAINT);
        for (int i = from; i < to; i++) {
            Optional<Boolean> complains = facts[i].complaint();
            checkCell(Deals.COMPLAINT, hasComplaint, complains.isPresent());
            complains.ifPresent(complaint::add);
        }
    }

    @Override
    void addTexts(Deal[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            dealId.add(ids.key(facts[i].dealId()));
        }
        for (int i = from; i < to; i++) {
            leadId.add(ids.key(facts[i].leadId().orElse(null)));
        }
        for (int i = from; i < to; i++) {
            customer.add(ids.key(facts[i].customerId()));
        }
        for (int i = from; i < to; i++) {
            channel.add(channels.code(facts[i].channel().orElse(null)));
        }
    }

    boolean isWon(int row) {
        return status.get(row) == WON;
    }

    DealStatus statusOf(int row) {
        return STATUSES[status.get(row)];
    }

    /** Which of two deals of one day comes first: that with the lesser id, by code points. */
    int compareIds(int row, int other) {
        return CodePoints.ORDER.compare(ids.text(dealId.get(row)), ids.text(dealId.get(other)));
    }

    @Override
    Deal fact(int row) {
        return Deal.builder()
                .dealId(ids.textOrNull(dealId.get(row)))
                .leadId(ids.textOrNull(leadId.get(row)))
                .customerId(ids.textOrNull(customer.get(row)))
                .channel(channelOf(row))
                .createdOn(date(createdOn.get(row)))
                .closedOn(date(closedOn.get(row)))
                .status(statusOf(row))
                .amount(money(amount, row))
                .discount(money(discount, row))
                .variableCost(money(variableCost, row))
                .cogs(has(Deals.COGS) ? money(cogs, row) : null)
                .complaint(has(Deals.COMPLAINT) ? complaint.get(row) : null)
                .build();
    }

    @Override
    int firstBad() {
        boolean hasCogs = has(Deals.COGS);
        for (int row = 0; row < size(); row++) {
            int closed = closedOn.get(row);
            boolean closing =
                    status.get(row) == OPEN
                            ? closed == Days.NONE
                            : closed != Days.NONE && closed >= createdOn.get(row);
            if (!closing
                    || dealId.get(row) == KeySpace.NONE
                    || customer.get(row) == KeySpace.NONE
                    || createdOn.get(row) == Days.NONE
                    || amount.high(row) < 0
                    || discount.high(row) < 0
                    || variableCost.high(row) < 0
                    || (hasCogs && !isPart(row))) {
                return row;
            }
        }
        return -1;
    }

    /** Whether the cost of goods is a part of the variable cost, perhaps all or nothing of it. */
    private boolean isPart(int row) {
        return cogs.high(row) >= 0 && cogs.compare(row, variableCost, row) <= 0;
    }

    @Override
    int size() {
        return dealId.size();
    }
}
