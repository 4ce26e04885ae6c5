package io.github.kpisdk.connect.lint;

import io.github.kpisdk.connect.file.IndentedJson;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Baseline;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintReport;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

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

    /** The usual name of {@link #baseline}. */
    public static final String BASELINE = "baseline.json";

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

    /**
     * What is found now, so that a later run shows what is new since. It is for a person to decide
     * whether that run gets it: nothing is added to a baseline by itself.
     */
    public String baseline() {
        ObjectNode root = IndentedJson.object();
        ObjectNode all = root.putObject("findings");
        List<Finding> found = new ArrayList<>(report.findings());
        found.addAll(report.known());
        Baseline.of(found)
                .findings()
                .forEach((fingerprint, severity) -> all.put(fingerprint, severity.name()));
        return IndentedJson.text(root);
    }
}
