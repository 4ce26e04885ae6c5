package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Journeys written as paths. */
final class Paths {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final long DAY = 86_400;

    private Paths() {}

    /** Touches a day apart. */
    static List<Touch> touches(String path) {
        String[] channels = path.split(">");
        return IntStream.range(0, channels.length)
                .mapToObj(i -> Touch.at(channels[i], MAY.plusSeconds(DAY * i)))
                .toList();
    }

    static Journey won(String path, String value) {
        return Journey.converted(touches(path), Money.of("RUB", value));
    }

    static Journey lost(String path) {
        return Journey.lost(touches(path));
    }

    static Journeys journeys(Journey... journeys) {
        return Journeys.of("RUB", 2, List.of(journeys));
    }

    /** One conversion on each path. */
    static Journeys wonEach(String... paths) {
        return Journeys.of("RUB", 2, Arrays.stream(paths).map(path -> won(path, "0")).toList());
    }

    static Map<String, Known> conversions(Attribution attribution) {
        return attribution.credits().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().conversions()));
    }

    static Map<String, String> money(Attribution attribution) {
        return attribution.credits().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value().toString()));
    }

    static Known fraction(long numerator, long denominator) {
        return Known.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
