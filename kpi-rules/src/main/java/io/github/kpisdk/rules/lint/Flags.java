package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.subject.SubjectKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found so far, by rule and channel: what is said of one channel concerns no other, so
 * that most need not be looked at.
 */
final class Flags {
    private static final String CHANNEL = "channel";

    private final Map<String, Map<String, List<Finding>>> byCode = new HashMap<>();

    void add(Finding finding) {
        byCode.computeIfAbsent(finding.rule().code(), code -> new HashMap<>())
                .computeIfAbsent(channel(finding.key()), channel -> new ArrayList<>())
                .add(finding);
    }

    /** What a rule found, without what surely does not concern a key. */
    Stream<Finding> near(String code, SubjectKey key) {
        Map<String, List<Finding>> found = byCode.get(code);
        if (found == null) {
            return Stream.empty();
        }
        Stream<Finding> ofAll = found.getOrDefault("", List.of()).stream();
        String channel = channel(key);
        return channel.isEmpty()
                ? ofAll
                : Stream.concat(ofAll, found.getOrDefault(channel, List.of()).stream());
    }

    private static String channel(SubjectKey key) {
        return key.parts().getOrDefault(CHANNEL, "");
    }
}
