package io.github.kpisdk.core.ledger;

import java.util.Map;
import java.util.Optional;

/** What belongs to the dates by which rows make up a cohort. */
final class Cohorts {
    /** What happened to a row after the date of its cohort. */
    private static final Map<DateColumn, DateColumn> EVENTS =
            Map.of(
                    Deals.CUSTOMER_SINCE, Deals.CLOSED_ON,
                    Refunds.CUSTOMER_SINCE, Refunds.REFUNDED_ON,
                    Refunds.SOLD_ON, Refunds.REFUNDED_ON);

    /** The channel that rows count for, where it is not their own. */
    private static final Map<DateColumn, TextColumn> CHANNELS =
            Map.of(
                    Deals.CUSTOMER_SINCE, Deals.CUSTOMER_CHANNEL,
                    Refunds.CUSTOMER_SINCE, Refunds.CUSTOMER_CHANNEL);

    private Cohorts() {}

    /** The date of what happened, if rows have an age; leads have one if only won ones count. */
    static Optional<DateColumn> event(Selection rows) {
        return rows.on().equals(Leads.CREATED_ON)
                        && rows.where().filter(Cohorts::asksForWonLeads).isPresent()
                ? Optional.of(Leads.WON_ON)
                : Optional.ofNullable(EVENTS.get(rows.on()));
    }

    private static boolean asksForWonLeads(Condition condition) {
        return condition instanceof Condition.Both both
                ? asksForWonLeads(both.left()) || asksForWonLeads(both.right())
                : condition.equals(Leads.WON);
    }

    /** The column of the channel that rows count for by a date. */
    static Optional<TextColumn> channel(DateColumn on) {
        return Optional.ofNullable(CHANNELS.get(on));
    }
}
