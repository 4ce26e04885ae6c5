package io.github.kpisdk.core.json;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Both mappers write every figure the same, and each reads what the other wrote. */
@Domain(FigureArbitraries.class)
class FiguresJsonProperties {

    @Property
    void known(@ForAll Known known) throws IOException {
        Both.writeAndReadBack(known, Known.class);
    }

    @Property
    void undefined(@ForAll Undefined undefined) throws IOException {
        Both.writeAndReadBack(undefined, Undefined.class);
    }

    @Property
    void outcomes(@ForAll Outcome outcome) throws IOException {
        Both.writeAndReadBack(outcome, Outcome.class);
    }

    @Property
    void results(@ForAll KpiResult result) throws IOException {
        Both.writeAndReadBack(result, KpiResult.class);
    }

    @Property
    void cards(@ForAll Card card) throws IOException {
        Both.writeAndReadBack(card, Card.class);
    }

    @Property
    void comparisons(@ForAll Comparison comparison) throws IOException {
        Both.writeAndReadBack(comparison, Comparison.class);
    }

    @Property
    void plans(@ForAll Plan plan) throws IOException {
        Both.writeAndReadBack(plan, Plan.class);
    }

    @Property
    void benchmarks(@ForAll Benchmark benchmark) throws IOException {
        Both.writeAndReadBack(benchmark, Benchmark.class);
    }

    @Property
    void scorecards(@ForAll Scorecard scorecard) throws IOException {
        Both.writeAndReadBack(scorecard, Scorecard.class);
    }
}
