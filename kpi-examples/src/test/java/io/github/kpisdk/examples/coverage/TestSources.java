package io.github.kpisdk.examples.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules, as they are written. */
final class TestSources {
    private static final Path TESTS = Path.of("src", "test", "java");

    private final Map<String, List<String>> sources = new LinkedHashMap<>();

    /** Reads what lies below the folder of the repository. */
    static TestSources below(Path repository) throws IOException {
        TestSources found = new TestSources();
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : files.filter(TestSources::isTest).sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                found.sources
                        .computeIfAbsent(name, same -> new ArrayList<>())
                        .add(Files.readString(file));
            }
        }
        return found;
    }

    private static boolean isTest(Path file) {
        return file.toString().contains(TESTS.toString()) && file.toString().endsWith(".java");
    }

    /** Whether there is {@code TestClass}, or {@code TestClass#method} which is run. */
    boolean has(String test) {
        String[] parts = test.split("#", 2);
        return sources.getOrDefault(parts[0], List.of()).stream()
                .anyMatch(source -> hasTest(source, parts.length == 1 ? "\\w+" : parts[1]));
    }

    /** Helpers are private or static; tests are neither. */
    private static boolean hasTest(String source, String method) {
        return Pattern.compile("(?m)^    void " + method + "\\(").matcher(source).find();
    }
}
