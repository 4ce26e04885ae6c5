package io.github.kpisdk.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KendallTest {

    /**
     * Eight rising values: two orders of 8! = 40,320 are as extreme; scipy: 4.96031746031746e-05.
     */
    @Test
    void rising_throughout() {
        Kendall test = of(1000, 1150, 1300, 1500, 1700, 1950, 2200, 2500);
        assertThat(test.score()).isEqualTo(28);
        assertThat(test.tau()).isCloseTo(1, within(1e-15));
        assertThat(test.p()).isCloseTo(2 / 40320.0, within(1e-18));
    }

    /** One falling pair of 28: 1 + 7 orders have at most one, so p = 16 ÷ 40,320. */
    @Test
    void one_pair_falls() {
        Kendall test = of(40, 43, 45, 44, 49, 52, 55, 58);
        assertThat(test.score()).isEqualTo(26);
        assertThat(test.p()).isCloseTo(16 / 40320.0, within(1e-17));
    }

    /** With ties; all 40,320 orders were counted one by one: 6,944 are as extreme. */
    @Test
    void ties_are_exact_too() {
        Kendall test = of(52, 49, 51, 50, 47, 50, 48, 49);
        assertThat(test.score()).isEqualTo(-12);
        assertThat(test.tau()).isCloseTo(-0.44474958999666075, within(1e-15));
        assertThat(test.p()).isCloseTo(6944 / 40320.0, within(1e-15));
    }

    /** scipy 1.17, kendalltau(method="exact"): S = 83 of 435, p = 0.1445086040145618. */
    @Test
    void thirty_values() {
        Kendall test =
                of(
                        0, 17, 68, 52, 70, 21, 6, 25, 78, 64, 84, 37, 24, 45, 100, 88, 9, 65, 54,
                        77, 33, 23, 47, 4, 96, 20, 79, 71, 97, 56);
        assertThat(test.score()).isEqualTo(83);
        assertThat(test.tau()).isCloseTo(83 / 435.0, within(1e-15));
        assertThat(test.p()).isCloseTo(0.1445086040145618, within(1e-12));
    }

    @Test
    void a_flat_series_and_a_single_value_say_nothing() {
        assertThat(of(5, 5, 5)).isEqualTo(new Kendall(3, 0, 0, 1));
        assertThat(of(5)).isEqualTo(new Kendall(1, 0, 0, 1));
        assertThatThrownBy(() -> Kendall.of(List.of())).hasMessage("A trend needs a value");
    }

    private static Kendall of(int... series) {
        return Kendall.of(IntStream.of(series).mapToObj(KendallTest::known).toList());
    }

    private static Known known(int number) {
        return Known.of(BigDecimal.valueOf(number));
    }
}
