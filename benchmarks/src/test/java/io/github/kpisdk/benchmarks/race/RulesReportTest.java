package io.github.kpisdk.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RulesReportTest {
    /** 36 months of 20 channels and stages, 105 pairs and a business, and a series a channel. */
    @Test
    void all_rules_judge_and_the_slowest_are_named() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new RulesReport(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(20, 1, 1);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith("20 channels, 36 months: 5276 subjects"))
                .anyMatch(line -> line.startsWith("All rules: median"))
                .anyMatch(line -> line.startsWith("The one thread alone: median"))
                .anyMatch(line -> line.startsWith("CheapLeadCostlySale"));
    }

    @Test
    void too_few_say_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulesReport(System.out).run(9, 1, 1))
                .withMessage("rules needs 10 channels or more, not 9");
    }
}
