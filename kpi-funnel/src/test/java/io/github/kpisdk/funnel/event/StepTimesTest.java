package io.github.kpisdk.funnel.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTimesTest {
    private static final StepTimes FOUR =
            new StepTimes(
                    "b",
                    List.of(
                            Duration.ofSeconds(40),
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(20),
                            Duration.ofMillis(30_500)),
                    2);

    @Test
    void mean_and_median() {
        // (10 + 20 + 30.5 + 40) / 4 = 100.5 / 4; the middle two are 20 and 30.5.
        assertThat(FOUR.mean()).isEqualTo(FunnelTest.known("100.5", "4"));
        assertThat(value(FOUR.median())).isEqualTo("25.25");
        assertThat(FOUR.count()).isEqualTo(4);
        assertThat(FOUR.open()).isEqualTo(2);
    }

    @Test
    void quantiles_lie_between_in_proportion() {
        // 0.9 of 3 steps is 2.7: seven tenths of the way from 30.5 to 40.
        assertThat(value(FOUR.quantile(new BigDecimal("0.9")))).isEqualTo("37.15");
        assertThat(value(FOUR.quantile(BigDecimal.ZERO))).isEqualTo("10");
        assertThat(value(FOUR.quantile(BigDecimal.ONE))).isEqualTo("40");
    }

    private static String value(Outcome outcome) {
        return ((Known) outcome).value().toPlainString();
    }
}
