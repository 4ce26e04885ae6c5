package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.ChannelKind;
import java.util.List;

/** The columns of the leads. */
public final class Leads {
    /** The id of a lead. */
    public static final TextColumn LEAD_ID = TextColumn.fact(Table.LEADS, "lead_id");

    /** The day the person asked. */
    public static final DateColumn CREATED_ON = DateColumn.fact(Table.LEADS, "created_on");

    /** The channel that it came by; blank if nobody knows. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.LEADS, "channel");

    /** The day sales found it worth working on. */
    public static final DateColumn QUALIFIED_ON = DateColumn.fact(Table.LEADS, "qualified_on");

    /** Derived: sales found it worth working on, whenever that was. */
    public static final FlagColumn QUALIFIED = FlagColumn.derived(Table.LEADS, "qualified");

    /** Derived: at least one won deal points to it, whenever that closed. Needs the deals. */
    public static final FlagColumn WON = FlagColumn.derived(Table.LEADS, "won");

    /**
     * Derived: the day on which the first won deal that points to it was won; blank if there is
     * none. Needs the deals.
     */
    public static final DateColumn WON_ON = DateColumn.derived(Table.LEADS, "won_on");

    /** Derived: the first won deal of some customer points to it. Needs the deals. */
    public static final FlagColumn WON_CUSTOMER = FlagColumn.derived(Table.LEADS, "won_customer");

    /**
     * Derived: what sort of channel it is; {@code OTHER} where nobody described the channel, or
     * there is none. A ledger in which no channel was described does not supply it.
     */
    public static final ChoiceColumn<ChannelKind> CHANNEL_KIND =
            ChoiceColumn.derived(Table.LEADS, "channel_kind", ChannelKind.class);

    static final List<Column> ALL =
            List.of(
                    LEAD_ID,
                    CREATED_ON,
                    CHANNEL,
                    QUALIFIED_ON,
                    QUALIFIED,
                    WON,
                    WON_ON,
                    WON_CUSTOMER,
                    CHANNEL_KIND);

    private Leads() {}
}
