package io.github.kpisdk.funnel.conversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Leads from days followed, all of which came on one day; a day below zero is one without a win.
 */
final class Leads {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** Stands for the end of observation of a lead that was won. */
    private static final int LONG = 1000;

    private Leads() {}

    static FollowedLead won(String entity, long day) {
        return FollowedLead.won(entity, START, START.plusDays(day), START.plusDays(LONG));
    }

    static FollowedLead open(String entity, long days) {
        return FollowedLead.open(entity, START, START.plusDays(days));
    }

    /** A plain number is the day of a win, a negated one the last day of a lead without. */
    static List<FollowedLead> of(String prefix, int... days) {
        List<FollowedLead> leads = new ArrayList<>();
        for (int day : days) {
            String entity = prefix + leads.size();
            leads.add(day >= 0 ? won(entity, day) : open(entity, -day));
        }
        return leads;
    }

    static CloseCurve curve(List<FollowedLead> leads) {
        return CloseCurve.of(leads, START).withLeadsNeeded(1);
    }

    static CloseCurve curve(int... days) {
        return curve(of("lead-", days));
    }

    static CloseShare share(CloseCurve curve, long horizon) {
        return (CloseShare) curve.rateAt(horizon);
    }
}
