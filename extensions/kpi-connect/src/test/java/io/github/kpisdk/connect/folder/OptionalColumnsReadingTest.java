package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.catalog.QualityKpis;
import io.github.kpisdk.core.catalog.RevenueKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of deals.csv that may be left out: the cost of goods and complaints. */
class OptionalColumnsReadingTest {
    private static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");
    private static final String HEADER =
            "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,"
                    + "variable_cost";

    private static Sample folder(String... deals) {
        return new Sample().with("deals.csv", deals);
    }

    private static Ledger ledger(Sample folder) {
        Both both = Both.read(folder);
        both.areAccepted();
        return ((Accepted) both.quick()).ledger();
    }

    private static String value(Ledger ledger, Kpi kpi) {
        return kpi.evaluate(Totals.of(ledger, YEAR, Scope.BUSINESS, List.of(kpi))).toString();
    }

    private static Optional<Ledger> quickly(Sample folder) {
        return QuickReading.read(folder, "RUB", (file, rows) -> {}, Parallelism.NONE);
    }

    @Test
    void a_file_without_them_says_nothing_about_them() {
        Ledger ledger = ledger(new Sample());

        assertThat(ledger.fact(Table.DEALS, 0).cogs()).isEmpty();
        assertThat(ledger.fact(Table.DEALS, 0).complaint()).isEmpty();
        assertThat(value(ledger, RevenueKpis.CM1)).isEqualTo("NO_DATA:cogs");
        assertThat(value(ledger, QualityKpis.PROBLEM_RATE)).isEqualTo("NO_DATA:complaints");
    }

    @Test
    void a_blank_cell_is_zero_and_no() {
        Ledger ledger =
                ledger(
                        folder(
                                HEADER + ",cogs,complaint",
                                "D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000,700.5,yes",
                                "D2,L2,C2,seo,2026-01-06,2026-01-10,WON,500,,,,",
                                "D3,,C1,seo,2026-02-01,2026-02-03,LOST,700.50,10,200,200.00,no"));

        assertThat(ledger.fact(Table.DEALS, 0).cogs()).contains(Money.of("RUB", "700.5"));
        assertThat(ledger.fact(Table.DEALS, 0).complaint()).contains(true);
        assertThat(ledger.fact(Table.DEALS, 1).cogs()).contains(Money.of("RUB", "0"));
        assertThat(ledger.fact(Table.DEALS, 1).complaint()).contains(false);
        assertThat(ledger.fact(Table.DEALS, 2).complaint()).contains(false);
        // 3000 + 500 − 100 given back − 700.5
        assertThat(value(ledger, RevenueKpis.CM1)).isEqualTo("2699.5");
        // 1 of 2 won
        assertThat(value(ledger, QualityKpis.PROBLEM_RATE)).isEqualTo("0.5");
    }

    @Test
    void one_of_them_may_stand_alone_at_any_place() {
        Ledger ledger =
                ledger(
                        folder(
                                "complaint," + HEADER,
                                " yes ,D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000"));

        assertThat(value(ledger, QualityKpis.PROBLEM_RATE)).isEqualTo("1");
        assertThat(value(ledger, RevenueKpis.CM1)).isEqualTo("NO_DATA:cogs");
    }

    @Test
    void a_name_in_another_case_is_an_unknown_column_and_ignored() {
        Ledger ledger =
                ledger(
                        folder(
                                HEADER + ",COGS,complaints",
                                "D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000,much,many"));

        assertThat(value(ledger, RevenueKpis.CM1)).isEqualTo("NO_DATA:cogs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s,cogs,complaint\nD1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000,7,yes\n",
                "\uFEFF%s,cogs,complaint\r\nD1,L1,C1,,2026-01-04,,OPEN,3000,,1,,\r\n",
                "complaint,%s,cogs\n\"no\",D1,L1,C1,vk,2026-01-04,,OPEN,3,,\"1\", 1.0 \n",
                "%s,cogs,complaint\n"
            })
    void sound_files_with_them_are_read_quickly(String deals) {
        byte[] bytes = deals.formatted(HEADER).getBytes(StandardCharsets.UTF_8);
        Sample folder = new Sample().with("deals.csv", bytes).without("refunds.csv");

        assertThat(quickly(folder)).isPresent();
        Both.read(folder).areAccepted();
    }

    @Test
    void a_faulty_row_is_set_aside_where_that_is_asked_for() throws IOException {
        Sample folder =
                folder(
                        HEADER + ",cogs,complaint",
                        "D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000,1001,yes",
                        "D2,L2,C2,seo,2026-01-06,2026-01-10,WON,500,,,,maybe",
                        "D3,,C1,seo,2026-02-01,2026-02-03,WON,700,10,200,200,no");
        try (Rejects rejects = new Rejects()) {
            Accepted accepted =
                    (Accepted) FolderReader.lenient(rejects).read(folder.without("refunds.csv"));
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            rejects.writeTo(csv);

            assertThat(value(accepted.ledger(), RevenueKpis.CM1)).isEqualTo("500");
            assertThat(csv.toString(StandardCharsets.UTF_8))
                    .isEqualTo(
                            """
                            file,line,column,value,problem
                            deals.csv,2,cogs,1001,"must not be above variable_cost, which is 1000: ""1001\"""
                            deals.csv,3,complaint,maybe,"not one of yes, no: ""maybe\"""
                            """);
        }
    }

    @Property
    void both_readings_take_the_same_cells(
            @ForAll("numbers") String variableCost,
            @ForAll("numbers") String cogs,
            @ForAll("words") String complaint) {
        Sample folder =
                folder(
                                HEADER + ",cogs,complaint",
                                "D1,,C1,vk,2026-01-04,2026-01-10,WON,3000,0,%s,%s,%s"
                                        .formatted(variableCost, cogs, complaint))
                        .without("refunds.csv");
        Both both = Both.read(folder);

        if (quickly(folder).isPresent()) {
            both.areAccepted();
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of(
                "",
                "0",
                "1",
                "0.000001",
                "40",
                "40.0",
                "-1",
                "x",
                "9223372036854.775808",
                "18446744073709.551617",
                "18446744073709.551616",
                "999999999999999999.999999");
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> padding = Arbitraries.of("", " ", "\t");
        return Combinators.combine(
                        padding,
                        Arbitraries.of("", "yes", "no", "Yes", "NO", "y", "true", "noo", "ye", "0"),
                        padding)
                .as((before, word, after) -> before + word + after);
    }
}
