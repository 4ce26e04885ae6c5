package io.github.kpisdk.core.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kpisdk.core.economics.BreakEvenLadder;
import io.github.kpisdk.core.economics.DefinitionSpread;
import io.github.kpisdk.core.economics.Growth;
import io.github.kpisdk.core.economics.ObservedPayback;
import io.github.kpisdk.core.economics.Predictability;
import io.github.kpisdk.core.economics.Waterfall;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.SystemReview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that are committed, and of what. */
enum Schemas {
    SCORECARD(Scorecard.class),
    COMPARISON(Comparison.class),
    FACTS(
            Channel.class,
            Cost.class,
            Traffic.class,
            Lead.class,
            Deal.class,
            Refund.class,
            Subscription.class,
            Measurement.class),
    SYSTEM(KpiSystem.class),
    REVIEW(SystemReview.class),
    ECONOMICS(
            Waterfall.class,
            BreakEvenLadder.class,
            DefinitionSpread.class,
            ObservedPayback.class,
            Growth.class,
            Predictability.class);

    /** Seen from the folder of the module, in which tests run. */
    static final Path FOLDER = Path.of("..", "docs", "schema");

    private final Class<?>[] types;

    Schemas(Class<?>... types) {
        this.types = types;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    String generate() {
        return SchemaWriter.of(file(), types);
    }

    /** How to tell whether JSON is what a type, one of these, is written as. */
    Schema of(Class<?> type) {
        return schema(definition(type));
    }

    /** As above, and a property that the schema does not know is a fault too. */
    Schema closedOf(Class<?> type) {
        ObjectNode schema = definition(type);
        for (JsonNode definition : schema.get("$defs")) {
            if (definition.has("properties")) {
                ((ObjectNode) definition).put("additionalProperties", false);
            }
        }
        return schema(schema);
    }

    static List<Error> faults(Schema schema, Object value) throws IOException {
        return faults(schema, Both.write(value));
    }

    static List<Error> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private ObjectNode definition(Class<?> type) {
        ObjectNode schema = (ObjectNode) new JsonMapper().readTree(generate());
        return schema.put("$ref", "#/$defs/" + type.getSimpleName());
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }
}
