package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Samples.BENCHMARK;
import static io.github.kpisdk.core.json.Samples.COMPARISON;
import static io.github.kpisdk.core.json.Samples.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonsJsonTest {

    @Test
    void a_comparison_has_both_figures_and_what_follows_from_them() throws IOException {
        Known clicks = Known.of(BigDecimal.valueOf(4), BigDecimal.valueOf(100));
        Comparison ctr =
                Comparison.withPlan(TrafficKpis.CTR, clicks, Plan.of(TrafficKpis.CTR, "0.05"));

        assertThat(Both.writeAndReadBack(ctr, Comparison.class))
                .isEqualTo(
                        """
                        {"kpi":"ctr","basis":"PLAN","better":"HIGHER","display":"PERCENT",\
                        "unit":"ratio",\
                        "actual":{"status":"KNOWN","value":"0.04",\
                        "numerator":"4","denominator":"100"},\
                        "reference":{"status":"KNOWN","value":"0.05",\
                        "numerator":"0.05","denominator":"1"},\
                        "difference":{"status":"KNOWN","value":"-1",\
                        "numerator":"-100","denominator":"100"},\
                        "difference_unit":"pp",\
                        "relative":{"status":"KNOWN","value":"-0.2",\
                        "numerator":"-1","denominator":"5"},\
                        "trend":"WORSE"}""");
    }

    @Test
    void a_comparison_with_nothing_says_why() throws IOException {
        assertThat(Both.writeAndReadBack(COMPARISON, Comparison.class))
                .contains(
                        """
                        "difference":{"status":"UNDEFINED","reason":"ZERO_DIVISOR",""")
                .endsWith("\"trend\":\"BETTER\"}");
    }

    @Test
    void what_follows_is_computed_again_and_not_read() throws IOException {
        String json = Both.write(COMPARISON);

        Both.read(
                json.replace("\"trend\":\"BETTER\"", "\"trend\":\"WORSE\""),
                COMPARISON,
                Comparison.class);
    }

    @Test
    void a_plan() throws IOException {
        assertThat(Both.writeAndReadBack(PLAN, Plan.class))
                .isEqualTo("{\"kpi\":\"cac\",\"value\":\"1500\"}");
    }

    @Test
    void a_benchmark() throws IOException {
        assertThat(Both.writeAndReadBack(BENCHMARK, Benchmark.class))
                .isEqualTo(
                        """
                        {"kpi":"cac","value":"0.02","segment":"furniture, Russia",\
                        "source":"Data Insight","year":2025}""");
        assertThat(Both.writeAndReadBack(BENCHMARK.withSample(340), Benchmark.class))
                .endsWith("\"year\":2025,\"sample\":340}");
    }

    @Test
    void a_sample_of_nobody_is_refused() {
        for (String wrong : List.of("0", "-1", "1.5")) {
            Both.refuse(
                    """
                    {"kpi":"cac","value":"1","segment":"s","source":"t","year":2025,"sample":%s}"""
                            .formatted(wrong),
                    Benchmark.class,
                    "sample",
                    wrong);
        }
    }
}
