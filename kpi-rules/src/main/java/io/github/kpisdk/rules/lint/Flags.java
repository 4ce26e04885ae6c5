package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.subject.SubjectKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was found so far, by rule and channel: what is said of one channel concerns no other, so
 * that most need not be looked at.
 */
final class Flags {
    private static final String CHANNEL = "channel";

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Map<String, List<Finding>>> byCode = new HashMap<>();

    void add(Finding finding) {
        all.add(finding);
        byCode.computeIfAbsent(finding.rule().code(), code -> new HashMap<>())
                .computeIfAbsent(channel(finding.key()), channel -> new ArrayList<>())
                .add(finding);
    }

    /** All findings, in the order in which they were found. */
    List<Finding> all() {
        return all;
    }

    /** Whether something holds of what a rule found of a subject, or of more than it. */
    boolean any(String code, SubjectKey key, Predicate<Finding> holds) {
        Map<String, List<Finding>> found = byCode.get(code);
        if (found == null) {
            return false;
        }
        String channel = channel(key);
        return anyOf(found.get(""), holds)
                || !channel.isEmpty() && anyOf(found.get(channel), holds);
    }

    private static boolean anyOf(@Nullable List<Finding> found, Predicate<Finding> holds) {
        return found != null && found.stream().anyMatch(holds);
    }

    private static String channel(SubjectKey key) {
        return key.parts().getOrDefault(CHANNEL, "");
    }
}
