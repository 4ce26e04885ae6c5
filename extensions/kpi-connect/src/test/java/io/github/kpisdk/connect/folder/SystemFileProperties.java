package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.system.KpiSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever stands in the file, it is a system or a list of faults in our own words. */
class SystemFileProperties {
    private static final String SOUND =
            """
            {"goals": [{"id": "g", "title": {"en": "Goal", "ru": "Цель"}, "level": "BUSINESS",
              "key_results": [{"id": "k", "kpi": "cac", "aim": {"target": "5"}}]}],
             "roles": [{"id": "r", "title": {"en": "Role", "ru": "Роль"}, "moves": ["price"]}],
             "cards": [{"id": "c", "kpi": "cac", "channel": "Email", "audiences": ["HEAD"],
               "benchmark": {"kpi": "cac", "value": "7", "segment": "s", "source": "t", "year": 2025,
                 "sample": 12},
               "aim": {"baseline": "9", "change": "-0.1", "deadline": "2026-01-31"},
               "responsibility": {"owner": "r", "levers": ["price"]},
               "measuring": {"maturity_days": 30}}],
             "decisions": [{"date": "2026-01-31", "card": "c", "figure": "8", "decision": "keep"}]}
            """;

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "null",
                        "true",
                        "1",
                        "1.5",
                        "-1e9",
                        "[]",
                        "{}",
                        "\"x\"",
                        "\"x\":1,",
                        "[null]",
                        "{\"a\":{\"b\":[[]]}}"),
                Arbitraries.strings().ofMaxLength(5));
    }

    @Property
    void it_is_a_system_or_faults(
            @ForAll @IntRange(max = 700) int at,
            @ForAll @IntRange(max = 20) int cut,
            @ForAll("pieces") String piece)
            throws IOException {
        int start = Math.min(at, SOUND.length());
        int end = Math.min(start + cut, SOUND.length());
        String json = SOUND.substring(0, start) + piece + SOUND.substring(end);
        try {
            assertThat(read(json)).isPresent();
        } catch (FaultyFile e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage())
                    .startsWith("system.json: ")
                    .doesNotContain("io.github", "tools.jackson", "java.");
        }
    }

    private static Optional<KpiSystem> read(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return SystemFile.read(name -> Optional.of(new ByteArrayInputStream(bytes)));
    }
}
