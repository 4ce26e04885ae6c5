package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintReport;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * What a report says, set against the data of one folder: text in, finding out. The figures of the
 * series are those of the rules' own examples, written into the files of the folder.
 */
class StatementsExamples {
    private static final LintReport REPORT = StatedFolder.judgeText(StatedFolder.own());

    private static Finding finding(String code, String statement) {
        return StatedFolder.finding(REPORT, code, statement).orElseThrow();
    }

    private static Known figure(Finding finding, String fact) {
        return finding.evidence().facts().stream()
                .filter(one -> one.name().equals(fact))
                .findFirst()
                .flatMap(one -> one.value())
                .orElseThrow();
    }

    private static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    /** The mean of twelve months is 1203 ÷ 12 = 100.25, the limits are 72.199 and 128.301. */
    @Test
    void a_success_inside_the_usual_range_is_noise() {
        Finding noise = finding("KS506", "searches-up");

        assertThat(figure(noise, "value")).isEqualByComparingTo(fraction("118", "1"));
        assertThat(figure(noise, "change")).isEqualByComparingTo(fraction("17.75", "100.25"));
        assertThat(figure(noise, "low").value().doubleValue()).isCloseTo(72.199, within(1e-3));
        assertThat(noise.text(Language.EN, "RUB"))
                .isEqualTo(
                        "brand-searches of 118 (+17.7\u00a0% on its mean) is reported as \"success\","
                                + " but lies in its usual range 72.2 to 128.3.");
        assertThat(noise.text(Language.RU, "RUB")).contains("«успех»");
        assertThat(noise.key())
                .hasToString("kpi=brand-searches, period=2026-01, statement=searches-up");
    }

    /** 100 to 138 in December 2025, 100 to 141 a year before; January after it does not count. */
    @Test
    void a_december_is_higher_every_year() {
        Finding seasonal = finding("KS505", "december");

        assertThat(seasonal.message().id()).isEqualTo("seasonal");
        assertThat(figure(seasonal, "change")).isEqualByComparingTo(fraction("38", "100"));
        assertThat(figure(seasonal, "lastYear")).isEqualByComparingTo(fraction("41", "100"));
        assertThat(figure(seasonal, "yoy")).isEqualByComparingTo(fraction("-3", "141"));
        assertThat(seasonal.evidence().p().orElseThrow())
                .isCloseTo(0.00026620536222191695, within(1e-12));
    }

    /** 310 in 31 days, 280 in 28: ten a day both times. */
    @Test
    void a_february_is_short() {
        Finding calendar = finding("KS505", "february");

        assertThat(calendar.message().id()).isEqualTo("calendar");
        assertThat(figure(calendar, "days0")).isEqualByComparingTo(fraction("31", "1"));
        assertThat(figure(calendar, "days1")).isEqualByComparingTo(fraction("28", "1"));
        assertThat(figure(calendar, "perDay")).isEqualByComparingTo(fraction("0", "1"));
    }

    /**
     * 118 + 121 = 239 after 90 + 92 = 182 is +57 ÷ 182. The nine changes of two months against two
     * are (240 − 238) ÷ 238, (241 − 239) ÷ 239, (242 − 240) ÷ 240, (210 − 241) ÷ 241, (182 − 242) ÷
     * 242, (210 − 210) ÷ 210, 57 ÷ 182, (240 − 210) ÷ 210, (239 − 239) ÷ 239 in some order of size:
     * the fifth is 2 ÷ 240.
     */
    @Test
    void the_window_shown_is_the_only_one_with_the_growth() {
        Finding picked = finding("KS507", "autumn");

        assertThat(figure(picked, "claim")).isEqualByComparingTo(fraction("57", "182"));
        assertThat(figure(picked, "count")).isEqualByComparingTo(fraction("9", "1"));
        assertThat(figure(picked, "median")).isEqualByComparingTo(fraction("2", "240"));
    }

    /** 10 of 100 and 198 of 9,900: on the average 6 %, together 208 of 10,000. */
    @Test
    void a_total_is_no_average() {
        Finding averaged = finding("KS503", "ctr-total");

        assertThat(figure(averaged, "reported")).isEqualByComparingTo(fraction("6", "100"));
        assertThat(figure(averaged, "pooled")).isEqualByComparingTo(fraction("208", "10000"));
        assertThat(figure(averaged, "count")).isEqualByComparingTo(fraction("2", "1"));
        assertThat(averaged.key())
                .hasToString("dimension=channel, kpi=ctr, period=2026-01, statement=ctr-total");
    }

    /**
     * March: two customers for 20,000, so 10,000 each; 700 of 2,000 are left, so 35 %. 40,000 ÷
     * 10,000 = 4, on margin 1.4; (1 − 0.35) × 40,000 × 2 = 52,000 is at stake.
     */
    @Test
    void a_lifetime_value_on_revenue_is_less_on_margin() {
        Finding flips = finding("KE202", "ltv-board");

        assertThat(flips.message().id()).isEqualTo("verdictFlips");
        assertThat(figure(flips, "revenueRatio")).isEqualByComparingTo(fraction("4", "1"));
        assertThat(figure(flips, "marginRatio")).isEqualByComparingTo(fraction("14", "10"));
        assertThat(flips.stake().orElseThrow()).isEqualByComparingTo(fraction("52000", "1"));
    }

    /** The first customer came on 20 January 2025: twelve months before 1 February 2026. */
    @Test
    void most_of_a_lifetime_value_has_not_been_lived() {
        Finding beyond = finding("KE203", "ltv-board");

        assertThat(figure(beyond, "age")).isEqualByComparingTo(fraction("12", "1"));
        assertThat(figure(beyond, "share"))
                .isEqualByComparingTo(Known.of(new BigDecimal("0.98").pow(12)));
    }

    /**
     * Anna: 350 and 700 within 90 days; Boris: 350. Of Anna alone it is 1,050, of both 1,400 ÷ 2 =
     * 700, and (1,050 − 700) × 2 = 700 is at stake.
     */
    @Test
    void a_lifetime_value_counts_those_who_left() {
        Finding survivors = finding("KS509", "ltv-active");

        assertThat(figure(survivors, "base")).isEqualByComparingTo(fraction("1", "1"));
        assertThat(figure(survivors, "acquired")).isEqualByComparingTo(fraction("2", "1"));
        assertThat(figure(survivors, "full")).isEqualByComparingTo(fraction("700", "1"));
        assertThat(survivors.stake().orElseThrow()).isEqualByComparingTo(fraction("700", "1"));
    }

    /**
     * Ten channels with 100 views: the mean is 10, the squares of the distances are 60, the
     * variance 60 ÷ 9 is below the mean: all of it is chance, and 6 of 4 to 10 come by themselves.
     */
    @Test
    void the_worst_channel_comes_back_by_itself() {
        Finding regression = finding("KS510", "rescue");

        assertThat(figure(regression, "before")).isEqualByComparingTo(fraction("4", "1"));
        assertThat(figure(regression, "after")).isEqualByComparingTo(fraction("10", "1"));
        assertThat(figure(regression, "expected")).isEqualByComparingTo(fraction("6", "1"));
        assertThat(regression.text(Language.EN, "RUB")).contains("new pictures");
    }

    /** Eight values in order: one of 8! orders rises so, as many fall; p = 2 ÷ 40,320. */
    @Test
    void the_proxy_climbs_and_the_outcome_does_not() {
        Finding decoupled = finding("KF405", "visits-first");

        assertThat(figure(decoupled, "periods")).isEqualByComparingTo(fraction("8", "1"));
        assertThat(figure(decoupled, "from")).isEqualByComparingTo(fraction("1000", "1"));
        assertThat(figure(decoupled, "outTo")).isEqualByComparingTo(fraction("49", "1"));
        assertThat(decoupled.evidence().p().orElseThrow()).isCloseTo(2 / 40320.0, within(1e-12));
    }

    @Test
    void revenue_with_tax_is_divided_by_cost_without() {
        assertThat(finding("KC604", "roas-tax").message().id()).isEqualTo("vat");
    }

    /** 20 of the 30 sales of search in December, never tested, for 500. */
    @Test
    void paid_search_sells_to_those_who_know_the_name() {
        Finding brand = finding("KC606", "own-name");

        assertThat(figure(brand, "share")).isEqualByComparingTo(fraction("20", "30"));
        assertThat(brand.stake().orElseThrow()).isEqualByComparingTo(fraction("500", "1"));
    }

    /** Nobody says of how many customers the value on the board was reckoned. */
    @Test
    void what_is_not_said_is_not_known() {
        assertThat(StatedFolder.notJudged(REPORT, "KS509"))
                .containsExactly(
                        "MISSING: how many customers were acquired, and how many are in the value");
        assertThat(StatedFolder.notJudged(REPORT, "KE203"))
                .containsExactly("MISSING: the churn or the curve behind LTV");
    }
}
