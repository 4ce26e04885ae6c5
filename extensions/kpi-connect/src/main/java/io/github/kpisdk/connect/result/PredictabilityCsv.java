package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.CsvOutput;
import io.github.kpisdk.core.economics.Predictability;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** One row per KPI and channel that somebody foresaw. */
final class PredictabilityCsv {
    private static final List<String> HEADER =
            List.of(
                    "kpi",
                    "channel",
                    "forecasts",
                    "counted",
                    "late",
                    "wape",
                    "bias",
                    "hit_rate",
                    "status",
                    "reason");

    private PredictabilityCsv() {}

    static void write(List<Foreseen> all, OutputStream out) throws IOException {
        try (CsvOutput csv = CsvOutput.guarded(out)) {
            csv.row(HEADER);
            for (Foreseen one : all) {
                csv.row(cells(one));
            }
        }
    }

    private static List<String> cells(Foreseen one) {
        Predictability measures = one.predictability();
        String reason = reason(measures);
        return List.of(
                one.kpi(),
                one.scope().toString(),
                Integer.toString(one.forecasts()),
                Integer.toString(measures.counted()),
                Integer.toString(measures.late()),
                value(measures.wape()),
                value(measures.bias()),
                value(measures.hitRate()),
                reason.isEmpty() ? "KNOWN" : "UNDEFINED",
                reason);
    }

    private static String value(Outcome outcome) {
        return outcome.fold(known -> known.toString(), undefined -> "");
    }

    /** Why there is no first of the measures that are missing. */
    private static String reason(Predictability measures) {
        return Stream.of(measures.wape(), measures.bias(), measures.hitRate())
                .filter(Undefined.class::isInstance)
                .map(outcome -> ((Undefined) outcome).code())
                .findFirst()
                .orElse("");
    }
}
