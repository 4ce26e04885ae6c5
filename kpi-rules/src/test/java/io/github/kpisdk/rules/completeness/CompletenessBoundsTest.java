package io.github.kpisdk.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BrandSearchSubject;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.ClaimsSubject;
import io.github.kpisdk.rules.subject.DatesSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.PathSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where rules on the data begin and end, and what they say where they cannot judge. */
class CompletenessBoundsTest {
    private static final Rule<ChannelSubject> CHANGE = ImplausibleChange.USUAL;

    @Test
    void what_is_too_little_is_counted() {
        lacks(
                BrandSearch.USUAL,
                BrandSearchSubject.of(CompletenessExamples.MAY, Proportion.of(29, 29))
                        .tests(List.of()),
                "sales of paid search: 29, needed: 30",
                "продаж платного поиска: 29, нужно: 30");
        RuleCheck.of(BrandSearch.USUAL)
                .given(
                        BrandSearchSubject.of(CompletenessExamples.MAY, Proportion.of(15, 30))
                                .tests(List.of()))
                .flags("brandSearch");
        lacks(
                LastClickBias.USUAL,
                new PathSubject("beta", CompletenessExamples.MAY, 99, 30, 10),
                "paths: 99, needed: 100",
                "цепочек: 99, нужно: 100");
        lacks(
                ZeroRun.USUAL,
                CompletenessExamples.daily(10L, 12L, 8L, 10L, 0L, 0L, 11L, 9L),
                "other days: 6, needed: 7",
                "остальных дней: 6, нужно: 7");
        lacks(
                CHANGE,
                CompletenessExamples.converting(149),
                "events of a rate, needed: 150",
                "событий одной доли, нужно: 150");
    }

    private static <S extends Subject> void lacks(Rule<S> rule, S subject, String en, String ru) {
        assertThat(rule.judge(subject))
                .isEqualTo(Verdict.notJudged(Cause.TOO_LITTLE, Text.of(en, ru)));
    }

    /** 400 and 160 of 10,000: −60 %; 200 are exactly half of what they were. */
    @Test
    void a_rate_may_fall_by_more_than_half() {
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.converting(160).before(leads(400)))
                .flags("implausible")
                .says(
                        Language.RU,
                        "search, лиды ÷ клики: −60\u00a0%. Сначала ищите ошибку, потом делайте"
                                + " вывод.");
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.converting(200).before(leads(400)))
                .clears();
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.converting(199).before(leads(400)))
                .flags("implausible");
    }

    private static Figures leads(long leads) {
        return Figures.NONE.with(Figure.CLICKS, 10_000).with(Figure.LEADS, leads);
    }

    /** Of two rates the one that changed more is told; one known now was to be known before. */
    @Test
    void every_rate_that_is_known_is_needed_in_both_periods() {
        Figures more = leads(301).with(Figure.QUALIFIED_LEADS, 160);
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.channel(more).before(leads(200)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.channel(leads(301)).before(more))
                .doesNotJudge(Cause.MISSING);
        assertThat(CHANGE.judge(CompletenessExamples.channel(Figures.NONE)))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.MISSING, Text.of("a rate of the funnel", "доли воронки")));
        Figures before = leads(300).with(Figure.QUALIFIED_LEADS, 200);
        RuleCheck.of(CHANGE)
                .given(
                        CompletenessExamples.channel(leads(600).with(Figure.QUALIFIED_LEADS, 150))
                                .before(before))
                .flags("implausible")
                .says(
                        Language.EN,
                        "search, leads ÷ clicks: +100\u00a0%. Look for an error before you draw a"
                                + " conclusion.");
    }

    @Test
    void a_channel_that_only_pays_people_has_no_return_on_advertising() {
        ChannelSubject miracle = CompletenessExamples.miracle("210000");
        assertThat(
                        ImplausibleReturn.USUAL.judge(
                                miracle.now(miracle.now().with(Figure.PAID_COST, 0))))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.NOT_APPLICABLE,
                                Text.of(
                                        "nothing was spent on advertising",
                                        "расходов на рекламу не было")));
        RuleCheck.of(ImplausibleReturn.USUAL)
                .given(miracle.now(miracle.now().with(Figure.PAID_COST, 1)))
                .flags("implausible");
        // less than one effective sale counts as one
        RuleCheck.of(ImplausibleReturn.USUAL)
                .given(miracle.now(miracle.now().with(Figure.EFFECTIVE_SALES, "0.5")))
                .isInconclusive("implausible");
    }

    @Test
    void nothing_at_all_can_be() {
        ChannelSubject channel = CompletenessExamples.funnel(180, 100);
        RuleCheck.of(ImpossibleFigure.USUAL)
                .given(channel.now(channel.now().with(Figure.SALES, 0).with(Figure.COST, 0)))
                .clears();
    }

    /** Who calls did not click: without the clicks nothing is lacking. */
    @Test
    void leads_by_telephone_need_no_clicks() {
        ChannelSubject channel = CompletenessExamples.funnel(180, 100);
        Figures unknown = channel.now().without(Figure.CLICKS);
        RuleCheck.of(ImpossibleFigure.USUAL)
                .given(channel.now(unknown))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(ImpossibleFigure.USUAL)
                .given(channel.now(unknown).with(Trait.OFFLINE))
                .clears();
    }

    @Test
    void sales_without_money_may_come_from_a_platform() {
        RuleCheck.of(PlatformSourced.USUAL)
                .given(CompletenessExamples.card("sales", "Google Ads"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(PlatformSourced.USUAL)
                .given(CompletenessExamples.card("revenue", "google ads"))
                .flags("platformSourced");
    }

    @Test
    void only_the_first_three_of_many_deals_are_named() {
        DatesSubject dates =
                new DatesSubject(
                        CompletenessExamples.MAY,
                        List.of(
                                CompletenessExamples.dated("D-4", 10, 4),
                                CompletenessExamples.dated("D-2", 10, 2),
                                CompletenessExamples.dated("D-3", 10, 3),
                                CompletenessExamples.dated("D-1", 10, 1)));
        RuleCheck.of(WonBeforeLead.USUAL)
                .given(dates)
                .flags("impossible")
                .says(
                        Language.RU,
                        "Сделки выиграны раньше лида: 4, например D-1 2026-05-01 < 2026-05-10, D-2"
                                + " 2026-05-02 < 2026-05-10, D-3 2026-05-03 < 2026-05-10. Данные"
                                + " неверны.");
    }

    @Test
    void claims_without_the_sales_of_the_business_are_not_judged() {
        RuleCheck.of(PlatformOvercount.USUAL)
                .given(
                        ClaimsSubject.of(CompletenessExamples.MAY, "sale")
                                .claim("search", 125)
                                .sameEvents(true)
                                .maturity(Maturity.MATURE))
                .doesNotJudge(Cause.MISSING);
        BusinessSubject nothing = CompletenessExamples.unattributed(46, 200, "0");
        RuleCheck.of(UnattributedDeals.USUAL)
                .given(nothing.now(nothing.now().with(Figure.REVENUE, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void a_return_on_nothing_is_said_to_be_one() {
        ChannelSubject miracle = CompletenessExamples.miracle("210000");
        assertThat(ImplausibleReturn.USUAL.judge(miracle.now(miracle.now().with(Figure.COST, 0))))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.NOT_APPLICABLE,
                                Text.of("cost: not above zero", "расход: не больше нуля")));
    }

    /** What is a part of what, by the words for both. */
    @ParameterizedTest
    @CsvSource({
        "LEADS, CLICKS",
        "CLICKS, IMPRESSIONS",
        "QUALIFIED_LEADS, LEADS",
        "COHORT_SALES, COHORT_LEADS",
        "DISCOUNTED_SALES, SALES",
        "UNATTRIBUTED_SALES, SALES",
        "REPEAT_CUSTOMERS, CUSTOMERS",
        "DECIDED_WON, DECIDED_DEALS"
    })
    void no_part_is_larger_than_its_whole(Figure part, Figure whole) {
        Figures known =
                Figures.NONE.with(Figure.COST, 1).with(Figure.LEADS, 0).with(Figure.SALES, 0);
        Figures equal = known.with(whole, 7).with(part, 7);
        Figures more = equal.with(part, 8);
        RuleCheck.of(ImpossibleFigure.USUAL)
                .given(CompletenessExamples.channel(more))
                .flags("impossible");
        Figures bare = Figures.NONE.with(part, 7);
        RuleCheck.of(ImpossibleFigure.USUAL)
                .given(CompletenessExamples.channel(bare.with(whole, 7)))
                .doesNotJudge(Cause.MISSING);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void what_cannot_be_below_zero_is_told(Figure figure) {
        Set<Figure> money =
                Set.of(
                        Figure.COST,
                        Figure.PAID_COST,
                        Figure.GROSS_REVENUE,
                        Figure.REFUNDS,
                        Figure.LARGEST_SALE,
                        Figure.PIPELINE);
        boolean never = figure.kind() == Kind.COUNT || money.contains(figure);
        var judged =
                RuleCheck.of(ImpossibleFigure.USUAL)
                        .given(CompletenessExamples.channel(Figures.NONE.with(figure, -1)));
        if (never) {
            judged.flags("impossible");
        } else {
            judged.doesNotJudge(Cause.MISSING);
        }
    }

    @Test
    void every_platform_is_known_by_its_name() {
        for (String platform : PlatformSourced.USUAL.platforms()) {
            RuleCheck.of(PlatformSourced.USUAL)
                    .given(
                            CompletenessExamples.card(
                                    "roas", "из " + platform.toUpperCase(Locale.ROOT)))
                    .flags("platformSourced");
        }
        assertThat(PlatformSourced.USUAL.platforms())
                .contains("google ads", "meta ads", "yandex direct", "яндекс.директ", "vk ads")
                .contains("mytarget", "tiktok", "linkedin ads", "microsoft ads", "ad cabinet");
    }
}
