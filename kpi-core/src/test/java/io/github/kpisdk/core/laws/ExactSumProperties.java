package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A1 at the edge: sums are those of whole numbers of any size, in millionths. */
class ExactSumProperties {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final BigInteger MOST = BigInteger.TEN.pow(24).subtract(BigInteger.ONE);

    @Property
    void costs_and_credits_add_up_without_overflow(
            @ForAll @Size(max = 60) List<@From("millionths") BigInteger> amounts) {
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY).supplies(Table.COSTS);
        amounts.forEach(amount -> part.add(cost(amount)));
        assertThat(total(part, Quantities.AD_SPEND)).isEqualTo(decimal(sum(amounts)));
    }

    @Property
    void what_a_customer_brought_adds_up_without_overflow_or_borrow(
            @ForAll @Size(min = 1, max = 30) List<@From("millionths") BigInteger> amounts,
            @ForAll @Size(min = 1, max = 30) List<@From("millionths") BigInteger> costs) {
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY);
        BigInteger brought = BigInteger.ZERO;
        BigInteger listed = BigInteger.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            BigInteger amount = amounts.get(i).abs();
            BigInteger cost = costs.get(i % costs.size()).abs();
            part.add(deal("d" + i, amount, cost));
            brought = brought.add(amount).subtract(cost);
            listed = listed.add(amount).add(cost);
        }
        assertThat(total(part, Quantities.COHORT_CONTRIBUTION)).isEqualTo(decimal(brought));
        assertThat(total(part, Quantities.LIST_VALUE)).isEqualTo(decimal(listed));
    }

    @Property
    void counts_add_up_beyond_what_one_count_may_be(
            @ForAll @Size(min = 1, max = 60) List<@From("counts") Long> counts) {
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY);
        counts.forEach(n -> part.add(Traffic.builder().date(DAY).clicks(n).build()));
        assertThat(total(part, Quantities.CLICKS))
                .isEqualTo(
                        counts.stream()
                                .map(BigDecimal::valueOf)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Example
    void a_hundred_thousand_of_the_largest_amount_do_not_overflow() {
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY);
        Cost largest = cost(MOST);
        for (int i = 0; i < 100_000; i++) {
            part.add(largest);
        }
        assertThat(total(part, Quantities.AD_SPEND))
                .isEqualTo(decimal(MOST.multiply(BigInteger.valueOf(100_000))));
    }

    /** Amounts around the powers of two at which a carry or a borrow begins, and of any size. */
    @Provide
    Arbitrary<BigInteger> millionths() {
        Arbitrary<BigInteger> edges =
                Arbitraries.of(0, 31, 32, 62, 63, 64, 65, 79)
                        .map(BigInteger.ONE::shiftLeft)
                        .flatMap(
                                power ->
                                        Arbitraries.of(-1, 0, 1)
                                                .map(BigInteger::valueOf)
                                                .map(power::add));
        Arbitrary<BigInteger> any = Arbitraries.bigIntegers().between(MOST.negate(), MOST);
        return Arbitraries.oneOf(
                edges, edges.map(BigInteger::negate), any, Arbitraries.of(MOST, MOST.negate()));
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, 999_999_999_999_999_999L);
    }

    private static BigDecimal total(LedgerPart.Builder part, Quantity quantity) {
        return Totals.of(
                        Ledger.of(part.build()),
                        DateRange.ofClosed(DAY, DAY),
                        Scope.BUSINESS,
                        List.of(quantity))
                .amount(quantity)
                .orElseThrow();
    }

    private static Cost cost(BigInteger millionths) {
        return Cost.builder().date(DAY).kind(CostKind.AD_SPEND).amount(money(millionths)).build();
    }

    private static Deal deal(String id, BigInteger amount, BigInteger cost) {
        return Deal.builder()
                .dealId(id)
                .customerId("c")
                .createdOn(DAY)
                .closedOn(DAY)
                .status(DealStatus.WON)
                .amount(money(amount))
                .discount(money(cost))
                .variableCost(money(cost))
                .build();
    }

    private static Money money(BigInteger millionths) {
        return new Money(Facts.CURRENCY, new BigDecimal(millionths, Decimals.FRACTION_DIGITS));
    }

    private static BigInteger sum(List<BigInteger> amounts) {
        return amounts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** An amount in its shortest form. */
    private static BigDecimal decimal(BigInteger millionths) {
        BigDecimal amount =
                new BigDecimal(millionths, Decimals.FRACTION_DIGITS).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
