package io.github.kpisdk.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.kpisdk.core.house.House.CLASSES;
import static io.github.kpisdk.core.house.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packages depend one way only: kernel, model, ledger, metric, catalog, scorecard, economics,
 * system.
 */
class PackagesTest {
    private static final List<String> ORDER =
            List.of(
                    "kernel",
                    "model",
                    "ledger",
                    "metric",
                    "catalog",
                    "scorecard",
                    "economics",
                    "system");

    @ParameterizedTest
    @ValueSource(
            strings = {"kernel", "model", "ledger", "metric", "catalog", "scorecard", "economics"})
    void a_package_does_not_know_those_after_it(String name) {
        String[] later =
                ORDER.stream()
                        .skip(ORDER.indexOf(name) + 1L)
                        .map(after -> ROOT + after)
                        .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void there_are_no_other_packages() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .filteredOn(name -> !name.isEmpty())
                .containsExactlyInAnyOrderElementsOf(inFull());
    }

    @Test
    void every_package_but_the_kernel_is_exported_to_everybody() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            assertThat(ModuleDescriptor.read(in).exports())
                    .filteredOn(export -> !export.isQualified())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrderElementsOf(
                            inFull().stream()
                                    .filter(name -> !name.equals(ROOT + "kernel"))
                                    .toList());
        }
    }

    private static List<String> inFull() {
        return ORDER.stream().map(name -> ROOT + name).toList();
    }
}
