package io.github.kpisdk.funnel.stats;

import static io.github.kpisdk.funnel.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of statsmodels, spotify_confidence and of the formulas. */
class TwoProportionsExamples {

    private static TwoProportions rates(long x1, long n1, long x2, long n2) {
        return TwoProportions.of(Proportion.of(x1, n1), Proportion.of(x2, n2));
    }

    @Test
    void pooled_test_of_statsmodels() {
        ZTest test = rates(12, 99, 5, 83).pooledTest().orElseThrow();

        assertNear(test.z(), -1.4078304151258787);
        assertNear(test.p(), 0.15918129181156992);
    }

    @Test
    void four_samples_of_statsmodels() {
        ChiSquaredTest test =
                ChiSquaredTest.ofRates(
                                List.of(
                                        Proportion.of(73, 86),
                                        Proportion.of(90, 93),
                                        Proportion.of(114, 136),
                                        Proportion.of(75, 82)))
                        .orElseThrow();

        assertNear(test.statistic(), 11.11938768628861);
        assertThat(test.degreesOfFreedom()).isEqualTo(3);
        assertNear(test.p(), 0.011097511366581344);
    }

    @Test
    void intervals_of_seven_against_one_of_34() {
        TwoProportions rates = rates(1, 34, 7, 34);

        assertNear(rates.newcombe(0.95).orElseThrow(), 0.018921443886, 0.340368687033);
        assertNear(rates.wald(0.95).orElseThrow(), 0.029169416111, 0.323771760360);
        assertNear(rates.ratio().orElseThrow(), 7.0);
        assertNear(rates.katz(0.95).orElseThrow(), 0.909605511842, 53.869506464146);
    }

    @Test
    void spotify_confidence() {
        TwoProportions rates = rates(42, 104, 500, 1009);

        // 500/1009 − 42/104, to six digits.
        assertThat(rates.difference().orElseThrow()).isCloseTo(0.091694, within(5e-7));
        assertNear(rates.wald(0.95).orElseThrow(), -0.0075254411815593725, 0.1909134109917294);
        assertNear(rates.pooledTest().orElseThrow().p(), 0.07486618912440117);
        assertNear(rates.unpooledTest().orElseThrow().p(), 0.07009323824860518);
    }

    /** A funnel of four stages beside the period before. */
    @ParameterizedTest
    @CsvSource({
        "405,9000,400,10000,-1.708417807,0.087558845,-0.010790042968,0.000736924234",
        "190,405,200,400,0.876100817,0.380975229,-0.038029481381,0.099349410679",
        "95,190,80,200,-1.984658770,0.047182449,-0.196076977643,-0.001318990626",
        "26,95,20,80,-0.354577327,0.722906264,-0.150759169444,0.107918371941"
    })
    void stages_of_a_funnel(
            long x1, long n1, long x2, long n2, double z, double p, double low, double high) {
        TwoProportions rates = rates(x1, n1, x2, n2);

        assertThat(rates.pooledTest().orElseThrow().z()).isCloseTo(z, within(1e-9));
        assertThat(rates.pooledTest().orElseThrow().p()).isCloseTo(p, within(1e-9));
        assertThat(rates.interval().orElseThrow().lower()).isCloseTo(low, within(5e-12));
        assertThat(rates.interval().orElseThrow().upper()).isCloseTo(high, within(5e-12));
    }

    @Test
    void shares_of_guard_two() {
        assertThat(rates(290, 15000, 300, 10000).pValue().orElseThrow())
                .isCloseTo(5.24e-8, within(5e-11));
        assertThat(rates(29, 1250, 30, 1000).pValue().orElseThrow())
                .isCloseTo(0.3159, within(5e-5));
    }

    /** Tables of 4 and 4 with 4 successes: 1, 16, 36, 16, 1 of 70; 3 against 1: 34 of 70. */
    @Test
    void a_lady_tasting_tea() {
        assertNear(rates(1, 4, 3, 4).fisherExact().orElseThrow(), 34.0 / 70);
        assertNear(rates(1, 4, 3, 4).pValue().orElseThrow(), 34.0 / 70);
        assertNear(rates(0, 4, 4, 4).pValue().orElseThrow(), 2.0 / 70);
    }

    @Test
    void five_expected_are_enough_for_the_pooled_test() {
        TwoProportions five = rates(3, 10, 7, 10);
        TwoProportions fewer = rates(2, 10, 7, 10);

        assertThat(five.smallestExpected().orElseThrow()).isEqualTo(5);
        assertThat(five.pValue()).isEqualTo(five.pooledTest().map(ZTest::p));
        assertThat(fewer.smallestExpected().orElseThrow()).isEqualTo(4.5);
        assertThat(fewer.pValue()).isEqualTo(fewer.fisherExact());
    }

    @Test
    void strata_of_a_change_of_mix() {
        Strata strata = Strata.of(List.of(rates(400, 4000, 128, 1600), rates(240, 800, 832, 3200)));

        assertThat(strata.test().orElseThrow().z()).isCloseTo(-3.2435, within(5e-5));
        assertThat(strata.test().orElseThrow().p()).isCloseTo(0.001, within(5e-4));
    }

    /**
     * One stratum: z = (x1 − n1·m/n)·√((n − 1)·n / (n1·n2·m·(n−m)/n)); here 1/√(4·4·4·4/(64·7)).
     */
    @Test
    void strata_that_say_nothing_do_not_count() {
        TwoProportions tea = rates(1, 4, 3, 4);
        double z = 1 / Math.sqrt(256.0 / 448);

        assertNear(Strata.of(List.of(tea)).test().orElseThrow().z(), z);
        assertNear(
                Strata.of(List.of(tea, rates(0, 5, 0, 7), rates(0, 0, 3, 7), rates(0, 0, 0, 0)))
                        .test()
                        .orElseThrow()
                        .z(),
                z);
    }
}
