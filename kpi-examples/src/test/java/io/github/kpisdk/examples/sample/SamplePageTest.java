package io.github.kpisdk.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the sample quotes every finding, and nothing that is not found. */
class SamplePageTest {
    private static final Path PAGE = Path.of("..", "docs", "sample.md");

    @Test
    void every_finding_is_quoted_and_no_other() throws IOException {
        LintReport report = SampleReports.ofCommitted();
        List<String> said =
                report.findings().stream()
                        .map(
                                one ->
                                        "> `%s` %s"
                                                .formatted(
                                                        one.rule().code(),
                                                        one.text(Language.EN, report.currency())))
                        .map(line -> line.replace('\u00a0', ' '))
                        .toList();
        List<String> quoted =
                Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> line.replaceAll("  $", ""))
                        .toList();
        assertThat(quoted).containsExactlyInAnyOrderElementsOf(said);
    }
}
