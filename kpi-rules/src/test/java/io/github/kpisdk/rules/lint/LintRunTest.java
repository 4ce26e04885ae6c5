package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LintRunTest {

    @Test
    void a_rule_that_fails_is_a_notice_and_the_run_goes_on() {
        Rule<?> broken =
                new Channels.Says(
                        Channels.info("XX100"),
                        channel -> {
                            throw new IllegalStateException("no figures of " + channel.channel());
                        });
        LintReport report =
                RuleSet.of(broken, Channels.always("XX101"))
                        .judge(Channels.context("a"), Channels.OPTIONS);

        assertThat(report.faults())
                .singleElement()
                .hasToString(
                        "XX100 a-rule failed on channel=a, period=2026-05:"
                                + " java.lang.IllegalStateException: no figures of a");
        assertThat(Channels.codes(report.findings())).containsExactly("XX101");
        assertThat(report.idle()).isEmpty();
        assertThat(report.explainSilence("XX100", SubjectKey.WHOLE, Language.EN))
                .containsExactly(
                        "channel=a, period=2026-05: the rule failed:"
                                + " java.lang.IllegalStateException: no figures of a");
    }

    @Test
    void a_rule_that_says_nothing_at_all_is_a_notice() {
        assertThat(faults(channel -> null))
                .singleElement()
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_message_that_the_rule_does_not_have_is_a_notice() {
        assertThat(faults(channel -> Verdict.flagged("cheap", Evidence.NONE)))
                .singleElement()
                .extracting(Throwable::getMessage)
                .isEqualTo("XX101 has no message cheap, only dear, ruinous");
        assertThat(faults(channel -> Verdict.inconclusive("cheap", Evidence.NONE))).hasSize(1);
    }

    @Test
    void a_message_with_a_name_for_which_nothing_stands_is_a_notice() {
        RuleInfo info =
                Channels.draft("XX101", Category.ECONOMICS)
                        .message(
                                "lacking",
                                Severity.INFO,
                                Text.of("It costs {cost}.", "Стоит {cost}."),
                                Text.of("Silent if cheap.", "Молчит, если дёшево."))
                        .build();
        Rule<?> rule =
                new Channels.Says(info, channel -> Verdict.flagged("lacking", Evidence.NONE));

        assertThat(RuleSet.of(rule).judge(Channels.context("a"), Channels.OPTIONS).faults())
                .singleElement()
                .extracting(fault -> fault.failure().getMessage())
                .isEqualTo("XX101 a-rule: nothing stands for {cost} in message lacking");
    }

    private static List<RuntimeException> faults(Function<ChannelSubject, Verdict> says) {
        LintReport report =
                RuleSet.of(new Channels.Says(Channels.info("XX101"), says))
                        .judge(Channels.context("a"), Channels.OPTIONS);
        assertThat(report.findings()).isEmpty();
        return report.faults().stream().map(RuleFault::failure).toList();
    }

    @Test
    void a_finding_makes_those_wait_that_cannot_trust_its_figures() {
        Rule<?> gap =
                new Channels.Says(
                        Channels.draft("XX102", Category.COMPLETENESS).build(),
                        channel ->
                                channel.channel().equals("a") ? Channels.dear() : Verdict.clear());
        Rule<?> waits =
                new Channels.Says(
                        Channels.draft("XX101", Category.ECONOMICS).blockedBy("XX102").build(),
                        channel -> Channels.dear());
        LintReport report =
                RuleSet.of(waits, gap).judge(Channels.context("a", "b"), Channels.OPTIONS);

        assertThat(Channels.codes(report.findings())).containsExactly("XX101", "XX102");
        assertThat(Channels.channels(report.findings())).containsExactly("b", "a");
        assertThat(report.notJudged())
                .singleElement()
                .extracting(Judgement::verdict)
                .isEqualTo(Verdict.notJudged(Cause.BLOCKED, Text.of("XX102", "XX102")));
    }

    @Test
    void one_fact_yields_one_finding() {
        Rule<?> more =
                new Channels.Says(
                        Channels.draft("XX102", Category.ECONOMICS).supersedes("XX101").build(),
                        channel ->
                                channel.channel().equals("a") ? Channels.dear() : Verdict.clear());
        LintReport report =
                RuleSet.of(more, Channels.always("XX101"))
                        .judge(Channels.context("a", "b"), Channels.OPTIONS);

        assertThat(Channels.codes(report.findings())).containsExactly("XX101", "XX102");
        assertThat(Channels.channels(report.findings())).containsExactly("b", "a");
        assertThat(Channels.codes(report.superseded())).containsExactly("XX101");
        assertThat(report.explainSilence("XX101", SubjectKey.of("channel", "a"), Language.EN))
                .containsExactly(
                        "channel=a, period=2026-05: another finding says more: a is dear.");
    }

    @Test
    void a_message_supersedes_for_itself_alone() {
        Rule<?> more =
                new Channels.Says(
                        Channels.draft("XX102", Category.ECONOMICS)
                                .messageSupersedes("ruinous", "XX101")
                                .build(),
                        channel ->
                                Verdict.flagged(
                                        channel.channel().equals("a") ? "ruinous" : "dear",
                                        Evidence.NONE));
        LintReport report =
                RuleSet.of(more, Channels.always("XX101"))
                        .judge(Channels.context("a", "b"), Channels.OPTIONS);

        assertThat(Channels.channels(report.superseded())).containsExactly("a");
    }

    @Test
    void what_is_too_small_a_part_is_not_judged() {
        LintContext context =
                LintContext.of(
                        "RUB",
                        List.of(
                                Channels.channel("small").weight(part("0.0099")),
                                Channels.channel("just").weight(part("0.01")),
                                Channels.channel("unknown")));
        RuleSet rules = RuleSet.of(Channels.always("XX101"));

        assertThat(Channels.channels(rules.judge(context, Channels.OPTIONS).findings()))
                .containsExactly("just", "unknown");
        assertThat(rules.judge(context, Channels.OPTIONS).notJudged())
                .singleElement()
                .extracting(Judgement::verdict)
                .isEqualTo(Verdict.notJudged(Cause.IMMATERIAL, Cause.IMMATERIAL.words()));
        assertThat(rules.judge(context, Channels.OPTIONS.materiality("0.0001")).findings())
                .hasSize(3);
    }

    private static Known part(String part) {
        return Known.of(new BigDecimal(part));
    }

    @Test
    void limits_of_a_run_are_refused_with_the_value() {
        assertThatThrownBy(() -> Channels.OPTIONS.materiality("1.01"))
                .hasMessage("materiality must be from 0 to 1, not 1.01");
        assertThat(Channels.OPTIONS.falseDiscoveries(1).falseDiscoveries()).isEqualTo(1);
        assertThatThrownBy(() -> Channels.OPTIONS.falseDiscoveries(0))
                .hasMessage("falseDiscoveries must be above 0 and at most 1, not 0.0");
        assertThatThrownBy(() -> Channels.context("a", "b", "a"))
                .hasMessage(
                        "Two subjects of kind ChannelSubject have the key channel=a,"
                                + " period=2026-05");
    }
}
