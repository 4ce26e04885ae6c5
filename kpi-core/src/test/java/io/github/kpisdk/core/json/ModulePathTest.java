package io.github.kpisdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Opens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The test run opens every package that has a test in it and so hides what users would see: this
 * looks at the module as it is declared.
 */
class ModulePathTest {

    @ParameterizedTest
    @MethodSource("io.github.kpisdk.core.json.Samples#all")
    void the_package_of_a_type_with_json_is_open_to_every_mapper(Object value) {
        Module module = value.getClass().getModule();

        assertThat(module.getName()).isEqualTo("io.github.kpisdk.core");
        assertThat(module.getDescriptor().opens())
                .filteredOn(opens -> !opens.isQualified())
                .extracting(Opens::source)
                .contains(value.getClass().getPackageName());
    }
}
