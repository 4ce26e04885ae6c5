/**
 * The engine: facts, ledger, quantities, units, formulas, the catalogue of KPIs, results,
 * scorecards and economics.
 */
module io.github.kpisdk.core {
    requires com.google.common;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;

    exports io.github.kpisdk.core.catalog;
    exports io.github.kpisdk.core.economics;
    exports io.github.kpisdk.core.ledger;
    exports io.github.kpisdk.core.metric;
    exports io.github.kpisdk.core.model;
    exports io.github.kpisdk.core.scorecard;
    exports io.github.kpisdk.core.system;

    opens io.github.kpisdk.core.economics;
    opens io.github.kpisdk.core.metric;
    opens io.github.kpisdk.core.model;
    opens io.github.kpisdk.core.scorecard;
    opens io.github.kpisdk.core.system;
}
