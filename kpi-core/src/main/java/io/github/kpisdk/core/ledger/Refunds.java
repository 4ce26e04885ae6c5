package io.github.kpisdk.core.ledger;

/** The columns of the refunds. The channel of a refund is that of its deal. */
public final class Refunds {
    /** The day the money went back. */
    public static final DateColumn REFUNDED_ON =
            new DateColumn(
                    Table.REFUNDS, "refunded_on", ledger -> ledger.part().refunds().refundedOn);

    /** How much went back. */
    public static final NumberColumn AMOUNT =
            NumberColumn.money(Table.REFUNDS, "amount", ledger -> ledger.part().refunds().amount);

    private Refunds() {}
}
