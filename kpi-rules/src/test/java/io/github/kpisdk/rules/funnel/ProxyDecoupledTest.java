package io.github.kpisdk.rules.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.SeriesPair;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Fact;
import org.junit.jupiter.api.Test;

class ProxyDecoupledTest {
    private static final Rule<SeriesPair> RULE = ProxyDecoupled.USUAL;

    /** Likes: tau 1, p = 2 ÷ 8! = 5e-5. Sales: S = −12, tau-b = −0.44474958999666075 (scipy). */
    @Test
    void likes_climb_and_sales_do_not() {
        Judged<SeriesPair> judged =
                RuleCheck.of(RULE)
                        .given(ProxyDecoupled.likes(52, 49, 51, 50, 47, 50, 48, 49))
                        .flags("decoupled")
                        .says(
                                Language.EN,
                                "likes rose (1,000 -> 2,500, periods: 8); sales did not (52 -> 49).")
                        .says(
                                Language.RU,
                                "likes: рост (1\u00a0000 → 2\u00a0500, периодов: 8); sales: роста"
                                        + " нет (52 → 49).");
        assertThat(judged.verdict().evidence().p().orElseThrow())
                .isCloseTo(2 / 40320.0, within(1e-18));
        assertThat(number(judged, "tau")).isCloseTo(1, within(1e-12));
        assertThat(number(judged, "outTau")).isCloseTo(-0.44474958999666075, within(1e-12));
    }

    /** S = 26 of 28: tau +0.93. */
    @Test
    void sales_climb_too() {
        Judged<SeriesPair> judged =
                RuleCheck.of(RULE)
                        .given(ProxyDecoupled.likes(40, 43, 45, 44, 49, 52, 55, 58))
                        .clears();
        assertThat(number(judged, "outTau")).isCloseTo(26 / 28.0, within(1e-12));
    }

    @Test
    void sales_that_neither_rise_nor_fall_have_not_followed() {
        RuleCheck.of(RULE)
                .given(ProxyDecoupled.likes(50, 50, 50, 50, 50, 50, 50, 50))
                .flags("decoupled");
        RuleCheck.of(RULE).given(ProxyDecoupled.likes(50, 50, 50, 50, 50, 50, 50, 51)).clears();
    }

    /**
     * Of 8! orders 1, 7, 27, 76, 174, 343 and 602 have 0 to 6 falling pairs. Up to six: 1,230, p =
     * 2,460 ÷ 40,320 = 0.061; up to five: 628, p = 0.0311.
     */
    @Test
    void six_falling_pairs_may_be_chance_and_five_may_not() {
        Judged<SeriesPair> open =
                RuleCheck.of(RULE).given(proxy(4, 3, 2, 1, 5, 6, 7, 8)).isInconclusive("decoupled");
        assertThat(open.verdict().evidence().p().orElseThrow())
                .isCloseTo(2460 / 40320.0, within(1e-15));
        Judged<SeriesPair> clear =
                RuleCheck.of(RULE).given(proxy(4, 3, 1, 2, 5, 6, 7, 8)).flags("decoupled");
        assertThat(clear.verdict().evidence().p().orElseThrow())
                .isCloseTo(1256 / 40320.0, within(1e-15));
    }

    private static SeriesPair proxy(long... values) {
        Period latest = Period.month(2026, 8);
        return new SeriesPair(
                SeriesSubject.counts("likes", latest, values),
                SeriesSubject.counts("sales", latest, 9, 9, 9, 9, 9, 9, 9, 9),
                0);
    }

    @Test
    void a_proxy_that_falls_is_no_case() {
        RuleCheck.of(RULE).given(proxy(8, 7, 6, 5, 4, 3, 2, 1)).clears();
    }

    /** With a lag of two months sales of March are set against likes of January: six in common. */
    @Test
    void the_lag_sets_later_outcomes_against_earlier_proxies() {
        Period latest = Period.month(2026, 8);
        SeriesSubject likes = SeriesSubject.counts("likes", latest, 1, 2, 3, 4, 5, 6, 7, 8);
        SeriesSubject sales = SeriesSubject.counts("sales", latest, 11, 12, 13, 14, 15, 16, 17, 18);
        SeriesPair pair = new SeriesPair(likes, sales, 2);
        assertThat(pair.proxyValues()).hasToString("[1, 2, 3, 4, 5, 6]");
        assertThat(pair.outcomeValues()).hasToString("[13, 14, 15, 16, 17, 18]");
        RuleCheck.of(RULE).given(pair).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE).given(new SeriesPair(likes, sales, 0)).clears();
    }

    /** The proxy ends in June and begins in February; sales are known from January to August. */
    @Test
    void only_common_periods_count() {
        SeriesSubject likes = SeriesSubject.counts("likes", Period.month(2026, 6), 2, 3, 4, 5, 6);
        SeriesSubject sales =
                SeriesSubject.counts(
                        "sales", Period.month(2026, 8), 11, 12, 13, 14, 15, 16, 17, 18);
        SeriesPair pair = new SeriesPair(likes, sales, 0);
        assertThat(pair.proxyValues()).hasToString("[2, 3, 4, 5, 6]");
        assertThat(pair.outcomeValues()).hasToString("[12, 13, 14, 15, 16]");
        SeriesSubject old = SeriesSubject.counts("likes", Period.month(2025, 6), 2, 3);
        assertThat(new SeriesPair(old, sales, 0).proxyValues()).isEmpty();
    }

    @Test
    void impossible_pairs_are_refused() {
        SeriesSubject likes = SeriesSubject.counts("likes", Period.month(2026, 8), 1);
        assertThatThrownBy(() -> new SeriesPair(likes, likes, 0))
                .hasMessage("A pair needs two KPIs, not twice likes");
        assertThatThrownBy(
                        () ->
                                new SeriesPair(
                                        likes,
                                        SeriesSubject.counts("sales", Period.month(2026, 8), 1),
                                        -1))
                .hasMessage("A lag is not negative, not -1");
    }

    private static double number(Judged<SeriesPair> judged, String fact) {
        return judged.verdict()
                .evidence()
                .fact(fact)
                .flatMap(Fact::value)
                .orElseThrow()
                .value()
                .doubleValue();
    }
}
