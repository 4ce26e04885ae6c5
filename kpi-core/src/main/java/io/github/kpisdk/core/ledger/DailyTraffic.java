package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** The columns of the traffic by day. */
public final class DailyTraffic {
    /** The day. */
    public static final DateColumn DATE = DateColumn.fact(Table.TRAFFIC, "date");

    /** The channel that it came by; blank if nobody knows. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.TRAFFIC, "channel");

    /** How often something was shown. */
    public static final NumberColumn IMPRESSIONS =
            NumberColumn.countFact(Table.TRAFFIC, "impressions", Entity.IMPRESSION);

    /** How often it was clicked. */
    public static final NumberColumn CLICKS =
            NumberColumn.countFact(Table.TRAFFIC, "clicks", Entity.CLICK);

    /** How many visits came. */
    public static final NumberColumn VISITS =
            NumberColumn.countFact(Table.TRAFFIC, "visits", Entity.VISIT);

    static final List<Column> ALL = List.of(DATE, CHANNEL, IMPRESSIONS, CLICKS, VISITS);

    private DailyTraffic() {}
}
