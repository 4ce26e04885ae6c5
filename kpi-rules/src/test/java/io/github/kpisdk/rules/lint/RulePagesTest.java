package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed pages of the rules are those that the rules write: {@code -Dkpi.update=true}. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void pages_are_current() throws IOException {
        Map<Path, String> pages = pages();
        if (Boolean.getBoolean("kpi.update")) {
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                Files.createDirectories(page.getKey().getParent());
                Files.writeString(page.getKey(), page.getValue());
            }
        }
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            assertThat(page.getKey()).content().isEqualTo(page.getValue());
        }
    }

    @Test
    void no_page_is_left_over() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Set<Path> found = new TreeSet<>();
            files.filter(file -> file.getFileName().toString().matches("K[A-Z]\\d{3}\\.md"))
                    .forEach(found::add);
            assertThat(pages().keySet()).containsAll(found);
        }
    }

    private static Map<Path, String> pages() {
        Map<Path, String> pages = new LinkedHashMap<>();
        RuleSet rules = RuleSet.strict();
        StringBuilder index = new StringBuilder("# Rules\n\n");
        index.append("A page each, written from the rule: [по-русски](ru/README.md).\n\n");
        StringBuilder russian = new StringBuilder("# Правила\n\n");
        russian.append("По странице на правило: [in English](../README.md).\n\n");
        for (RuleInfo info : rules.infos()) {
            List<Rule<?>> same =
                    rules.rules().stream().filter(rule -> rule.info() == info).toList();
            String file = info.code() + ".md";
            pages.put(FOLDER.resolve(file), RulePage.of(same, Language.EN));
            pages.put(FOLDER.resolve("ru").resolve(file), RulePage.of(same, Language.RU));
            index.append(line(info, file, Language.EN));
            russian.append(line(info, file, Language.RU));
        }
        pages.put(FOLDER.resolve("README.md"), index.toString());
        pages.put(FOLDER.resolve("ru").resolve("README.md"), russian.toString());
        return pages;
    }

    private static String line(RuleInfo info, String file, Language language) {
        return "- [%s](%s) %s: %s\n"
                .formatted(info.code(), file, info.name(), info.title().in(language));
    }
}
