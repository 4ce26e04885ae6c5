package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Subscription;
import java.time.LocalDate;

/** The channel of a subscription is that of the customer's first deal: it is derived. */
final class SubscriptionRows extends Rows<Subscription> {
    final Keys customer = keys(Subscriptions.CUSTOMER);
    final Ints month = ints(Subscriptions.MONTH);
    final Numbers amount = numbers(Subscriptions.AMOUNT);

    SubscriptionRows(String currency, Names channels, KeySpace ids) {
        super(Subscription[]::new, currency, channels, ids);
    }

    @Override
    void addNumbers(Subscription[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            month.add(Dates.number(facts[i].month()));
        }
        for (int i = from; i < to; i++) {
            addMoney(amount, facts[i].amount());
        }
    }

    @Override
    void addTexts(Subscription[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            customer.add(ids.key(facts[i].customerId()));
        }
    }

    @Override
    Subscription fact(int row) {
        return Subscription.builder()
                .customerId(ids.textOrNull(customer.get(row)))
                .month(date(month.get(row)))
                .amount(money(amount, row))
                .build();
    }

    @Override
    int firstBad() {
        for (int row = 0; row < size(); row++) {
            if (customer.get(row) == KeySpace.NONE
                    || !isFirstOfMonth(month.get(row))
                    || amount.high(row) < 0) {
                return row;
            }
        }
        return -1;
    }

    private static boolean isFirstOfMonth(int day) {
        return day != Days.NONE && LocalDate.ofEpochDay(day).getDayOfMonth() == 1;
    }

    @Override
    int size() {
        return month.size();
    }
}
