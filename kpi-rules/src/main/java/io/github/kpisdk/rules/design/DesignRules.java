package io.github.kpisdk.rules.design;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about how KPIs are set up. */
public final class DesignRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL = List.of();

    private DesignRules() {}
}
