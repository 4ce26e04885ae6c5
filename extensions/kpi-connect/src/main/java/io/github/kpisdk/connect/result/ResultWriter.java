package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.OutputFolder;
import io.github.kpisdk.connect.folder.Rejects;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the results of one run into a folder, all files or none.
 *
 * <p>The folder then speaks of this run only: {@code rejects.csv} of an earlier run is removed
 * where this one set nothing aside on purpose.
 */
public final class ResultWriter {
    private static final String KPIS = "kpis.csv";
    private static final String ALL_KPIS = "kpis-all.csv";
    private static final String REPORT = "report.json";
    private static final String REJECTS = "rejects.csv";

    private static final Set<String> CONTRACT =
            Kpis.CONTRACT.stream().map(Kpi::id).collect(Collectors.toUnmodifiableSet());

    private final Path directory;

    private ResultWriter(Path directory) {
        this.directory = directory;
    }

    /** Writes into this folder, which is made if it is not there. */
    public static ResultWriter into(Path directory) {
        return new ResultWriter(directory);
    }

    /**
     * Writes {@code kpis.csv} with the KPIs of the folder contract, {@code kpis-all.csv} with all
     * that the scorecard has, and {@code report.json}.
     */
    public void write(Scorecard scorecard) throws IOException {
        try (OutputFolder out = OutputFolder.at(directory)) {
            out.remove(REJECTS);
            results(out, scorecard, 0);
            out.publish();
        }
    }

    /** Writes the same after a lenient reading, and {@code rejects.csv}, be it empty. */
    public void write(Scorecard scorecard, Rejects rejects) throws IOException {
        try (OutputFolder out = OutputFolder.at(directory)) {
            try (OutputStream file = out.create(REJECTS)) {
                rejects.writeTo(file);
            }
            results(out, scorecard, rejects.count());
            out.publish();
        }
    }

    private static void results(OutputFolder out, Scorecard scorecard, long rejects)
            throws IOException {
        try (OutputStream file = out.create(REPORT)) {
            ReportJson.write(scorecard, rejects, file);
        }
        try (OutputStream file = out.create(KPIS)) {
            KpisCsv.write(scorecard, CONTRACT::contains, file);
        }
        try (OutputStream file = out.create(ALL_KPIS)) {
            KpisCsv.write(scorecard, id -> true, file);
        }
    }
}
