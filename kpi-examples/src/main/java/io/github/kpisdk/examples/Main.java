package io.github.kpisdk.examples;

import io.github.kpisdk.connect.folder.BaselineFile;
import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.connect.folder.Fault;
import io.github.kpisdk.connect.folder.FaultyFile;
import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.connect.folder.Rejects;
import io.github.kpisdk.connect.folder.SuppressionsFile;
import io.github.kpisdk.connect.folder.SystemFile;
import io.github.kpisdk.connect.lint.FolderSubjects;
import io.github.kpisdk.connect.lint.LintFiles;
import io.github.kpisdk.connect.result.ResultWriter;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.examples.page.AudiencePages;
import io.github.kpisdk.examples.page.FindingsPage;
import io.github.kpisdk.examples.page.OwnersPage;
import io.github.kpisdk.examples.sample.SampleBusiness;
import io.github.kpisdk.funnel.report.FunnelReport;
import io.github.kpisdk.rules.lint.Baseline;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.lint.Suppression;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code kpi.jar}: reads a folder of plain files, prints the owner's page, and writes all figures
 * and a page for each who has to decide, along with what the rules find wrong.
 *
 * <p>Exit code 0: results are written. 1: they are, and there is a finding as severe as {@code
 * --fail-on} says. 2: bad input or usage, every fault is on standard error, a line each, and
 * nothing is written.
 */
public final class Main {
    private static final int GOOD = 0;
    private static final int FOUND = 1;
    private static final int BAD = 2;
    private static final Text WRITTEN = Text.of("FILES", "ФАЙЛЫ");
    private static final Text REJECTED =
            Text.of("Rows set aside: %s, see %s", "Отложено строк: %s, см. %s");

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    private Main(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        System.exit(code);
    }

    /** Runs the program and returns its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
            return BAD;
        }
        if (options.help()) {
            out.println(Options.USAGE);
            return GOOD;
        }
        try {
            return new Main(options, out, err).run();
        } catch (NotDirectoryException e) {
            err.println("--data is not a folder: " + Excerpt.of(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            err.println("--out is not a folder: " + Excerpt.of(e.getMessage()));
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            err.println(
                    "Cannot go on: " + e.getClass().getSimpleName() + " " + Excerpt.of(message));
        }
        return BAD;
    }

    private int run() throws IOException {
        try (Rejects rejects = new Rejects()) {
            FolderReader reader =
                    options.lenient() ? FolderReader.lenient(rejects) : FolderReader.strict();
            ProgressLine progress = new ProgressLine(err);
            Reading reading =
                    reader.withProgress(progress).withParallelism(allProcessors()).read(input());
            progress.end();
            List<Fault> faults =
                    reading.fold(
                            accepted -> new ArrayList<>(),
                            refused -> new ArrayList<>(refused.faults()));
            Optional<KpiSystem> system = beside(SystemFile::read, Optional.empty(), faults);
            List<Suppression> suppressions = beside(SuppressionsFile::read, List.of(), faults);
            Baseline baseline = beside(BaselineFile::read, Baseline.EMPTY, faults);
            if (reading instanceof Reading.Accepted accepted && faults.isEmpty()) {
                Scorecard scorecard =
                        Scorecard.of(
                                accepted.ledger(),
                                accepted.business().range(),
                                accepted.business().grain(),
                                Kpis.ALL);
                FunnelReport funnel =
                        FunnelReport.of(
                                accepted.funnel(),
                                accepted.ledger(),
                                accepted.business().range(),
                                accepted.business().grain());
                LintContext subjects = FolderSubjects.of(accepted, system, scorecard, funnel);
                LintReport findings = judge(subjects, accepted.business(), suppressions, baseline);
                report(accepted, system, scorecard, funnel, findings, rejects);
                return options.failOn().filter(findings::exceeds).isPresent() ? FOUND : GOOD;
            }
            faults.forEach(err::println);
            return BAD;
        }
    }

    /** Reads one file. */
    private interface FileReader<T> {
        T read(InputFolder folder) throws IOException;
    }

    /** A file beside the data; what is wrong with it joins the other faults. */
    private <T> T beside(FileReader<T> reader, T otherwise, List<Fault> faults) throws IOException {
        try {
            return reader.read(input());
        } catch (FaultyFile e) {
            faults.addAll(e.faults());
            return otherwise;
        }
    }

    /** The day of the run is the end of the data, so that a run gives the same on every day. */
    private LintReport judge(
            LintContext subjects,
            Business business,
            List<Suppression> suppressions,
            Baseline baseline) {
        RuleSet rules = options.strict() ? RuleSet.strict() : RuleSet.core();
        return rules.judge(
                subjects,
                LintOptions.on(business.range().end()).suppressing(suppressions).since(baseline));
    }

    /** Threads that do not keep the program alive; the library starts none by itself. */
    private static Parallelism allProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        return Parallelism.of(
                processors,
                task -> {
                    Thread helper = new Thread(task);
                    helper.setDaemon(true);
                    helper.start();
                });
    }

    private InputFolder input() throws IOException {
        return options.data().isPresent()
                ? InputFolder.of(options.data().get())
                : SampleBusiness.folder();
    }

    private void report(
            Reading.Accepted accepted,
            Optional<KpiSystem> system,
            Scorecard scorecard,
            FunnelReport funnel,
            LintReport findings,
            Rejects rejects)
            throws IOException {
        List<Audience> audiences = audiences(system);
        ResultWriter writer =
                ResultWriter.into(options.out())
                        .withForecasts(accepted.forecasts())
                        .withFunnel(funnel);
        if (!audiences.isEmpty()) {
            AudiencePages pages =
                    new AudiencePages(accepted.ledger(), scorecard, system, options.language());
            for (Audience audience : audiences) {
                writer = writer.beside(AudiencePages.file(audience), pages.page(audience));
            }
        }
        LintFiles found = new LintFiles(findings, options.language());
        writer =
                writer.beside(LintFiles.JSON, found.json())
                        .beside(LintFiles.SARIF, found.sarif())
                        .beside(LintFiles.MARKDOWN, found.markdown());
        if (options.writeBaseline()) {
            writer = writer.beside(LintFiles.BASELINE, found.baseline());
        }
        if (options.lenient()) {
            writer.write(scorecard, rejects);
        } else {
            writer.write(scorecard);
        }
        OwnersPage.of(accepted.ledger(), accepted.business().range(), options.language())
                .forEach(out::println);
        FindingsPage.of(findings, options.language()).forEach(out::println);
        out.println(WRITTEN.in(options.language()));
        audiences.forEach(one -> out.println("  " + file(AudiencePages.file(one))));
        out.println("  " + file("kpis.csv"));
        out.println("  " + file("kpis-all.csv"));
        if (!accepted.forecasts().isEmpty()) {
            out.println("  " + file("predictability.csv"));
        }
        files(funnel).forEach(name -> out.println("  " + file(name)));
        for (String name : List.of(LintFiles.JSON, LintFiles.SARIF, LintFiles.MARKDOWN)) {
            out.println("  " + file(name));
        }
        if (options.writeBaseline()) {
            out.println("  " + file(LintFiles.BASELINE));
        }
        out.println("  " + file("report.json"));
        if (options.lenient()) {
            out.println(
                    "  "
                            + REJECTED.in(options.language())
                                    .formatted(accepted.rejects(), file("rejects.csv")));
        }
    }

    /** The tables about stages, touches and experiments, as far as there are any. */
    private static List<String> files(FunnelReport funnel) {
        List<String> names = new ArrayList<>();
        if (!funnel.pipelines().isEmpty()) {
            names.add("stages-report.csv");
        }
        if (funnel.attribution().isPresent()) {
            names.add("attribution.csv");
        }
        if (!funnel.experiments().isEmpty()) {
            names.add("experiments-report.csv");
        }
        return names;
    }

    private List<Audience> audiences(Optional<KpiSystem> system) {
        List<Audience> all = system.isPresent() ? List.of(Audience.values()) : List.of();
        return options.audience().map(List::of).orElse(all);
    }

    private Path file(String name) {
        return options.out().resolve(name);
    }
}
