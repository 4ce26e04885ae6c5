package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What people of the sample business read off by hand at the end of each month: the mailing
 * service, the social network, the counter of the site. Twice a year an institute asks who knows
 * the brand.
 */
final class Readings {
    private static final String BY = "Olga in marketing";

    private final Csv csv = new Csv("date", "channel", "metric", "value", "measured_by", "method");

    private Readings() {}

    static Csv csv(long seed) {
        Readings readings = new Readings();
        int followers = 8_400;
        for (YearMonth month : Months.walked()) {
            Dice dice = Dice.of(seed, "readings of " + month);
            followers += dice.between(60, 240);
            LocalDate last = month.atEndOfMonth();
            readings.letters(last, dice);
            readings.network(last, followers, dice);
            readings.search(last, dice);
            if (month.getMonthValue() == 3 || month.getMonthValue() == 10) {
                readings.survey(last, dice);
            }
        }
        return readings.csv;
    }

    private void letters(LocalDate day, Dice dice) {
        String how = "monthly report of the mailing service";
        long sent = dice.near(9_000, 10);
        long bounced = sent * dice.between(12, 22) / 1000;
        long opened = (sent - bounced) * dice.between(19, 27) / 100;
        row(day, "email", "emails-sent", sent, how);
        row(day, "email", "emails-delivered", sent - bounced, how);
        row(day, "email", "emails-bounced", bounced, how);
        row(day, "email", "emails-opened", opened, how);
        row(day, "email", "emails-clicked", opened * dice.between(11, 17) / 100, how);
        row(day, "email", "unsubscribes", dice.between(20, 60), how);
    }

    private void network(LocalDate day, int followers, Dice dice) {
        String how = "statistics of the community on the last day of the month";
        row(day, "social-ads", "followers", followers, how);
        row(day, "social-ads", "reactions", dice.near(followers / 20, 30), how);
        String seen = how + "; active is who reacted once in it";
        row(day, "social-ads", "active-followers", dice.near(followers / 12, 15), seen);
    }

    private void search(LocalDate day, Dice dice) {
        row(day, "seo", "organic-visits", dice.near(14_000, 12), "web counter; search engines");
        int queries = 40;
        String how = "40 queries looked up by hand on the last day of the month";
        row(day, "seo", "positions-checked", queries, how);
        row(day, "seo", "position-sum", dice.between(6 * queries, 9 * queries), how);
        row(day, "seo", "pages-indexed", dice.between(310, 340), "search console");
        row(
                day,
                "",
                "brand-searches",
                dice.near(2_100, 15),
                "word statistics of the search engine");
    }

    private void survey(LocalDate day, Dice dice) {
        String who = "Opinion Institute";
        String how = "800 owners of cafes and offices asked by telephone";
        csv.row(day.toString(), "", "survey-asked", "800", who, how);
        long aware = 800L * dice.between(21, 29) / 100;
        csv.row(day.toString(), "", "survey-aware", Long.toString(aware), who, how);
        long understood = aware * dice.between(48, 62) / 100;
        csv.row(day.toString(), "", "survey-understood", Long.toString(understood), who, how);
    }

    private void row(LocalDate day, String channel, String metric, long value, String how) {
        csv.row(day.toString(), channel, metric, Long.toString(value), BY, how);
    }
}
