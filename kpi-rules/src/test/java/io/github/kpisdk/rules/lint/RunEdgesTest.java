package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Subjects of several kinds, suppressions without effect, and one rule set for many threads. */
class RunEdgesTest {
    private static final BusinessSubject BUSINESS = BusinessSubject.of(Channels.MAY);

    /**
     * A rule that finds every business dear.
     *
     * @param info what it is
     */
    private record Dear(RuleInfo info) implements BusinessRule {
        @Override
        public Verdict judge(BusinessSubject business) {
            return Verdict.flagged("dear", Evidence.of(Fact.name("channel", "the business")));
        }
    }

    private static LintReport judge(Rule<?>... rules) {
        LintContext both = LintContext.of("RUB", List.of(BUSINESS, Channels.channel("a")));
        return RuleSet.of(rules).judge(both, Channels.OPTIONS);
    }

    private static RuleInfo first(String code) {
        return Channels.draft(code, Category.COMPLETENESS).build();
    }

    private static RuleInfo waiting(String code, String blocker) {
        return Channels.draft(code, Category.ECONOMICS).blockedBy(blocker).build();
    }

    @Test
    void what_is_wrong_of_the_business_makes_its_channels_wait() {
        LintReport report =
                judge(
                        new Dear(first("XX101")),
                        new Channels.Says(waiting("XX102", "XX101"), any -> Channels.dear()));

        assertThat(Channels.codes(report.findings())).containsExactly("XX101");
        assertThat(report.notJudged())
                .extracting(Judgement::key)
                .containsExactly(Channels.channel("a").key());
    }

    @Test
    void what_is_wrong_of_a_channel_does_not_make_the_business_wait() {
        LintReport report =
                judge(
                        new Channels.Says(first("XX101"), any -> Channels.dear()),
                        new Dear(waiting("XX102", "XX101")));

        assertThat(Channels.codes(report.findings())).containsExactlyInAnyOrder("XX101", "XX102");
        assertThat(report.notJudged()).isEmpty();
    }

    @Test
    void a_suppressed_finding_makes_others_wait_all_the_same() {
        RuleSet rules =
                RuleSet.of(
                        new Channels.Says(first("XX101"), any -> Channels.dear()),
                        new Channels.Says(waiting("XX102", "XX101"), any -> Channels.dear()));
        LintReport report = rules.judge(Channels.context("a"), suppressing("XX101"));

        assertThat(report.findings()).isEmpty();
        assertThat(Channels.codes(report.suppressed())).containsExactly("XX101");
        assertThat(report.notJudged()).hasSize(1);
    }

    private static LintOptions suppressing(String code) {
        return Channels.OPTIONS.suppressing(
                List.of(
                        new Suppression(
                                code,
                                SubjectKey.of("channel", "a"),
                                "accepted until autumn",
                                "owner",
                                Channels.DAY.plusMonths(3))));
    }

    private static LintReport withRulesOfSuppressions(Rule<?> rule) {
        List<Rule<?>> all = new ArrayList<>(SuppressionRules.ALL);
        all.add(rule);
        return RuleSet.of(all).judge(Channels.context("a", "b"), suppressing("XX101"));
    }

    @Test
    void what_may_not_be_switched_off_leaves_its_suppression_unused() {
        RuleInfo never =
                Channels.draft("XX101", Category.ECONOMICS).neverSuppressed("dear").build();
        LintReport report =
                withRulesOfSuppressions(new Channels.Says(never, any -> Channels.dear()));

        assertThat(Channels.codes(report.findings()))
                .containsExactlyInAnyOrder("XX101", "XX101", "KX002");
    }

    @Test
    void where_the_rule_failed_nobody_calls_a_suppression_unused() {
        LintReport report =
                withRulesOfSuppressions(
                        new Channels.Says(
                                Channels.info("XX101"),
                                channel -> {
                                    if (channel.channel().equals("a")) {
                                        throw new IllegalStateException("no figures");
                                    }
                                    return Verdict.clear();
                                }));

        assertThat(report.findings()).isEmpty();
        assertThat(report.faults()).hasSize(1);
    }

    @Test
    void two_rules_of_one_code_may_each_find_something_of_one_subject() {
        SubjectKey key = Channels.channel("a").key();
        Finding dear = Finding.of(Channels.info("XX101"), key, Channels.dear());
        Finding other = Finding.of(dear.rule(), key, Channels.dear("7"));

        assertThat(OneFact.repeated(List.of(dear, other))).isEmpty();
    }

    @Test
    void one_rule_set_serves_many_threads_and_every_report_is_the_same() {
        RuleSet rules = RuleSet.strict().with(Channels.always("XX101"));
        LintContext channels = Channels.context("a", "b", "c");
        List<Judgement> expected = rules.judge(channels, Channels.OPTIONS).judgements();

        assertThat(
                        IntStream.range(0, 32)
                                .parallel()
                                .mapToObj(run -> rules.judge(channels, Channels.OPTIONS))
                                .map(LintReport::judgements)
                                .toList())
                .hasSize(32)
                .allMatch(expected::equals);
    }

    @Test
    void a_report_cannot_be_changed_by_what_it_hands_out() {
        LintReport report = judge(new Dear(first("XX101")));

        for (List<?> list :
                List.of(
                        report.findings(),
                        report.suppressed(),
                        report.known(),
                        report.superseded(),
                        report.inconclusive(),
                        report.judgements(),
                        report.notJudged(),
                        report.faults(),
                        report.idle())) {
            assertThat(list).isUnmodifiable();
        }
    }
}
