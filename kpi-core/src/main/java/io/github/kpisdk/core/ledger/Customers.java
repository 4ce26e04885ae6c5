package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.FirstRows;
import io.github.kpisdk.core.kernel.Numbers;
import org.jspecify.annotations.Nullable;

/** Which won deal of each customer is the first, and what the customer brought. */
final class Customers {
    private static final int NOWHERE = LiveTable.NOWHERE;

    final Bits first;
    final Bits again;
    private final LiveDeals deals;
    private final DealRows rows;
    private final FirstRows won;
    private @Nullable Numbers brought;

    Customers(LiveDeals deals, DealRows rows) {
        this.deals = deals;
        this.rows = rows;
        first = deals.beside(new Bits());
        again = deals.beside(new Bits());
        won = new FirstRows(rows.customer, this::order);
    }

    private int order(int row, int other) {
        int byDay = Integer.compare(rows.closedOn.get(row), rows.closedOn.get(other));
        return byDay != 0 ? byDay : rows.compareIds(row, other);
    }

    void resize(int rows) {
        won.resize(rows);
    }

    /** Looks at where a customer would be. */
    long foresee(long customer) {
        return won.foresee(customer);
    }

    /** Looks at what is asked of the first deal of a customer. */
    long foreseeFirst(long customer) {
        int row = won.first(customer);
        return row == NOWHERE
                ? 0
                : foreseeLinks(row)
                        + rows.closedOn.get(row)
                        + rows.status.get(row)
                        + rows.channel.get(row)
                        + (brought == null ? 0 : brought.low(row));
    }

    /** Looks at where a deal stands among those of its customer. */
    long foreseeLinks(int row) {
        return won.foreseeLinks(row);
    }

    /** Takes in a won deal. */
    void enter(int row) {
        int before = won.first(rows.customer.get(row));
        won.add(row);
        mark(before, won.first(rows.customer.get(row)));
        bring(row);
    }

    /** Lets a won deal go. */
    void leave(int row) {
        takeBack(row);
        int before = won.first(rows.customer.get(row));
        won.remove(row);
        mark(before, won.first(rows.customer.get(row)));
    }

    private void mark(int before, int after) {
        if (before != after && before != NOWHERE) {
            mark(before, false, false);
        }
        if (after != NOWHERE) {
            mark(after, true, !won.isAlone(after));
        }
        if (brought != null && before != after && before != NOWHERE && after != NOWHERE) {
            brought.set(after, brought, before);
            brought.set(before, 0, 0);
        }
    }

    private void mark(int row, boolean isFirst, boolean isAgain) {
        if (first.get(row) != isFirst || again.get(row) != isAgain) {
            deals.touchDerived(row);
            first.set(row, isFirst);
            again.set(row, isAgain);
        }
    }

    /** What customers brought, on their first won deals; kept once it is asked for. */
    Numbers brought() {
        if (brought == null) {
            brought = deals.beside(new Numbers(rows.amount.scale()));
            deals.forEach(
                    row -> {
                        if (rows.isWon(row)) {
                            move(won.first(rows.customer.get(row)), row, true);
                        }
                    });
        }
        return brought;
    }

    /** Adds what a won deal brought. */
    void bring(int row) {
        move(row, true);
    }

    /** Takes away what a won deal brought. */
    void takeBack(int row) {
        move(row, false);
    }

    private void move(int row, boolean in) {
        if (brought != null) {
            int first = won.first(rows.customer.get(row));
            deals.touchDerived(first);
            move(first, row, in);
        }
    }

    private void move(int first, int row, boolean in) {
        move(first, rows.amount, row, in);
        move(first, rows.variableCost, row, !in);
        deals.refunded().ifPresent(refunded -> move(first, refunded, row, !in));
    }

    private void move(int first, Numbers amounts, int row, boolean in) {
        if (in) {
            brought().increase(first, amounts, row);
        } else {
            brought().decrease(first, amounts, row);
        }
    }
}
