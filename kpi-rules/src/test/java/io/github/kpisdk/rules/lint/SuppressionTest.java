package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final SubjectKey SEARCH = SubjectKey.of("channel", "search");
    private static final RuleSet RULES =
            RuleSet.of(Channels.always("XX101")).with(SuppressionRules.ALL.toArray(new Rule<?>[0]));

    private static Suppression until(LocalDate day) {
        return new Suppression("XX101", SEARCH, "accepted until autumn", "the owner", day);
    }

    private static LintReport report(LocalDate day, Suppression... all) {
        return RULES.judge(
                Channels.context("search", "social"),
                LintOptions.on(day).suppressing(List.of(all)));
    }

    @Test
    void it_hides_what_it_covers_and_nothing_else() {
        LintReport report = report(Channels.DAY, until(Channels.DAY.plusMonths(3)));

        assertThat(Channels.channels(report.suppressed())).containsExactly("search");
        assertThat(Channels.channels(report.findings())).containsExactly("social");
    }

    @Test
    void it_holds_on_its_last_day_and_its_finding_comes_back_on_the_next() {
        Suppression suppression = until(Channels.DAY);

        assertThat(Channels.channels(report(Channels.DAY, suppression).findings()))
                .containsExactly("social");
        LintReport after = report(Channels.DAY.plusDays(1), suppression);
        assertThat(after.suppressed()).isEmpty();
        assertThat(Channels.codes(after.findings())).containsExactly("KX001", "XX101", "XX101");
        assertThat(after.findings().get(0).message().id()).isEqualTo("expired");
        assertThat(after.findings().get(0).text(Language.EN, "RUB"))
                .isEqualTo(
                        "The suppression of XX101 for channel=search by the owner ended on"
                                + " 2026-06-01.");
    }

    @Test
    void twelve_months_are_the_most() {
        LocalDate year = LocalDate.of(2027, 6, 1);

        assertThat(report(Channels.DAY, until(year)).suppressed()).hasSize(1);
        LintReport longer = report(Channels.DAY, until(year.plusDays(1)));
        assertThat(longer.suppressed()).isEmpty();
        assertThat(longer.findings().get(0).message().id()).isEqualTo("tooLong");
    }

    @Test
    void a_part_of_the_key_covers_all_that_has_it() {
        Suppression all =
                new Suppression(
                        "XX101", SubjectKey.WHOLE, "accepted for all", "owner", Channels.DAY);
        Suppression may =
                new Suppression(
                        "XX101",
                        SubjectKey.of("period", "2026-05"),
                        "accepted for May",
                        "owner",
                        Channels.DAY);
        Suppression april =
                new Suppression(
                        "XX101",
                        SEARCH.and("period", "2026-04"),
                        "accepted for April",
                        "owner",
                        Channels.DAY);

        assertThat(report(Channels.DAY, all).suppressed()).hasSize(2);
        assertThat(report(Channels.DAY, may).suppressed()).hasSize(2);
        assertThat(report(Channels.DAY, april).suppressed()).isEmpty();
    }

    @Test
    void one_that_covers_nothing_is_found() {
        Suppression gone =
                new Suppression(
                        "XX101",
                        SubjectKey.of("channel", "radio"),
                        "radio is to end in May",
                        "owner",
                        Channels.DAY);
        LintReport report = report(Channels.DAY, gone);

        assertThat(Channels.codes(report.findings())).contains("KX002").doesNotContain("KX001");
    }

    @Test
    void one_whose_subject_could_not_be_judged_is_not_called_unused() {
        Rule<?> blind =
                new Channels.Says(
                        Channels.info("XX101"),
                        one -> Verdict.notJudged(Cause.MISSING, Text.of("cost", "расход")));
        LintReport report =
                RuleSet.of(blind)
                        .with(SuppressionRules.ALL.toArray(new Rule<?>[0]))
                        .judge(
                                Channels.context("search"),
                                Channels.OPTIONS.suppressing(List.of(until(Channels.DAY))));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notJudged())
                .extracting(one -> one.rule().code())
                .containsExactly("XX101", "KX002");
    }

    @Test
    void one_of_a_rule_that_does_not_exist_is_found() {
        Suppression slip =
                new Suppression("XX999", SEARCH, "a slip of the pen", "owner", Channels.DAY);
        Suppression ofLibrary =
                new Suppression("KE201", SEARCH, "a rule not in the run", "owner", Channels.DAY);

        assertThat(Channels.codes(report(Channels.DAY, slip, ofLibrary).findings()))
                .containsExactly("KX003", "XX101", "XX101");
    }

    @Test
    void one_without_a_reason_holds_and_is_found() {
        Suppression nine = new Suppression("XX101", SEARCH, " 123456789 ", "owner", Channels.DAY);
        Suppression ten = new Suppression("XX101", SEARCH, "1234567890", "owner", Channels.DAY);
        LintReport report = report(Channels.DAY, nine);

        assertThat(report.suppressed()).hasSize(1);
        assertThat(Channels.codes(report.findings())).containsExactly("KX004", "XX101");
        assertThat(Channels.codes(report(Channels.DAY, ten).findings())).containsExactly("XX101");
    }

    @Test
    void findings_about_suppressions_cannot_be_suppressed() {
        Suppression slip =
                new Suppression("XX999", SEARCH, "a slip of the pen", "owner", Channels.DAY);
        Suppression ofIt =
                new Suppression(
                        "KX003", SubjectKey.WHOLE, "I want no such notes", "owner", Channels.DAY);

        assertThat(Channels.codes(report(Channels.DAY, slip, ofIt).findings())).contains("KX003");
        assertThat(report(Channels.DAY, slip, ofIt).suppressed()).isEmpty();
    }

    @Test
    void a_message_that_may_not_be_suppressed_is_not() {
        Rule<?> fixed =
                new Channels.Says(
                        Channels.draft("XX101", Category.ECONOMICS)
                                .neverSuppressed("ruinous")
                                .build(),
                        channel ->
                                Verdict.flagged(
                                        channel.channel().equals("search") ? "ruinous" : "dear",
                                        Evidence.NONE));
        Suppression all =
                new Suppression(
                        "XX101", SubjectKey.WHOLE, "accepted for all", "owner", Channels.DAY);
        LintReport report =
                RuleSet.of(fixed)
                        .judge(
                                Channels.context("search", "social"),
                                Channels.OPTIONS.suppressing(List.of(all)));

        assertThat(Channels.channels(report.findings())).containsExactly("search");
        assertThat(Channels.channels(report.suppressed())).containsExactly("social");
    }

    @Test
    void two_of_one_kind_are_told_apart_by_number() {
        Suppression twice = until(Channels.DAY.minusDays(1));
        LintReport report = report(Channels.DAY, twice, twice);

        assertThat(report.findings().stream().map(Finding::fingerprint).distinct()).hasSize(4);
        assertThat(report.findings())
                .extracting(one -> one.key().parts().getOrDefault("number", "1"))
                .containsExactly("2", "1", "1", "1");
    }

    @Test
    void an_owner_is_needed() {
        assertThatThrownBy(() -> new Suppression("XX101", SEARCH, "", " ", Channels.DAY))
                .hasMessage("A suppression of XX101 needs an owner");
    }
}
