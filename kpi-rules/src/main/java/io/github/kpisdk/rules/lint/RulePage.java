package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Message;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people should know of a rule, as Markdown: written from the rule and its examples, which are
 * judged anew, so that it cannot say anything else than the rule does.
 */
public final class RulePage {
    private static final String CURRENCY = "RUB";
    private static final Text WHEN = Text.of("When it speaks", "Когда срабатывает");
    private static final Text SAYS = Text.of("What it says", "Что говорит");
    private static final Text EXAMPLES = Text.of("Examples", "Примеры");
    private static final Text HELPS = Text.of("What helps", "Что делать");
    private static final Text DECISION = Text.of("The decision", "Решение");
    private static final Text SETTINGS = Text.of("Settings", "Настройки");
    private static final Text SOURCES = Text.of("Sources", "Источники");
    private static final Text HEAD =
            Text.of(
                    "| setting | usual | range | source |",
                    "| настройка | обычно | границы | источник |");
    private static final Text FOUND = Text.of("finding", "находка");
    private static final Text OPEN = Text.of("not decided", "не доказано");
    private static final Text CLEAR = Text.of("clear", "всё в порядке");

    private RulePage() {}

    /** The page of all rules of one code, in one language. */
    public static String of(List<? extends Rule<?>> rules, Language language) {
        RuleInfo info = rules.get(0).info();
        StringBuilder page = new StringBuilder();
        page.append(
                "# %s %s\n\n%s.\n\n"
                        .formatted(info.code(), info.name(), info.title().in(language)));
        page.append(about(info, language));
        section(page, WHEN, language, info.explanation().in(language));
        section(page, SAYS, language, messages(info, language));
        List<String> examples =
                rules.stream().flatMap(rule -> examples(rule, language).stream()).toList();
        if (!examples.isEmpty()) {
            section(page, EXAMPLES, language, String.join("\n", examples));
        }
        section(page, HELPS, language, info.remedy().in(language));
        section(page, DECISION, language, info.question().in(language));
        if (!info.thresholds().isEmpty()) {
            section(page, SETTINGS, language, thresholds(info, language));
        }
        section(
                page,
                SOURCES,
                language,
                info.sources().stream().map(one -> "- " + one).collect(Collectors.joining("\n")));
        return page.toString();
    }

    private static void section(StringBuilder page, Text title, Language language, String text) {
        page.append("\n## ").append(title.in(language)).append("\n\n").append(text).append('\n');
    }

    private static String about(RuleInfo info, Language language) {
        return "%s · %s · %s · %s\n"
                .formatted(
                        info.category().words().in(language),
                        info.severity().words().in(language),
                        info.confidence().words().in(language),
                        info.tier());
    }

    private static String messages(RuleInfo info, Language language) {
        return info.messages().stream()
                .map(
                        (Message message) ->
                                "- `%s` (%s): %s %s"
                                        .formatted(
                                                message.id(),
                                                message.severity().words().in(language),
                                                message.text().in(language),
                                                message.silentIf().in(language)))
                .collect(Collectors.joining("\n"));
    }

    private static <S extends Subject> List<String> examples(Rule<S> rule, Language language) {
        return rule.examples().stream()
                .map(
                        (Example<S> example) ->
                                "- %s → %s"
                                        .formatted(
                                                example.story().in(language),
                                                outcome(rule, example.subject(), language)))
                .toList();
    }

    private static <S extends Subject> String outcome(Rule<S> rule, S subject, Language language) {
        Verdict verdict = rule.judge(subject);
        return verdict.fold(
                clear -> CLEAR.in(language),
                (Flagged found) -> said(FOUND, rule, subject, verdict, language),
                (Inconclusive open) -> said(OPEN, rule, subject, verdict, language),
                (NotJudged not) ->
                        "%s (%s)"
                                .formatted(
                                        not.cause().words().in(language), not.what().in(language)));
    }

    private static String said(
            Text outcome, Rule<?> rule, Subject subject, Verdict verdict, Language language) {
        return "**%s**: %s"
                .formatted(
                        outcome.in(language),
                        Finding.of(rule.info(), subject.key(), verdict).text(language, CURRENCY));
    }

    private static String thresholds(RuleInfo info, Language language) {
        return HEAD.in(language)
                + "\n|---|---|---|---|\n"
                + info.thresholds().stream()
                        .map(RulePage::threshold)
                        .collect(Collectors.joining("\n"));
    }

    private static String threshold(Threshold one) {
        return "| `%s` | %s | %s … %s | %s |"
                .formatted(
                        one.name(),
                        one.usual().toPlainString(),
                        one.least().toPlainString(),
                        one.most().toPlainString(),
                        one.source());
    }
}
