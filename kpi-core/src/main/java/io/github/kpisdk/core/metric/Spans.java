package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Spans of time in as few lists as come easily, each in order and without overlap, so that each
 * list takes one fold. Whole months and those before them share one; half a month before this half
 * overlaps a whole month, and needs another.
 */
final class Spans {
    private static final Comparator<DateRange> BY_START = Comparator.comparing(DateRange::start);

    private final List<List<DateRange>> lists = new ArrayList<>();

    /** The first list has all spans of these, in their order. */
    Spans(List<DateRange> first) {
        lists.add(new ArrayList<>(first));
    }

    void add(DateRange span) {
        for (List<DateRange> list : lists) {
            if (place(list, span) >= 0 || enters(list, span)) {
                return;
            }
        }
        lists.add(new ArrayList<>(List.of(span)));
    }

    private static boolean enters(List<DateRange> list, DateRange span) {
        int place = Collections.binarySearch(list, span, BY_START);
        int next = place < 0 ? -place - 1 : place;
        boolean fits =
                (next == 0 || !list.get(next - 1).end().isAfter(span.start()))
                        && (next == list.size() || !list.get(next).start().isBefore(span.end()));
        if (fits) {
            list.add(next, span);
        }
        return fits;
    }

    List<List<DateRange>> lists() {
        return lists;
    }

    /** The place of a span in a list, or a negative number. */
    static int place(List<DateRange> list, DateRange span) {
        int place = Collections.binarySearch(list, span, BY_START);
        return place >= 0 && list.get(place).equals(span) ? place : -1;
    }
}
