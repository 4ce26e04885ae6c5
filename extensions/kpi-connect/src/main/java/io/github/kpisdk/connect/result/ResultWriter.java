package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.OutputFolder;
import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.connect.folder.Rejects;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.economics.Predictability;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.funnel.report.FunnelReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the results of one run into a folder, all files or none.
 *
 * <p>The folder then speaks of this run only: {@code rejects.csv} of an earlier run is removed
 * where this one set nothing aside on purpose, {@code predictability.csv} where it was given no
 * forecasts, and {@code stages-report.csv}, {@code attribution.csv} and {@code
 * experiments-report.csv} where it was told nothing of them.
 */
public final class ResultWriter {
    private static final String KPIS = "kpis.csv";
    private static final String ALL_KPIS = "kpis-all.csv";
    private static final String REPORT = "report.json";
    private static final String REJECTS = "rejects.csv";
    private static final String PREDICTABILITY = "predictability.csv";
    private static final String STAGES = "stages-report.csv";
    private static final String ATTRIBUTION = "attribution.csv";
    private static final String EXPERIMENTS = "experiments-report.csv";

    /** The results themselves, and the folder and the one around it. */
    private static final Set<String> TAKEN =
            Set.of(
                    KPIS,
                    ALL_KPIS,
                    REPORT,
                    REJECTS,
                    PREDICTABILITY,
                    STAGES,
                    ATTRIBUTION,
                    EXPERIMENTS,
                    ".",
                    "..");

    private static final Set<String> CONTRACT =
            Kpis.CONTRACT.stream().map(Kpi::id).collect(Collectors.toUnmodifiableSet());

    private final Path directory;

    private final Map<String, String> texts;
    private final List<Forecast> forecasts;
    private final FunnelReport funnel;

    private ResultWriter(
            Path directory,
            Map<String, String> texts,
            List<Forecast> forecasts,
            FunnelReport funnel) {
        this.directory = directory;
        this.texts = texts;
        this.forecasts = forecasts;
        this.funnel = funnel;
    }

    /** Writes into this folder, which is made if it is not there. */
    public static ResultWriter into(Path directory) {
        return new ResultWriter(directory, Map.of(), List.of(), FunnelReport.NONE);
    }

    /**
     * The same writer, which writes a text of one's own along with the results, such as a page: all
     * of it or nothing, in UTF-8.
     *
     * @param name of the file in the folder; not that of a result or of another text
     * @throws IllegalArgumentException if it is, or leads out of the folder
     */
    public ResultWriter beside(String name, String text) {
        boolean plain = name.equals(String.valueOf(directory.resolve(name).getFileName()));
        if (!plain || TAKEN.contains(name) || texts.containsKey(name)) {
            throw new IllegalArgumentException(
                    "Not the name of a file beside the results: " + Excerpt.of(name));
        }
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(name, text);
        return new ResultWriter(directory, more, forecasts, funnel);
    }

    /**
     * The same writer, which writes how well figures were foreseen: {@code predictability.csv}, and
     * {@code predictability} in {@code report.json}. Without forecasts there is neither.
     *
     * <p>A forecast is a hit if it is off by no more than a tenth of the figure. One of a period
     * that the scorecard does not have is not judged, and counted as such.
     *
     * @param made of KPIs of {@link Kpis#ALL}; one of a KPI that the scorecard lacks finds no
     *     figure. Writing is refused with an {@link IllegalArgumentException} for other KPIs and
     *     for what {@link Predictability} refuses
     */
    public ResultWriter withForecasts(List<Forecast> made) {
        return new ResultWriter(directory, texts, List.copyOf(made), funnel);
    }

    /**
     * The same writer, which writes what became of stages, touches and experiments: {@code
     * stages-report.csv}, {@code attribution.csv} and {@code experiments-report.csv}, and sections
     * of {@code report.json}. Of what the report says nothing about there is neither.
     */
    public ResultWriter withFunnel(FunnelReport report) {
        return new ResultWriter(directory, texts, forecasts, report);
    }

    /**
     * Writes {@code kpis.csv} with the KPIs of the folder contract, {@code kpis-all.csv} with all
     * that the scorecard has, and {@code report.json}.
     *
     * @throws IllegalArgumentException if the grain of the scorecard is not month, quarter or
     *     total; then nothing is written
     */
    public void write(Scorecard scorecard) throws IOException {
        Business business = business(scorecard);
        try (OutputFolder out = OutputFolder.at(directory)) {
            out.remove(REJECTS);
            writeTexts(out);
            results(out, business, scorecard, 0);
            out.publish();
        }
    }

    /**
     * Writes the same after a lenient reading, and {@code rejects.csv}, be it empty.
     *
     * @throws IllegalArgumentException if the grain of the scorecard is not month, quarter or
     *     total; then nothing is written
     */
    public void write(Scorecard scorecard, Rejects rejects) throws IOException {
        Business business = business(scorecard);
        try (OutputFolder out = OutputFolder.at(directory)) {
            try (OutputStream file = out.create(REJECTS)) {
                rejects.writeTo(file);
            }
            writeTexts(out);
            results(out, business, scorecard, rejects.count());
            out.publish();
        }
    }

    private void writeTexts(OutputFolder out) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            try (OutputStream file = out.create(text.getKey())) {
                file.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Results are of a business as the folder contract knows it: readers expect no other. */
    private static Business business(Scorecard scorecard) {
        return new Business(scorecard.currency(), scorecard.range(), scorecard.grain());
    }

    private void results(OutputFolder out, Business business, Scorecard scorecard, long rejects)
            throws IOException {
        List<Foreseen> foreseen = Foreseen.of(scorecard, forecasts);
        try (OutputStream file = out.create(REPORT)) {
            ReportJson.write(business, scorecard, rejects, foreseen, funnel, file);
        }
        try (OutputStream file = out.create(KPIS)) {
            KpisCsv.write(scorecard, CONTRACT::contains, file);
        }
        try (OutputStream file = out.create(ALL_KPIS)) {
            KpisCsv.write(scorecard, id -> true, file);
        }
        optional(
                out,
                PREDICTABILITY,
                !foreseen.isEmpty(),
                file -> PredictabilityCsv.write(foreseen, file));
        optional(
                out,
                STAGES,
                !funnel.pipelines().isEmpty(),
                file -> StagesCsv.write(funnel.pipelines(), file));
        optional(
                out,
                ATTRIBUTION,
                funnel.attribution().isPresent(),
                file -> AttributionCsv.write(funnel.attribution().orElseThrow(), file));
        optional(
                out,
                EXPERIMENTS,
                !funnel.experiments().isEmpty(),
                file -> ExperimentsCsv.write(funnel.experiments(), file));
    }

    /** Writes one file. */
    private interface Content {
        void write(OutputStream file) throws IOException;
    }

    /** A file that is there only where this run has something to say in it. */
    private static void optional(OutputFolder out, String name, boolean wanted, Content content)
            throws IOException {
        if (!wanted) {
            out.remove(name);
            return;
        }
        try (OutputStream file = out.create(name)) {
            content.write(file);
        }
    }
}
