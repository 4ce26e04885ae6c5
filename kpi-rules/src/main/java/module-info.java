/** Notices figures that only look good, and says when it cannot judge. */
module io.github.kpisdk.rules {
    requires transitive io.github.kpisdk.core;
    requires transitive io.github.kpisdk.funnel;
    requires org.apache.commons.statistics.distribution;
    requires static org.jspecify;

    exports io.github.kpisdk.rules.completeness;
    exports io.github.kpisdk.rules.design;
    exports io.github.kpisdk.rules.economics;
    exports io.github.kpisdk.rules.funnel;
    exports io.github.kpisdk.rules.guard;
    exports io.github.kpisdk.rules.lint;
    exports io.github.kpisdk.rules.predictability;
    exports io.github.kpisdk.rules.quality;
    exports io.github.kpisdk.rules.rule;
    exports io.github.kpisdk.rules.source;
    exports io.github.kpisdk.rules.statistics;
    exports io.github.kpisdk.rules.subject;
    exports io.github.kpisdk.rules.testing;
    exports io.github.kpisdk.rules.verdict;
}
