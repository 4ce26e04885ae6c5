package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.rules.lint.Suppression;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads from {@code suppressions.json} which findings somebody took the responsibility for.
 *
 * <p>A person writes it, so nothing is passed over: an unknown, missing or repeated field and a day
 * that there is not are faults. A rule that there is not, a poor reason and a day that is over or
 * too far away are none: the rules themselves speak of these.
 */
public final class SuppressionsFile {
    /** The name of the file. */
    public static final String NAME = "suppressions.json";

    private static final String ALL = "suppressions";
    private static final List<String> FIELDS =
            List.of("rule", "subject", "reason", "owner", "expires");

    private SuppressionsFile() {}

    /**
     * The suppressions of a folder in the order of the file; none if there is no such file.
     *
     * @throws FaultyFile if anything is wrong with it; each fault names the place, such as {@code
     *     suppressions.json: suppressions[0].expires: not a date such as 2026-01-31: "soon"}
     * @throws IOException naming the file, if it cannot be read to its end
     */
    public static List<Suppression> read(InputFolder folder) throws IOException {
        return WrittenJson.read(folder, NAME, List.of(ALL), SuppressionsFile::all)
                .orElse(List.of());
    }

    private static List<Suppression> all(JsonPart root) {
        List<Suppression> all = new ArrayList<>();
        root.each(ALL, FIELDS, part -> one(part, all));
        return List.copyOf(all);
    }

    private static void one(JsonPart part, List<Suppression> all) {
        String rule = part.read("rule", SuppressionsFile::notBlank);
        SubjectKey subject = subject(part.open("subject"));
        String reason = part.read("reason", Function.identity());
        String owner = part.read("owner", SuppressionsFile::notBlank);
        LocalDate expires = part.read("expires", SuppressionsFile::day);
        if (rule != null && reason != null && owner != null && expires != null) {
            all.add(new Suppression(rule, subject, reason, owner, expires));
        }
    }

    private static SubjectKey subject(JsonPart part) {
        SortedMap<String, String> parts = new TreeMap<>();
        for (String name : part.names()) {
            String value = part.read(name, SuppressionsFile::notBlank);
            if (name.isBlank()) {
                part.fault("a name must not be blank");
            } else if (value != null) {
                parts.put(name, value);
            }
        }
        return new SubjectKey(parts);
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
        return text;
    }

    static LocalDate day(String text) {
        LocalDate day = Days.parse(text);
        if (day == null) {
            throw new IllegalArgumentException(
                    "not a date such as 2026-01-31: " + Excerpt.of(text));
        }
        return day;
    }
}
