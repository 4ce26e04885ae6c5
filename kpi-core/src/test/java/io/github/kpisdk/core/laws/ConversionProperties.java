package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CurrencyConversion;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Rate;
import io.github.kpisdk.core.model.RateRule;
import io.github.kpisdk.core.model.RateTable;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A whole business in euros, converted: one rate is one factor, and no ledger breaks by it. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class ConversionProperties {
    /** By {@link ScalingProperties}, ratios are then the same and money is k times as much. */
    @Property(tries = 200)
    void one_rate_for_all_days_makes_every_amount_k_times_as_much(
            @ForAll("modest") Facts facts,
            @ForAll @IntRange(min = 1, max = 1000) int k,
            @ForAll RateRule rule) {
        CurrencyConversion conversion = CurrencyConversion.of(always(Integer.toString(k)), rule);
        Facts inEuros = facts.map(row -> Rows.money(ConversionProperties::euros, row));
        Facts richer =
                facts.map(
                        row ->
                                Rows.money(
                                        m ->
                                                new Money(
                                                        m.currency(),
                                                        m.amount().multiply(BigDecimal.valueOf(k))),
                                        row));
        assertThat(converted(conversion, inEuros).rows())
                .containsExactlyInAnyOrderElementsOf(richer.rows());
    }

    @Property(tries = 200)
    void whatever_the_rates_the_ledger_takes_what_was_converted(
            @ForAll("modest") Facts facts,
            @ForAll("rates") List<BigDecimal> rates,
            @ForAll RateRule rule) {
        CurrencyConversion conversion = CurrencyConversion.of(monthly(rates), rule);
        Facts inEuros = facts.map(row -> Rows.money(ConversionProperties::euros, row));
        Facts converted = converted(conversion, inEuros);
        Ledger ledger = converted.ledger();
        assertThat(ledger.currency()).isEqualTo(Facts.CURRENCY);
        assertThat(ledger.size(Table.REFUNDS)).isEqualTo(facts.all(Refund.class).count());
        for (Deal deal : inEuros.all(Deal.class).toList()) {
            if (back(inEuros, deal).compareTo(deal.amount().amount()) == 0) {
                assertThat(back(converted, deal))
                        .isEqualByComparingTo(conversion.convert(deal).amount().amount());
            }
        }
    }

    @Property
    void a_deal_paid_back_in_pieces_is_paid_back_in_whole(
            @ForAll List<@IntRange(min = 1, max = 10_000) Integer> cents,
            @ForAll("rates") List<BigDecimal> rates) {
        CurrencyConversion toCents =
                new CurrencyConversion(monthly(rates), RateRule.TRANSACTION_DATE, 2);
        long sum = cents.stream().mapToLong(Integer::longValue).sum();
        Deal deal = won(inCents(sum));
        List<Refund> back = toCents.convert(deal, pieces(deal, cents));
        assertThat(
                        back.stream()
                                .map(r -> r.amount().amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(toCents.convert(deal).amount().amount());
    }

    @Provide
    Arbitrary<Facts> modest() {
        return Ledgers.modest();
    }

    @Provide
    Arbitrary<List<BigDecimal>> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("2"), new BigDecimal("1000"))
                .ofScale(12)
                .list()
                .ofSize(12);
    }

    private static Deal won(Money amount) {
        return Deal.builder()
                .dealId("D")
                .customerId("C")
                .createdOn(LocalDate.of(2026, 5, 17))
                .closedOn(LocalDate.of(2026, 6, 17))
                .status(DealStatus.WON)
                .amount(amount)
                .build();
    }

    private static List<Refund> pieces(Deal deal, List<Integer> cents) {
        return IntStream.range(0, cents.size())
                .mapToObj(
                        i ->
                                Refund.builder()
                                        .refundId("R" + i)
                                        .dealId(deal.dealId())
                                        .refundedOn(LocalDate.of(2026, 7, 1))
                                        .amount(inCents(cents.get(i)))
                                        .build())
                .toList();
    }

    private static Money inCents(long cents) {
        return new Money("EUR", BigDecimal.valueOf(cents, 2));
    }

    private static RateTable always(String rate) {
        return RateTable.of(Facts.CURRENCY, List.of(Rate.of(LocalDate.of(1900, 1, 1), "EUR", rate)))
                .withMaxAge(Integer.MAX_VALUE);
    }

    private static RateTable monthly(List<BigDecimal> rates) {
        List<Rate> dated = new ArrayList<>();
        for (int year = 1990; year < 2100; year++) {
            for (int month = 1; month <= 12; month++) {
                dated.add(new Rate(LocalDate.of(year, month, 1), "EUR", rates.get(month - 1)));
            }
        }
        return RateTable.of(Facts.CURRENCY, dated).withMaxAge(Integer.MAX_VALUE);
    }

    private static Money euros(Money money) {
        return new Money("EUR", money.amount());
    }

    private static Facts converted(CurrencyConversion conversion, Facts facts) {
        List<Object> rows = new ArrayList<>();
        for (Object row : facts.rows()) {
            if (row instanceof Cost cost) {
                rows.add(conversion.convert(cost));
            } else if (row instanceof Subscription subscription) {
                rows.add(conversion.convert(subscription));
            } else if (row instanceof Deal deal) {
                rows.add(conversion.convert(deal));
                rows.addAll(
                        conversion.convert(
                                deal,
                                facts.all(Refund.class)
                                        .filter(r -> r.dealId().equals(deal.dealId()))
                                        .toList()));
            } else if (!(row instanceof Refund)) {
                rows.add(row);
            }
        }
        return new Facts(rows, facts.supplied());
    }

    private static BigDecimal back(Facts facts, Deal deal) {
        return facts.all(Refund.class)
                .filter(refund -> refund.dealId().equals(deal.dealId()))
                .map(refund -> refund.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
