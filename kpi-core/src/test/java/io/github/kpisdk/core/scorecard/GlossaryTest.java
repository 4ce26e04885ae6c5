package io.github.kpisdk.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed glossaries are what the declarations say, byte for byte.
 *
 * <p>After a change of a declaration, write them anew:
 *
 * <pre>mvn test -pl kpi-core -Dtest=GlossaryTest -Dkpi.update=true</pre>
 */
class GlossaryTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void the_english_glossary_is_current() throws IOException {
        assertCurrent(DOCS.resolve("glossary.md"), Language.EN);
    }

    @Test
    void the_russian_glossary_is_current() throws IOException {
        assertCurrent(DOCS.resolve("glossary.ru.md"), Language.RU);
    }

    private static void assertCurrent(Path file, Language language) throws IOException {
        String page = Glossary.of(Kpis.ALL, Quantities.all(), language);
        if (Boolean.getBoolean("kpi.update")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).isEqualTo(page);
    }
}
