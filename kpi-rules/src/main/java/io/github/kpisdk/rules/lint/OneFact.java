package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One fact is one finding. What a rule finds in a quarter it often finds in a month of it, too, and
 * a channel that is dearer than one is dearer than others: of findings of one rule on one subject
 * whose times overlap, the one of the longest time and of the most money stays. Times that are
 * linked by others between them are one, too. A graver finding stays, whatever its time.
 */
final class OneFact {
    private static final String PERIOD = "period";
    private static final String AGAINST = "against";
    private static final Comparator<Timed> WIDEST =
            Comparator.comparingLong(Timed::days).reversed();

    private OneFact() {}

    /** Those of the findings that another one of them says as well: these very objects. */
    static Set<Finding> repeated(List<Finding> findings) {
        List<Finding> byMoney = new ArrayList<>(findings);
        byMoney.sort(Finding.BY_MONEY);
        Map<String, List<Timed>> bySubject = new HashMap<>();
        Map<String, Optional<DateRange>> ranges = new HashMap<>();
        for (Finding finding : byMoney) {
            String period = finding.key().parts().getOrDefault(PERIOD, "");
            bySubject
                    .computeIfAbsent(subject(finding), key -> new ArrayList<>())
                    .add(new Timed(finding, ranges.computeIfAbsent(period, OneFact::range)));
        }
        Set<Finding> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Timed> same : bySubject.values()) {
            same.sort(WIDEST);
            for (int i = 1; i < same.size(); i++) {
                Timed later = same.get(i);
                if (same.subList(0, i).stream().anyMatch(wider -> wider.says(later))) {
                    repeated.add(later.finding);
                }
            }
        }
        return repeated;
    }

    /** The rule, and the key without its time and without what it is set against. */
    private static String subject(Finding finding) {
        StringBuilder words = new StringBuilder(finding.rule().code());
        finding.key()
                .parts()
                .forEach(
                        (name, value) -> {
                            if (!name.equals(PERIOD) && !name.equals(AGAINST)) {
                                words.append('|').append(name).append('=').append(value);
                            }
                        });
        return words.toString();
    }

    /** A finding and its time. */
    private record Timed(Finding finding, Optional<DateRange> range) {
        long days() {
            return range.map(DateRange::days).orElse(0L);
        }

        boolean says(Timed later) {
            return range.isPresent()
                    && later.range.isPresent()
                    && overlap(range.get(), later.range.get())
                    && finding.severity().compareTo(later.finding.severity()) >= 0
                    && !finding.key().equals(later.finding.key());
        }

        private static boolean overlap(DateRange one, DateRange other) {
            return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
        }
    }

    /** Empty without a time, and where a subject of the user writes it in another way. */
    private static Optional<DateRange> range(String text) {
        try {
            return Optional.of(Period.parse(text).range());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
