package io.github.kpisdk.connect.result;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.attribution.Attribution;
import io.github.kpisdk.funnel.attribution.Credit;
import io.github.kpisdk.funnel.conversion.CloseRate;
import io.github.kpisdk.funnel.conversion.CloseShare;
import io.github.kpisdk.funnel.conversion.TooEarly;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.report.AttributionReport;
import io.github.kpisdk.funnel.report.ExperimentReport;
import io.github.kpisdk.funnel.report.FunnelReport;
import io.github.kpisdk.funnel.report.PipelineReport;
import io.github.kpisdk.funnel.report.StageFigures;
import io.github.kpisdk.funnel.stats.Interval;
import tools.jackson.core.JsonGenerator;

/**
 * The sections of the report about stages, touches and experiments; each only where it has rows.
 */
final class FunnelJson {
    private final JsonGenerator json;

    private FunnelJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(FunnelReport funnel, JsonGenerator json) {
        FunnelJson sections = new FunnelJson(json);
        if (!funnel.pipelines().isEmpty()) {
            json.writeName("pipelines");
            json.writeStartArray();
            funnel.pipelines().forEach(sections::pipeline);
            json.writeEndArray();
        }
        funnel.attribution().ifPresent(sections::attribution);
        if (!funnel.experiments().isEmpty()) {
            json.writeName("experiments");
            json.writeStartArray();
            funnel.experiments().forEach(sections::experiment);
            json.writeEndArray();
        }
    }

    private void pipeline(PipelineReport report) {
        json.writeStartObject();
        json.writeStringProperty("pipeline", report.rules().pipeline().name());
        json.writeStringProperty("recorded_from", report.rules().recordedFrom().toString());
        json.writeStringProperty("observed_until", report.rules().observedUntil().toString());
        json.writeNumberProperty("horizon_days", report.rules().horizonDays());
        json.writeName("close_rate");
        closeRate(report.closeRate());
        json.writeNumberProperty("outside", report.outside());
        json.writeNumberProperty("changed_pipeline", report.changedPipeline());
        json.writeName("faults");
        json.writeStartObject();
        report.faults().forEach((fault, rows) -> json.writeNumberProperty(fault.name(), rows));
        json.writeEndObject();
        json.writeName("stages");
        json.writeStartArray();
        report.rows().forEach(this::stage);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void closeRate(CloseRate rate) {
        rate.fold(this::share, this::tooEarly);
    }

    private CloseRate share(CloseShare share) {
        json.writeStartObject();
        json.writeStringProperty("status", "KNOWN");
        json.writeNumberProperty("share", Rounded.of(share.share()));
        share.limits()
                .ifPresent(
                        limits -> {
                            json.writeNumberProperty("low", Rounded.of(limits.lower()));
                            json.writeNumberProperty("high", Rounded.of(limits.upper()));
                        });
        json.writeEndObject();
        return share;
    }

    private CloseRate tooEarly(TooEarly early) {
        json.writePOJO(early.undefined());
        return early;
    }

    private void stage(StageFigures row) {
        json.writeStartObject();
        json.writeStringProperty("cohort", row.cohort().toString());
        json.writeStringProperty("stage", row.stage().orElse(StagesCsv.WHOLE));
        json.writeNumberProperty("entered", row.entered());
        json.writeNumberProperty("passed", row.passed());
        json.writePOJOProperty("rate", row.rate());
        row.interval().ifPresent(interval -> interval("interval", interval));
        json.writePOJOProperty("median_days", row.medianDays());
        json.writeNumberProperty("timed", row.timed());
        json.writeNumberProperty("in_progress", row.inProgress());
        row.maturity().ifPresent(state -> json.writeStringProperty("maturity", state.name()));
        json.writeEndObject();
    }

    private void interval(String name, Interval interval) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("low", Rounded.of(interval.lower()));
        json.writeNumberProperty("high", Rounded.of(interval.upper()));
        json.writeEndObject();
    }

    private void attribution(AttributionReport report) {
        json.writeName("attribution");
        json.writeStartObject();
        json.writePOJOProperty("note", report.comparison().note());
        report.rules()
                .windowDays()
                .ifPresent(days -> json.writeNumberProperty("window_days", days));
        report.rules().direct().ifPresent(name -> json.writeStringProperty("direct", name));
        json.writeNumberProperty("conversions", report.conversions());
        json.writeStringProperty("value", report.value().amount().toPlainString());
        json.writeNumberProperty("nulls", report.nulls());
        json.writeNumberProperty("open", report.open());
        json.writeNumberProperty("untouched", report.untouched());
        json.writeStringProperty(
                "untouched_value", report.untouchedValue().amount().toPlainString());
        json.writeNumberProperty("touches", report.touches());
        json.writeNumberProperty("touches_used", report.touchesUsed());
        json.writeName("models");
        json.writeStartArray();
        report.comparison().attributions().values().forEach(this::model);
        json.writeEndArray();
        json.writeName("left_out");
        json.writeStartArray();
        report.comparison().leftOut().forEach(this::leftOut);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void model(Attribution attribution) {
        json.writeStartObject();
        json.writeStringProperty("model", attribution.model().id());
        json.writePOJOProperty("name", attribution.model().name());
        json.writeName("credits");
        json.writeStartArray();
        for (String channel : AttributionCsv.channels(attribution)) {
            Credit credit = attribution.credit(channel);
            json.writeStartObject();
            json.writeStringProperty("channel", channel);
            json.writePOJOProperty("conversions", credit.conversions());
            json.writeStringProperty("value", credit.value().amount().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void leftOut(String model, Text reason) {
        json.writeStartObject();
        json.writeStringProperty("model", model);
        json.writePOJOProperty("reason", reason);
        json.writeEndObject();
    }

    private void experiment(ExperimentReport report) {
        json.writeStartObject();
        json.writeStringProperty("experiment", report.name());
        json.writeStringProperty("decision", report.verdict().decision().name());
        json.writePOJOProperty("better", report.verdict().better());
        json.writePOJOProperty("explanation", report.verdict().explanation());
        json.writeName("variants");
        json.writeStartArray();
        report.arms().forEach(arm -> variant(report, arm));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void variant(ExperimentReport report, Arm arm) {
        json.writeStartObject();
        json.writeStringProperty("variant", arm.name());
        json.writeNumberProperty("weight", Rounded.of(arm.weight()));
        json.writeNumberProperty("visitors", arm.users());
        json.writeNumberProperty("conversions", arm.result().successes());
        json.writePOJOProperty("rate", arm.result().rate());
        if (arm.result().interval().isComputed()) {
            interval("interval", arm.result().interval().orElseThrow());
        }
        ExperimentsCsv.comparison(report, arm)
                .ifPresent(
                        compared -> {
                            interval("difference", compared.difference());
                            json.writeNumberProperty("p", Rounded.of(compared.p()));
                            json.writeNumberProperty(
                                    "adjusted_p", Rounded.of(compared.adjustedP()));
                        });
        json.writeEndObject();
    }
}
