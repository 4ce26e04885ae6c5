package io.github.kpisdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The programs to copy from print what they promise. */
class ProgramsExamples {
    @Test
    void one_kpi_from_own_numbers() {
        assertThat(printed(OneKpi::main))
                .isEqualTo(
                        """
                        CAC = 7,291.69 RUB per customer
                          = (marketing cost + sales cost) ÷ new customers
                          = (145,000.50 + 30,000) ÷ 24
                        ZERO_DIVISOR:new-customers
                        """);
    }

    @Test
    void a_ledger_from_own_objects() {
        assertThat(printed(OwnLedger::main).lines())
                .contains(
                        "search: cost-per-sale = 30000 money/sale",
                        "social: cost-per-sale = 60000 money/sale",
                        "  marketing-cost[Cost[2026-05-01, social, AD_SPEND, RUB 60000]]");
    }

    @Test
    void an_own_kpi_and_a_declaration_that_contradicts_itself() {
        assertThat(printed(OwnKpi::main))
                .isEqualTo(
                        """
                        Win rate = 40.0%
                          = sales ÷ (sales + lost deals)
                          = 24 ÷ (24 + 36)
                        own-cpl promises money/lead, but its formula (ad-spend) / (clicks) gives money/click
                        """);
    }

    /**
     * 240,000 left of sales, less 30,000 for selling: 210,000 for 20,000 clicks, 500 leads, 40
     * sales.
     */
    @Test
    void definitions_side_by_side_and_the_highest_prices() {
        assertThat(printed(SpreadAndLadder::main))
                .isEqualTo(
                        """
                        CAC is 4,791.67, CAC, marketing only is 3,541.67: without sales cost (30,000).
                        CAC is 4,791.67, CAC, media only is 2,500: with ad spend (60,000); without marketing cost (85,000); without sales cost (30,000).
                        highest-cpc 10.50
                        highest-cpl 420
                        highest-cost-per-sale 5,250
                        """);
    }

    private static String printed(Consumer<String[]> program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
