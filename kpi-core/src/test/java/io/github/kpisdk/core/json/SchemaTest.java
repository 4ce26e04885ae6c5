package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Schemas.COMPARISON;
import static io.github.kpisdk.core.json.Schemas.ECONOMICS;
import static io.github.kpisdk.core.json.Schemas.FACTS;
import static io.github.kpisdk.core.json.Schemas.REVIEW;
import static io.github.kpisdk.core.json.Schemas.SCORECARD;
import static io.github.kpisdk.core.json.Schemas.SYSTEM;
import static io.github.kpisdk.core.json.Schemas.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed schemas are what the types say, and what the types say is true.
 *
 * <p>After a change of a type, write them anew:
 *
 * <pre>mvn test -pl kpi-core -Dtest=SchemaTest -Dkpi.update=true</pre>
 */
class SchemaTest {
    private static final String REPORT =
            """
            {"$id": "%sreport.schema.json", "type": "object", "required": ["scorecard"],
             "properties": {"scorecard": {"$ref": "scorecard.schema.json"}}}"""
                    .formatted(SchemaWriter.HOME);

    @ParameterizedTest
    @EnumSource
    void a_committed_schema_is_current(Schemas schema) throws IOException {
        Path file = Schemas.FOLDER.resolve(schema.file());
        if (Boolean.getBoolean("kpi.update")) {
            Files.writeString(file, schema.generate());
        }

        assertThat(Files.readString(file)).isEqualTo(schema.generate());
    }

    static Stream<Arguments> values() {
        return Stream.of(
                        Stream.of(
                                arguments(SCORECARD, Samples.scorecard(Kpis.CONTRACT)),
                                arguments(COMPARISON, Samples.COMPARISON),
                                arguments(SYSTEM, SystemSamples.SYSTEM),
                                arguments(SYSTEM, SystemSamples.BARE),
                                arguments(REVIEW, EconomicsSamples.REVIEW)),
                        EconomicsSamples.all().map(value -> arguments(ECONOMICS, value)),
                        Samples.facts().map(fact -> arguments(FACTS, fact)))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_is_written_keeps_to_the_schema(Schemas schema, Object value) throws IOException {
        assertThat(faults(schema.of(value.getClass()), value)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_schema_knows_all_that_is_written(Schemas schema, Object value) throws IOException {
        assertThat(faults(schema.closedOf(value.getClass()), value)).isEmpty();
    }

    @Test
    void a_scorecard_without_explanations_keeps_to_the_schema_too() throws IOException {
        Object read = PlainMapper.JACKSON_3.read(Both.write(Samples.SCORECARD), Scorecard.class);

        assertThat(faults(SCORECARD.of(Scorecard.class), read)).isEmpty();
    }

    @Test
    void later_versions_may_write_more() throws IOException {
        String json = Both.write(Samples.SCORECARD).replace("{", "{\"later\":1,");

        assertThat(faults(SCORECARD.of(Scorecard.class), json)).isEmpty();
        assertThat(faults(SCORECARD.closedOf(Scorecard.class), json)).isNotEmpty();
    }

    @Test
    void a_neighbour_can_refer_to_it() throws IOException {
        Schema report =
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                registry ->
                                        registry.schemas(
                                                Map.of(
                                                        SchemaWriter.HOME + SCORECARD.file(),
                                                        SCORECARD.generate())))
                        .getSchema(REPORT);
        String json = "{\"scorecard\":" + Both.write(Samples.SCORECARD) + "}";

        assertThat(faults(report, json)).isEmpty();
        assertThat(faults(report, json.replace("KNOWN", "GUESSED"))).isNotEmpty();
    }
}
