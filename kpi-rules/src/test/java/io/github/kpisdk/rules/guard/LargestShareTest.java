package io.github.kpisdk.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LargestShareTest {
    /** The law that makes it likelier: 2 x 0.1 and 3 x 0.25 by the exponential one. */
    @Test
    void by_hand() {
        assertThat(LargestShare.p(0.9, 2)).isCloseTo(0.2, within(1e-15));
        assertThat(LargestShare.p(0.5, 3)).isCloseTo(0.75, within(1e-15));
        assertThat(LargestShare.p(1, 3)).isZero();
        assertThat(LargestShare.p(1.2, 3)).isZero();
        assertThat(LargestShare.p(0, 3)).isEqualTo(1);
        assertThat(LargestShare.p(-0.1, 3)).isEqualTo(1);
    }

    /** By the lognormal law, computed with the error function of another program. */
    @Test
    void many_amounts_are_lognormal() {
        assertThat(LargestShare.p(0.1, 200)).isCloseTo(0.0035487941663099134, within(1e-9));
        assertThat(LargestShare.p(5.0 / 9, 25)).isCloseTo(8.433187649293008e-5, within(1e-12));
    }

    @Test
    void one_amount_is_all_there_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestShare.p(1, 1))
                .withMessage("The largest of two or more can be judged, not of 1");
    }
}
