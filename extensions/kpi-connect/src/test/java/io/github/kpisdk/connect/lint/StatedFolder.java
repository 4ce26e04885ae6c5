package io.github.kpisdk.connect.lint;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.funnel.report.FunnelReport;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.Judgement;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of said things, with other statements. */
final class StatedFolder {
    static final Path FOLDER = Path.of("src/test/resources/io/github/kpisdk/connect/said");

    private StatedFolder() {}

    /** What all rules find, the strict ones too, where these statements are made. */
    static LintReport judge(String... statements) {
        return judgeText("{\"statements\": [%s]}".formatted(String.join(",\n", statements)));
    }

    static LintReport judgeText(String json) {
        Reading.Accepted read =
                read(json).fold(accepted -> accepted, refused -> fail(refused.faults()));
        Scorecard figures =
                Scorecard.of(
                        read.ledger(),
                        read.business().range(),
                        read.business().grain(),
                        Kpis.CONTRACT);
        return RuleSet.strict()
                .judge(
                        FolderSubjects.of(read, Optional.empty(), figures, FunnelReport.NONE),
                        LintOptions.on(read.business().range().end()));
    }

    private static Reading.Accepted fail(Object faults) {
        throw new AssertionError(faults.toString());
    }

    static Reading read(String json) {
        try {
            InputFolder files = InputFolder.of(FOLDER);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            return FolderReader.strict()
                    .read(
                            name ->
                                    name.equals("statements.json")
                                            ? Optional.of(new ByteArrayInputStream(bytes))
                                            : files.open(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements that lie in the folder. */
    static String own() {
        try {
            return Files.readString(FOLDER.resolve("statements.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rule finds in a statement. */
    static Optional<Finding> finding(LintReport report, String code, String statement) {
        return report.findings().stream()
                .filter(one -> one.rule().code().equals(code))
                .filter(one -> one.key().parts().containsValue(statement))
                .findFirst();
    }

    /** Why a rule cannot judge a statement: {@code CAUSE: words}. */
    static List<String> notJudged(LintReport report, String code) {
        return report.notJudged().stream()
                .filter(one -> one.rule().code().equals(code))
                .filter(StatedFolder::isStated)
                .map(one -> (NotJudged) one.verdict())
                .map(why -> why.cause() + ": " + why.what().en())
                .toList();
    }

    private static boolean isStated(Judgement one) {
        return one.key().parts().containsKey("statement")
                || one.key().parts().containsKey("segment");
    }
}
