package io.github.kpisdk.examples.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is said to answer a need is there, and so is the test that shows it.
 *
 * <p>After a change of {@code docs/needs.psv}, write the page anew:
 *
 * <pre>mvn test -pl kpi-examples -am -Dtest=CoverageTest -Dkpi.update=true
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class CoverageTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Path DOCS = REPOSITORY.resolve("docs");

    @Test
    void the_page_is_current() throws IOException {
        Path file = DOCS.resolve("coverage.md");
        String page = CoveragePage.of(needs());
        if (Boolean.getBoolean("kpi.update")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).isEqualTo(page);
    }

    @Test
    void ids_are_unique() throws IOException {
        assertThat(needs()).extracting(Need::id).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void every_kind_is_known() throws IOException {
        assertThat(needs())
                .allSatisfy(
                        need ->
                                assertThat(need.kinds())
                                        .isNotEmpty()
                                        .isSubsetOf(Need.KINDS.keySet()));
    }

    @Test
    void every_need_is_said_in_words() throws IOException {
        assertThat(needs()).extracting(Need::words).noneMatch(String::isBlank);
        assertThat(needs()).extracting(Need::words).doesNotHaveDuplicates();
    }

    @Test
    void an_answered_need_has_symbols_and_tests_that_exist() throws IOException {
        TestSources sources = TestSources.below(REPOSITORY);
        List<Need> answered = needs().stream().filter(Need::isAnswered).toList();

        assertThat(answered)
                .isNotEmpty()
                .allSatisfy(
                        need -> {
                            assertThat(need.symbols()).isNotEmpty().allMatch(Symbols::exists);
                            assertThat(need.tests()).isNotEmpty().allMatch(sources::has);
                        });
    }

    @Test
    void an_open_need_names_the_part_that_will_answer_it_and_no_test() throws IOException {
        List<Need> open = needs().stream().filter(need -> !need.isAnswered()).toList();

        assertThat(open)
                .allSatisfy(
                        need -> {
                            assertThat(CoveragePage.PARTS)
                                    .containsKey(need.laterBy().orElseThrow());
                            assertThat(need.tests()).isEmpty();
                        });
    }

    @Test
    void what_is_not_there_is_not_found() throws IOException {
        TestSources sources = TestSources.below(REPOSITORY);

        assertThat(List.of("no-kpi", "io.github.kpisdk.core.system.None", "", "ctr#id"))
                .noneMatch(Symbols::exists);
        assertThat(Symbols.exists("io.github.kpisdk.core.system.Goal#none")).isFalse();
        assertThat(Symbols.exists("io.github.kpisdk.core.system.Goal#aim")).isTrue();
        assertThat(List.of("NoneTest", "GlossaryTest#none", "GlossaryTest#assertCurrent", "Need"))
                .noneMatch(sources::has);
        assertThat(sources.has("GlossaryTest")).isTrue();
    }

    private static List<Need> needs() throws IOException {
        return Need.read(DOCS.resolve("needs.psv"));
    }
}
