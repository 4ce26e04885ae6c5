package io.github.kpisdk.examples.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The costs of the year: advertising by the day, the week or the month, the rest by the month. */
final class Spending {

    private static final long THOUSAND_RUBLES = 100_000; // in kopecks

    /** One payment. */
    private record Payment(LocalDate date, String channel, String kind, long kopecks) {}

    private final List<Payment> payments = new ArrayList<>();

    private final long seed;

    private Spending(long seed) {
        this.seed = seed;
    }

    static Csv csv(long seed) {
        Spending spending = new Spending(seed);
        for (YearMonth month : Months.walked()) {
            ChannelPlans.NAMED.forEach(plan -> spending.advertise(plan, month));
            CostPlans.ALL.forEach(cost -> spending.payMonthly(cost, month));
        }
        return spending.table();
    }

    private void advertise(ChannelPlan plan, YearMonth month) {
        long budget = plan.spend().in(month) * THOUSAND_RUBLES;
        switch (plan.rhythm()) {
            case DAILY -> {
                DayShares shares = DayShares.of(seed, plan, month);
                DayShares.days(month).forEach(day -> pay(day, plan, shares.part(budget, day)));
            }
            case WEEKLY -> {
                List<LocalDate> mondays =
                        DayShares.days(month).stream()
                                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                                .toList();
                mondays.forEach(monday -> pay(monday, plan, budget / mondays.size()));
            }
            case MONTHLY -> pay(month.atDay(1), plan, budget);
        }
    }

    private void pay(LocalDate date, ChannelPlan plan, long kopecks) {
        pay(new Payment(date, plan.name(), "AD_SPEND", kopecks));
    }

    /** Wages on the last day of the month, bills on the tenth. */
    private void payMonthly(CostPlans.Monthly cost, YearMonth month) {
        LocalDate date = cost.kind().endsWith("_PAY") ? month.atEndOfMonth() : month.atDay(10);
        long kopecks = cost.thousands().in(month) * THOUSAND_RUBLES;
        pay(new Payment(date, cost.channel(), cost.kind(), kopecks));
    }

    private void pay(Payment payment) {
        if (payment.kopecks() != 0) {
            payments.add(payment);
        }
    }

    private Csv table() {
        payments.sort(Comparator.comparing(Payment::date));
        Csv csv = new Csv("date", "channel", "kind", "amount");
        for (Payment payment : payments) {
            csv.row(
                    payment.date().toString(),
                    payment.channel(),
                    payment.kind(),
                    Csv.rubles(payment.kopecks()));
        }
        return csv;
    }
}
