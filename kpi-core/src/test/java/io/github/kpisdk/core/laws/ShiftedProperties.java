package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Pieces;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A shifted quantity is the quantity itself, of an earlier period, or unknown. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class ShiftedProperties {

    @Property(tries = 300)
    void a_shifted_quantity_is_that_of_the_period_before_or_unknown(
            @ForAll Facts facts,
            @ForAll DateRange covered,
            @ForAll DateRange range,
            @ForAll Grain grain,
            @ForAll Scope scope,
            @ForAll @IntRange(min = 1, max = 3) int shift) {
        Ledger ledger = facts.ledger();
        List<Period> periods = grain.split(range);
        TotalsTable table = TotalsTable.of(ledger, covered, periods, withShifted(shift));
        for (int i = 0; i < periods.size(); i++) {
            Period before = periods.get(i).before(shift);
            Totals totals = table.at(i, scope);
            Totals then = Totals.of(ledger, before.range(), scope, Outcomes.QUANTITIES);
            for (Quantity quantity : Outcomes.QUANTITIES) {
                Outcome past = quantity.evaluate(then);
                assertThat(quantity.shifted(shift).evaluate(totals).toString())
                        .as("%s of %s before %s", quantity, shift, periods.get(i))
                        .isEqualTo(
                                past.toString().startsWith("NO_DATA")
                                        ? past + "/lagged-" + shift
                                        : covered.contains(before.range())
                                                ? past.toString()
                                                : "BEFORE_DATA:" + before);
            }
        }
    }

    @Property(tries = 100)
    void beside_shifted_quantities_the_others_are_what_they_are_alone(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Grain grain,
            @ForAll Scope scope,
            @ForAll @IntRange(min = 1, max = 8) int threads,
            @ForAll Random random) {
        Ledger ledger =
                Ledger.of(SameBytes.merged(facts, 3, random), Pieces.of(threads, Runnable::run));
        List<Period> periods = grain.split(range);
        List<Formula> formulas = withShifted(1);
        formulas.addAll(withShifted(2));
        TotalsTable many = TotalsTable.of(ledger, Ledgers.ALL_DAYS, periods, formulas);
        for (int i = 0; i < periods.size(); i++) {
            for (Formula formula : formulas) {
                TotalsTable alone =
                        TotalsTable.of(facts.ledger(), Ledgers.ALL_DAYS, periods, List.of(formula));
                assertThat(formula.evaluate(many.at(i, scope)))
                        .isEqualTo(formula.evaluate(alone.at(i, scope)));
            }
        }
    }

    private static List<Formula> withShifted(int shift) {
        List<Formula> formulas = new ArrayList<>();
        for (Quantity quantity : Outcomes.QUANTITIES) {
            formulas.add(quantity);
            formulas.add(quantity.shifted(shift));
        }
        return formulas;
    }
}
