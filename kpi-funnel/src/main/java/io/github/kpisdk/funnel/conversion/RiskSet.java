package io.github.kpisdk.funnel.conversion;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * How many leads can still be won on a day after their start, and how many are. A lead that is won
 * or no longer looked at on a day was still at risk on that day: the event comes before the
 * censoring.
 */
final class RiskSet {
    private final long[] followed;
    private final long[] wins;

    RiskSet(List<FollowedLead> leads) {
        followed = leads.stream().mapToLong(FollowedLead::followed).sorted().toArray();
        wins =
                leads.stream()
                        .filter(lead -> lead.won().isPresent())
                        .mapToLong(FollowedLead::followed)
                        .sorted()
                        .toArray();
    }

    long size() {
        return followed.length;
    }

    /** The longest that at least so many leads were followed; there are that many. */
    long followedByAtLeast(int leads) {
        return followed[followed.length - leads];
    }

    long atRisk(long day) {
        return followed.length - first(followed, days -> days >= day);
    }

    long wonOn(long day) {
        return wonBy(day) - first(wins, days -> days >= day);
    }

    long wonBy(long day) {
        return first(wins, days -> days > day);
    }

    /** The days with a win, in order. */
    long[] winDays() {
        return Arrays.stream(wins).distinct().toArray();
    }

    /** How many of the sorted days come before the first that passes. */
    static int first(long[] sorted, LongPredicate passes) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(sorted[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
