package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.DailyTraffic;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Measurements;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Selection;
import io.github.kpisdk.core.ledger.Subscriptions;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * By which date rows count for a figure, read from its quantities.
 *
 * <p>A figure of more than one basis is mixed: costs of May over sales of May speak of different
 * people where a sale takes weeks. It moves when the time between them does.
 */
public enum TimeBasis {
    /** The day money was spent, or something was shown. */
    SPEND(Text.of("day of spending", "день расхода"), Costs.DATE, DailyTraffic.DATE),
    /** The day somebody asked. */
    LEAD(Text.of("day of the lead", "день обращения"), Leads.CREATED_ON),
    /** The day a deal was opened. */
    OPENING(Text.of("day the deal was opened", "день открытия сделки"), Deals.CREATED_ON),
    /** The day a deal was won or lost. */
    CLOSING(
            Text.of("day the deal was closed", "день закрытия сделки"),
            Deals.CLOSED_ON,
            Refunds.SOLD_ON),
    /** The day a customer bought first. */
    FIRST_PURCHASE(
            Text.of("day of the customer's first purchase", "день первой покупки клиента"),
            Deals.CUSTOMER_SINCE,
            Refunds.CUSTOMER_SINCE),
    /** The day money went back. */
    REFUND(Text.of("day of the refund", "день возврата"), Refunds.REFUNDED_ON),
    /** The day somebody measured. */
    MEASUREMENT(Text.of("day of the measurement", "день измерения"), Measurements.DATE),

    /** The month that customers pay for; of two months that are compared, the later. */
    SUBSCRIPTION(Text.of("month paid for", "оплаченный месяц"), Subscriptions.MONTH);

    private final Text words;
    private final List<DateColumn> dates;

    TimeBasis(Text words, DateColumn... dates) {
        this.words = words;
        this.dates = List.of(dates);
    }

    /** In words for people. */
    public Text words() {
        return words;
    }

    /** Those of a formula, in the order of the funnel; dates of a user's own are left out. */
    public static Set<TimeBasis> of(Formula formula) {
        return of(formula.quantities());
    }

    private static Set<TimeBasis> of(Collection<Quantity> quantities) {
        Set<TimeBasis> found = EnumSet.noneOf(TimeBasis.class);
        for (Quantity quantity : quantities) {
            Arrays.stream(values())
                    .filter(basis -> basis.isOf(quantity.rows()))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isOf(Selection rows) {
        return dates.contains(rows.on()) || this == SUBSCRIPTION && rows.monthsBack() > 0;
    }

    /**
     * Whether a formula sets rows of one basis against those of another. Refunds that are taken off
     * what was sold do not make it mixed. Nor do first deals, which are closed on the day of the
     * first purchase and so go with either.
     */
    public static boolean isMixed(Formula formula) {
        Set<TimeBasis> found =
                of(formula.quantities().stream().filter(q -> !isOfFirstDeals(q)).toList());
        if (formula.quantities().stream().anyMatch(TimeBasis::isOfFirstDeals)
                && !found.contains(FIRST_PURCHASE)) {
            found.add(CLOSING);
        }
        found.remove(REFUND);
        return found.size() > 1;
    }

    private static boolean isOfFirstDeals(Quantity quantity) {
        return quantity.rows().on().equals(Deals.CLOSED_ON)
                && quantity.rows().where().stream().anyMatch(TimeBasis::wantsFirst);
    }

    private static boolean wantsFirst(Condition where) {
        return where.equals(Deals.FIRST_OF_CUSTOMER)
                || (where instanceof Condition.Both both
                        && (wantsFirst(both.left()) || wantsFirst(both.right())));
    }
}
