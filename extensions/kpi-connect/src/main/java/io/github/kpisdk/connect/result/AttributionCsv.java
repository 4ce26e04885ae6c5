package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.CsvOutput;
import io.github.kpisdk.core.model.CodePoints;
import io.github.kpisdk.funnel.attribution.Attribution;
import io.github.kpisdk.funnel.attribution.Credit;
import io.github.kpisdk.funnel.report.AttributionReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One row per model and channel. */
final class AttributionCsv {
    private static final List<String> HEADER = List.of("model", "channel", "conversions", "value");

    private AttributionCsv() {}

    static void write(AttributionReport report, OutputStream out) throws IOException {
        try (CsvOutput csv = CsvOutput.guarded(out)) {
            csv.row(HEADER);
            for (Attribution one : report.comparison().attributions().values()) {
                for (String channel : channels(one)) {
                    Credit credit = one.credit(channel);
                    csv.row(
                            List.of(
                                    one.model().id(),
                                    channel,
                                    credit.conversions().toString(),
                                    credit.value().amount().toPlainString()));
                }
            }
        }
    }

    /** In the order of all results. */
    static List<String> channels(Attribution attribution) {
        return attribution.credits().keySet().stream().sorted(CodePoints.ORDER).toList();
    }
}
