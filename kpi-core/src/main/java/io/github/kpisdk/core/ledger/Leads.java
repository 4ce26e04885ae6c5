package io.github.kpisdk.core.ledger;

/** The columns of the leads. */
public final class Leads {
    /** The id of a lead. */
    public static final TextColumn LEAD_ID = TextColumn.fact(Table.LEADS, "lead_id");

    /** The channel that it came by; blank if nobody knows. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.LEADS, "channel");

    /** The day the person asked. */
    public static final DateColumn CREATED_ON =
            new DateColumn(Table.LEADS, "created_on", ledger -> ledger.part().leads().createdOn);

    /** The day sales found it worth working on. */
    public static final DateColumn QUALIFIED_ON =
            new DateColumn(
                    Table.LEADS, "qualified_on", ledger -> ledger.part().leads().qualifiedOn);

    /** Derived: sales found it worth working on, whenever that was. */
    public static final FlagColumn QUALIFIED =
            new FlagColumn(Table.LEADS, "qualified", ledger -> ledger.derived().qualified());

    /** Derived: at least one won deal points to it, whenever that closed. Needs the deals. */
    public static final FlagColumn WON =
            new FlagColumn(Table.LEADS, "won", ledger -> ledger.derived().leadWon());

    private Leads() {}
}
