package io.github.kpisdk.examples.coverage;

import io.github.kpisdk.core.catalog.Kpis;
import java.lang.reflect.Member;
import java.util.Optional;
import java.util.stream.Stream;

/** What is there to answer a need: KPIs, types and their members. */
final class Symbols {
    private static final String ROOT = "io.github.kpisdk.";

    private Symbols() {}

    /** Whether it is the id of a KPI, or {@code package.Class} or {@code package.Class#member}. */
    static boolean exists(String symbol) {
        if (!symbol.startsWith(ROOT)) {
            return Kpis.ALL.stream().anyMatch(kpi -> kpi.id().equals(symbol));
        }
        String[] parts = symbol.split("#", 2);
        Optional<Class<?>> type = type(parts[0]);
        return type.isPresent() && (parts.length == 1 || hasMember(type.get(), parts[1]));
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name, false, Symbols.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean hasMember(Class<?> type, String name) {
        return Stream.<Member>concat(
                        Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredFields()))
                .anyMatch(member -> member.getName().equals(name));
    }
}
