package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.AsciiSpace;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Facts that are written as a folder are read back as the same facts. */
class RoundTripProperties {
    private static final String AWKWARD =
            "a,\"'=+-@;*#{}\n\r\t \0\u001f\u00a0\u2028\uFEFFя\uFF5Eé%";

    @Property
    void a_folder_gives_back_the_facts_it_was_made_of(@ForAll("starts") long start)
            throws IOException {
        Random random = new Random(start);
        Business business =
                new Business(
                        "EUR",
                        DateRange.of(day(random), LocalDate.of(2027, 1, 1 + random.nextInt(31))),
                        Business.GRAINS.get(random.nextInt(3)));
        LedgerPart facts = facts(random);
        Path home = Files.createTempDirectory("round-trip");
        try {
            FolderWriter.write(home, business, facts);
            Accepted read =
                    FolderReader.strict()
                            .read(InputFolder.of(home))
                            .fold(
                                    accepted -> accepted,
                                    refused -> {
                                        throw new AssertionError(refused.faults().toString());
                                    });

            assertThat(read.business()).isEqualTo(business);
            Ledger expected = Ledger.of(facts);
            assertThat(read.ledger().channels()).isEqualTo(expected.channels());
            for (Table<?> table : Table.ALL) {
                assertThat(read.ledger().supplies(table)).isEqualTo(expected.supplies(table));
                assertThat(facts(read.ledger(), table)).isEqualTo(facts(expected, table));
            }
        } finally {
            delete(home);
        }
    }

    @Provide
    Arbitrary<Long> starts() {
        return Arbitraries.randomValue(Random::nextLong);
    }

    private static List<Object> facts(Ledger ledger, Table<?> table) {
        List<Object> facts = new ArrayList<>();
        for (int row = 0; row < ledger.size(table); row++) {
            facts.add(ledger.fact(table, row));
        }
        return facts;
    }

    private static LedgerPart facts(Random random) {
        LedgerPart.Builder facts =
                LedgerPart.builder("EUR").supplies(Table.COSTS).supplies(Table.DEALS);
        List<String> channels = Stream.generate(() -> name(random)).limit(4).distinct().toList();
        channels.stream()
                .filter(channel -> random.nextBoolean())
                .forEach(
                        channel ->
                                facts.add(
                                        new Channel(
                                                channel, ChannelKind.values()[random.nextInt(7)])));
        for (int i = random.nextInt(5); i > 0; i--) {
            facts.add(cost(random, channels));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(traffic(random, channels));
        }
        List<String> leads = random.nextBoolean() ? List.of() : ids(random);
        boolean saysMore = random.nextBoolean();
        leads.forEach(id -> facts.add(lead(random, id, channels)));
        for (String id : ids(random)) {
            Deal deal = deal(random, id, leads, channels, saysMore);
            facts.add(deal);
            if (deal.status() == DealStatus.WON && deal.amount().amount().signum() > 0) {
                facts.add(refund(random, deal));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            facts.add(Table.SUBSCRIPTIONS, subscription(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(Table.MEASUREMENTS, measurement(random, channels));
        }
        return facts.build();
    }

    private static Measurement measurement(Random random, List<String> channels) {
        return Measurement.builder()
                .date(day(random))
                .channel(channel(random, channels))
                .metric(random.nextBoolean() ? "emails-sent" : "own/metric-" + random.nextInt(9))
                .value(amount(random).multiply(BigDecimal.valueOf(random.nextInt(3) - 1)))
                .measuredBy(name(random))
                .method(name(random))
                .build();
    }

    private static Cost cost(Random random, List<String> channels) {
        return Cost.builder()
                .date(day(random))
                .channel(channel(random, channels))
                .kind(CostKind.values()[random.nextInt(7)])
                .amount(
                        new Money(
                                "EUR",
                                amount(random).multiply(BigDecimal.valueOf(random.nextInt(3) - 1))))
                .build();
    }

    private static Traffic traffic(Random random, List<String> channels) {
        return Traffic.builder()
                .date(day(random))
                .channel(channel(random, channels))
                .impressions(random.nextLong(1_000_000_000_000_000_000L))
                .clicks(random.nextInt(5))
                .build();
    }

    private static Lead lead(Random random, String id, List<String> channels) {
        return Lead.builder()
                .leadId(id)
                .createdOn(day(random))
                .channel(channel(random, channels))
                .qualifiedOn(random.nextBoolean() ? day(random) : null)
                .build();
    }

    private static Deal deal(
            Random random, String id, List<String> leads, List<String> channels, boolean saysMore) {
        Money cost = new Money("EUR", amount(random));
        DealStatus status = DealStatus.values()[random.nextInt(3)];
        LocalDate created = day(random);
        return Deal.builder()
                .dealId(id)
                .leadId(leads.isEmpty() ? null : leads.get(random.nextInt(leads.size())))
                .customerId(name(random))
                .channel(channel(random, channels))
                .createdOn(created)
                .closedOn(status == DealStatus.OPEN ? null : created.plusDays(random.nextInt(40)))
                .status(status)
                .amount(new Money("EUR", amount(random)))
                .discount(new Money("EUR", amount(random)))
                .variableCost(cost)
                .cogs(saysMore ? cost : null)
                .complaint(saysMore ? random.nextBoolean() : null)
                .build();
    }

    private static Refund refund(Random random, Deal deal) {
        return Refund.builder()
                .refundId(deal.dealId())
                .dealId(deal.dealId())
                .refundedOn(deal.closedOn().orElseThrow().plusDays(random.nextInt(9)))
                .amount(deal.amount())
                .build();
    }

    private static Subscription subscription(Random random) {
        return Subscription.builder()
                .customerId(name(random))
                .month(day(random).withDayOfMonth(1))
                .amount(new Money("EUR", amount(random)))
                .build();
    }

    private static BigDecimal amount(Random random) {
        int decimals = random.nextInt(7);
        int digits = random.nextInt(1, 19 + decimals);
        return new BigDecimal(BigInteger.TEN.pow(digits).subtract(BigInteger.ONE), decimals)
                .multiply(BigDecimal.valueOf(random.nextInt(1, 1001), 3))
                .setScale(decimals, RoundingMode.DOWN);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(random.nextInt(2027), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static @Nullable String channel(Random random, List<String> channels) {
        return random.nextInt(4) == 0 ? null : channels.get(random.nextInt(channels.size()));
    }

    private static List<String> ids(Random random) {
        return Stream.generate(() -> name(random)).limit(random.nextInt(6)).distinct().toList();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            name.append(
                    random.nextInt(9) == 0
                            ? Character.toString(0x10400 + random.nextInt(64))
                            : AWKWARD.charAt(random.nextInt(AWKWARD.length())));
        }
        String trimmed = AsciiSpace.trim(name.toString());
        return trimmed.isEmpty() || trimmed.equals("*") ? "x" : trimmed;
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
