package io.github.kpisdk.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.lint.Baseline;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsPageTest {
    private static final LintOptions OPTIONS = LintOptions.on(LocalDate.of(2026, 6, 1));

    private static final RuleInfo LOSS =
            RuleInfo.of("XX101", "loss")
                    .title("A loss", "Убыток")
                    .about(Category.ECONOMICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation("Speaks of losses.", "Об убытках.")
                    .message(
                            "lost",
                            Severity.ERROR,
                            Text.of("{channel} loses.", "{channel} в убытке."),
                            Text.of("Silent after a profit.", "Молчит после прибыли."))
                    .remedy("Spend less.", "Тратьте меньше.")
                    .question("Stop it?", "Остановить?")
                    .source("test")
                    .build();

    /** The name of a channel says what is to be said of it; a number is the money at stake. */
    private record Loss() implements ChannelRule {
        @Override
        public RuleInfo info() {
            return LOSS;
        }

        @Override
        public Verdict judge(ChannelSubject channel) {
            return switch (channel.channel()) {
                case "clear" -> Verdict.clear();
                case "perhaps" -> Verdict.inconclusive("lost", Evidence.NONE);
                case "missing" -> Verdict.notJudged(Cause.MISSING, Text.of("cost", "затраты"));
                case "unknown", "\u001b[2J" -> Verdict.flagged("lost", Evidence.NONE);
                default ->
                        Verdict.flagged(
                                "lost",
                                Evidence.NONE.withStake(
                                        Known.of(new BigDecimal(channel.channel()))));
            };
        }
    }

    private static LintReport report(LintOptions options, String... channels) {
        return RuleSet.of(new Loss())
                .judge(
                        LintContext.of(
                                "EUR",
                                Arrays.stream(channels)
                                        .map(name -> ChannelSubject.of(name, Period.month(2026, 5)))
                                        .toList()),
                        options);
    }

    private static List<String> page(Language language, String... channels) {
        return FindingsPage.of(report(OPTIONS, channels), language);
    }

    @Test
    void the_five_with_the_most_money_are_shown() {
        assertThat(
                        page(
                                Language.EN,
                                "unknown",
                                "300",
                                "100",
                                "500",
                                "400",
                                "200",
                                "600",
                                "clear",
                                "perhaps",
                                "missing",
                                "trouble"))
                .containsExactly(
                        "FINDINGS",
                        "  XX101 error, 2026-05: 600 loses. At stake: 600\u00a0EUR.",
                        "     What helps: Spend less.",
                        "  XX101 error, 2026-05: 500 loses. At stake: 500\u00a0EUR.",
                        "     What helps: Spend less.",
                        "  XX101 error, 2026-05: 400 loses. At stake: 400\u00a0EUR.",
                        "     What helps: Spend less.",
                        "  XX101 error, 2026-05: 300 loses. At stake: 300\u00a0EUR.",
                        "     What helps: Spend less.",
                        "  XX101 error, 2026-05: 200 loses. At stake: 200\u00a0EUR.",
                        "     What helps: Spend less.",
                        "More findings: 2, see findings.md",
                        // 7 findings and the clear one
                        "Judged: 8; may be chance: 1; not judged: 1",
                        "Rules that failed: 1",
                        "");
    }

    @Test
    void and_in_russian() {
        assertThat(page(Language.RU, "7", "unknown"))
                .containsExactly(
                        "НАХОДКИ",
                        "  XX101 ошибка, 2026-05: 7 в убытке. Цена вопроса: 7\u00a0EUR.",
                        "     Что делать: Тратьте меньше.",
                        "  XX101 ошибка, 2026-05: unknown в убытке.",
                        "     Что делать: Тратьте меньше.",
                        "Проверено: 2; возможна случайность: 0; не проверено: 0",
                        "");
    }

    @Test
    void what_was_not_judged_is_not_praised() {
        assertThat(page(Language.EN, "missing"))
                .containsExactly(
                        "FINDINGS",
                        "Nothing could be judged.",
                        "Judged: 0; may be chance: 0; not judged: 1",
                        "");
        assertThat(page(Language.EN, "clear", "missing"))
                .contains("Nothing is wrong as far as could be judged.");
    }

    @Test
    void the_same_sentence_is_shown_once() {
        LintReport twice =
                RuleSet.of(new Loss())
                        .judge(
                                LintContext.of(
                                        "EUR",
                                        List.of(
                                                ChannelSubject.of("7", Period.month(2026, 5)),
                                                ChannelSubject.of("7", Period.month(2026, 4)))),
                                OPTIONS);

        assertThat(FindingsPage.of(twice, Language.EN))
                .containsExactly(
                        "FINDINGS",
                        "  XX101 error, 2026-04: 7 loses. At stake: 7\u00a0EUR.",
                        "     What helps: Spend less.",
                        "More findings: 1, see findings.md",
                        "Judged: 2; may be chance: 0; not judged: 0",
                        "");
    }

    @Test
    void what_was_known_is_counted_and_not_shown() {
        Baseline before = Baseline.of(report(OPTIONS, "7").findings());

        assertThat(FindingsPage.of(report(OPTIONS.since(before), "7"), Language.EN))
                .containsExactly(
                        "FINDINGS",
                        "Nothing new is wrong as far as could be judged.",
                        "Not shown: known before: 1; switched off: 0",
                        "Judged: 1; may be chance: 0; not judged: 0",
                        "");
    }

    @Test
    void names_cannot_move_the_cursor() {
        assertThat(page(Language.EN, "\u001b[2J"))
                .contains("  XX101 error, 2026-05: \ufffd[2J loses.");
    }
}
