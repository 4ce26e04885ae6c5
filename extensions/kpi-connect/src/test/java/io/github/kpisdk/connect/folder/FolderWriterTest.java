package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWriterTest {
    private static final Business BUSINESS =
            new Business("RUB", DateRange.parse("2026-01-01/2026-03-01"), Grain.QUARTER);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 3);

    @TempDir Path home;

    @Test
    void every_kind_of_fact_has_its_file() throws IOException {
        FolderWriter.write(
                home,
                BUSINESS,
                required()
                        .add(new Channel("a,b", ChannelKind.EMAIL))
                        .add(cost("=1+1", "-0.5"))
                        .add(Traffic.builder().date(DAY).channel("say \"hi\"").clicks(2).build())
                        .add(Lead.builder().leadId("L1").createdOn(DAY).qualifiedOn(DAY).build())
                        .add(
                                Deal.builder()
                                        .dealId("D1")
                                        .leadId("L1")
                                        .customerId("C1")
                                        .createdOn(DAY)
                                        .closedOn(DAY)
                                        .status(DealStatus.WON)
                                        .amount(Money.of("RUB", "10.50"))
                                        .discount(Money.of("RUB", "1"))
                                        .build())
                        .add(
                                Refund.builder()
                                        .refundId("R1")
                                        .dealId("D1")
                                        .refundedOn(DAY)
                                        .amount(Money.of("RUB", "1"))
                                        .build())
                        .add(
                                Table.SUBSCRIPTIONS,
                                Subscription.builder()
                                        .customerId("C1")
                                        .month(DAY.withDayOfMonth(1))
                                        .amount(Money.of("RUB", "9.90"))
                                        .build())
                        .add(
                                Table.MEASUREMENTS,
                                Measurement.builder()
                                        .date(DAY)
                                        .metric("survey-asked")
                                        .value(new BigDecimal("400.50"))
                                        .measuredBy("Polls, Ltd")
                                        .method("telephone")
                                        .build())
                        .build());

        assertThat(text("business.json"))
                .isEqualTo(
                        "{\"currency\":\"RUB\",\"from\":\"2026-01-01\",\"to\":\"2026-03-01\",\"grain\":\"quarter\"}\n");
        assertThat(text("channels.csv")).isEqualTo("channel,kind\n\"a,b\",email\n");
        assertThat(text("costs.csv"))
                .isEqualTo("date,channel,kind,amount\n2026-01-03,=1+1,AD_SPEND,-0.5\n");
        assertThat(text("traffic.csv"))
                .isEqualTo(
                        "date,channel,impressions,clicks,visits\n"
                                + "2026-01-03,\"say \"\"hi\"\"\",0,2,0\n");
        assertThat(text("leads.csv"))
                .isEqualTo("lead_id,created_on,channel,qualified_on\nL1,2026-01-03,,2026-01-03\n");
        assertThat(text("deals.csv")).endsWith("\nD1,L1,C1,,2026-01-03,2026-01-03,WON,10.5,1,0\n");
        assertThat(text("refunds.csv"))
                .isEqualTo("refund_id,deal_id,refunded_on,amount\nR1,D1,2026-01-03,1\n");
        assertThat(text("subscriptions.csv"))
                .isEqualTo("customer_id,month,amount\nC1,2026-01-01,9.9\n");
        assertThat(text("measurements.csv"))
                .isEqualTo(
                        "date,channel,metric,value,measured_by,method\n"
                                + "2026-01-03,,survey-asked,400.5,\"Polls, Ltd\",telephone\n");
    }

    @Test
    void what_all_deals_say_has_its_columns() throws IOException {
        FolderWriter.write(
                home,
                BUSINESS,
                required().add(deal("D1", "2.50", true)).add(deal("D2", "0", false)).build());
        String columns =
                "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,"
                        + "variable_cost";

        assertThat(text("deals.csv"))
                .isEqualTo(
                        columns
                                + ",cogs,complaint\n"
                                + "D1,,C1,,2026-01-03,,OPEN,10,0,4,2.5,yes\n"
                                + "D2,,C1,,2026-01-03,,OPEN,10,0,4,0,no\n");

        FolderWriter.write(home, BUSINESS, required().add(deal("D1", null, true)).build());
        assertThat(text("deals.csv"))
                .isEqualTo(columns + ",complaint\nD1,,C1,,2026-01-03,,OPEN,10,0,4,yes\n");

        FolderWriter.write(home, BUSINESS, required().build());
        assertThat(text("deals.csv")).isEqualTo(columns + "\n");
    }

    private static Deal deal(String id, @Nullable String cogs, boolean complaint) {
        return Deal.builder()
                .dealId(id)
                .customerId("C1")
                .createdOn(DAY)
                .status(DealStatus.OPEN)
                .amount(Money.of("RUB", "10"))
                .variableCost(Money.of("RUB", "4"))
                .cogs(cogs == null ? null : Money.of("RUB", cogs))
                .complaint(complaint)
                .build();
    }

    @Test
    void what_is_not_supplied_has_no_file() throws IOException {
        FolderWriter.write(home, BUSINESS, required().supplies(Table.LEADS).build());

        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "business.json", "costs.csv", "deals.csv", "leads.csv");
        }
        assertThat(text("leads.csv")).isEqualTo("lead_id,created_on,channel,qualified_on\n");
    }

    @Test
    void costs_and_deals_must_be_supplied() {
        LedgerPart noDeals = LedgerPart.builder("RUB").supplies(Table.COSTS).build();

        assertThatThrownBy(() -> FolderWriter.write(home, BUSINESS, noDeals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A folder needs deals.csv, but they are not supplied");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void periods_that_the_contract_does_not_know_are_refused() {
        assertThatThrownBy(() -> new Business("RUB", BUSINESS.range(), Grain.WEEK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Grain must be one of [MONTH, QUARTER, TOTAL], not WEEK");
    }

    @Test
    void currencies_are_not_mixed() {
        LedgerPart dollars = LedgerPart.builder("USD").build();

        assertThatThrownBy(() -> FolderWriter.write(home, BUSINESS, dollars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Business is in RUB, but the facts are in USD");
    }

    @Test
    void a_file_left_from_other_facts_is_not_mixed_with_the_new_ones() throws IOException {
        Files.writeString(home.resolve("refunds.csv"), "old");

        assertThatThrownBy(() -> FolderWriter.write(home, BUSINESS, required().build()))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageEndingWith("refunds.csv: would be read as part of the new facts");
        assertThat(home).isDirectoryNotContaining("glob:**costs*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecasts.csv", "rates.csv"})
    void what_is_never_written_must_not_be_there(String name) throws IOException {
        Files.writeString(home.resolve(name), "old");

        assertThatThrownBy(() -> FolderWriter.write(home, BUSINESS, required().build()))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageEndingWith(name + ": would be read as part of the new facts");
    }

    @Test
    void names_that_utf_8_cannot_hold_leave_nothing_behind() {
        LedgerPart half = required().add(cost("\ud83d", "1")).build();

        assertThatThrownBy(() -> FolderWriter.write(home, BUSINESS, half))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void dates_of_five_digit_years_are_refused() {
        LedgerPart late =
                required()
                        .add(
                                Lead.builder()
                                        .leadId("L1")
                                        .createdOn(LocalDate.of(10_000, 1, 1))
                                        .build())
                        .build();

        assertThatThrownBy(() -> FolderWriter.write(home, BUSINESS, late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Files hold dates of the years 0000 to 9999, not +10000-01-01");
    }

    private static LedgerPart.Builder required() {
        return LedgerPart.builder("RUB").supplies(Table.COSTS).supplies(Table.DEALS);
    }

    private static Cost cost(String channel, String amount) {
        return Cost.builder()
                .date(DAY)
                .channel(channel)
                .kind(CostKind.AD_SPEND)
                .amount(Money.of("RUB", amount))
                .build();
    }

    private String text(String name) throws IOException {
        return Files.readString(home.resolve(name));
    }
}
