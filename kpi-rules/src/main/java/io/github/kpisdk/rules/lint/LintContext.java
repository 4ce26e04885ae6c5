package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.rules.subject.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All subjects of one run, by kind, and the currency of all money in them. A kind of which there is
 * nothing is not judged, and the report says so.
 */
public final class LintContext {
    private final String currency;
    private final Map<Class<?>, List<Subject>> subjects;

    private LintContext(String currency, Map<Class<?>, List<Subject>> subjects) {
        this.currency = Money.checkCurrency(currency);
        this.subjects = subjects;
    }

    /**
     * Subjects.
     *
     * @param currency three capital letters
     * @param subjects of any kinds
     * @throws IllegalArgumentException if two of one kind have the same key
     */
    public static LintContext of(String currency, Collection<? extends Subject> subjects) {
        Map<Class<?>, List<Subject>> byKind = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            byKind.computeIfAbsent(subject.getClass(), kind -> new ArrayList<>()).add(subject);
        }
        byKind.forEach(LintContext::refuseTwice);
        return new LintContext(currency, byKind);
    }

    /** These subjects and more. */
    public LintContext with(Collection<? extends Subject> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Subject> all = new ArrayList<>();
        subjects.values().forEach(all::addAll);
        all.addAll(more);
        return of(currency, all);
    }

    /** The currency of all money. */
    public String currency() {
        return currency;
    }

    /** The subjects of a kind, kinds of it included, in the order in which they were given. */
    public <S extends Subject> List<S> subjects(Class<S> kind) {
        List<List<Subject>> fitting =
                subjects.entrySet().stream()
                        .filter(own -> kind.isAssignableFrom(own.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        List<S> all = new ArrayList<>(fitting.stream().mapToInt(List::size).sum());
        for (List<Subject> some : fitting) {
            some.forEach(subject -> all.add(kind.cast(subject)));
        }
        return Collections.unmodifiableList(all);
    }

    /** How many subjects there are. */
    public int size() {
        return subjects.values().stream().mapToInt(List::size).sum();
    }

    private static void refuseTwice(Class<?> kind, List<Subject> all) {
        List<Object> keys = new ArrayList<>();
        all.forEach(subject -> keys.add(subject.key()));
        if (new HashSet<>(keys).size() < keys.size()) {
            keys.stream()
                    .distinct()
                    .filter(key -> Collections.frequency(keys, key) > 1)
                    .findFirst()
                    .ifPresent(
                            key -> {
                                throw new IllegalArgumentException(
                                        "Two subjects of kind %s have the key %s"
                                                .formatted(kind.getSimpleName(), key));
                            });
        }
    }

    /** How many subjects there are of each kind. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder("LintContext in " + currency);
        subjects.forEach(
                (kind, all) ->
                        words.append(", ")
                                .append(all.size())
                                .append(' ')
                                .append(kind.getSimpleName()));
        return words.toString();
    }
}
