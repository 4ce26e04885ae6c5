package io.github.kpisdk.funnel.conversion;

import static io.github.kpisdk.funnel.conversion.Leads.START;
import static io.github.kpisdk.funnel.conversion.Leads.curve;
import static io.github.kpisdk.funnel.conversion.Leads.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.funnel.stats.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseCurveTest {
    private static final Offset<Double> LAST = within(1e-9);

    /** The unit test of the package convoys. */
    @Test
    void leads_not_won_count_as_long_as_they_were_looked_at() {
        // day 6: 4 at risk, 2 won, 1/2 left; day 7: 2 at risk, 1 won, 1/4 left
        assertThat(share(curve(-2, -3, 6, 6, 7, -10), 9).share()).isEqualTo(0.75);
    }

    @Test
    void on_one_day_the_win_comes_before_the_end_of_observation() {
        assertThat(share(curve(5, -5), 5).share()).isEqualTo(0.5);
    }

    @Test
    void a_win_on_the_day_of_the_lead_counts() {
        assertThat(share(curve(0, -1, -1, -1), 0).share()).isEqualTo(0.25);
    }

    /**
     * R, survival: summary(survfit(Surv(time, status) ~ x, aml)). By hand for week 34: S = 27/55 ·
     * 3/4, Σ = 1/110 + 1/90 + 1/56 + 1/42 + 1/20 + 1/12, so that the error is .16266888583.
     */
    @ParameterizedTest
    @CsvSource({
        "9, .909090909, .0866784172",
        "13, .818181818, .1162912998",
        "18, .715909091, .1396649706",
        "23, .613636364, .1526323311",
        "31, .490909091, .1641932672",
        "34, .368181818, .1626688858",
        "48, .184090909, .1534927458"
    })
    void the_maintained_of_aml(int week, double open, double error) {
        CloseShare share = share(curve(Aml.MAINTAINED), week);
        assertThat(1 - share.share()).isCloseTo(open, LAST);
        assertThat(share.standardError().orElseThrow()).isCloseTo(error, LAST);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1",
        "5, .833333333",
        "8, .666666667",
        "12, .583333333",
        "22, .583333333",
        "23, .486111111",
        "27, .388888889",
        "30, .291666667",
        "33, .194444444",
        "43, .097222222",
        "45, 0"
    })
    void the_nonmaintained_of_aml(int week, double open) {
        assertThat(1 - share(curve(Aml.NONMAINTAINED), week).share()).isCloseTo(open, LAST);
    }

    @Test
    void half_of_aml_is_reached_in_weeks_31_and_23() {
        assertThat(curve(Aml.MAINTAINED).medianDays()).hasValue(31);
        assertThat(curve(Aml.NONMAINTAINED).medianDays()).hasValue(23);
        assertThat(curve(3, -9, -9).medianDays()).isEmpty();
        assertThat(curve(3, 8, -9, -9).medianDays()).hasValue(8);
        assertThat(CloseCurve.of(Leads.of("l", 3, 8, -9, -9), START).medianDays()).isEmpty();
        // 23/24 · 22/23 · ... · 12/13 is 1/2, but not in floating point
        assertThat(curve(IntStream.range(1, 25).map(i -> i <= 12 ? i : -99).toArray()).medianDays())
                .hasValue(12);
    }

    /**
     * By hand for week 9: S = 10/11, Σ = 1/(11 · 10), so that the exponents are exp(±1.959963985 ·
     * √(1/110) / −ln(10/11)). R gives .508 and .987 for what is left.
     */
    @Test
    void limits_on_the_scale_of_the_double_logarithm() {
        Interval limits = share(curve(Aml.MAINTAINED), 9).limits().orElseThrow();
        assertThat(limits.lower()).isCloseTo(.013326177332, LAST);
        assertThat(limits.upper()).isCloseTo(.491919794230, LAST);
        Interval at31 = share(curve(Aml.MAINTAINED), 31).limits().orElseThrow();
        assertThat(at31.lower()).isCloseTo(.246600209629, LAST);
        assertThat(at31.upper()).isCloseTo(.832669090223, LAST);
    }

    @Test
    void less_confidence_gives_narrower_limits() {
        CloseCurve curve = curve(Aml.MAINTAINED).withConfidence(0.8);
        Interval limits = share(curve, 31).limits().orElseThrow();
        assertThat(limits.confidence()).isEqualTo(0.8);
        assertThat(limits.lower()).isGreaterThan(.246600209629);
        assertThat(limits.upper()).isLessThan(.832669090223);
    }

    @Test
    void nobody_and_everybody_have_no_limits() {
        for (int week : new int[] {4, 45}) {
            CloseShare share = share(curve(Aml.NONMAINTAINED), week);
            assertThat(share.limits()).isEmpty();
            assertThat(share.standardError()).isEmpty();
        }
    }

    @Test
    void beyond_what_was_followed_it_is_too_early() {
        CloseCurve curve = curve(Aml.MAINTAINED).withLeadsNeeded(3);
        // the three followed longest: 161, 48, 45
        assertThat(curve.followUp()).hasValue(45);
        assertThat(curve.rateAt(45)).isInstanceOf(CloseShare.class);
        assertThat(share(curve, 45).atRisk()).isEqualTo(3);
        assertThat(share(curve, 45).won()).isEqualTo(6);
        assertThat(curve.rateAt(46))
                .hasToString("too early for 46 days: 3 leads were followed for 45");
        assertThat(curve.rateAt(46).<Object>fold(known -> known, TooEarly::undefined))
                .isEqualTo(Undefined.because(Reason.IMMATURE, "close-rate"));
        assertThat(curve.steps())
                .extracting(CloseShare::horizon)
                .containsExactly(9L, 13L, 18L, 23L, 31L, 34L);
    }

    @Test
    void thirty_leads_are_needed_unless_said_otherwise() {
        List<FollowedLead> leads =
                new ArrayList<>(Leads.of("l", IntStream.range(0, 30).map(i -> -7).toArray()));
        assertThat(CloseCurve.of(leads, START).followUp()).hasValue(7);
        leads.remove(0);
        CloseCurve fewer = CloseCurve.of(leads, START);
        assertThat(fewer.followUp()).isEmpty();
        assertThat(fewer.rateAt(0)).hasToString("too early for 0 days: there are not 30 leads");
    }

    @Test
    void the_mature_rate_counts_only_leads_that_had_the_time() {
        // aged 9 or more: the win on day 3, the win on day 12 (later than 9), one without
        CloseCurve curve =
                curve(
                        List.of(
                                Leads.won("a", 3),
                                Leads.won("b", 12),
                                Leads.open("c", 9),
                                FollowedLead.won(
                                        "young", START, START.plusDays(1), START.plusDays(8)),
                                Leads.open("d", 8)));
        assertThat(curve.matureRate(9)).isEqualTo(Known.of(BigDecimal.ONE, BigDecimal.valueOf(3)));
        assertThat(curve(-5).matureRate(6))
                .isEqualTo(Undefined.because(Reason.IMMATURE, "close-rate"));
    }

    @Test
    void leads_of_different_ages_that_are_not_alike_are_noticed() {
        // 40 old leads without a win, 40 young ones of which 20 were won: by all .25, by the old 0
        List<FollowedLead> leads = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            leads.add(Leads.open("old-" + i, 100));
            leads.add(
                    i % 2 == 0
                            ? Leads.open("young-" + i, 5)
                            : FollowedLead.won(
                                    "young-" + i, START, START.plusDays(1), START.plusDays(5)));
        }
        CloseCurve curve = CloseCurve.of(leads, START);
        assertThat(share(curve, 10).share()).isCloseTo(.25, LAST);
        assertThat(curve.agreement(10)).isEqualTo(Agreement.DIFFER);
        assertThat(curve(Aml.NONMAINTAINED).agreement(12)).isEqualTo(Agreement.AGREE);
        assertThat(curve(-9).agreement(3)).isEqualTo(Agreement.NOT_JUDGED);
        assertThat(curve.agreement(101)).isEqualTo(Agreement.NOT_JUDGED);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        CloseCurve curve = curve(1, -2);
        assertThatThrownBy(() -> curve.rateAt(-1))
                .hasMessage("A horizon is 0 days or more, not -1");
        assertThatThrownBy(() -> curve.matureRate(-2))
                .hasMessage("A horizon is 0 days or more, not -2");
        assertThatThrownBy(() -> curve.withLeadsNeeded(0))
                .hasMessage("At least one lead must be at risk, not 0");
        assertThatThrownBy(() -> curve.withConfidence(1))
                .hasMessage("Confidence must be between 0 and 1, not 1.0");
        assertThatThrownBy(() -> curve.withConfidence(Double.NaN))
                .hasMessage("Confidence must be between 0 and 1, not NaN");
    }
}
