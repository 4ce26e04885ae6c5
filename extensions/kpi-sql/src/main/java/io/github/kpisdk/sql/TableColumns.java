package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.DailyTraffic;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that each table has, in the order of the folder contract, and their types; some may
 * be lacking.
 */
final class TableColumns {
    /** Digits before the point, of amounts and of counts. */
    static final int WHOLE_DIGITS = 18;

    private static final Map<Table<?>, List<Column>> ALL =
            Map.of(
                    Table.COSTS,
                    List.of(Costs.DATE, Costs.CHANNEL, Costs.KIND, Costs.AMOUNT),
                    Table.TRAFFIC,
                    List.of(
                            DailyTraffic.DATE,
                            DailyTraffic.CHANNEL,
                            DailyTraffic.IMPRESSIONS,
                            DailyTraffic.CLICKS,
                            DailyTraffic.VISITS),
                    Table.LEADS,
                    List.of(Leads.LEAD_ID, Leads.CREATED_ON, Leads.CHANNEL, Leads.QUALIFIED_ON),
                    Table.DEALS,
                    List.of(
                            Deals.DEAL_ID,
                            Deals.LEAD_ID,
                            Deals.CUSTOMER,
                            Deals.CHANNEL,
                            Deals.CREATED_ON,
                            Deals.CLOSED_ON,
                            Deals.STATUS,
                            Deals.AMOUNT,
                            Deals.DISCOUNT,
                            Deals.VARIABLE_COST,
                            Deals.COGS,
                            Deals.COMPLAINT),
                    Table.REFUNDS,
                    List.of(
                            Refunds.REFUND_ID,
                            Refunds.DEAL_ID,
                            Refunds.REFUNDED_ON,
                            Refunds.AMOUNT));

    /** Blank cells are NULL in these; in the others of the contract there are none. */
    private static final Set<Column> MAY_BE_BLANK =
            Set.of(
                    Costs.CHANNEL,
                    DailyTraffic.CHANNEL,
                    DailyTraffic.IMPRESSIONS,
                    DailyTraffic.CLICKS,
                    DailyTraffic.VISITS,
                    Leads.CHANNEL,
                    Leads.QUALIFIED_ON,
                    Deals.LEAD_ID,
                    Deals.CHANNEL,
                    Deals.CLOSED_ON,
                    Deals.DISCOUNT,
                    Deals.VARIABLE_COST,
                    Deals.COGS,
                    Deals.COMPLAINT);

    private TableColumns() {}

    static List<Column> of(Table<?> table) {
        return ALL.getOrDefault(table, List.of());
    }

    /** The channel that the rows of a table count for; that of a refund is derived. */
    static Column channel(Table<?> table) {
        return table == Table.REFUNDS
                ? Refunds.CHANNEL
                : of(table).stream()
                        .filter(column -> column.name().equals("channel"))
                        .findFirst()
                        .orElseThrow();
    }

    /** The days by which a row brings its channel into the result. */
    static List<DateColumn> days(Table<?> table) {
        return of(table).stream()
                .filter(column -> column != Leads.QUALIFIED_ON)
                .filter(DateColumn.class::isInstance)
                .map(DateColumn.class::cast)
                .toList();
    }

    /** Some columns of a table in its order, those that a user declared last. */
    static List<Column> sorted(Table<?> table, Set<Column> columns) {
        List<Column> sorted = new ArrayList<>(columns);
        List<Column> order = of(table);
        sorted.sort(
                Comparator.comparing(
                        column -> order.contains(column) ? order.indexOf(column) : order.size()));
        return sorted;
    }

    static String type(Column column, Dialect dialect) {
        if (column instanceof NumberColumn number) {
            int scale = MeasureSql.scale(number);
            return dialect.decimal(WHOLE_DIGITS + scale, scale);
        }
        if (column instanceof FlagColumn) {
            return "BOOLEAN";
        }
        return column instanceof DateColumn ? "DATE" : dialect.textType();
    }

    /** Whether there may be NULL in it; of a column that a user declared nobody knows. */
    static boolean mayBeBlank(Column column) {
        return MAY_BE_BLANK.contains(column) || !of(column.table()).contains(column);
    }
}
