package io.github.kpisdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void what_is_not_given_is_the_usual() {
        Options options = Options.parse(List.of("--deals", "1000", "--only", "hand,duckdb"));

        assertThat(options.deals()).isEqualTo(1000);
        assertThat(options.only()).containsExactly("hand", "duckdb");
        assertThat(options.rounds()).isEqualTo(9);
    }

    @Test
    void a_wrong_argument_is_named() {
        assertThatThrownBy(() -> Options.parse(List.of("--deals", "many")))
                .hasMessage("--deals is not a number: many");
        assertThatThrownBy(() -> Options.parse(List.of("--rounds", "0")))
                .hasMessage("--rounds must be above zero, not 0");
        assertThatThrownBy(() -> Options.parse(List.of("--fast", "1")))
                .hasMessage("Unknown argument --fast");
        assertThatThrownBy(() -> Options.parse(List.of("--only")))
                .hasMessage("--only needs a value");
    }
}
