/** Where the money leaks, and who brought it. */
module io.github.kpisdk.funnel {
    requires transitive io.github.kpisdk.core;
    requires org.apache.commons.numbers.fraction;
    requires org.apache.commons.statistics.distribution;

    exports io.github.kpisdk.funnel.attribution;
    exports io.github.kpisdk.funnel.bottleneck;
    exports io.github.kpisdk.funnel.change;
    exports io.github.kpisdk.funnel.conversion;
    exports io.github.kpisdk.funnel.event;
    exports io.github.kpisdk.funnel.experiment;
    exports io.github.kpisdk.funnel.pipeline;
    exports io.github.kpisdk.funnel.report;
    exports io.github.kpisdk.funnel.stats;
}
