package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.ledger.MonthPairs;
import io.github.kpisdk.core.ledger.Subscriptions;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What customers pay regularly, and what becomes of it over some months.
 *
 * <p>Each customer who pays in a month makes a {@linkplain MonthPairs pair} with a later month, by
 * which it is dated: {@code subscribers-lost} of May are those who paid in April and do not in May.
 * A quarter holds the pairs that end in its three months. All are undefined, with {@link
 * io.github.kpisdk.core.metric.Reason#BEFORE_DATA}, where the first of the pairs begin before the
 * data do: the first month has no churn, rather than none.
 */
public final class SubscriptionQuantities {
    private static final int FARTHEST = 36;
    private static final int YEAR = 12;
    private static final Unit CUSTOMER = Unit.of(Entity.CUSTOMER);
    private static final Unit MONTH = Unit.of(Entity.MONTH);

    /** What customers pay regularly, for the months that begin in the period. */
    public static final Quantity RECURRING_REVENUE =
            Quantity.sum(
                            "recurring-revenue",
                            "recurring revenue",
                            "регулярная выручка",
                            Subscriptions.AMOUNT)
                    .on(Subscriptions.MONTH);

    /** The customers who pay, once for each month: three customers for a quarter are nine. */
    public static final Quantity SUBSCRIBER_MONTHS =
            Quantity.count(
                            "subscriber-months",
                            "months paid for by customers",
                            "оплаченные клиентами месяцы",
                            Entity.CUSTOMER,
                            Table.SUBSCRIPTIONS)
                    .where(Subscriptions.ACTIVE)
                    .unit(CUSTOMER.times(MONTH))
                    .on(Subscriptions.MONTH);

    private static final List<OverMonths> OVER_MONTHS =
            IntStream.rangeClosed(1, FARTHEST).mapToObj(OverMonths::of).toList();

    /** Customers who paid a month earlier. */
    public static final Quantity SUBSCRIBERS_AT_START = subscribersAtStart(1);

    /** Those who paid a month earlier and pay nothing now. */
    public static final Quantity SUBSCRIBERS_LOST = subscribersLost(1);

    /** What customers paid a month earlier. */
    public static final Quantity RECURRING_START = recurringStart(1);

    /** What is left of what customers paid a month earlier, growth not counted. */
    public static final Quantity RECURRING_KEPT = recurringKept(1);

    /** What the customers of a month earlier pay now. */
    public static final Quantity RECURRING_END = recurringEnd(1);

    /** Customers who paid a year earlier. */
    public static final Quantity SUBSCRIBERS_AT_START_12_MONTHS = subscribersAtStart(YEAR);

    /** Those who paid a year earlier and pay nothing now. */
    public static final Quantity SUBSCRIBERS_LOST_12_MONTHS = subscribersLost(YEAR);

    /** What customers paid a year earlier. */
    public static final Quantity RECURRING_START_12_MONTHS = recurringStart(YEAR);

    /** What is left of what customers paid a year earlier, growth not counted. */
    public static final Quantity RECURRING_KEPT_12_MONTHS = recurringKept(YEAR);

    /** What the customers of a year earlier pay now. */
    public static final Quantity RECURRING_END_12_MONTHS = recurringEnd(YEAR);

    static final List<Formula> ALL =
            List.of(
                    RECURRING_REVENUE,
                    SUBSCRIBER_MONTHS,
                    SUBSCRIBERS_AT_START,
                    SUBSCRIBERS_LOST,
                    RECURRING_START,
                    RECURRING_KEPT,
                    RECURRING_END,
                    SUBSCRIBERS_AT_START_12_MONTHS,
                    SUBSCRIBERS_LOST_12_MONTHS,
                    RECURRING_START_12_MONTHS,
                    RECURRING_KEPT_12_MONTHS,
                    RECURRING_END_12_MONTHS);

    private SubscriptionQuantities() {}

    /**
     * Customers who paid so many months earlier. Each is at risk of leaving for that long, so their
     * unit is a customer and a month, a year, or so many months.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Quantity subscribersAtStart(int months) {
        return over(months).customers;
    }

    /**
     * Those of them who pay nothing now. Who came back in the meantime is not lost.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Quantity subscribersLost(int months) {
        return over(months).lost;
    }

    /**
     * What customers paid so many months earlier.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Quantity recurringStart(int months) {
        return over(months).start;
    }

    /**
     * What is left of that now: of each customer the lesser of both amounts, so that the growth of
     * one does not make up for the loss of another.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Quantity recurringKept(int months) {
        return over(months).kept;
    }

    /**
     * What the same customers pay now, growth included; new ones and those who come back are not
     * among them.
     *
     * @param months 1 to 36
     * @throws IllegalArgumentException if it is another number
     */
    public static Quantity recurringEnd(int months) {
        return over(months).end;
    }

    private static OverMonths over(int months) {
        return OVER_MONTHS.get(MonthPairs.of(months).months() - 1);
    }

    /** The quantities of pairs of one distance, made once, so that they are the same for all. */
    private record OverMonths(
            Quantity customers, Quantity lost, Quantity start, Quantity kept, Quantity end) {

        static OverMonths of(int months) {
            MonthPairs pairs = MonthPairs.of(months);
            Text span = Months.span(months);
            return new OverMonths(
                    Quantity.count(
                                    Months.id("subscribers-at-start", months),
                                    "customers paying %s earlier".formatted(span.en()),
                                    "клиенты, платившие %s назад".formatted(span.ru()),
                                    Entity.CUSTOMER,
                                    Table.SUBSCRIPTIONS)
                            .unit(CUSTOMER.times(time(months)))
                            .on(pairs.endsIn()),
                    Quantity.count(
                                    Months.id("subscribers-lost", months),
                                    "customers lost within " + span.en(),
                                    "клиенты, ушедшие за " + span.ru(),
                                    Entity.CUSTOMER,
                                    Table.SUBSCRIPTIONS)
                            .where(pairs.lost())
                            .on(pairs.endsIn()),
                    Quantity.sum(
                                    Months.id("recurring-start", months),
                                    "recurring revenue %s earlier".formatted(span.en()),
                                    "регулярная выручка %s назад".formatted(span.ru()),
                                    pairs.atStart())
                            .on(pairs.endsIn()),
                    Quantity.sum(
                                    Months.id("recurring-kept", months),
                                    "recurring revenue kept for " + span.en(),
                                    "регулярная выручка, сохранённая за " + span.ru(),
                                    pairs.kept())
                            .on(pairs.endsIn()),
                    Quantity.sum(
                                    Months.id("recurring-end", months),
                                    "recurring revenue from the same customers after " + span.en(),
                                    "регулярная выручка от тех же клиентов через " + span.ru(),
                                    pairs.atEnd())
                            .on(pairs.endsIn()));
        }

        private static Unit time(int months) {
            return months == YEAR ? Unit.of(Entity.YEAR) : MONTH.times(months);
        }
    }
}
