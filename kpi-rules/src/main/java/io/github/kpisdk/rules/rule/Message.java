package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule can say. Names in braces stand for facts of the evidence.
 *
 * @param id in the rule, such as {@code below}
 * @param severity how bad it is
 * @param text what is wrong, with names of facts in braces
 * @param silentIf what would make the rule silent, with names of facts in braces
 */
public record Message(String id, Severity severity, Text text, Text silentIf) {

    /** Checks that both languages name the same facts. */
    public Message {
        Required.field("id", id);
        Required.field("severity", severity);
        Placeholders.sameIn(id, text);
        Placeholders.sameIn(id, silentIf);
    }

    /** The names in braces of both texts, in the order of reading. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Text template : List.of(text, silentIf)) {
            Placeholders.fill(
                    template.en(),
                    name -> {
                        names.add(name);
                        return name;
                    });
        }
        return names;
    }
}
