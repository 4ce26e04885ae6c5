package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.economics.RoasBelowBreakEven;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How findings speak: of figures and not of people, with a question and not with an order. */
class MannersTest {
    private static final RuleSet ALL = RuleSet.strict();
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static Stream<Text> texts(RuleInfo info) {
        return info.messages().stream()
                .flatMap(message -> Stream.of(message.text(), message.silentIf()));
    }

    @Test
    void findings_about_results_blame_nobody() {
        List<RuleInfo> results =
                ALL.infos().stream()
                        .filter(info -> info.category() != Category.DESIGN)
                        .filter(info -> !info.code().startsWith("KX"))
                        .toList();

        assertThat(results).hasSizeGreaterThan(40);
        assertThat(results.stream().flatMap(MannersTest::texts))
                .noneMatch(text -> text.en().contains("{owner") || text.en().contains("{role"));
    }

    @Test
    void every_finding_says_when_it_would_be_silent_and_ends_in_a_question() {
        for (RuleInfo info : ALL.infos()) {
            for (Language language : Language.values()) {
                assertThat(info.question().in(language)).as(info.code()).endsWith("?");
                assertThat(info.remedy().in(language)).as(info.code()).isNotBlank();
                assertThat(info.messages())
                        .allSatisfy(
                                message ->
                                        assertThat(message.silentIf().in(language))
                                                .as(info.code())
                                                .startsWith(
                                                        language == Language.EN
                                                                ? "Silent"
                                                                : "Молчит"));
            }
        }
    }

    private static ChannelSubject podcast() {
        return ChannelSubject.of("podcast", Period.month(2026, 5))
                .now(
                        Figures.NONE
                                .with(Figure.COST, "500000")
                                .with(Figure.REVENUE, "400000")
                                .with(Figure.EFFECTIVE_SALES, "200")
                                .with(Figure.MARGIN, "0.3"));
    }

    /** Its budget is a trial until autumn; nothing is hidden, and after that it counts. */
    @Test
    void a_bold_attempt_has_its_time() {
        LocalDate autumn = LocalDate.of(2026, 9, 30);
        Suppression trial =
                new Suppression(
                        "KE204",
                        SubjectKey.of("channel", "podcast"),
                        "a trial until autumn, at most 500,000 a month",
                        "the owner",
                        autumn);
        LintContext context = LintContext.of("RUB", List.of(podcast()));

        LintReport during = ALL.judge(context, LintOptions.on(JUNE).suppressing(List.of(trial)));
        assertThat(during.findings()).isEmpty();
        assertThat(Channels.codes(during.suppressed())).containsExactly("KE204");

        LintReport after =
                ALL.judge(context, LintOptions.on(autumn.plusDays(1)).suppressing(List.of(trial)));
        assertThat(Channels.codes(after.findings())).containsExactly("KE204", "KX001");
    }

    /** A loss on the first order is none where the declared longer time is not over. */
    @Test
    void what_is_to_pay_later_is_judged_later() {
        ChannelSubject later = podcast().with(Trait.LIFETIME_HORIZON);

        assertThat(
                        RuleSet.of(RoasBelowBreakEven.USUAL)
                                .judge(
                                        LintContext.of(
                                                "RUB", List.of(later.maturity(Maturity.PARTIAL))),
                                        LintOptions.on(JUNE))
                                .findings())
                .isEmpty();
        assertThat(
                        RuleSet.of(RoasBelowBreakEven.USUAL)
                                .judge(
                                        LintContext.of(
                                                "RUB", List.of(later.maturity(Maturity.MATURE))),
                                        LintOptions.on(JUNE))
                                .findings())
                .hasSize(1);
    }
}
