package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a rule did not speak. */
final class Silence {
    private static final Text CLEAR =
            Text.of("judged, nothing is wrong", "проверено, всё в порядке");
    private static final Text OPEN =
            Text.of(
                    "looks wrong, but may be chance: ",
                    "похоже на проблему, но это может быть случайность: ");
    private static final Text SUPPRESSED = Text.of("suppressed: ", "отключено: ");
    private static final Text KNOWN = Text.of("known before: ", "известно раньше: ");
    private static final Text SUPERSEDED =
            Text.of("another finding says more: ", "другая находка говорит больше: ");
    private static final Text FAILED = Text.of("the rule failed: ", "сбой правила: ");
    private static final Text IDLE =
            Text.of("the rule had nothing to look at", "правилу нечего было проверять");
    private static final Text NOTHING =
            Text.of(
                    "no such rule judged such a subject",
                    "такое правило не проверяло такой объект");

    private Silence() {}

    static List<String> of(LintReport report, String code, SubjectKey key, Language language) {
        List<String> lines = new ArrayList<>();
        report.judgements().stream()
                .filter(one -> one.rule().code().equals(code) && key.concerns(one.key()))
                .map(one -> one.key() + ": " + words(report, one, language))
                .forEach(lines::add);
        report.faults().stream()
                .filter(one -> one.rule().code().equals(code) && key.concerns(one.key()))
                .map(one -> one.key() + ": " + FAILED.in(language) + one.failure())
                .forEach(lines::add);
        if (!lines.isEmpty()) {
            return lines;
        }
        boolean idle = report.idle().stream().anyMatch(rule -> rule.code().equals(code));
        return List.of((idle ? IDLE : NOTHING).in(language));
    }

    private static String words(LintReport report, Judgement one, Language language) {
        String currency = report.currency();
        return one.verdict()
                .fold(
                        clear -> CLEAR.in(language) + facts(clear.evidence(), currency, language),
                        found -> why(report, one, language) + text(one, currency, language),
                        open -> OPEN.in(language) + text(one, currency, language),
                        not ->
                                "%s (%s)"
                                        .formatted(
                                                not.cause().words().in(language),
                                                not.what().in(language)));
    }

    /** Why a finding is not among the findings; nothing if it is. */
    private static String why(LintReport report, Judgement one, Language language) {
        Finding finding = Finding.of(one.rule(), one.key(), one.verdict());
        if (report.suppressed().contains(finding)) {
            return SUPPRESSED.in(language);
        }
        if (report.known().contains(finding)) {
            return KNOWN.in(language);
        }
        return report.superseded().contains(finding) ? SUPERSEDED.in(language) : "";
    }

    private static String text(Judgement one, String currency, Language language) {
        return Finding.of(one.rule(), one.key(), one.verdict()).text(language, currency);
    }

    private static String facts(Evidence evidence, String currency, Language language) {
        return evidence.facts().isEmpty()
                ? ""
                : evidence.facts().stream()
                        .map((Fact fact) -> fact.name() + " " + fact.in(language, currency))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
