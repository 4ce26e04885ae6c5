package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;

/** The columns of the deals. */
public final class Deals {
    /** The id of a deal. */
    public static final TextColumn DEAL_ID = TextColumn.fact(Table.DEALS, "deal_id");

    /** The id of the lead that it came from; may be blank. */
    public static final TextColumn LEAD_ID = TextColumn.fact(Table.DEALS, "lead_id");

    /** The channel that it belongs to; blank if nobody knows. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.DEALS, "channel");

    /** The day a deal was opened. */
    public static final DateColumn CREATED_ON =
            new DateColumn(Table.DEALS, "created_on", ledger -> ledger.part().deals().createdOn);

    /** The day it was won or lost. */
    public static final DateColumn CLOSED_ON =
            new DateColumn(Table.DEALS, "closed_on", ledger -> ledger.part().deals().closedOn);

    /** Where it stands. */
    public static final ChoiceColumn<DealStatus> STATUS =
            new ChoiceColumn<>(Table.DEALS, "status", ledger -> ledger.part().deals().status);

    /** What the customer owes after the discount. */
    public static final NumberColumn AMOUNT =
            NumberColumn.money(Table.DEALS, "amount", ledger -> ledger.part().deals().amount);

    /** What was taken off the list price. */
    public static final NumberColumn DISCOUNT =
            NumberColumn.money(Table.DEALS, "discount", ledger -> ledger.part().deals().discount);

    /** What the goods and their delivery cost. */
    public static final NumberColumn VARIABLE_COST =
            NumberColumn.money(
                    Table.DEALS, "variable_cost", ledger -> ledger.part().deals().variableCost);

    /** Who buys. */
    public static final KeyColumn CUSTOMER =
            new KeyColumn(
                    Table.DEALS,
                    "customer_id",
                    Entity.CUSTOMER,
                    ledger -> ledger.part().deals().customer);

    /** Derived: the amount before the discount. */
    public static final NumberColumn LIST_VALUE =
            NumberColumn.derived(Table.DEALS, "list_value", ledger -> ledger.derived().listValue());

    /**
     * Derived: the first won deal of its customer, by closing day over all rows, ties by the code
     * points of the deal id.
     */
    public static final FlagColumn FIRST_OF_CUSTOMER =
            new FlagColumn(
                    Table.DEALS, "first_of_customer", ledger -> ledger.derived().firstOfCustomer());

    /**
     * Derived: on the first won deal of a customer, what the customer brought to date (amounts less
     * variable costs of all won deals, less all refunds of them); zero on every other deal.
     */
    public static final NumberColumn CUSTOMER_CONTRIBUTION =
            NumberColumn.derived(
                    Table.DEALS,
                    "customer_contribution",
                    ledger -> ledger.derived().customerContribution());

    private Deals() {}
}
