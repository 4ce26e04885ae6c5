package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Comparator<Finding> WIDEST =
            Comparator.comparingLong(OneFact::days).reversed().thenComparing(Finding.BY_MONEY);

    private OneFact() {}

    /** Those of the findings that another one of them says as well. */
    static Set<Finding> repeated(List<Finding> findings) {
        Map<String, List<Finding>> bySubject = new HashMap<>();
        for (Finding finding : findings) {
            bySubject.computeIfAbsent(subject(finding), key -> new ArrayList<>()).add(finding);
        }
        Set<Finding> repeated = new HashSet<>();
        for (List<Finding> same : bySubject.values()) {
            same.sort(WIDEST);
            for (int i = 1; i < same.size(); i++) {
                Finding later = same.get(i);
                if (same.subList(0, i).stream().anyMatch(wider -> says(wider, later))) {
                    repeated.add(later);
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

    private static boolean says(Finding wider, Finding later) {
        return !wider.key().equals(later.key())
                && wider.severity().compareTo(later.severity()) >= 0
                && range(wider)
                        .flatMap(one -> range(later).map(other -> overlap(one, other)))
                        .orElse(false);
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private static long days(Finding finding) {
        return range(finding).map(DateRange::days).orElse(0L);
    }

    /** Empty without a time, and where a subject of the user writes it in another way. */
    private static Optional<DateRange> range(Finding finding) {
        return Optional.ofNullable(finding.key().parts().get(PERIOD)).flatMap(OneFact::range);
    }

    private static Optional<DateRange> range(String text) {
        try {
            return Optional.of(Period.parse(text).range());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
