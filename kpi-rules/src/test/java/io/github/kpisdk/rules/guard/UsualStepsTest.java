package io.github.kpisdk.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualStepsTest {

    /** t = (0.3 + 0.2) ÷ (2 × 0.1 ÷ 1.1283791671) = 2.8209479; scipy: 2·t.sf(t, 6.2). */
    @Test
    void two_large_steps_among_ten_usual_ones() {
        UsualSteps usual = UsualSteps.of(Collections.nCopies(10, -0.1));
        assertThat(usual.mean()).isCloseTo(0.1, within(1e-15));
        assertThat(usual.pOfBoth(0.3, 0.2)).isCloseTo(P_TEN, within(1e-9));
    }

    private static final double P_TEN = 0.02926328824907942;

    @Test
    void steps_that_cancel_out_are_nothing() {
        assertThat(new UsualSteps(0.1, 10).pOfBoth(0.3, -0.3)).isEqualTo(1);
    }

    @Test
    void among_no_movement_any_step_is_large() {
        assertThat(new UsualSteps(0, 10).pOfBoth(0.01, 0.01)).isEqualTo(0);
        assertThat(new UsualSteps(0, 10).pOfBoth(0, 0)).isEqualTo(1);
    }

    @Test
    void no_steps_are_refused() {
        assertThatThrownBy(() -> UsualSteps.of(List.of()))
                .hasMessage(
                        "Usual steps need a size of 0 or more and a number of 1 or more, not NaN and"
                                + " 0");
    }
}
