package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.IndentedJson;
import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.funnel.report.FunnelReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** The results with their explanations, as indented JSON. */
final class ReportJson {
    private ReportJson() {}

    /** Writes the report; it says nothing of predictability where nobody foresaw anything. */
    static void write(
            Business business,
            Scorecard scorecard,
            long rejects,
            List<Foreseen> foreseen,
            FunnelReport funnel,
            OutputStream out)
            throws IOException {
        try (JsonGenerator json = IndentedJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("currency", business.currency());
            json.writeStringProperty("from", business.range().start().toString());
            json.writeStringProperty("to", business.range().end().toString());
            json.writeStringProperty("grain", business.grain().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("rejects", rejects);
            json.writePOJOProperty("scorecard", scorecard);
            if (!foreseen.isEmpty()) {
                write(foreseen, json);
            }
            FunnelJson.write(funnel, json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw new IOException("Cannot write report.json: " + e.getOriginalMessage(), e);
        }
    }

    private static void write(List<Foreseen> foreseen, JsonGenerator json) {
        json.writeName("predictability");
        json.writeStartArray();
        for (Foreseen one : foreseen) {
            json.writeStartObject();
            json.writeStringProperty("kpi", one.kpi());
            json.writeStringProperty("channel", one.scope().toString());
            json.writeNumberProperty("forecasts", one.forecasts());
            json.writeNumberProperty("elsewhere", one.elsewhere());
            json.writePOJOProperty("measures", one.predictability());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
