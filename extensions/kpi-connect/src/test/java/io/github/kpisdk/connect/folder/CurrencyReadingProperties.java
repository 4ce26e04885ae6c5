package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.CurrencyConversion;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Rate;
import io.github.kpisdk.core.model.RateRule;
import io.github.kpisdk.core.model.RateTable;
import io.github.kpisdk.core.model.Refund;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of amounts in other currencies and of forecasts, whatever stands in the files. */
class CurrencyReadingProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 4);

    @Provide
    Arbitrary<Long> starts() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    @Provide
    Arbitrary<String> rates() {
        return Arbitraries.of("0.000001", "0.4", "0.555555555555", "1", "90.25", "12345.678901");
    }

    /** A folder of several currencies with forecasts, some bytes of which are changed. */
    private static Sample damaged(long start) {
        Sample folder =
                new Sample()
                        .with(
                                "costs.csv",
                                "date,channel,kind,amount,currency",
                                "2026-01-03,vk,AD_SPEND,1000.00,EUR",
                                "2026-01-04,,TOOLS,50,RUB",
                                "2026-01-09,,TOOLS,50,USD",
                                "2026-01-10,,TOOLS,50,")
                        .with(
                                "deals.csv",
                                new Sample().header("deals.csv") + ",currency",
                                "D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000,EUR",
                                "D2,L2,C2,seo,2026-01-06,,OPEN,500,,,USD",
                                "D3,,C1,seo,2026-01-06,2026-01-07,WON,700.50,10,200,USD")
                        .with(
                                "refunds.csv",
                                "refund_id,deal_id,refunded_on,amount",
                                "R1,D1,2026-01-20,100",
                                "R2,D3,2026-01-20,700",
                                "R3,D1,2026-01-20,2900")
                        .with(
                                "rates.csv",
                                "date,currency,rate",
                                "2026-01-03,EUR,90.25",
                                "2026-01-04,USD,80",
                                "2026-01-05,USD,80.5",
                                "2026-01-08,EUR,91")
                        .with(
                                "forecasts.csv",
                                "kpi,channel,period,value,registered_on",
                                "roas,vk,2026-01,2,2025-12-01",
                                "cac,,2026-02,2000,2026-02-01");
        Random random = new Random(start);
        List<String> files = List.of("rates.csv", "forecasts.csv", "costs.csv", "deals.csv");
        for (int i = random.nextInt(4); i > 0; i--) {
            String file = files.get(random.nextInt(files.size()));
            folder.with(file, AnyBytesProperties.changed(folder.bytes(file), random));
        }
        return folder;
    }

    @Property
    void both_readings_say_the_same(@ForAll("starts") long start) {
        Both.read(damaged(start));
    }

    @Property
    void a_folder_without_its_rejected_rows_is_sound_and_says_the_same(@ForAll("starts") long start)
            throws IOException {
        Sample folder = damaged(start);
        try (Rejects rejects = new Rejects()) {
            Reading lenient = FolderReader.lenient(rejects).read(folder);
            Reading strict = FolderReader.strict().read(folder);

            assertThat(strict instanceof Accepted)
                    .isEqualTo(lenient instanceof Accepted accepted && accepted.rejects() == 0);
            if (lenient instanceof Accepted accepted) {
                Reading rest =
                        FolderReader.strict().read(AnyBytesProperties.without(rejects, folder));
                assertThat(rest).isInstanceOf(Accepted.class);
                assertThat(AnyBytesProperties.facts(((Accepted) rest).ledger()))
                        .isEqualTo(AnyBytesProperties.facts(accepted.ledger()));
                assertThat(((Accepted) rest).forecasts()).isEqualTo(accepted.forecasts());
            }
        }
    }

    @Property(tries = 300)
    void rows_are_converted_as_facts_are(
            @ForAll("starts") long start,
            @ForAll("rates") String rate,
            @ForAll @IntRange(min = 1, max = 12) int refunds)
            throws IOException {
        Random random = new Random(start);
        List<Refund> given = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < refunds; i++) {
            BigDecimal amount = new BigDecimal(1 + random.nextInt(3_000_000)).movePointLeft(6);
            given.add(refund("R" + i, new Money("EUR", amount)));
            rows.append("R%s,D1,%s,%s\n".formatted(i, DAY, amount.toPlainString()));
            sum = sum.add(amount);
        }
        Deal deal = deal(new Money("EUR", sum));
        CurrencyConversion conversion =
                CurrencyConversion.of(
                        RateTable.of("RUB", List.of(Rate.of(DAY, "EUR", rate))),
                        RateRule.TRANSACTION_DATE);
        Sample folder =
                new Sample()
                        .with("rates.csv", "date,currency,rate", DAY + ",EUR," + rate)
                        .with(
                                "deals.csv",
                                new Sample().header("deals.csv") + ",currency",
                                "D1,,C1,vk,%s,%s,WON,%s,0,0,EUR"
                                        .formatted(DAY, DAY, sum.toPlainString()))
                        .rows("refunds.csv", rows.toString());
        Reading reading = FolderReader.strict().read(folder);
        try {
            List<Refund> expected = conversion.convert(deal, given);
            Ledger ledger = ((Accepted) reading).ledger();

            assertThat(ledger.fact(Table.DEALS, 0)).isEqualTo(conversion.convert(deal));
            for (int i = 0; i < refunds; i++) {
                assertThat(ledger.fact(Table.REFUNDS, i)).isEqualTo(expected.get(i));
            }
        } catch (IllegalArgumentException tooSmall) {
            assertThat(((Reading.Refused) reading).faults())
                    .isNotEmpty()
                    .allMatch(f -> f.problem().startsWith("is too small to be worth anything"));
        }
    }

    private static Refund refund(String id, Money amount) {
        return Refund.builder().refundId(id).dealId("D1").refundedOn(DAY).amount(amount).build();
    }

    private static Deal deal(Money amount) {
        return Deal.builder()
                .dealId("D1")
                .customerId("C1")
                .channel("vk")
                .createdOn(DAY)
                .closedOn(DAY)
                .status(DealStatus.WON)
                .amount(amount)
                .build();
    }
}
