package io.github.kpisdk.sql;

import static io.github.kpisdk.core.ledger.Deals.AMOUNT;
import static io.github.kpisdk.core.ledger.Deals.CLOSED_ON;
import static io.github.kpisdk.core.ledger.Deals.CUSTOMER;
import static io.github.kpisdk.core.ledger.Deals.DEAL_ID;
import static io.github.kpisdk.core.ledger.Deals.STATUS;
import static io.github.kpisdk.core.ledger.Deals.VARIABLE_COST;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Refunds;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second look at the rows: a common table expression, joined at most once to each row. */
enum Lookup {
    FIRST_PURCHASES(
            "the first won deal of each customer, by closing day over all rows, ties by code points"
                    + " of the id",
            """
            SELECT [deal_id], [customer_id], won_deals
            FROM (
                SELECT
                    [deal_id],
                    [customer_id],
                    row_number() OVER (
                        PARTITION BY [customer_id] ORDER BY [closed_on], [deal_id]
                    ) AS place,
                    count(*) OVER (PARTITION BY [customer_id]) AS won_deals
                FROM deal_rows
                WHERE [status] = 'WON'
            ) AS ranked
            WHERE place = 1""",
            "first_purchases.[deal_id] = t.[deal_id]",
            List.of(DEAL_ID, CUSTOMER, CLOSED_ON, STATUS)),
    CUSTOMER_CONTRIBUTIONS(
            "amounts less variable costs of all won deals of a customer, less all refunds of them",
            """
            SELECT [customer_id], sum(money) AS contribution
            FROM (
                SELECT [customer_id], [amount] - coalesce([variable_cost], 0) AS money
                FROM deal_rows
                WHERE [status] = 'WON'
                UNION ALL
                SELECT deal.[customer_id], -refund.[amount] AS money
                FROM refund_rows AS refund
                JOIN deal_rows AS deal ON deal.[deal_id] = refund.[deal_id]
            ) AS movements
            GROUP BY [customer_id]""",
            "customer_contributions.[customer_id] = first_purchases.[customer_id]",
            List.of(
                    DEAL_ID,
                    CUSTOMER,
                    STATUS,
                    AMOUNT,
                    VARIABLE_COST,
                    Refunds.DEAL_ID,
                    Refunds.AMOUNT)),
    WON_LEADS(
            "leads to which at least one won deal points, whenever it closed",
            """
            SELECT DISTINCT [lead_id]
            FROM deal_rows
            WHERE [status] = 'WON' AND [lead_id] IS NOT NULL""",
            "won_leads.[lead_id] = t.[lead_id]",
            List.of(Deals.LEAD_ID, STATUS)),
    REFUNDED_DEALS(
            "the channel of each deal, which its refunds are booked to",
            """
            SELECT [deal_id], [channel]
            FROM deal_rows""",
            "refunded_deals.[deal_id] = t.[deal_id]",
            List.of(DEAL_ID, Deals.CHANNEL));

    private static final Pattern COLUMN = Pattern.compile("\\[(\\w+)]");

    private final String comment;
    private final String query;
    private final String on;
    private final List<Column> reads;

    Lookup(String comment, String query, String on, List<Column> reads) {
        this.comment = comment;
        this.query = query;
        this.on = on;
        this.reads = reads;
    }

    /** The name of the expression. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that it reads, none of them derived. */
    List<Column> reads() {
        return reads;
    }

    Part part(Dialect dialect) {
        return new Part(title(), comment, fill(query, dialect));
    }

    String join(Dialect dialect) {
        return "LEFT JOIN " + title() + " ON " + fill(on, dialect);
    }

    /** A text with the names of columns, which stand in square brackets, put in quotes. */
    static String fill(String text, Dialect dialect) {
        return COLUMN.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(dialect.name(name.group(1))));
    }
}
