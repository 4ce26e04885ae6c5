package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The traffic of the year, one row a day and channel. Channels that are not shown on a screen have
 * visits only: whoever typed the promo code or followed a partner's link.
 */
final class Visitors {

    private Visitors() {}

    static Csv csv(long seed) {
        Csv csv = new Csv("date", "channel", "impressions", "clicks", "visits");
        for (YearMonth month : Months.walked()) {
            for (LocalDate day : DayShares.days(month)) {
                ChannelPlans.ALL.forEach(plan -> add(csv, seed, plan, day));
            }
        }
        return csv;
    }

    private static void add(Csv csv, long seed, ChannelPlan plan, LocalDate day) {
        Dice dice = Dice.of(seed, plan.name() + " visitors of " + day);
        ChannelPlan.Reach reach = plan.reach();
        long ofMonth = plan.leads().on(day) * 1000L / reach.leads();
        DayShares shares = DayShares.of(seed, plan, YearMonth.from(day));
        long clicks = dice.near(shares.part(ofMonth, day), 12);
        if (clicks == 0) {
            return;
        }
        if (reach.clicks() == 0) {
            csv.row(day.toString(), plan.name(), "", "", Long.toString(clicks));
            return;
        }
        csv.row(
                day.toString(),
                plan.name(),
                Long.toString(dice.near(clicks * 10_000 / reach.clicks(), 15)),
                Long.toString(clicks),
                Long.toString(clicks * dice.between(88, 97) / 100));
    }
}
