package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LintReportTest {
    private static final RuleInfo INFO = Channels.info("XX101");
    private static final Map<String, Verdict> SAID =
            Map.of(
                    "a", Verdict.flagged("ruinous", Evidence.NONE),
                    "b", Channels.dear("100"),
                    "c", Channels.dear("250.5"),
                    "d", Channels.dear(),
                    "e", Verdict.clear(Fact.count("leads", 7)),
                    "f", Verdict.inconclusive("dear", Evidence.NONE),
                    "g", Verdict.notJudged(Cause.MISSING, Text.of("cost", "расход")));

    private static LintReport report(String... channels) {
        return RuleSet.of(new Channels.Says(INFO, one -> SAID.get(one.channel())))
                .judge(Channels.context(channels), Channels.OPTIONS);
    }

    @Test
    void the_most_money_comes_first_and_then_the_most_severe() {
        assertThat(Channels.channels(report("d", "a", "b", "c").findings()))
                .containsExactly("c", "b", "a", "d");
    }

    @Test
    void the_order_of_subjects_changes_nothing() {
        assertThat(report("a", "b", "c", "d").findings())
                .isEqualTo(report("d", "c", "b", "a").findings());
    }

    @Test
    void the_worst_severity_is_that_of_findings_alone() {
        assertThat(report("a", "b").worst()).contains(Severity.ERROR);
        assertThat(report("b", "f").worst()).contains(Severity.WARNING);
        assertThat(report("e", "f", "g").worst()).isEmpty();
    }

    @Test
    void a_limit_is_exceeded_by_what_is_at_least_so_severe() {
        assertThat(report("b").exceeds(Severity.WARNING)).isTrue();
        assertThat(report("b").exceeds(Severity.ERROR)).isFalse();
        assertThat(report("a").exceeds(Severity.ERROR)).isTrue();
        assertThat(report("f").exceeds(Severity.INFO)).isFalse();
    }

    @Test
    void what_is_no_finding_is_told_apart() {
        LintReport report = report("a", "e", "f", "g");

        assertThat(Channels.channels(report.findings())).containsExactly("a");
        assertThat(Channels.channels(report.inconclusive())).containsExactly("f");
        assertThat(report.notJudged())
                .extracting(one -> one.key().parts().get("channel"))
                .containsExactly("g");
        assertThat(report.judgements()).hasSize(4);
    }

    @Test
    void a_rule_without_subjects_is_idle_and_not_content() {
        LintReport report =
                RuleSet.of(Channels.always("XX101")).judge(Channels.context(), Channels.OPTIONS);

        assertThat(report.idle()).extracting(RuleInfo::code).containsExactly("XX101");
        assertThat(report.judgements()).isEmpty();
    }

    @Test
    void a_code_that_judged_one_kind_of_subject_is_not_idle() {
        BusinessRule business =
                new BusinessRule() {
                    @Override
                    public RuleInfo info() {
                        return INFO;
                    }

                    @Override
                    public Verdict judge(BusinessSubject subject) {
                        return Verdict.clear();
                    }
                };
        LintReport report =
                RuleSet.of(business, new Channels.Says(INFO, one -> Verdict.clear()))
                        .judge(Channels.context("a"), Channels.OPTIONS);

        assertThat(report.idle()).isEmpty();
    }

    @Test
    void silence_is_explained_for_every_verdict() {
        LintReport report = report("a", "e", "f", "g");

        assertThat(silence(report, "a"))
                .containsExactly("channel=a, period=2026-05: a is ruinous.");
        assertThat(silence(report, "e"))
                .containsExactly("channel=e, period=2026-05: judged, nothing is wrong (leads 7)");
        assertThat(silence(report, "f"))
                .containsExactly(
                        "channel=f, period=2026-05: looks wrong, but may be chance: f is dear.");
        assertThat(silence(report, "g"))
                .containsExactly("channel=g, period=2026-05: an input is missing (cost)");
        assertThat(silence(report, "h")).containsExactly("no such rule judged such a subject");
        assertThat(report.explainSilence("XX101", SubjectKey.WHOLE, Language.RU)).hasSize(4);
    }

    @Test
    void a_rule_without_a_subject_of_its_kind_says_so() {
        LintReport report =
                RuleSet.of(Channels.always("XX101"))
                        .judge(LintContext.of("RUB", List.of()), Channels.OPTIONS);

        assertThat(silence(report, "a")).containsExactly("the rule had nothing to look at");
        assertThat(report.explainSilence("XX999", SubjectKey.of("channel", "a"), Language.EN))
                .containsExactly("no such rule judged such a subject");
    }

    private static List<String> silence(LintReport report, String channel) {
        return report.explainSilence("XX101", SubjectKey.of("channel", channel), Language.EN);
    }

    @Test
    void silence_by_decision_is_explained_too() {
        Suppression accepted =
                new Suppression(
                        "XX101",
                        SubjectKey.of("channel", "a"),
                        "accepted until autumn",
                        "owner",
                        Channels.DAY.plusMonths(3));
        RuleSet rules = RuleSet.of(Channels.always("XX101"));
        LintContext context = Channels.context("a", "b");
        Baseline before = Baseline.of(rules.judge(context, Channels.OPTIONS).findings());
        LintReport report =
                rules.judge(context, Channels.OPTIONS.suppressing(List.of(accepted)).since(before));

        assertThat(silence(report, "a"))
                .containsExactly("channel=a, period=2026-05: suppressed: a is dear.");
        assertThat(silence(report, "b"))
                .containsExactly("channel=b, period=2026-05: known before: b is dear.");
    }
}
