package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody asks on a day, through a channel, and brings the dice of all that will happen to them.
 */
record Enquiry(LocalDate date, ChannelPlan plan, Dice dice) {

    /** Everybody who asked, in the order of time. */
    static List<Enquiry> ofTheYear(long seed) {
        List<Enquiry> enquiries = new ArrayList<>();
        for (ChannelPlan plan : ChannelPlans.ALL) {
            Dice dice = Dice.of(seed, plan.name() + " enquiries");
            Months.walked().forEach(month -> enquiries.addAll(ofMonth(seed, plan, month, dice)));
        }
        enquiries.sort(Comparator.comparing(Enquiry::date));
        return enquiries;
    }

    private static List<Enquiry> ofMonth(long seed, ChannelPlan plan, YearMonth month, Dice dice) {
        DayShares shares = DayShares.of(seed, plan, month);
        List<Enquiry> enquiries = new ArrayList<>();
        for (int i = 0; i < plan.leads().in(month); i++) {
            enquiries.add(new Enquiry(shares.draw(dice), plan, dice.another()));
        }
        return enquiries;
    }
}
