package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** The columns of the deals. */
public final class Deals {
    /** The id of a deal. */
    public static final TextColumn DEAL_ID = TextColumn.fact(Table.DEALS, "deal_id");

    /** The id of the lead that it came from; may be blank. */
    public static final TextColumn LEAD_ID = TextColumn.fact(Table.DEALS, "lead_id");

    /** Who buys. */
    public static final KeyColumn CUSTOMER =
            KeyColumn.fact(Table.DEALS, "customer_id", Entity.CUSTOMER);

    /** The channel that it belongs to; blank if nobody knows. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.DEALS, "channel");

    /** The day a deal was opened. */
    public static final DateColumn CREATED_ON = DateColumn.fact(Table.DEALS, "created_on");

    /** The day it was won or lost. */
    public static final DateColumn CLOSED_ON = DateColumn.fact(Table.DEALS, "closed_on");

    /** Where it stands. */
    public static final ChoiceColumn<DealStatus> STATUS =
            ChoiceColumn.fact(Table.DEALS, "status", DealStatus.class);

    /** What the customer owes after the discount. */
    public static final NumberColumn AMOUNT = NumberColumn.moneyFact(Table.DEALS, "amount");

    /** What was taken off the list price. */
    public static final NumberColumn DISCOUNT = NumberColumn.moneyFact(Table.DEALS, "discount");

    /** What the goods and their delivery cost. */
    public static final NumberColumn VARIABLE_COST =
            NumberColumn.moneyFact(Table.DEALS, "variable_cost");

    /**
     * What the goods alone cost, a part of {@link #VARIABLE_COST}. All deals of a ledger have it or
     * none has.
     */
    public static final NumberColumn COGS = NumberColumn.optionalMoney(Table.DEALS, "cogs");

    /** Whether the customer complained. All deals of a ledger say so or none does. */
    public static final FlagColumn COMPLAINT = FlagColumn.optional(Table.DEALS, "complaint");

    /** Derived: the amount before the discount. */
    public static final NumberColumn LIST_VALUE = NumberColumn.derived(Table.DEALS, "list_value");

    /**
     * Derived: the first won deal of its customer, by closing day over all rows, ties by the code
     * points of the deal id.
     */
    public static final FlagColumn FIRST_OF_CUSTOMER =
            FlagColumn.derived(Table.DEALS, "first_of_customer");

    /**
     * Derived: the first won deal of a customer who has won deals besides, whenever they closed.
     */
    public static final FlagColumn CUSTOMER_CAME_BACK =
            FlagColumn.derived(Table.DEALS, "customer_came_back");

    /**
     * Derived: on the first won deal of a customer, what the customer brought to date (amounts less
     * variable costs of all won deals, less all refunds of them); zero on every other deal.
     */
    public static final NumberColumn CUSTOMER_CONTRIBUTION =
            NumberColumn.derived(Table.DEALS, "customer_contribution");

    /** Derived: how many days it took from opened to won or lost; zero while it is open. */
    public static final NumberColumn CYCLE_DAYS =
            NumberColumn.derivedCount(Table.DEALS, "cycle_days", Entity.DAY);

    /** Derived: something was taken off the list price. */
    public static final FlagColumn DISCOUNTED = FlagColumn.derived(Table.DEALS, "discounted");

    /** Derived: some of the money went back, whenever that was. */
    public static final FlagColumn REFUNDED = FlagColumn.derived(Table.DEALS, "has_refunds");

    /** Derived: all of the money went back, whenever that was. */
    public static final FlagColumn FULLY_REFUNDED =
            FlagColumn.derived(Table.DEALS, "fully_refunded");

    /** Derived: the second won deal of its customer, in the order of {@link #FIRST_OF_CUSTOMER}. */
    public static final FlagColumn SECOND_OF_CUSTOMER =
            FlagColumn.derived(Table.DEALS, "second_of_customer");

    /** Derived: a won deal of a customer who has other won deals, before or after. */
    public static final FlagColumn CUSTOMER_REPEATS =
            FlagColumn.derived(Table.DEALS, "customer_repeats");

    /** Derived: the first won deal of a customer whose won deals were all {@link #DISCOUNTED}. */
    public static final FlagColumn CUSTOMER_ALWAYS_DISCOUNTED =
            FlagColumn.derived(Table.DEALS, "customer_always_discounted");

    /** Derived: the first won deal of a customer with a won deal not {@link #FULLY_REFUNDED}. */
    public static final FlagColumn CUSTOMER_KEPT = FlagColumn.derived(Table.DEALS, "customer_kept");

    /**
     * Derived: on each won deal the day on which the customer bought first; blank on every other.
     * By this date a deal counts for the channel that won the customer, {@link #CUSTOMER_CHANNEL}.
     */
    public static final DateColumn CUSTOMER_SINCE =
            DateColumn.derived(Table.DEALS, "customer_since");

    /** Derived: on each won deal the channel of the first won deal of the customer. */
    public static final TextColumn CUSTOMER_CHANNEL =
            TextColumn.derived(Table.DEALS, "customer_channel");

    /**
     * Derived: what sort of channel it is; {@code OTHER} where nobody described the channel, or
     * there is none. A ledger in which no channel was described does not supply it.
     */
    public static final ChoiceColumn<ChannelKind> CHANNEL_KIND =
            ChoiceColumn.derived(Table.DEALS, "channel_kind", ChannelKind.class);

    static final List<Column> ALL =
            List.of(
                    DEAL_ID,
                    LEAD_ID,
                    CUSTOMER,
                    CHANNEL,
                    CREATED_ON,
                    CLOSED_ON,
                    STATUS,
                    AMOUNT,
                    DISCOUNT,
                    VARIABLE_COST,
                    COGS,
                    COMPLAINT,
                    LIST_VALUE,
                    FIRST_OF_CUSTOMER,
                    CUSTOMER_CAME_BACK,
                    CUSTOMER_CONTRIBUTION,
                    CYCLE_DAYS,
                    DISCOUNTED,
                    REFUNDED,
                    FULLY_REFUNDED,
                    SECOND_OF_CUSTOMER,
                    CUSTOMER_REPEATS,
                    CUSTOMER_ALWAYS_DISCOUNTED,
                    CUSTOMER_KEPT,
                    CUSTOMER_SINCE,
                    CUSTOMER_CHANNEL,
                    CHANNEL_KIND);

    private Deals() {}
}
