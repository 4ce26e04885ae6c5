package io.github.kpisdk.examples.page;

import io.github.kpisdk.connect.lint.LintFiles;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.verdict.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules found, in plain words: the findings with the most money, what helps, and how much
 * could be judged at all.
 */
public final class FindingsPage {
    /** As many as a reader can take in at once. */
    private static final int SHOWN = 5;

    private static final Text TITLE = Text.of("FINDINGS", "НАХОДКИ");
    private static final Text NONE =
            Text.of(
                    "Nothing is wrong as far as could be judged.",
                    "Насколько удалось проверить, всё в порядке.");
    private static final Text NONE_NEW =
            Text.of(
                    "Nothing new is wrong as far as could be judged.",
                    "Насколько удалось проверить, ничего нового.");
    private static final Text NOTHING =
            Text.of("Nothing could be judged.", "Проверить ничего не удалось.");
    private static final Text STAKE = Text.of(" At stake: %s.", " Цена вопроса: %s.");
    private static final Text HELPS = Text.of("     What helps: %s", "     Что делать: %s");
    private static final Text MORE =
            Text.of("More findings: %s, see %s", "Остальные находки: %s, см. %s");
    private static final Text COVERAGE =
            Text.of(
                    "Judged: %s; may be chance: %s; not judged: %s",
                    "Проверено: %s; возможна случайность: %s; не проверено: %s");
    private static final Text HIDDEN =
            Text.of(
                    "Not shown: known before: %s; switched off: %s",
                    "Не показано: известно раньше: %s; отключено: %s");
    private static final Text FAILED = Text.of("Rules that failed: %s", "Сбоев в правилах: %s");

    private FindingsPage() {}

    /** The lines of the section, with a blank one at the end. */
    public static List<String> of(LintReport report, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(TITLE.in(language));
        List<Finding> findings = report.findings();
        if (findings.isEmpty()) {
            lines.add(nothing(report).in(language));
        }
        List<Finding> shown = mostMoney(report, language);
        for (Finding finding : shown) {
            lines.add(line(finding, report.currency(), language));
            lines.add(HELPS.in(language).formatted(finding.rule().remedy().in(language)));
        }
        if (findings.size() > shown.size()) {
            int more = findings.size() - shown.size();
            lines.add(MORE.in(language).formatted(more, LintFiles.MARKDOWN));
        }
        int known = report.known().size();
        int suppressed = report.suppressed().size();
        if (known + suppressed > 0) {
            lines.add(HIDDEN.in(language).formatted(known, suppressed));
        }
        lines.add(coverage(report, language));
        if (!report.faults().isEmpty()) {
            lines.add(FAILED.in(language).formatted(report.faults().size()));
        }
        lines.add("");
        return lines;
    }

    /** Nothing was found: because nothing is wrong, nothing is new, or nothing was looked at. */
    private static Text nothing(LintReport report) {
        if (report.judgements().size() == report.notJudged().size()) {
            return NOTHING;
        }
        return report.known().isEmpty() && report.suppressed().isEmpty() ? NONE : NONE_NEW;
    }

    /** The first ones; of several that say the same, as of a channel beside each other, one. */
    private static List<Finding> mostMoney(LintReport report, Language language) {
        Map<String, Finding> bySentence = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            bySentence.putIfAbsent(finding.text(language, report.currency()), finding);
        }
        return bySentence.values().stream().limit(SHOWN).toList();
    }

    private static String line(Finding finding, String currency, Language language) {
        Optional<String> money =
                finding.stake().map(stake -> Fact.money("stake", stake).in(language, currency));
        String period = finding.key().parts().get("period");
        return "  %s %s%s: %s%s"
                .formatted(
                        finding.rule().code(),
                        finding.severity().words().in(language),
                        period == null ? "" : ", " + period,
                        Safe.text(finding.text(language, currency)),
                        money.map(amount -> STAKE.in(language).formatted(amount)).orElse(""));
    }

    private static String coverage(LintReport report, Language language) {
        int open = report.inconclusive().size();
        int not = report.notJudged().size();
        return COVERAGE.in(language).formatted(report.judgements().size() - open - not, open, not);
    }
}
