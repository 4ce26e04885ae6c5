package io.github.kpisdk.core.ledger;

/** The columns of the refunds. The channel of a refund is that of its deal. */
public final class Refunds {
    /** The id of a refund. */
    public static final TextColumn REFUND_ID = TextColumn.fact(Table.REFUNDS, "refund_id");

    /** The id of the deal that it gives money back for. */
    public static final TextColumn DEAL_ID = TextColumn.fact(Table.REFUNDS, "deal_id");

    /** Derived: the channel of its deal. */
    public static final TextColumn CHANNEL = TextColumn.derived(Table.REFUNDS, "channel");

    /** The day the money went back. */
    public static final DateColumn REFUNDED_ON =
            new DateColumn(
                    Table.REFUNDS, "refunded_on", ledger -> ledger.part().refunds().refundedOn);

    /** How much went back. */
    public static final NumberColumn AMOUNT =
            NumberColumn.money(Table.REFUNDS, "amount", ledger -> ledger.part().refunds().amount);

    private Refunds() {}
}
