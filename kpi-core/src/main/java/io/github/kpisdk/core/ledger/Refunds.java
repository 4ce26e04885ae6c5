package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.ChannelKind;
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
    public static final TextColumn CHANNEL = TextColumn.derived(Table.REFUNDS, "channel");

    /** Derived: the day on which its deal was won. */
    public static final DateColumn SOLD_ON = DateColumn.derived(Table.REFUNDS, "sold_on");

    /**
     * Derived: the day on which the customer bought first. By this date a refund counts for the
     * channel that won the customer, {@link #CUSTOMER_CHANNEL}.
     */
    public static final DateColumn CUSTOMER_SINCE =
            DateColumn.derived(Table.REFUNDS, "customer_since");

    /** Derived: the channel of the first won deal of the customer. */
    public static final TextColumn CUSTOMER_CHANNEL =
            TextColumn.derived(Table.REFUNDS, "customer_channel");

    /**
     * Derived: what sort of channel it is; {@code OTHER} where nobody described the channel, or
     * there is none. A ledger in which no channel was described does not supply it.
     */
    public static final ChoiceColumn<ChannelKind> CHANNEL_KIND =
            ChoiceColumn.derived(Table.REFUNDS, "channel_kind", ChannelKind.class);

    static final List<Column> ALL =
            List.of(
                    REFUND_ID,
                    DEAL_ID,
                    REFUNDED_ON,
                    AMOUNT,
                    CHANNEL,
                    SOLD_ON,
                    CUSTOMER_SINCE,
                    CUSTOMER_CHANNEL,
                    CHANNEL_KIND);

    private Refunds() {}
}
