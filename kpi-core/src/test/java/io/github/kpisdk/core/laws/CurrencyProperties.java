package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A16: money is converted to the nearest unit, and never mixed. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class CurrencyProperties {
    private static final Fraction HALF = Fraction.of(1).per(Fraction.of(2));

    @Property
    void to_convert_is_off_by_half_the_smallest_unit_at_most(
            @ForAll("amounts") Money money,
            @ForAll("rates") BigDecimal rate,
            @ForAll @IntRange(max = 6) int decimals) {
        Fraction exact = Fraction.of(money.amount()).times(Fraction.of(rate));
        Money converted = money.convert("USD", rate, decimals);
        Fraction off = Fraction.of(converted.amount()).minus(exact).abs();
        assertThat(converted.currency()).isEqualTo("USD");
        assertThat(converted.amount().scale()).isLessThanOrEqualTo(decimals);
        assertThat(off).isLessThanOrEqualTo(HALF.times(Fraction.power(-decimals)));
    }

    @Property
    void of_two_nearest_the_even_one_is_taken(
            @ForAll("amounts") Money money,
            @ForAll("rates") BigDecimal rate,
            @ForAll @IntRange(max = 6) int decimals) {
        Fraction units =
                Fraction.of(money.amount())
                        .times(Fraction.of(rate))
                        .times(Fraction.power(decimals));
        assertThat(money.convert("USD", rate, decimals))
                .isEqualTo(new Money("USD", new BigDecimal(units.nearest(), decimals)));
    }

    @Property
    void a_rate_of_one_changes_no_amount(@ForAll("amounts") Money money) {
        assertThat(money.convert("USD", BigDecimal.ONE, 6))
                .isEqualTo(new Money("USD", money.amount()));
    }

    @Property
    void there_and_back_again_is_off_by_both_roundings_at_most(
            @ForAll("amounts") Money money,
            @ForAll("invertible") BigDecimal rate,
            @ForAll @IntRange(max = 6) int decimals) {
        Fraction unit = Fraction.power(-decimals);
        BigDecimal inverse = BigDecimal.ONE.divide(rate);
        Money back = money.convert("USD", rate, decimals).convert("RUB", inverse, decimals);
        Fraction off = Fraction.of(back.amount()).minus(Fraction.of(money.amount())).abs();
        assertThat(off)
                .isLessThanOrEqualTo(
                        HALF.times(unit).per(Fraction.of(rate)).plus(HALF.times(unit)));
    }

    @Property
    void money_adds_up_exactly_in_one_currency(
            @ForAll("amounts") Money a, @ForAll("amounts") Money b) {
        assertThat(Fraction.of(a.plus(b).amount()))
                .isEqualTo(Fraction.of(a.amount()).plus(Fraction.of(b.amount())));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(Money.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void money_of_two_currencies_does_not_mix_and_both_are_named(
            @ForAll("amounts") Money money, @ForAll("currencies") String other) {
        Money foreign = new Money(other, money.amount());
        assertThatThrownBy(() -> money.plus(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(money.currency(), other);
        assertThatThrownBy(() -> foreign.minus(money))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(money.currency(), other);
    }

    @Property
    void neither_facts_nor_parts_of_another_currency_get_into_a_ledger(
            @ForAll Facts facts, @ForAll Cost cost, @ForAll("currencies") String other) {
        Cost foreign = (Cost) Rows.money(m -> new Money(other, m.amount()), cost);
        assertThatThrownBy(() -> facts.with(foreign).part())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(Facts.CURRENCY, other);
        for (LedgerPart.Builder part : parts(other, foreign)) {
            assertThatThrownBy(() -> facts.part().merge(part.build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(Facts.CURRENCY, other);
        }
    }

    /** A part with a fact, and one that is empty. */
    private static List<LedgerPart.Builder> parts(String currency, Cost cost) {
        return List.of(LedgerPart.builder(currency).add(cost), LedgerPart.builder(currency));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Ledgers.signed(Ledgers.amounts()).withoutEdgeCases();
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.oneOf(
                Arbitraries.of("0.5", "1", "0.000001", "92.4475", "1000000").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.0001"), new BigDecimal("1000"))
                        .ofScale(4));
    }

    /** Rates whose inverse is a short decimal as well. */
    @Provide
    Arbitrary<BigDecimal> invertible() {
        Arbitrary<Integer> powers = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(powers, powers)
                .as((two, five) -> power("2", two).multiply(power("5", five)));
    }

    private static BigDecimal power(String base, int exponent) {
        BigDecimal power = new BigDecimal(base).pow(Math.abs(exponent));
        return exponent < 0 ? BigDecimal.ONE.divide(power) : power;
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("USD", "EUR", "RUR", "XXX");
    }
}
