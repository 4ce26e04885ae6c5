package io.github.kpisdk.connect.lint;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.LintReport;

/**
 * What a run of rules found, as texts for files: all in UTF-8, the same bytes on every machine.
 *
 * @param report what was found, and what could not be judged
 * @param language of messages
 */
public record LintFiles(LintReport report, Language language) {
    /** The usual name of {@link #json}. */
    public static final String JSON = "findings.json";

    /** The usual name of {@link #sarif}. */
    public static final String SARIF = "findings.sarif";

    /** The usual name of {@link #markdown}. */
    public static final String MARKDOWN = "findings.md";

    /** All findings with their evidence, and the coverage; see {@code findings.schema.json}. */
    public String json() {
        return FindingsJson.of(report, language);
    }

    /** The same for tools that read SARIF 2.1.0 (OASIS). */
    public String sarif() {
        return Sarif.of(report, language);
    }

    /** The same for people. */
    public String markdown() {
        return FindingsMarkdown.of(report, language);
    }
}
