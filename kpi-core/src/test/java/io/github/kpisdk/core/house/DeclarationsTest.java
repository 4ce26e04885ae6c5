package io.github.kpisdk.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kpisdk.core.catalog.Golden;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every KPI of the catalogue declares, says in plain words, and is tested by. */
class DeclarationsTest {
    static final List<Kpi> ALL = Kpis.ALL;

    /** CTR, LTV, ДРР, B2B: words that an owner need not know. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-ZА-ЯЁ][A-ZА-ЯЁ0-9]+\\b");

    /**
     * KPIs of one formula that differ in what they are read for, and in when they have no value.
     */
    private static final Set<Set<String>> TWINS =
            Set.of(Set.of("contribution-margin", "ad-spend-share/break-even"));

    private static final JavaClasses TESTS =
            new ClassFileImporter().importPath("target/test-classes");

    @ParameterizedTest
    @FieldSource("ALL")
    void a_kpi_says_who_defines_it_so_and_when_there_is_none(Kpi kpi) {
        assertThat(kpi.source()).isPresent();
        for (Language language : Language.values()) {
            assertThat(kpi.undefinedWhen(language)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void question_and_decision_are_short_and_in_plain_words(Kpi kpi) {
        for (Language language : Language.values()) {
            for (String text : List.of(kpi.question().in(language), kpi.decision().in(language))) {
                assertThat(text).doesNotContainPattern(ABBREVIATION);
                assertThat(text.split(" ")).hasSizeLessThanOrEqualTo(30);
            }
            assertThat(kpi.question().in(language)).endsWith("?");
            assertThat(kpi.decision().in(language)).endsWith(".");
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void a_variant_says_how_it_differs(Kpi kpi) {
        if (kpi.id().contains("/")) {
            assertThat(kpi.note()).isPresent();
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void a_kpi_stands_in_both_glossaries(Kpi kpi) {
        String heading = "\n## %s (`%s`)\n";
        assertThat(glossary("glossary.md")).contains(heading.formatted(kpi.title().en(), kpi.id()));
        assertThat(glossary("glossary.ru.md"))
                .contains(heading.formatted(kpi.title().ru(), kpi.id()));
    }

    private static String glossary(String file) {
        return House.read(Path.of("..", "docs", file));
    }

    @Test
    void every_kpi_is_held_against_a_figure_computed_by_hand() {
        assertThat(golden()).containsAll(Kpis.ALL.stream().map(Kpi::id).toList());
    }

    private static Set<String> golden() {
        return TESTS.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Golden.class))
                .flatMap(method -> Arrays.stream(method.getAnnotationOfType(Golden.class).value()))
                .collect(Collectors.toSet());
    }

    @Test
    void no_two_kpis_are_the_same_formula_under_two_names() {
        Stream<Set<String>> twins =
                Kpis.ALL.stream()
                        .collect(
                                Collectors.groupingBy(
                                        kpi -> kpi.formula().text(Language.EN),
                                        Collectors.mapping(Kpi::id, Collectors.toSet())))
                        .values()
                        .stream()
                        .filter(ids -> ids.size() > 1);
        assertThat(twins).allMatch(TWINS::contains);
    }
}
