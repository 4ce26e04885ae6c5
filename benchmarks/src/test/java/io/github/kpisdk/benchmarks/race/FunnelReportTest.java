package io.github.kpisdk.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FunnelReportTest {
    @Test
    void it_has_a_row_for_everything_measured() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new FunnelReport(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(20_000, 1, 1);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith("funnel, in order"))
                .anyMatch(line -> line.startsWith("funnel, strict"))
                .anyMatch(line -> line.startsWith("funnel, any order"))
                .anyMatch(line -> line.startsWith("Markov, order 3"))
                .anyMatch(line -> line.startsWith("Shapley, 12 channels"))
                .anyMatch(line -> line.startsWith("pipeline"))
                .contains("All runs gave what was counted another way.");
    }

    @Test
    void too_few_say_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunnelReport(System.out).run(19_999, 1, 1))
                .withMessage("funnel needs 20000 events or more, not 19999");
    }
}
