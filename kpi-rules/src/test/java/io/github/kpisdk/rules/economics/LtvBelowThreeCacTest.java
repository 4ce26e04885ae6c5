package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Fact;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LtvBelowThreeCacTest {
    private static final Rule<ChannelSubject> RULE = LtvBelowThreeCac.USUAL;

    /** 1,200,000 ÷ 100 = 12,000; 24,000 ÷ 12,000 = 2; Garwood of 100: 81.363991 to 121.626794. */
    @Test
    void ltv_of_two_cac_is_flagged_with_interval_and_stake() {
        var judged =
                RuleCheck.of(RULE)
                        .given(EconomicsExamples.customers("24000"))
                        .flags("below")
                        .says(
                                Language.EN,
                                "search: LTV 24,000\u00a0RUB is 2× CAC 12,000\u00a0RUB; at least 3×"
                                        + " is needed.");
        Fact ratio = judged.verdict().evidence().fact("ratio").orElseThrow();
        assertThat(ratio.interval().orElseThrow().lower()).isCloseTo(1.62727982, within(1e-8));
        assertThat(ratio.interval().orElseThrow().upper()).isCloseTo(2.43253588, within(1e-8));
        assertThat(ratio.n()).hasValue(100);
        // (3 x 12,000 - 24,000) x 100
        assertThat(judged.verdict().evidence().stake().map(Known::value))
                .contains(new BigDecimal("1200000"));
    }

    @Test
    void a_customer_that_never_pays_back_is_underwater() {
        RuleCheck.of(RULE).given(EconomicsExamples.customers("9000")).flags("underwater");
    }

    /** CAC 12,000; -1,000 x 81.363991 / 1,200,000 and x 121.626794; (36,000 + 1,000) x 100. */
    @Test
    void a_customer_that_brings_a_loss_is_underwater_however_many_come() {
        Seen.of(RuleCheck.of(RULE).given(EconomicsExamples.customers("-1000")).flags("underwater"))
                .between("ratio", -0.10135566149368865, -0.06780332604243594)
                .p(0)
                .stake("3700000");
        RuleCheck.of(RULE).given(EconomicsExamples.customers("0")).flags("underwater");
    }

    @Test
    void a_ratio_just_below_one_is_flagged_only_where_chance_is_ruled_out() {
        // 0.99 may be 1.20 by chance, but not 3: the bar of three is broken for certain
        RuleCheck.of(RULE).given(EconomicsExamples.customers("11900")).flags("below");
    }

    @Test
    void nothing_missing_passes() {
        for (Figure figure : EconomicsExamples.customers("24000").now().known()) {
            Figures less = EconomicsExamples.customers("36000").now().without(figure);
            RuleCheck.of(RULE).given(EconomicsExamples.channel(less)).doesNotJudge(Cause.MISSING);
        }
    }

    @Test
    void a_threshold_outside_its_range_is_refused() {
        assertThatThrownBy(() -> new LtvBelowThreeCac(new BigDecimal("0.5"), BigDecimal.ONE, 10))
                .hasMessage("minRatio must be from 1 to 100, not 0.5");
    }
}
