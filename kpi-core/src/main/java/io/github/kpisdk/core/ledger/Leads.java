package io.github.kpisdk.core.ledger;

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

    static final List<Column> ALL =
            List.of(LEAD_ID, CREATED_ON, CHANNEL, QUALIFIED_ON, QUALIFIED, WON);

    private Leads() {}
}
