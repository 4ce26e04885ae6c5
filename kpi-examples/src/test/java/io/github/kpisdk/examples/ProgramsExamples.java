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
