package io.github.kpisdk.funnel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing that was sold in the range is lost or credited twice, whatever was touched. */
class AttributionReportProperties {
    private static final DateRange RANGE = DateRange.parse("2026-01-11/2026-02-11");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 50;

    @Property(tries = 300)
    void credits_and_untouched_deals_are_all_that_was_sold(@ForAll long seed) {
        Random random = new Random(seed);
        Ledger ledger = ledger(random);
        List<CustomerTouch> touches = touches(random);
        OptionalLong window =
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(20));
        FunnelInput input =
                new FunnelInput(
                        List.of(),
                        List.of(),
                        new AttributionRules(window, Optional.of("direct")),
                        touches,
                        List.of());
        FunnelReport report = FunnelReport.of(input, ledger, RANGE, Grain.TOTAL);
        assertThat(report.attribution().isPresent()).isEqualTo(!touches.isEmpty());
        report.attribution().ifPresent(all -> check(all, ledger));
    }

    private static void check(AttributionReport report, Ledger ledger) {
        long sold = 0;
        BigDecimal money = BigDecimal.ZERO;
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            Deal deal = ledger.fact(Table.DEALS, row);
            if (deal.status() == DealStatus.WON && RANGE.contains(deal.closedOn().orElseThrow())) {
                sold++;
                money = money.add(deal.amount().amount());
            }
        }
        assertThat(report.conversions() + report.untouched()).isEqualTo(sold);
        assertThat(report.value().plus(report.untouchedValue()).amount())
                .isEqualByComparingTo(money);
        assertThat(report.touchesUsed()).isLessThanOrEqualTo(report.touches());
        assertThat(report.open()).isLessThanOrEqualTo(report.nulls());
        assertThat(report.comparison().attributions().values())
                .allSatisfy(
                        one -> {
                            BigDecimal credited =
                                    one.credits().values().stream()
                                            .map(credit -> credit.value().amount())
                                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                            assertThat(credited).isEqualByComparingTo(report.value().amount());
                        });
    }

    private static Ledger ledger(Random random) {
        LedgerPart.Builder facts = LedgerPart.builder("RUB");
        facts.supplies(Table.DEALS);
        for (int i = random.nextInt(12); i > 0; i--) {
            DealStatus status = DealStatus.values()[random.nextInt(DealStatus.values().length)];
            LocalDate closed = FIRST.plusDays(random.nextInt(DAYS));
            facts.add(
                    Deal.builder()
                            .dealId("D" + i)
                            .customerId("C" + random.nextInt(4))
                            .createdOn(FIRST)
                            .closedOn(status == DealStatus.OPEN ? null : closed)
                            .status(status)
                            .amount(Money.of("RUB", random.nextInt(10_000) + "." + (10 + i)))
                            .build());
        }
        return Ledger.of(facts.build());
    }

    private static List<CustomerTouch> touches(Random random) {
        List<String> channels = List.of("a", "b", "c", "direct");
        List<CustomerTouch> touches = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            touches.add(
                    CustomerTouch.of(
                            "C" + random.nextInt(5),
                            FIRST.plusDays(random.nextInt(DAYS))
                                    .atStartOfDay()
                                    .toInstant(ZoneOffset.UTC),
                            channels.get(random.nextInt(channels.size()))));
        }
        touches.sort(Comparator.comparing(CustomerTouch::day));
        return touches;
    }
}
