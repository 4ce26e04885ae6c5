package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.CsvOutput;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;

/** One row per period, channel and KPI. */
final class KpisCsv {
    private static final List<String> HEADER =
            List.of("period", "channel", "kpi", "value", "unit", "status", "reason");

    private KpisCsv() {}

    /** Writes the results of the KPIs whose ids are asked for. */
    static void write(Scorecard scorecard, Predicate<String> ids, OutputStream out)
            throws IOException {
        try (CsvOutput csv = CsvOutput.guarded(out)) {
            csv.row(HEADER);
            for (Card card : scorecard.cards()) {
                for (KpiResult result : card.results()) {
                    if (ids.test(result.kpi())) {
                        csv.row(cells(card, result));
                    }
                }
            }
        }
    }

    private static List<String> cells(Card card, KpiResult result) {
        List<String> outcome =
                result.outcome()
                        .fold(
                                known -> List.of(known.toString(), "KNOWN", ""),
                                undefined -> List.of("", "UNDEFINED", undefined.code()));
        return List.of(
                card.period(),
                card.channel().toString(),
                result.kpi(),
                outcome.get(0),
                result.unit(),
                outcome.get(1),
                outcome.get(2));
    }
}
