package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Text;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in braces, and what stands for them. */
public final class Placeholders {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Placeholders() {}

    /** The names in a text, in alphabetical order. */
    public static Set<String> in(String template) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(template).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /**
     * The text with something for every name.
     *
     * @param value what stands for a name
     */
    public static String fill(String template, Function<String, String> value) {
        return NAME.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    static void sameIn(String id, Text text) {
        if (!in(text.en()).equals(in(text.ru()))) {
            throw new IllegalArgumentException(
                    "Message %s names %s in English and %s in Russian"
                            .formatted(id, in(text.en()), in(text.ru())));
        }
    }
}
