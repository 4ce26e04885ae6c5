package io.github.kpisdk.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.kpisdk.core.house.House.CLASSES;
import static io.github.kpisdk.core.house.House.MODULE;
import static io.github.kpisdk.core.house.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of a module depend one way only. */
class PackagesTest {
    private static final String KERNEL = "kernel";

    private static final List<String> ORDER =
            Map.of(
                            "io.github.kpisdk.core.",
                            List.of(
                                    KERNEL,
                                    "model",
                                    "ledger",
                                    "metric",
                                    "catalog",
                                    "scorecard",
                                    "economics",
                                    "system"),
                            "io.github.kpisdk.funnel.",
                            List.of(
                                    "stats",
                                    "conversion",
                                    "change",
                                    "event",
                                    "pipeline",
                                    "experiment",
                                    "attribution",
                                    "bottleneck",
                                    "report"),
                            "io.github.kpisdk.rules.",
                            List.of(
                                    "verdict",
                                    "subject",
                                    "source",
                                    "guard",
                                    "rule",
                                    "completeness",
                                    "statistics",
                                    "economics",
                                    "funnel",
                                    "quality",
                                    "predictability",
                                    "design",
                                    "lint",
                                    "testing"))
                    .get(ROOT);

    static List<String> allButTheLast() {
        return ORDER.subList(0, ORDER.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("allButTheLast")
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
    void every_package_but_the_kernel_is_exported_to_everybody() {
        assertThat(MODULE.exports())
                .filteredOn(export -> !export.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(
                        inFull().stream().filter(name -> !name.equals(ROOT + KERNEL)).toList());
    }

    private static List<String> inFull() {
        return ORDER.stream().map(name -> ROOT + name).toList();
    }
}
