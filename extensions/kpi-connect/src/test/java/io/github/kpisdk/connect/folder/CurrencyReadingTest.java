package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.RateRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in other currencies, and the rates that convert them. */
class CurrencyReadingTest {
    private static final String DEALS =
            "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,"
                    + "variable_cost,cogs,currency";

    /** 1 EUR is 90 RUB from the 15th of January and 100 from the last day of it. */
    private static Sample folder() {
        return new Sample()
                .with(
                        "rates.csv",
                        "date,currency,rate",
                        "2026-01-31,EUR,100",
                        "2026-01-15,EUR,90",
                        "2026-01-15,JPY,0.55");
    }

    private static Sample costs(String... rows) {
        return folder().with(
                        "costs.csv",
                        "date,channel,kind,amount,currency\n" + String.join("\n", rows));
    }

    private static Sample deals(String... rows) {
        return folder().without("refunds.csv").with("deals.csv", DEALS, String.join("\n", rows));
    }

    private static Ledger ledger(Sample folder) {
        Both both = Both.read(folder);
        both.areAccepted();
        return ((Accepted) both.quick()).ledger();
    }

    private static Ledger ledger(FolderReader reader, Sample folder) throws IOException {
        return ((Accepted) reader.read(folder)).ledger();
    }

    private static String cost(Ledger ledger, int row) {
        return ledger.fact(Table.COSTS, row).amount().toString();
    }

    @Test
    void a_cost_is_converted_by_the_rate_of_its_day() {
        Ledger ledger =
                ledger(
                        costs(
                                "2026-01-31,vk,AD_SPEND,10,EUR",
                                "2026-01-15,vk,AD_SPEND,-1.5,EUR",
                                "2026-01-22,vk,AD_SPEND,0.000001,JPY",
                                "2026-01-03,vk,AD_SPEND,7,RUB",
                                "2026-01-03,vk,AD_SPEND,8,"));

        // 10 × 100, −1.5 × 90, and 0.00000055, which is nearer to one millionth than to none
        assertThat(cost(ledger, 0)).isEqualTo("RUB 1000");
        assertThat(cost(ledger, 1)).isEqualTo("RUB -135");
        assertThat(cost(ledger, 2)).isEqualTo("RUB 0.000001");
        assertThat(cost(ledger, 3)).isEqualTo("RUB 7");
        assertThat(cost(ledger, 4)).isEqualTo("RUB 8");
    }

    @Test
    void a_subscription_is_converted_by_the_first_day_of_its_month() {
        Ledger ledger =
                ledger(
                        folder().with(
                                        "subscriptions.csv",
                                        "customer_id,month,amount,currency",
                                        "C1,2026-02-01,5,EUR",
                                        "C1,2026-02-01,5,"));

        // by 100, the rate of the day before
        assertThat(ledger.fact(Table.SUBSCRIPTIONS, 0).amount()).isEqualTo(Money.of("RUB", "500"));
        assertThat(ledger.fact(Table.SUBSCRIPTIONS, 1).amount()).isEqualTo(Money.of("RUB", "5"));
    }

    @Test
    void a_deal_has_one_rate_by_the_day_it_was_closed_or_opened() {
        Ledger ledger =
                ledger(
                        deals(
                                "D1,,C1,vk,2026-01-16,2026-02-01,WON,3000,10,1000,999.5,EUR",
                                "D2,,C1,vk,2026-01-16,,OPEN,3000,,,,EUR",
                                "D3,,C1,vk,2026-01-16,2026-01-17,LOST,5,,,,"));

        // by 100, the rate of the day before it closed
        Deal won = ledger.fact(Table.DEALS, 0);
        assertThat(won.amount()).isEqualTo(Money.of("RUB", "300000"));
        assertThat(won.discount()).isEqualTo(Money.of("RUB", "1000"));
        assertThat(won.variableCost()).isEqualTo(Money.of("RUB", "100000"));
        assertThat(won.cogs()).contains(Money.of("RUB", "99950"));
        // by 90, 3000 × 90
        assertThat(ledger.fact(Table.DEALS, 1).amount()).isEqualTo(Money.of("RUB", "270000"));
        assertThat(ledger.fact(Table.DEALS, 2).amount()).isEqualTo(Money.of("RUB", "5"));
    }

    @Test
    void refunds_have_the_rate_of_their_deal_and_add_up_to_it() {
        Sample folder =
                deals(
                                "D1,,C1,vk,2026-01-16,2026-01-16,WON,0.000007,,,,JPY",
                                "D2,,C1,vk,2026-01-16,2026-01-16,WON,10,,,,EUR",
                                "D3,,C1,vk,2026-01-16,2026-01-16,WON,10,,,,")
                        .with(
                                "refunds.csv",
                                "refund_id,deal_id,refunded_on,amount",
                                "R1,D1,2026-02-20,0.000001",
                                "R2,D2,2026-02-20,4",
                                "R3,D1,2026-02-20,0.000003",
                                "R4,D3,2026-02-20,10",
                                "R5,D1,2026-02-20,0.000003",
                                "R6,D2,2026-02-20,6");
        Ledger ledger = ledger(folder);

        // in millionths: 1 × 0.55 = 0.55 → 1; 4 × 0.55 = 2.2 → 2; 7 × 0.55 = 3.85 → 4, as the deal
        assertThat(ledger.fact(Table.DEALS, 0).amount()).isEqualTo(Money.of("RUB", "0.000004"));
        List<String> refunds =
                List.of(0, 1, 2, 3, 4, 5).stream()
                        .map(row -> ledger.fact(Table.REFUNDS, row).amount().toString())
                        .toList();
        assertThat(refunds)
                .containsExactly(
                        "RUB 0.000001",
                        "RUB 360",
                        "RUB 0.000001",
                        "RUB 10",
                        "RUB 0.000002",
                        "RUB 540");
    }

    @ParameterizedTest
    @CsvSource({
        // the 20th of January: the latest rate before, that of the last of the month
        "TRANSACTION_DATE, 5, RUB 900",
        "MONTH_END,        0, RUB 1000",
        // the last of March is 59 days after the latest rate
        "QUARTER_END,     59, RUB 1000"
    })
    void another_rule_and_age_may_be_asked_for(RateRule rule, int age, String expected)
            throws IOException {
        Sample folder = costs("2026-01-20,vk,AD_SPEND,10,EUR");

        assertThat(cost(ledger(FolderReader.strict().withRates(rule, age), folder), 0))
                .isEqualTo(expected);
    }

    @Test
    void a_rate_that_is_too_old_is_none() throws IOException {
        Sample folder = costs("2026-01-20,vk,AD_SPEND,10,EUR");
        Reading reading =
                FolderReader.strict()
                        .withRates(RateRule.QUARTER_END, 58)
                        .withParallelism(Parallelism.NONE)
                        .withProgress((file, rows) -> {})
                        .read(folder);

        assertThat(((Reading.Refused) reading).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "costs.csv:2:currency: no rate of EUR in RUB on 2026-03-31: the latest is"
                                + " of 2026-01-31, 59 days before, and at most 58 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FolderReader.strict().withRates(RateRule.MONTH_END, -1))
                .withMessage("A rate cannot be -1 days old");
    }

    @Test
    void what_has_no_sound_rate_is_set_aside_with_what_refers_to_it() throws IOException {
        Sample folder =
                deals(
                                "D1,,C1,vk,2026-01-16,2026-01-16,WON,10,,,,EUR",
                                "D2,,C1,vk,2026-01-16,2026-02-03,WON,10,,,,EUR",
                                "D3,,C1,vk,2026-01-16,2026-01-16,WON,10,,,,USD")
                        .with(
                                "refunds.csv",
                                "refund_id,deal_id,refunded_on,amount",
                                "R1,D1,2026-02-20,4",
                                "R2,D2,2026-02-20,4",
                                "R3,D3,2026-02-20,4")
                        .with(
                                "rates.csv",
                                "date,currency,rate",
                                "2026-01-16,EUR,90",
                                "2026-02-01,EUR,9O",
                                "2026-01-27,EUR,91");
        try (Rejects rejects = new Rejects()) {
            Accepted accepted = (Accepted) FolderReader.lenient(rejects).read(folder);
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            rejects.writeTo(csv);

            assertThat(accepted.rejects()).isEqualTo(5);
            assertThat(accepted.ledger().size(Table.DEALS)).isEqualTo(1);
            // 4 × 90
            assertThat(accepted.ledger().fact(Table.REFUNDS, 0).amount())
                    .isEqualTo(Money.of("RUB", "360"));
            assertThat(csv.toString(StandardCharsets.UTF_8))
                    .isEqualTo(
                            """
                            file,line,column,value,problem
                            rates.csv,3,rate,9O,"not a rate of at most 18 digits before and 12 after the point: ""9O\"""
                            deals.csv,3,currency,EUR,depends on rates.csv:3
                            deals.csv,4,currency,USD,no rate of USD in RUB on 2026-01-16 or before
                            refunds.csv,3,deal_id,D2,depends on deals.csv:3
                            refunds.csv,4,deal_id,D3,depends on deals.csv:4
                            """);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,channel,kind,amount,currency\n2026-01-31,vk,AD_SPEND,10,RUB\n",
                "\uFEFFcurrency,date,channel,kind,amount\r\n\r\n\"RUB\",2026-01-31,vk,AD_SPEND,1\r\n",
                "date,channel,kind,amount,currency\n2026-01-31,vk,AD_SPEND,10,\n"
            })
    void a_column_of_the_one_currency_is_read_quickly(String costs) {
        Sample folder = new Sample().with("costs.csv", costs.getBytes(StandardCharsets.UTF_8));

        assertThat(QuickReading.read(folder, "RUB", (file, rows) -> {}, Parallelism.NONE))
                .isPresent();
        Both.read(folder).areAccepted();
    }

    @Test
    void more_faults_than_a_hundred_are_counted() {
        Sample folder =
                folder().with(
                                "rates.csv",
                                "date,currency,rate\n" + "2026-01-01,EUR,0\n".repeat(103));

        assertThat(folder.faults()).hasSize(101).last().isEqualTo("rates.csv: 3 more faults");
    }
}
