package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.CsvOutput;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.funnel.report.PipelineReport;
import io.github.kpisdk.funnel.report.StageFigures;
import io.github.kpisdk.funnel.stats.Interval;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One row per pipeline, cohort and stage. */
final class StagesCsv {
    /** The name of a row that is about the pipeline as a whole. */
    static final String WHOLE = "*";

    private static final List<String> HEADER =
            List.of(
                    "pipeline",
                    "cohort",
                    "stage",
                    "entered",
                    "passed",
                    "rate",
                    "low",
                    "high",
                    "median_days",
                    "timed",
                    "in_progress",
                    "maturity",
                    "status",
                    "reason");

    private StagesCsv() {}

    static void write(List<PipelineReport> pipelines, OutputStream out) throws IOException {
        try (CsvOutput csv = CsvOutput.guarded(out)) {
            csv.row(HEADER);
            for (PipelineReport pipeline : pipelines) {
                for (StageFigures row : pipeline.rows()) {
                    csv.row(cells(pipeline.rules().pipeline().name(), row));
                }
            }
        }
    }

    private static List<String> cells(String pipeline, StageFigures row) {
        return List.of(
                pipeline,
                row.cohort().toString(),
                row.stage().orElse(WHOLE),
                Long.toString(row.entered()),
                Long.toString(row.passed()),
                value(row.rate()),
                row.interval().map(Interval::lower).map(Rounded::text).orElse(""),
                row.interval().map(Interval::upper).map(Rounded::text).orElse(""),
                value(row.medianDays()),
                Long.toString(row.timed()),
                Long.toString(row.inProgress()),
                row.maturity().map(Enum::name).orElse(""),
                row.rate().fold(known -> "KNOWN", undefined -> "UNDEFINED"),
                row.rate().fold(known -> "", undefined -> undefined.code()));
    }

    private static String value(Outcome outcome) {
        return outcome.fold(known -> known.toString(), undefined -> "");
    }
}
