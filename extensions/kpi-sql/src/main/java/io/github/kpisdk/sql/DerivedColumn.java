package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Refunds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The derived columns that have a form in SQL. In their texts a name in square brackets is that of
 * a column, {@code t} is the row itself, and what is joined goes by the name of its {@link Lookup}.
 */
enum DerivedColumn {
    LIST_VALUE(
            Deals.LIST_VALUE,
            "t.[amount] + coalesce(t.[discount], 0)",
            List.of(Deals.AMOUNT, Deals.DISCOUNT)),
    FIRST_OF_CUSTOMER(
            Deals.FIRST_OF_CUSTOMER,
            "first_purchases.[deal_id] IS NOT NULL",
            List.of(Deals.DEAL_ID),
            Lookup.FIRST_PURCHASES),
    CAME_BACK(
            Deals.CUSTOMER_CAME_BACK,
            "coalesce(first_purchases.won_deals > 1, FALSE)",
            List.of(Deals.DEAL_ID),
            Lookup.FIRST_PURCHASES),
    CUSTOMER_CONTRIBUTION(
            Deals.CUSTOMER_CONTRIBUTION,
            "coalesce(customer_contributions.contribution, 0)",
            List.of(Deals.DEAL_ID),
            Lookup.FIRST_PURCHASES,
            Lookup.CUSTOMER_CONTRIBUTIONS),
    QUALIFIED(Leads.QUALIFIED, "t.[qualified_on] IS NOT NULL", List.of(Leads.QUALIFIED_ON)),
    LEAD_WON(
            Leads.WON, "won_leads.[lead_id] IS NOT NULL", List.of(Leads.LEAD_ID), Lookup.WON_LEADS),
    REFUND_CHANNEL(
            Refunds.CHANNEL,
            "refunded_deals.[channel]",
            List.of(Refunds.DEAL_ID),
            Lookup.REFUNDED_DEALS);

    private final Column column;
    private final String text;
    private final List<Column> reads;
    private final List<Lookup> lookups;

    DerivedColumn(Column column, String text, List<Column> reads, Lookup... lookups) {
        this.column = column;
        this.text = text;
        this.reads = reads;
        this.lookups = List.of(lookups);
    }

    /**
     * The form of a derived column.
     *
     * @throws IllegalArgumentException if it has none
     */
    static DerivedColumn of(Column column) {
        return find(column)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The derived column %s has no form in SQL"
                                                .formatted(column)));
    }

    /** The form of a derived column, if it has one. */
    static Optional<DerivedColumn> find(Column column) {
        return Arrays.stream(values()).filter(d -> d.column.equals(column)).findFirst();
    }

    /** What it is computed of, without what its lookups read. */
    List<Column> reads() {
        return reads;
    }

    /** What is joined for it. */
    List<Lookup> lookups() {
        return lookups;
    }

    String sql(Dialect dialect) {
        return Lookup.fill(text, dialect);
    }
}
