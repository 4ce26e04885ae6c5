package io.github.kpisdk.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Multiplicity;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.Strata;
import io.github.kpisdk.funnel.stats.TwoProportions;
import io.github.kpisdk.funnel.stats.ZTest;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.statistics.ImmatureCohort;
import io.github.kpisdk.rules.statistics.SmallSampleRatio;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The guards G1 to G10 give the figures of the reference vectors. Expected values were computed
 * with mpmath 1.3 in 40 digits (G7 with scipy 1.17); z = 1.959963984540054. Where a vector was
 * published in fewer digits it is named beside the full one.
 */
class GuardVectorsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** Published: 20/500 gives 0.026041 to 0.060974, 0/120 gives 0 to 0.031019. */
    @Test
    void g1_wilson() {
        Interval some = Proportion.of(20, 500).interval().orElseThrow();
        assertThat(some.lower()).isCloseTo(0.026040797389777261, EXACTLY);
        assertThat(some.upper()).isCloseTo(0.060973595834850802, EXACTLY);
        Interval none = Proportion.of(0, 120).interval().orElseThrow();
        assertThat(none.lower()).isCloseTo(0, EXACTLY);
        assertThat(none.upper()).isCloseTo(0.031019166418703487, EXACTLY);
    }

    /** Published: 5.24e-8 and 0.3159. */
    @Test
    void g2_two_shares() {
        TwoProportions clear =
                TwoProportions.of(Proportion.of(300, 10000), Proportion.of(290, 15000));
        assertThat(clear.pooledTest().orElseThrow().z()).isCloseTo(-5.4429514677583881, EXACTLY);
        assertThat(clear.pValue().orElseThrow()).isCloseTo(5.2404928302601608e-8, within(1e-17));
        TwoProportions open = TwoProportions.of(Proportion.of(30, 1000), Proportion.of(29, 1250));
        assertThat(open.pValue().orElseThrow()).isCloseTo(0.31585300467196037, EXACTLY);
    }

    /** Expected in the smallest cell: 6 of 20 on 10 is 3, under 5: Fisher, 0.14086687306501544. */
    @Test
    void g2_is_fishers_where_a_cell_is_small() {
        TwoProportions small = TwoProportions.of(Proportion.of(1, 10), Proportion.of(5, 10));
        assertThat(small.pValue().orElseThrow()).isCloseTo(0.14086687306501544, EXACTLY);
    }

    /** Published: 3.688879; 1.089865 to 10.241589; 81.363991 to 121.626794. */
    @Test
    void g3_garwood() {
        limits(0, 0, 3.6888794541139363);
        limits(4, 1.0898653736263249, 10.241588675403698);
        limits(100, 81.36399125092314, 121.62679379242639);
    }

    /** 100,000 for 4 sales: 100,000 by the limits; published 9,764 to 91,752. */
    @Test
    void g3_cost_per_event() {
        Interval four = EventRate.of(4, 100_000).interval(Interval.USUAL);
        assertThat(100_000 / four.upper()).isCloseTo(9764.1101560894551, EXACTLY);
        assertThat(100_000 / four.lower()).isCloseTo(91754.451898282215, within(1e-7));
    }

    /** Published: 0.00195 and 0.4996. */
    @Test
    void g4_two_rates() {
        assertThat(EventRate.of(100, 1).pAgainst(EventRate.of(60, 1)))
                .isCloseTo(0.0019537280340643422, EXACTLY);
        assertThat(EventRate.of(20, 1).pAgainst(EventRate.of(15, 1)))
                .isCloseTo(0.49955983320251107, EXACTLY);
        assertThat(EventRate.of(30, 2).pAgainst(EventRate.of(10, 1)))
                .isCloseTo(0.34287037644086993, EXACTLY);
        assertThat(EventRate.of(0, 1).pAgainst(EventRate.of(0, 1))).isEqualTo(1);
    }

    /** Published with z = 1.96: 1,148,656; with the full z it is 1,148,653.49. */
    @Test
    void g5_revenue() {
        double equal = RevenueSpread.effective(Collections.nCopies(200, 5000.0));
        Interval likely = new RevenueSpread(1_000_000, equal).interval(Interval.USUAL);
        assertThat(equal).isCloseTo(200, EXACTLY);
        assertThat(likely.upper()).isCloseTo(1148653.4949784641, within(1e-7));
        assertThat(likely.lower()).isCloseTo(870584.5621605398, within(1e-7));
    }

    /** 401/4 ± 2.66 × 116/11: 79419/1100 and 141131/1100; published 100.25, 72.199, 128.301. */
    @Test
    void g6_natural_limits() {
        NaturalLimits limits =
                NaturalLimits.of(
                        LongStream.of(104, 97, 110, 92, 101, 95, 108, 99, 103, 90, 106, 98)
                                .mapToObj(n -> Known.of(BigDecimal.valueOf(n)))
                                .toList());
        assertThat(limits.mean()).isEqualByComparingTo(of("401", "4"));
        assertThat(limits.lower()).isEqualByComparingTo(of("79419", "1100"));
        assertThat(limits.upper()).isEqualByComparingTo(of("141131", "1100"));
    }

    /**
     * The fifteen p values of Benjamini and Hochberg (1995), by scipy's false_discovery_control.
     */
    @Test
    void g7_many_looks() {
        List<Double> adjusted =
                Multiplicity.BENJAMINI_HOCHBERG.adjust(
                        List.of(
                                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0));
        List<Double> expected =
                List.of(
                        0.0015,
                        0.003,
                        0.0095,
                        0.035625,
                        0.0603,
                        0.06385714285714286,
                        0.06385714285714286,
                        0.0645,
                        0.0765,
                        0.486,
                        0.5811818181818181,
                        0.714875,
                        0.7532307692307693,
                        0.8132142857142857,
                        1.0);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(adjusted.get(i)).isCloseTo(expected.get(i), EXACTLY);
        }
    }

    /** The youngest of May has had 162 whole days on 10 November, and 161 the day before. */
    @Test
    void g8_maturity() {
        assertThat(MAY.age()).isEqualTo(162);
        assertThat(ImmatureCohort.USUAL.judge(MAY)).isInstanceOf(Clear.class);
        CohortSubject dayBefore = may(LocalDate.of(2026, 11, 9));
        assertThat(dayBefore.age()).isEqualTo(161);
        assertThat(ImmatureCohort.USUAL.judge(dayBefore)).isInstanceOf(Flagged.class);
    }

    private static final CohortSubject MAY = may(LocalDate.of(2026, 11, 10));

    private static CohortSubject may(LocalDate asOf) {
        return CohortSubject.of("close-rate", Period.month(2026, 5), asOf)
                .value(Kind.SHARE, of("70", "1303"))
                .lag(new CohortSubject.SaleLag(162, 842));
    }

    /** One percent of cost or revenue is enough to be judged, less is not. */
    @Test
    void g9_materiality() {
        RatioSubject ratio = RatioSubject.cost("cost-per-sale", "search", of("100000", "1"), 4);
        assertThat(judged(ratio.weight(of("1", "100")))).isInstanceOf(Flagged.class);
        assertThat(judged(ratio.weight(of("999", "100000"))))
                .isEqualTo(Verdict.notJudged(Cause.IMMATERIAL, Cause.IMMATERIAL.words()));
    }

    private static Verdict judged(RatioSubject ratio) {
        return RuleSet.of(SmallSampleRatio.USUAL)
                .judge(
                        LintContext.of("RUB", List.of(ratio)),
                        LintOptions.on(LocalDate.of(2026, 6, 1)))
                .judgements()
                .get(0)
                .verdict();
    }

    /** Published: z = −3.2435. */
    @Test
    void g10_cochran_mantel_haenszel() {
        ZTest test =
                Strata.of(
                                List.of(
                                        TwoProportions.of(
                                                Proportion.of(400, 4000), Proportion.of(128, 1600)),
                                        TwoProportions.of(
                                                Proportion.of(240, 800), Proportion.of(832, 3200))))
                        .test()
                        .orElseThrow();
        assertThat(test.z()).isCloseTo(-3.2434993826343866, EXACTLY);
        assertThat(test.p()).isCloseTo(0.0011807106655540152, EXACTLY);
    }

    private static void limits(long events, double lower, double upper) {
        Interval interval = EventRate.of(events, 1).interval(Interval.USUAL);
        assertThat(interval.lower()).isCloseTo(lower, EXACTLY);
        assertThat(interval.upper()).isCloseTo(upper, EXACTLY);
    }

    private static Known of(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
