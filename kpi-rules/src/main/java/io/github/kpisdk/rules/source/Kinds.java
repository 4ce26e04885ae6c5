package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.rules.verdict.Kind;

/** How figures of KPIs are written. */
final class Kinds {
    private Kinds() {}

    /** By how the KPI is shown to people. */
    static Kind of(Kpi kpi) {
        return switch (kpi.display()) {
            case MONEY -> Kind.MONEY;
            case COUNT -> Kind.COUNT;
            case PERCENT -> Kind.SHARE;
            case TIMES -> Kind.TIMES;
            case DECIMAL -> Kind.NUMBER;
        };
    }
}
