package io.github.kpisdk.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final Threshold RATIO =
            Threshold.of("minRatio", "3", "1", "100", Threshold.JUDGEMENT);

    @Test
    void the_ends_of_the_range_are_in_it() {
        assertThat(RATIO.check(BigDecimal.ONE)).isEqualTo(BigDecimal.ONE);
        assertThat(RATIO.check(new BigDecimal("100"))).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void what_is_outside_is_refused_with_name_range_and_value() {
        assertThatThrownBy(() -> RATIO.check(new BigDecimal("0.999")))
                .hasMessage("minRatio must be from 1 to 100, not 0.999");
        assertThatThrownBy(() -> RATIO.check(new BigDecimal("100.001")))
                .hasMessage("minRatio must be from 1 to 100, not 100.001");
    }

    @Test
    void the_usual_value_has_to_be_in_the_range() {
        assertThatThrownBy(() -> Threshold.of("share", "1.5", "0", "1", "nobody"))
                .hasMessage("share must be from 0 to 1, not 1.5");
    }
}
