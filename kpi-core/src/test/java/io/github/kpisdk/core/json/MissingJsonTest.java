package io.github.kpisdk.core.json;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.model.Traffic;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.KeyResult;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Responsibility;
import io.github.kpisdk.core.system.TeamRole;
import io.github.kpisdk.core.system.Term;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is unknown is passed over; what is missing or wrong is refused, and the message names it.
 */
class MissingJsonTest {
    private static final Map<Class<?>, List<String>> REQUIRED =
            Map.ofEntries(
                    Map.entry(Channel.class, List.of("name", "kind")),
                    Map.entry(Text.class, List.of("en", "ru")),
                    Map.entry(Cost.class, List.of("date", "kind", "amount")),
                    Map.entry(Traffic.class, List.of("date")),
                    Map.entry(Lead.class, List.of("lead_id", "created_on")),
                    Map.entry(
                            Deal.class,
                            List.of("deal_id", "customer_id", "created_on", "status", "amount")),
                    Map.entry(
                            Refund.class, List.of("refund_id", "deal_id", "refunded_on", "amount")),
                    Map.entry(Subscription.class, List.of("customer_id", "month", "amount")),
                    Map.entry(
                            Measurement.class,
                            List.of("date", "metric", "value", "measured_by", "method")),
                    Map.entry(Known.class, List.of("status", "numerator", "denominator")),
                    Map.entry(Undefined.class, List.of("status", "reason", "subject")),
                    Map.entry(KpiResult.class, List.of("kpi", "unit", "outcome")),
                    Map.entry(Card.class, List.of("period", "channel", "results")),
                    Map.entry(
                            Comparison.class,
                            List.of(
                                    "kpi",
                                    "basis",
                                    "better",
                                    "display",
                                    "unit",
                                    "actual",
                                    "reference")),
                    Map.entry(Plan.class, List.of("kpi", "value")),
                    Map.entry(
                            Benchmark.class, List.of("kpi", "value", "segment", "source", "year")),
                    Map.entry(Scorecard.class, List.of("currency", "range", "grain", "cards")),
                    Map.entry(Aim.class, List.of()),
                    Map.entry(Responsibility.class, List.of()),
                    Map.entry(Measuring.class, List.of()),
                    Map.entry(KeyResult.class, List.of("id", "kpi", "aim")),
                    Map.entry(Goal.class, List.of("id", "title")),
                    Map.entry(TeamRole.class, List.of("id", "title", "moves")),
                    Map.entry(Term.class, List.of("term", "meaning")),
                    Map.entry(KpiCard.class, List.of("id", "kpi")),
                    Map.entry(LogEntry.class, List.of("date", "card")),
                    Map.entry(DecisionLog.class, List.of("entries")),
                    Map.entry(KpiSystem.class, List.of()));

    @ParameterizedTest
    @MethodSource("io.github.kpisdk.core.json.Samples#objects")
    void unknown_properties_are_passed_over_at_every_depth(Object value) throws IOException {
        String json = Both.write(value).replace("{", "{\"later\":{\"more\":[1.5,null]},");

        Both.read(json, value, value.getClass());
    }

    static Stream<Arguments> required() {
        return Samples.objects()
                .flatMap(
                        value ->
                                REQUIRED.get(value.getClass()).stream()
                                        .map(name -> arguments(value, name)));
    }

    @ParameterizedTest
    @MethodSource("required")
    void a_missing_property_is_named(Object value, String name) throws IOException {
        ObjectNode json = tree(value);
        json.remove(name);

        Both.refuse(json.toString(), value.getClass(), name + " is required");
    }

    @ParameterizedTest
    @MethodSource("required")
    void a_null_is_a_missing_property(Object value, String name) throws IOException {
        ObjectNode json = tree(value);
        json.putNull(name);

        Both.refuse(json.toString(), value.getClass(), name + " is required");
    }

    @ParameterizedTest
    @MethodSource("required")
    void an_array_is_never_right_but_for_a_list(Object value, String name) throws IOException {
        ObjectNode json = tree(value);
        json.putArray(name).addNull();

        Both.refuse(json.toString(), value.getClass(), name);
    }

    private static ObjectNode tree(Object value) throws IOException {
        return (ObjectNode) new JsonMapper().readTree(Both.write(value));
    }
}
