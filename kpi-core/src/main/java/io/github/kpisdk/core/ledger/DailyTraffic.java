package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;

/** The columns of the traffic. */
public final class DailyTraffic {
    /** The day. */
    public static final DateColumn DATE =
            new DateColumn(Table.TRAFFIC, "date", ledger -> ledger.part().traffic().date);

    /** The channel that it came by; blank if nobody knows. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.TRAFFIC, "channel");

    /** How often something was shown. */
    public static final NumberColumn IMPRESSIONS =
            NumberColumn.count(
                    Table.TRAFFIC,
                    "impressions",
                    Entity.IMPRESSION,
                    ledger -> ledger.part().traffic().impressions);

    /** How often it was clicked. */
    public static final NumberColumn CLICKS =
            NumberColumn.count(
                    Table.TRAFFIC,
                    "clicks",
                    Entity.CLICK,
                    ledger -> ledger.part().traffic().clicks);

    /** How many visits came. */
    public static final NumberColumn VISITS =
            NumberColumn.count(
                    Table.TRAFFIC,
                    "visits",
                    Entity.VISIT,
                    ledger -> ledger.part().traffic().visits);

    private DailyTraffic() {}
}
