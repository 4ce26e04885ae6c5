package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

/** KF406: views that are no audience. */
class ViewsWithoutAttentionTest {
    private static final ViewsWithoutAttention RULE = ViewsWithoutAttention.USUAL;

    @Test
    void a_hundred_thousand_views_of_ten_seconds_are_no_audience() {
        RuleCheck.of(RULE)
                .given(FunnelExamples.watched("100000", "1000000"))
                .flags("glances")
                .says(
                        Language.EN,
                        "search: video views: 100,000, seconds a view lasts on average: 10. People"
                                + " scroll past.")
                .says(
                        Language.RU,
                        "search: просмотров видео: 100\u00a0000, секунд на просмотр в среднем: 10."
                                + " Люди пролистывают.");
    }

    @Test
    void fifteen_seconds_are_attention_and_a_second_less_of_all_is_not() {
        RuleCheck.of(RULE).given(FunnelExamples.watched("100000", "1500000")).clears();
        RuleCheck.of(RULE).given(FunnelExamples.watched("100000", "1499999")).flags("glances");
        RuleCheck.of(RULE).given(FunnelExamples.watched("1000", "10000")).flags("glances");
        RuleCheck.of(RULE)
                .given(FunnelExamples.watched("999.5", "9995"))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void views_alone_say_nothing() {
        ChannelSubject watched = FunnelExamples.watched("100000", "1000000");
        for (Figure figure : watched.now().known()) {
            RuleCheck.of(RULE)
                    .given(watched.now(watched.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
    }
}
