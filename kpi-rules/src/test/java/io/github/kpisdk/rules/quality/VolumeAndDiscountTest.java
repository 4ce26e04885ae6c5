package io.github.kpisdk.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

/** References by scipy 1.17: pooled z of two shares. */
class VolumeAndDiscountTest {
    private static final Rule<ChannelSubject> VOLUME = VolumeUpQualityDown.USUAL;
    private static final Rule<ChannelSubject> DISCOUNT = DiscountHunters.USUAL;

    /** 200 of 400 became 224 of 700: 50 % to 32 %, 36 % less. */
    @Test
    void more_leads_of_less_quality_are_diluted() {
        var judged =
                RuleCheck.of(VOLUME)
                        .given(QualityExamples.volume(700, 224))
                        .flags("diluted")
                        .says(
                                Language.EN,
                                "social: leads +75\u00a0%, qualified share 50\u00a0% → 32\u00a0%. Volume is bought with quality.")
                        .says(
                                Language.RU,
                                "social: лидов +75\u00a0%, доля качественных 50\u00a0% → 32\u00a0%. Объём куплен качеством.");
        assertThat(WithoutEach.pBy(judged, 3.6231888729086163e-09)).isCloseTo(1, within(1e-9));
        // (0.5 - 0.32) x 700 = 126; 1,000,000 x 0.4 / 200 = 2,000 each
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("252000");
        // 200,000 / 400 and 210,000 / 700
        assertThat(WithoutEach.fact(judged, "cpl0").value().orElseThrow().value())
                .isEqualByComparingTo("500");
        assertThat(WithoutEach.fact(judged, "cpl1").value().orElseThrow().value())
                .isEqualByComparingTo("300");
    }

    @Test
    void a_share_of_48_after_50_percent_is_clear() {
        RuleCheck.of(VOLUME).given(QualityExamples.volume(700, 336)).clears();
    }

    @Test
    void growth_and_drop_count_from_exactly_a_fifth_on() {
        // 480 = 1.2 x 400; 192 of 480 = 40 % = 0.8 x 50 %; p = 0.00296
        RuleCheck.of(VOLUME).given(QualityExamples.volume(480, 192)).flags("diluted");
        RuleCheck.of(VOLUME).given(QualityExamples.volume(480, 193)).clears();
        RuleCheck.of(VOLUME).given(QualityExamples.volume(479, 190)).clears();
    }

    @Test
    void few_leads_leave_it_open() {
        // 5 of 10 before, 4 of 12 now
        RuleCheck.of(VOLUME)
                .given(
                        QualityExamples.channel(QualityExamples.leads(12, 4))
                                .before(QualityExamples.leads(10, 5)))
                .isInconclusive("diluted");
    }

    @Test
    void without_a_qualified_stage_it_does_not_apply_and_half_of_it_is_missing() {
        ChannelSubject channel = QualityExamples.volume(700, 224);
        RuleCheck.of(VOLUME)
                .given(channel.now(channel.now().without(Figure.QUALIFIED_LEADS)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(VOLUME)
                .given(
                        QualityExamples.channel(Figures.NONE.with(Figure.LEADS, 700))
                                .before(Figures.NONE.with(Figure.LEADS, 400)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        assertThat(WithoutEach.notJudged(VOLUME, channel)).isEqualTo(4);
        RuleCheck.of(VOLUME).given(QualityExamples.volume(700, 701)).doesNotJudge(Cause.MISSING);
    }

    /** 72 of 120 is 60 %, 150 of 600 is 25 %. */
    @Test
    void sixty_percent_at_a_discount_against_25_are_hunters() {
        var judged =
                RuleCheck.of(DISCOUNT)
                        .given(QualityExamples.discounts(120, 72, "0.15"))
                        .flags("hunters")
                        .says(
                                Language.EN,
                                "social: 60\u00a0% of sales are at a discount (mean 15\u00a0%) against 25\u00a0% elsewhere.")
                        .says(
                                Language.RU,
                                "social: 60\u00a0% продаж со скидкой (в среднем 15\u00a0%) против 25\u00a0% в остальных.");
        assertThat(WithoutEach.pBy(judged, 3.48346780259021e-14)).isCloseTo(1, within(1e-9));
        // 0.35 x 1,200,000 x 0.15
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("63000");
    }

    @Test
    void twelve_of_thirty_may_be_chance() {
        // 40 % is exactly 15 points above 25 %
        var judged =
                RuleCheck.of(DISCOUNT)
                        .given(QualityExamples.discounts(30, 12, "0.15"))
                        .isInconclusive("hunters");
        assertThat(WithoutEach.pBy(judged, 0.06658003555292484)).isCloseTo(1, within(1e-9));
        RuleCheck.of(DISCOUNT).given(QualityExamples.discounts(30, 11, "0.15")).clears();
        RuleCheck.of(DISCOUNT)
                .given(QualityExamples.discounts(29, 20, "0.15"))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void a_discount_of_exactly_ten_percent_is_deep() {
        RuleCheck.of(DISCOUNT).given(QualityExamples.discounts(120, 72, "0.1")).flags("hunters");
        RuleCheck.of(DISCOUNT).given(QualityExamples.discounts(120, 72, "0.0999")).clears();
    }

    @Test
    void no_discounts_need_no_mean_and_everything_else_is_needed() {
        RuleCheck.of(DISCOUNT)
                .given(
                        QualityExamples.channel(QualityExamples.discounted(120, 0))
                                .rest(QualityExamples.discounted(600, 150)))
                .clears();
        assertThat(WithoutEach.notJudged(DISCOUNT, QualityExamples.discounts(120, 72, "0.15")))
                .isEqualTo(5);
        RuleCheck.of(DISCOUNT)
                .given(QualityExamples.discounts(120, 121, "0.15"))
                .doesNotJudge(Cause.MISSING);
    }
}
