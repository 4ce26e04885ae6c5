package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A7 and A8: what more money, and more of the same, leave alone. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class ScalingProperties {
    @Property
    void all_money_times_k_makes_money_k_times_as_much_and_leaves_the_rest(
            @ForAll("modest") Facts facts, @ForAll DateRange range, @ForAll("factors") int k) {
        View before = View.of(facts, range);
        View after = View.of(richer(facts, k), range);
        for (Scope scope : View.scopes(facts)) {
            for (Formula formula : View.ALL) {
                int factor = formula.unit().label().startsWith("money") ? k : 1;
                assertThat(after.answer(formula, scope))
                        .as("%s of %s", formula, scope)
                        .isEqualTo(times(factor, before.answer(formula, scope)));
            }
        }
    }

    @Property
    void all_money_times_k_moves_no_channel_in_any_ranking(
            @ForAll("modest") Facts facts, @ForAll DateRange range, @ForAll("factors") int k) {
        Scorecard before = Scorecard.of(facts.ledger(), range, Grain.TOTAL);
        Scorecard after = Scorecard.of(richer(facts, k).ledger(), range, Grain.TOTAL);
        for (Kpi kpi : Kpis.ALL) {
            assertThat(after.rank(kpi, Period.total(range)))
                    .as(kpi.id())
                    .isEqualTo(before.rank(kpi, Period.total(range)));
        }
    }

    @Property
    void a_business_with_its_twins_sells_more_at_the_same_ratios(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll @IntRange(min = 1, max = 4) int twins) {
        View before = View.of(facts, range);
        View after = View.of(copies(facts, twins), range);
        for (Scope scope : View.scopes(facts)) {
            for (Formula formula : View.ALL) {
                boolean adds = !formula.unit().label().matches("ratio|.*/.*");
                assertThat(after.answer(formula, scope))
                        .as("%s of %s", formula, scope)
                        .isEqualTo(times(adds ? twins : 1, before.answer(formula, scope)));
            }
        }
    }

    @Provide
    Arbitrary<Facts> modest() {
        return Ledgers.modest();
    }

    @Provide
    Arbitrary<Integer> factors() {
        return Arbitraries.of(2, 3, 7, 10, 1000);
    }

    private static Answer times(int factor, Answer answer) {
        return answer.value()
                .map(value -> Answer.of(value.times(Fraction.of(factor))))
                .orElse(answer);
    }

    private static Facts richer(Facts facts, int k) {
        return facts.map(row -> Rows.money(amount -> times(k, amount), row));
    }

    private static Money times(int factor, Money money) {
        return new Money(money.currency(), money.amount().multiply(BigDecimal.valueOf(factor)));
    }

    /** Each copy with ids of its own, in the same order among themselves. */
    private static Facts copies(Facts facts, int many) {
        return new Facts(
                IntStream.range(0, many)
                        .boxed()
                        .flatMap(
                                twin ->
                                        facts.rows().stream()
                                                .map(row -> Rows.ids(id -> twin + "#" + id, row)))
                        .toList(),
                facts.supplied());
    }
}
