package io.github.kpisdk.funnel.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases from the tests of PostHog and ClickHouse; each names its file in {@code source}. */
class CasesTest {
    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    static List<JsonNode> cases() throws IOException {
        try (InputStream in = CasesTest.class.getResourceAsStream("cases.json")) {
            return new JsonMapper().readTree(in).valueStream().toList();
        }
    }

    @Test
    void all_are_there() throws IOException {
        assertThat(cases()).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void counts_are_as_published(JsonNode test) {
        FunnelResult result = funnel(test).over(events(test));
        JsonNode counts = test.at("/expect/counts");
        if (!counts.isMissingNode()) {
            assertThat(Events.counts(result)).isEqualTo(numbers(counts));
        }
        for (int step = 0; step < test.at("/expect/at").size(); step++) {
            int index = step;
            assertThat(
                            result.paths().stream()
                                    .filter(path -> path.hasReached(index))
                                    .map(FunnelPath::entity))
                    .containsExactlyElementsOf(texts(test.at("/expect/at/" + step)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void levels_are_as_published(JsonNode test) {
        Map<String, Integer> levels = new TreeMap<>();
        funnel(test).over(events(test)).paths().forEach(p -> levels.put(p.entity(), level(p)));
        test.at("/expect/levels")
                .properties()
                .forEach(
                        e -> assertThat(levels).containsEntry(e.getKey(), e.getValue().intValue()));
        for (JsonNode one : test.at("/multi")) {
            Funnel funnel = funnel(test).within(Events.seconds(one.get("window").longValue()));
            assertThat(level(funnel.over(events(test)).paths().get(0)))
                    .isEqualTo(one.get("level").intValue());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void times_are_as_published(JsonNode test) {
        List<StepResult> steps = funnel(test).over(events(test)).steps();
        for (int i = 1; i < test.at("/expect/avg").size(); i++) {
            StepTimes times = steps.get(i).times().orElseThrow();
            assertThat(value(times.mean())).isEqualByComparingTo(number(test, "/expect/avg/" + i));
            assertThat(value(times.median()))
                    .isEqualByComparingTo(number(test, "/expect/median/" + i));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cohorts_are_as_published(JsonNode test) {
        if (!test.path("kind").asString("").equals("trends")) {
            return;
        }
        int from = test.path("from_step").asInt(0);
        Map<LocalDate, List<Long>> found = new TreeMap<>();
        for (FunnelCohort cohort :
                funnel(test).cohorts(events(test), CohortPeriod.DAY, ZoneOffset.UTC, LATE)) {
            List<Long> counts = Events.counts(cohort.result());
            if (counts.get(from) > 0) {
                found.put(cohort.start(), List.of(counts.get(from), counts.get(counts.size() - 1)));
            }
        }
        Map<LocalDate, List<Long>> expected = new TreeMap<>();
        test.get("expect")
                .properties()
                .forEach(e -> expected.put(LocalDate.parse(e.getKey()), numbers(e.getValue())));
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    private static Funnel funnel(JsonNode test) {
        List<String> names = texts(test.get("steps"));
        Funnel funnel =
                Funnel.of(
                        IntStream.range(0, names.size())
                                .mapToObj(i -> step("step " + i, names.get(i)))
                                .toList());
        funnel =
                switch (test.path("order").asString("")) {
                    case "strict" -> funnel.inOrder(StepOrder.STRICT);
                    case "unordered" -> funnel.inOrder(StepOrder.ANY);
                    default -> funnel;
                };
        for (JsonNode x : test.path("exclusions")) {
            funnel = funnel.excluding(x.get(0).asString(), "step " + x.get(1), "step " + x.get(2));
        }
        return test.has("window")
                ? funnel.within(Events.seconds(test.get("window").longValue()))
                : funnel;
    }

    private static Step step(String name, String event) {
        return event.equals("*") ? Step.any(name) : Step.named(name, event);
    }

    private static List<Event> events(JsonNode test) {
        List<Event> events = new ArrayList<>();
        test.get("entities")
                .properties()
                .forEach(
                        entity ->
                                entity.getValue()
                                        .forEach(
                                                e ->
                                                        events.add(
                                                                Event.of(
                                                                        "e" + events.size(),
                                                                        entity.getKey(),
                                                                        e.get(0).asString(),
                                                                        Events.second(
                                                                                e.get(1)
                                                                                        .longValue())))));
        return events;
    }

    private static int level(FunnelPath path) {
        return (int) path.times().stream().filter(time -> time.isPresent()).count();
    }

    private static BigDecimal value(Outcome outcome) {
        return ((Known) outcome).value();
    }

    private static BigDecimal number(JsonNode test, String path) {
        return new BigDecimal(test.at(path).longValue());
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).toList();
    }

    private static List<Long> numbers(JsonNode array) {
        return stream(array).map(JsonNode::longValue).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
