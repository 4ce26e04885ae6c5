package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.subject.SubjectKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was found so far, by rule, channel and period: what is said of one channel or one period
 * concerns no other, so that most need not be looked at.
 */
final class Flags {
    private static final String NONE = "";

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Map<String, Map<String, List<Finding>>>> byCode = new HashMap<>();

    void add(Finding finding) {
        all.add(finding);
        byCode.computeIfAbsent(finding.rule().code(), code -> new HashMap<>())
                .computeIfAbsent(part("channel", finding.key()), channel -> new HashMap<>())
                .computeIfAbsent(part("period", finding.key()), period -> new ArrayList<>())
                .add(finding);
    }

    /** All findings, in the order in which they were found. */
    List<Finding> all() {
        return all;
    }

    /** The first of some rules that found something of which it holds; see {@link #any}. */
    Optional<String> first(Collection<String> codes, SubjectKey key, Predicate<Finding> holds) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String channel = part("channel", key);
        String period = part("period", key);
        for (String code : codes) {
            if (any(code, channel, period, holds)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** Whether something holds of what a rule found of a subject, or of more than it. */
    boolean any(String code, SubjectKey key, Predicate<Finding> holds) {
        return any(code, part("channel", key), part("period", key), holds);
    }

    private boolean any(String code, String channel, String period, Predicate<Finding> holds) {
        Map<String, Map<String, List<Finding>>> found = byCode.get(code);
        return found != null
                && (anyIn(found.get(NONE), period, holds)
                        || !channel.isEmpty() && anyIn(found.get(channel), period, holds));
    }

    /** A subject of no period may be concerned by what is said of any. */
    private static boolean anyIn(
            @Nullable Map<String, List<Finding>> found, String period, Predicate<Finding> holds) {
        if (found == null) {
            return false;
        }
        return period.isEmpty()
                ? found.values().stream().anyMatch(some -> anyOf(some, holds))
                : anyOf(found.get(NONE), holds) || anyOf(found.get(period), holds);
    }

    private static boolean anyOf(@Nullable List<Finding> found, Predicate<Finding> holds) {
        return found != null && found.stream().anyMatch(holds);
    }

    private static String part(String name, SubjectKey key) {
        return key.parts().getOrDefault(name, NONE);
    }
}
