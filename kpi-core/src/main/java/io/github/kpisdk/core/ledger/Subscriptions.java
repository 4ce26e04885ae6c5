package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;
import java.util.List;

/**
 * The columns of the subscriptions. What they come to from one month to another is in {@link
 * MonthPairs}.
 */
public final class Subscriptions {
    /** Who pays. */
    public static final KeyColumn CUSTOMER =
            KeyColumn.fact(Table.SUBSCRIPTIONS, "customer_id", Entity.CUSTOMER);

    /** The month, by its first day. */
    public static final DateColumn MONTH = DateColumn.fact(Table.SUBSCRIPTIONS, "month");

    /** How much recurs. */
    public static final NumberColumn AMOUNT = NumberColumn.moneyFact(Table.SUBSCRIPTIONS, "amount");

    /**
     * Derived: the channel of the first won deal of the customer, which the row counts for; blank
     * if there is no such deal.
     */
    public static final TextColumn CHANNEL = TextColumn.derived(Table.SUBSCRIPTIONS, "channel");

    /**
     * Derived: says yes on one row of each customer and month in which the customer pays, whatever
     * the number of rows.
     */
    public static final FlagColumn ACTIVE = FlagColumn.derived(Table.SUBSCRIPTIONS, "active");

    static final List<Column> ALL = List.of(CUSTOMER, MONTH, AMOUNT, CHANNEL, ACTIVE);

    private Subscriptions() {}
}
