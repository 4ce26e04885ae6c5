package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about whether all is there and can be true. */
public final class CompletenessRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL = List.of();

    private CompletenessRules() {}
}
