package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.FormulaTable;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A1: every figure is what a second reading of the definitions gives. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class OracleProperties {

    @Property
    void every_quantity_is_what_its_definition_says(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        Definitions defined = new Definitions(facts);
        Totals totals = Totals.of(facts.ledger(), range, scope, Outcomes.QUANTITIES);
        for (Quantity quantity : Outcomes.QUANTITIES) {
            assertThat(totals.amount(quantity).map(Fraction::of))
                    .as(quantity.id())
                    .isEqualTo(defined.quantity(quantity.id(), range, scope).map(Fraction::of));
        }
    }

    @Example
    void every_kpi_of_the_definitions_is_in_the_catalogue() {
        assertThat(Outcomes.DEFINED).hasSize(FormulaTable.size());
    }

    @Property
    void every_kpi_of_every_channel_and_period_is_what_its_definition_says(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Grain grain) {
        Definitions defined = new Definitions(facts);
        Scorecard scorecard = Scorecard.of(facts.ledger(), range, grain, Outcomes.DEFINED);
        for (Period period : scorecard.periods()) {
            for (Scope scope : scorecard.scopes()) {
                Function<String, Optional<BigDecimal>> quantities =
                        defined.quantities(period.range(), scope);
                for (KpiResult result : scorecard.results(period, scope)) {
                    assertThat(Answer.of(result.outcome()))
                            .as("%s of %s in %s", result.kpi(), scope, period)
                            .isEqualTo(FormulaTable.evaluate(result.kpi(), quantities));
                }
            }
        }
    }
}
