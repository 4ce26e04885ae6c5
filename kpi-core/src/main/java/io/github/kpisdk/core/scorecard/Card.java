package io.github.kpisdk.core.scorecard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Scope;
import java.util.List;

/**
 * The figures of one channel, or of the business, in one period.
 *
 * @param period the name of the period
 * @param channel the channel, or {@code *} for the business
 * @param results in the order in which the KPIs were asked for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"period", "channel", "results"})
public record Card(String period, Scope channel, List<KpiResult> results) {

    /** Checks the name of the period and keeps a copy of the results. */
    public Card {
        Period.parse(Required.field("period", period));
        Required.field("channel", channel);
        results = Required.list("results", results);
    }

    /**
     * The result of a KPI.
     *
     * @throws IllegalArgumentException if the KPI was not asked for
     */
    public KpiResult result(Kpi kpi) {
        return results.stream()
                .filter(result -> result.kpi().equals(kpi.id()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s is not on the card of %s in %s"
                                                .formatted(
                                                        kpi,
                                                        Excerpt.of(channel.toString()),
                                                        Excerpt.of(period))));
    }
}
