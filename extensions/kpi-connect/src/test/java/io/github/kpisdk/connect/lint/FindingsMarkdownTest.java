package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.Suppression;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsMarkdownTest {
    private static final LintOptions OPTIONS =
            LintOptions.on(Said.DAY)
                    .suppressing(
                            List.of(
                                    new Suppression(
                                            "XX101",
                                            SubjectKey.of("period", "2026-05"),
                                            "One week a year",
                                            "Anna",
                                            LocalDate.of(2026, 12, 31))));

    @Test
    void people_read_what_is_wrong_and_what_was_not_judged() {
        String page =
                markdown(
                        new Said()
                                .dear("search_ads", "500.25")
                                .perhaps("email")
                                .missing("radio")
                                .clear("shop")
                                .failing("tv"),
                        Language.EN);

        assertThat(page)
                .isEqualTo(
                        """
                        # Findings

                        ## XX101 A sale is dear (warning)

                        search\\_ads: a sale costs 1,251~EUR.

                        - Subject: channel=search\\_ads, period=2026-05
                        - At stake: 500~EUR
                        - What helps: Spend less.
                        - Decide: Stop it?
                        - Silent below 1,000~EUR.

                        ## Looks wrong, may be chance

                        - XX101: email: a sale costs 1,251~EUR.

                        ## What was judged

                        - XX101: judged: 3; an input is missing: 1
                        - XX102: nothing to look at

                        ## Rules that failed

                        - XX101 dear-sale failed on channel=tv, period=2026-05: \
                        java.lang.IllegalStateException: no verdict for tv
                        """
                                .replace('~', '\u00a0'));
    }

    @Test
    void and_in_russian() {
        assertThat(markdown(new Said().vain("vk").missing("tv"), Language.RU))
                .isEqualTo(
                        """
                        # Находки

                        ## XX101 Продажа дорогая (ошибка)

                        vk: продаж нет.

                        - О чём: channel=vk, period=2026-05
                        - Что делать: Тратьте меньше.
                        - Решите: Остановить?
                        - Молчит после продажи.

                        ## Что проверено

                        - XX101: проверено: 1; нет данных: 1
                        - XX102: нечего проверять
                        """);
    }

    @Test
    void who_switched_a_finding_off_is_named_and_of_chance_nobody_is() {
        String page =
                new LintFiles(new Said().vain("fair").perhaps("email").report(OPTIONS), Language.EN)
                        .markdown();

        assertThat(page)
                .startsWith("# Findings\n\nNothing new was found by the rules that could judge.\n")
                .contains("- XX101: email: a sale costs 1,251\u00a0EUR.\n")
                .contains(
                        "## Switched off by somebody\n\n"
                                + "- XX101: fair: nothing sold. (Anna, until 2026-12-31: One week a"
                                + " year)\n");
    }

    @Test
    void where_nothing_was_judged_nothing_is_praised() {
        assertThat(markdown(new Said().missing("tv"), Language.EN))
                .startsWith("# Findings\n\nNothing could be judged.\n");
        assertThat(markdown(new Said(), Language.RU))
                .startsWith("# Находки\n\nПроверить ничего не удалось.\n");
    }

    @Test
    void names_cannot_write_on_the_page() {
        assertThat(markdown(new Said().vain("<b>\n# a\u202e|`x`\\"), Language.EN))
                .contains("\n\n\\<b\\>\ufffd\\# a\ufffd\\|\\`x\\`\\\\: nothing sold.\n");
    }

    @Test
    void numbers_are_the_same_on_every_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(markdown(new Said().clear("shop"), Language.EN)).contains("judged: 1\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String markdown(Said said, Language language) {
        return new LintFiles(said.report(), language).markdown();
    }
}
