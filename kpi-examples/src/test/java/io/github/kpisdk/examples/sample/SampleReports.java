package io.github.kpisdk.examples.sample;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.connect.folder.SystemFile;
import io.github.kpisdk.connect.lint.FolderSubjects;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.funnel.report.FunnelReport;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all rules, the strict ones too, say of a folder, as {@code kpi.jar} judges it. */
final class SampleReports {
    private SampleReports() {}

    static LintReport ofCommitted() throws IOException {
        return of(SampleBusiness.folder());
    }

    static LintReport ofSeed(long seed) throws IOException {
        Map<String, String> files = SampleBusiness.files(seed);
        return of(
                name ->
                        Optional.ofNullable(files.get(name))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                                .map(ByteArrayInputStream::new));
    }

    private static LintReport of(InputFolder folder) throws IOException {
        Reading.Accepted read = (Reading.Accepted) FolderReader.strict().read(folder);
        DateRange range = read.business().range();
        Grain grain = read.business().grain();
        return RuleSet.strict()
                .judge(
                        FolderSubjects.of(
                                read,
                                SystemFile.read(folder),
                                Scorecard.of(read.ledger(), range, grain, Kpis.ALL),
                                FunnelReport.of(read.funnel(), read.ledger(), range, grain)),
                        LintOptions.on(range.end()));
    }

    /** The rule, its message, and of what it speaks. */
    static List<String> said(LintReport report) {
        return report.findings().stream().map(SampleReports::said).toList();
    }

    /** The rule, and of what it speaks, whichever of its messages it says. */
    static List<String> subjects(LintReport report) {
        return report.findings().stream()
                .map(one -> one.rule().code() + " " + subject(one))
                .distinct()
                .toList();
    }

    private static String said(Finding finding) {
        return "%s %s %s"
                .formatted(finding.rule().code(), finding.message().id(), subject(finding));
    }

    /** Of what works well it is chance whether the year or only the last quarter is enough. */
    private static String subject(Finding finding) {
        String channel = finding.key().parts().get("channel");
        return finding.rule().code().equals("KQ307")
                ? "channel=" + channel
                : finding.key().toString();
    }
}
