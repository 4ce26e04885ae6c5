package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiDraft;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Units form a group, and formulas obey it: apples are not added to pears. */
@Domain(Outcomes.class)
@Domain(DomainContext.Global.class)
class UnitProperties {

    @Property
    void a_product_of_units_knows_no_order(
            @ForAll("units") Unit a, @ForAll("units") Unit b, @ForAll("units") Unit c) {
        assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    @Property
    void to_divide_undoes_to_multiply(@ForAll("units") Unit a, @ForAll("units") Unit b) {
        assertThat(a.times(b).per(b)).isEqualTo(a);
        assertThat(a.per(b).times(b)).isEqualTo(a);
        assertThat(a.per(a)).isEqualTo(Unit.RATIO);
        assertThat(Unit.RATIO.per(a).times(a)).isEqualTo(Unit.RATIO);
        assertThat(Unit.RATIO.per(a.per(b))).isEqualTo(b.per(a));
    }

    @Property
    void a_ratio_changes_no_unit(@ForAll("units") Unit a) {
        assertThat(a.times(Unit.RATIO)).isEqualTo(a);
        assertThat(a.per(Unit.RATIO)).isEqualTo(a);
        assertThat(a.times(1)).isEqualTo(a);
    }

    @Property
    void many_of_many_are_as_many_as_both(
            @ForAll("units") Unit a,
            @ForAll @IntRange(min = 1, max = 1000) int m,
            @ForAll @IntRange(min = 1, max = 1000) int n) {
        assertThat(a.times(m).times(n)).isEqualTo(a.times((long) m * n));
        assertThat(a.times(m).per(a.times(n)))
                .isEqualTo(Unit.RATIO.times(m).per(Unit.RATIO.times(n)));
        assertThat(a.times(m).equals(a)).isEqualTo(m == 1);
    }

    @Property
    void equal_units_read_the_same_and_unlike_ones_do_not(
            @ForAll("units") Unit a, @ForAll("units") Unit b) {
        assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
        assertThat(a.per(b).times(b).label()).isEqualTo(a.label());
        assertThat(a.per(b).times(b).words(Language.RU, "₽")).isEqualTo(a.words(Language.RU, "₽"));
    }

    @Property
    void money_per_money_and_one_count_per_another_are_called_a_ratio(
            @ForAll("entities") Entity one, @ForAll("entities") Entity other) {
        assertThat(Unit.of(one).per(other).label()).isEqualTo("ratio");
        assertThat(Unit.MONEY.per(Unit.MONEY).label()).isEqualTo("ratio");
        assertThat(Unit.MONEY.per(one).per(Unit.MONEY.per(other)).label()).isEqualTo("ratio");
    }

    @Property
    void a_price_is_called_by_what_it_buys(
            @ForAll("entities") Entity one, @ForAll @IntRange(min = 2, max = 1000) int many) {
        assertThat(Unit.of(one).label()).isEqualTo(one.plural());
        assertThat(Unit.MONEY.per(one).label()).isEqualTo("money/" + one.id());
        assertThat(Unit.MONEY.per(Unit.of(one).times(many)).label())
                .isEqualTo("money/" + many + " " + one.plural());
    }

    @Property
    void formulas_add_up_exactly_when_their_units_are_equal(
            @ForAll("formulas") Formula a, @ForAll("formulas") Formula b) {
        if (a.unit().equals(b.unit())) {
            assertThat(a.plus(b).unit()).isEqualTo(a.unit());
            assertThat(a.minus(b).unit()).isEqualTo(a.unit());
        } else {
            assertThatThrownBy(() -> a.plus(b))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(a.unit().toString(), b.unit().toString());
            assertThatThrownBy(() -> a.minus(b)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void a_quotient_is_in_the_unit_of_the_dividend_per_that_of_the_divisor(
            @ForAll("formulas") Formula a,
            @ForAll("formulas") Formula b,
            @ForAll @IntRange(min = 1, max = 1000) int many) {
        assertThat(a.per(b).unit()).isEqualTo(a.unit().per(b.unit()));
        assertThat(a.per(many, b).unit()).isEqualTo(a.unit().per(b.unit().times(many)));
    }

    @Property
    void the_price_of_many_is_as_many_times_that_of_one(
            @ForAll Totals totals,
            @ForAll("quantities") Quantity a,
            @ForAll("quantities") Quantity b,
            @ForAll @IntRange(min = 1, max = 1000) int many) {
        Answer one = Answer.of(a.per(b).evaluate(totals));
        assertThat(Answer.of(a.per(many, b).evaluate(totals)))
                .isEqualTo(
                        one.value()
                                .map(value -> Answer.of(value.times(Fraction.of(many))))
                                .orElse(one));
    }

    @Property
    void a_kpi_keeps_the_unit_it_promises_or_is_not_declared(
            @ForAll("formulas") Formula formula, @ForAll("units") Unit promised) {
        Assume.that(!promised.equals(formula.unit()));
        assertThat(draft(formula).unit(formula.unit()).build().unit()).isEqualTo(formula.unit());
        assertThatThrownBy(() -> draft(formula).unit(promised).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(promised.toString(), formula.unit().toString());
    }

    private static KpiDraft draft(Formula formula) {
        return Kpi.named("own", "Own", "Свой")
                .asks("What?", "Что?")
                .decides("That.", "То.")
                .formula(formula)
                .better(Better.HIGHER)
                .level(Level.TACTICAL)
                .stage(FunnelStage.WHOLE)
                .movedBy(Role.OWNER);
    }

    @Provide
    Arbitrary<Entity> entities() {
        return Arbitraries.of(Entity.LEAD, Entity.SALE, Entity.CUSTOMER, Entity.CLICK);
    }

    @Provide
    Arbitrary<Unit> units() {
        Arbitrary<Unit> atoms =
                Arbitraries.oneOf(
                        entities().map(Unit::of),
                        Arbitraries.of(Unit.MONEY, Unit.of(Entity.IMPRESSION).times(1000)));
        Arbitrary<Unit> factors = Arbitraries.oneOf(atoms, atoms.map(Unit.RATIO::per));
        return factors.list().ofMaxSize(4).map(all -> all.stream().reduce(Unit.RATIO, Unit::times));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Arbitraries.of(Outcomes.QUANTITIES);
    }

    @Provide
    Arbitrary<Formula> formulas() {
        Arbitrary<Formula> quantities = quantities().map(Formula.class::cast);
        return quantities
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> all.stream().reduce(Formula::per).orElseThrow());
    }
}
