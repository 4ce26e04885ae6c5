package io.github.kpisdk.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Totals;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link TargetKpis}: a figure, and what there is when there is none. */
class TargetExamples {

    /** A third of it has to be won: 1 ÷ 3. */
    @Test
    @Golden("pipeline-coverage")
    void pipeline_coverage_is_the_open_pipeline_per_sales_target() {
        // 30 million open for a target of 10 million
        assertThat(TargetKpis.PIPELINE_COVERAGE.evaluate(plan("30000000", "10000000")))
                .hasToString("3");
        assertThat(TargetKpis.PIPELINE_COVERAGE.evaluate(plan("0", "10000000"))).hasToString("0");
        assertThat(TargetKpis.PIPELINE_COVERAGE.evaluate(plan("30000000", "0")))
                .hasToString("ZERO_DIVISOR:sales-target");
    }

    @Test
    void a_target_that_nobody_set_is_missing_and_not_zero() {
        Totals unplanned =
                Totals.builder("RUB").put(DealQuantities.OPEN_PIPELINE, "30000000").build();
        assertThat(TargetKpis.PIPELINE_COVERAGE.evaluate(unplanned))
                .hasToString("NO_DATA:sales-target");
    }

    private static Totals plan(String open, String target) {
        return Totals.builder("RUB")
                .put(DealQuantities.OPEN_PIPELINE, open)
                .put(TargetQuantities.SALES_TARGET, target)
                .build();
    }
}
