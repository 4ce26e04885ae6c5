package io.github.kpisdk.rules.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The committed page of how often rules speak is what they do, and where nothing is wrong they
 * speak in one of twenty cases at most. The short form is part of every build. After a change of a
 * rule write it anew with {@code -Dkpi.update=true}.
 */
class PowerTableTest {
    private static final Path PAGE = Path.of("..", "docs", "rules", "power.md");

    private static final double BAR = 0.05;
    private static final List<PowerTable.Row> NULLS = PowerTable.drawn(PowerTable.nulls());

    @TestFactory
    Stream<DynamicTest> no_rule_cries_wolf() {
        return NULLS.stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.drawn().rule() + ": " + row.drawn().what(),
                                        () ->
                                                assertThat(row.tally().flaggedShare())
                                                        .isLessThanOrEqualTo(BAR)));
    }

    @Test
    void the_page_is_current() throws IOException {
        String page = PowerTable.page(NULLS, PowerTable.drawn(PowerTable.planted()));
        if (DrawnCase.isLong()) {
            System.out.println(page);
            return;
        }
        if (Boolean.getBoolean("kpi.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
