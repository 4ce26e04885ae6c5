package io.github.kpisdk.connect.lint;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.Judgement;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings and coverage for people, the most money first. */
final class FindingsMarkdown {
    private static final Text TITLE = Text.of("Findings", "Находки");
    private static final Text NONE =
            Text.of(
                    "Nothing new was found by the rules that could judge.",
                    "Правила, которым хватило данных, ничего нового не нашли.");
    private static final Text NOTHING =
            Text.of("Nothing could be judged.", "Проверить ничего не удалось.");
    private static final Text OF = Text.of("Subject", "О чём");
    private static final Text STAKE = Text.of("At stake", "Цена вопроса");
    private static final Text HELPS = Text.of("What helps", "Что делать");
    private static final Text DECIDE = Text.of("Decide", "Решите");
    private static final Text OPEN =
            Text.of("Looks wrong, may be chance", "Похоже на проблему, но возможна случайность");
    private static final Text KNOWN = Text.of("Known before", "Известно раньше");
    private static final Text SUPPRESSED = Text.of("Switched off by somebody", "Отключено кем-то");
    private static final Text WHY = Text.of(" (%s, until %s: %s)", " (%s, до %s: %s)");
    private static final Text COVERAGE = Text.of("What was judged", "Что проверено");
    private static final Text JUDGED = Text.of("judged", "проверено");
    private static final Text IDLE = Text.of("nothing to look at", "нечего проверять");
    private static final Text FAILED = Text.of("Rules that failed", "Правила со сбоем");

    private final LintReport report;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private FindingsMarkdown(LintReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    static String of(LintReport report, Language language) {
        return new FindingsMarkdown(report, language).page();
    }

    private String page() {
        page.append("# ").append(TITLE.in(language)).append("\n");
        if (report.findings().isEmpty()) {
            boolean judged = report.judgements().size() > report.notJudged().size();
            page.append("\n").append((judged ? NONE : NOTHING).in(language)).append("\n");
        }
        report.findings().forEach(this::finding);
        lines(OPEN, report.inconclusive(), one -> "");
        lines(KNOWN, report.known(), one -> "");
        lines(SUPPRESSED, report.suppressed(), this::why);
        coverage();
        if (!report.faults().isEmpty()) {
            page.append("\n## ").append(FAILED.in(language)).append("\n\n");
            report.faults()
                    .forEach(
                            fault ->
                                    page.append("- ")
                                            .append(Markdown.text(fault.toString()))
                                            .append("\n"));
        }
        return page.toString();
    }

    private void finding(Finding finding) {
        page.append(
                "\n## %s %s (%s)\n\n"
                        .formatted(
                                finding.rule().code(),
                                finding.rule().title().in(language),
                                finding.severity().words().in(language)));
        page.append(text(finding)).append("\n\n");
        if (!finding.key().parts().isEmpty()) {
            item(OF, Markdown.text(finding.key().toString()));
        }
        finding.stake()
                .map(money -> Fact.of("stake", Kind.MONEY, money).in(language, report.currency()))
                .ifPresent(money -> item(STAKE, money));
        item(HELPS, finding.rule().remedy().in(language));
        item(DECIDE, finding.rule().question().in(language));
        page.append("- ")
                .append(Markdown.text(finding.silentIf(language, report.currency())))
                .append("\n");
    }

    private void item(Text name, String text) {
        page.append("- %s: %s\n".formatted(name.in(language), text));
    }

    private void lines(Text title, List<Finding> findings, Function<Finding, String> more) {
        if (findings.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title.in(language)).append("\n\n");
        for (Finding finding : findings) {
            page.append(
                    "- %s: %s\n"
                            .formatted(finding.rule().code(), text(finding) + more.apply(finding)));
        }
    }

    private String text(Finding finding) {
        return Markdown.text(finding.text(language, report.currency()));
    }

    /** Who answers for it that a finding is not shown, until when and why. */
    private String why(Finding finding) {
        return report.suppressionOf(finding)
                .map(
                        one ->
                                WHY.in(language)
                                        .formatted(
                                                Markdown.text(one.owner()),
                                                one.expires(),
                                                Markdown.text(one.reason())))
                .orElse("");
    }

    /** For each rule: how many subjects it judged, and why it did not judge others. */
    private void coverage() {
        page.append("\n## ").append(COVERAGE.in(language)).append("\n\n");
        Map<String, Map<Cause, Integer>> not = new TreeMap<>();
        Map<String, Integer> judged = new TreeMap<>();
        for (Judgement one : report.judgements()) {
            String code = one.rule().code();
            judged.merge(code, one.verdict() instanceof NotJudged ? 0 : 1, Integer::sum);
            if (one.verdict() instanceof NotJudged why) {
                not.computeIfAbsent(code, key -> new EnumMap<>(Cause.class))
                        .merge(why.cause(), 1, Integer::sum);
            }
        }
        judged.forEach(
                (code, count) ->
                        page.append(
                                "- %s: %s: %s%s\n"
                                        .formatted(
                                                code,
                                                JUDGED.in(language),
                                                count,
                                                causes(not.get(code)))));
        for (RuleInfo rule : report.idle()) {
            if (!judged.containsKey(rule.code())) {
                page.append("- %s: %s\n".formatted(rule.code(), IDLE.in(language)));
            }
        }
    }

    private String causes(@Nullable Map<Cause, Integer> causes) {
        return causes == null
                ? ""
                : causes.entrySet().stream()
                        .map(one -> one.getKey().words().in(language) + ": " + one.getValue())
                        .collect(Collectors.joining("; ", "; ", ""));
    }
}
