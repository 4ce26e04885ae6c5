package io.github.kpisdk.core.ledger;

import java.util.List;

/** The columns of the refunds. The channel of a refund is that of its deal. */
public final class Refunds {
    /** The id of a refund. */
    public static final TextColumn REFUND_ID = TextColumn.fact(Table.REFUNDS, "refund_id");

    /** The id of the deal that it gives money back for. */
    public static final TextColumn DEAL_ID = TextColumn.fact(Table.REFUNDS, "deal_id");

    /** The day the money went back. */
    public static final DateColumn REFUNDED_ON = DateColumn.fact(Table.REFUNDS, "refunded_on");

    /** How much went back. */
    public static final NumberColumn AMOUNT = NumberColumn.moneyFact(Table.REFUNDS, "amount");

    /** Derived: the channel of its deal. */
    public static final TextColumn CHANNEL =
            new TextColumn(Table.REFUNDS, "channel", Column.Origin.DERIVED);

    static final List<Column> ALL = List.of(REFUND_ID, DEAL_ID, REFUNDED_ON, AMOUNT, CHANNEL);

    private Refunds() {}
}
