package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
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
    private static final Text NOTHING =
            Text.of(
                    "no such rule judged such a subject",
                    "такое правило не проверяло такой объект");

    private Silence() {}

    static List<String> of(LintReport report, String code, SubjectKey key, Language language) {
        List<String> lines =
                report.judgements().stream()
                        .filter(one -> one.rule().code().equals(code) && key.concerns(one.key()))
                        .map(one -> one.key() + ": " + words(one, report.currency(), language))
                        .toList();
        return lines.isEmpty() ? List.of(NOTHING.in(language)) : lines;
    }

    private static String words(Judgement one, String currency, Language language) {
        return one.verdict()
                .fold(
                        clear -> CLEAR.in(language) + facts(clear.evidence(), currency, language),
                        found -> text(one, currency, language),
                        open -> OPEN.in(language) + text(one, currency, language),
                        not ->
                                "%s (%s)"
                                        .formatted(
                                                not.cause().words().in(language),
                                                not.what().in(language)));
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
