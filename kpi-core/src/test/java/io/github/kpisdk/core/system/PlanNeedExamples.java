package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a figure would have to be, where other figures have their say too. */
class PlanNeedExamples {
    private static final PlanModel BUDGET =
            PlanModel.builder()
                    .sum("cost", "media", "people")
                    .atMost("cost", "budget")
                    .atMost("people", "media")
                    .build();

    @Test
    void figures_that_contradict_it_on_their_own_do_not_hide_it() {
        // 30,000,000 × 20 % = 6,000,000 is not 10,000,000; 100 × 50,000 is neither
        Contradiction found =
                PlanModel.STANDARD
                        .check(
                                Map.of(
                                        "revenue", big("10000000"),
                                        "pipeline", big("30000000"),
                                        "value-close-rate", big("0.2"),
                                        "sales", big("100"),
                                        "aov", big("50000")))
                        .contradictions()
                        .get(0);

        assertThat(found.figures()).containsExactly("revenue", "pipeline", "value-close-rate");
        assertThat(found.need("revenue").orElseThrow().value()).hasToString("6000000");
        assertThat(found.need("pipeline").orElseThrow().value()).hasToString("50000000");
    }

    @Test
    void what_would_break_another_limit_is_no_need() {
        // 5 + 4 is above 3: media of −1 would come to 3, but then people cost more than media
        Contradiction found =
                BUDGET.check(Map.of("media", big("5"), "people", big("4"), "budget", big("3")))
                        .contradictions()
                        .get(0);

        assertThat(found.figures()).containsExactly("media", "people", "budget");
        assertThat(found.need("media")).isEmpty();
        assertThat(found.need("people"))
                .contains(new PlanNeed(PlanNeed.Bound.AT_MOST, Known.of(big("-2"))));
        assertThat(found.words().en())
                .isEqualTo(
                        "cost ≤ budget does not hold: 9 against 3."
                                + " It takes people ≤ -2 or budget ≥ 9.");
    }

    private static BigDecimal big(String figure) {
        return new BigDecimal(figure);
    }
}
