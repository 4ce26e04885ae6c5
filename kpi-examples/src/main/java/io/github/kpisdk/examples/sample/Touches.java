package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Where those who got an offer had met the business before. The last touch is the channel that the
 * CRM credits; those before it are what a CRM forgets.
 */
final class Touches {
    private static final String DIRECT = "direct";
    private static final int MOST_BEFORE = 3;
    private static final int LONGEST_AGO = 21;

    /** Where people see it first: social networks and trade press more often than they sell. */
    private static final List<String> EARLIER =
            List.of(
                    "social-ads",
                    "social-ads",
                    "seo",
                    "search-ads",
                    "search-ads",
                    "trade-media",
                    "email");

    private record Touch(LocalDateTime at, String customer, String channel) {}

    private Touches() {}

    /** The touches before the offers of the year. */
    static Csv csv(long seed, Map<String, Deal> deals) {
        List<Touch> touches = new ArrayList<>();
        deals.forEach(
                (id, deal) -> {
                    if (!deal.created().isBefore(SampleBusiness.FROM)) {
                        add(deal, Dice.of(seed, "touches of " + id), touches);
                    }
                });
        touches.sort(Comparator.comparing(Touch::at));
        Csv csv = new Csv("customer_id", "touched_at", "channel");
        touches.forEach(one -> csv.row(one.customer(), one.at() + ":00", one.channel()));
        return csv;
    }

    private static void add(Deal deal, Dice dice, List<Touch> touches) {
        for (int i = dice.between(0, MOST_BEFORE); i > 0; i--) {
            LocalDate day = deal.created().minusDays(dice.between(1, LONGEST_AGO));
            String channel = EARLIER.get(dice.between(0, EARLIER.size() - 1));
            touches.add(new Touch(moment(day, dice), deal.customer(), channel));
        }
        String last = deal.channel().isEmpty() ? DIRECT : deal.channel();
        touches.add(new Touch(moment(deal.created(), dice), deal.customer(), last));
    }

    private static LocalDateTime moment(LocalDate day, Dice dice) {
        return day.atTime(dice.between(8, 22), dice.between(0, 59));
    }
}
