package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.FormulaTable;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.PreviousPeriod;
import io.github.kpisdk.core.scorecard.Trend;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A period against the one before, like for like, and never against what is not known. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class PreviousPeriodProperties {
    private static final DateRange LONG_AGO = DateRange.parse("2020-01-01/2030-01-01");

    @Property
    void both_sides_are_what_the_definitions_say_of_their_days(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Grain grain,
            @ForAll Scope scope,
            @ForAll("kpis") Kpi kpi) {
        Definitions defined = new Definitions(facts);
        for (Period period : grain.split(range)) {
            Comparison comparison =
                    PreviousPeriod.of(facts.ledger(), LONG_AGO, period, List.of(kpi))
                            .compare(kpi, scope);
            assertThat(Answer.of(comparison.actual()))
                    .isEqualTo(figure(defined, kpi, period.range(), scope));
            assertThat(Answer.of(comparison.reference()))
                    .isEqualTo(figure(defined, kpi, period.previous().range(), scope));
        }
    }

    private static Answer figure(Definitions defined, Kpi kpi, DateRange range, Scope scope) {
        return FormulaTable.evaluate(kpi.id(), id -> defined.quantity(id, range, scope));
    }

    @Property
    void what_lies_before_the_data_is_not_guessed(
            @ForAll Facts facts,
            @ForAll DateRange covered,
            @ForAll DateRange range,
            @ForAll Grain grain,
            @ForAll("kpis") Kpi kpi) {
        for (Period period : grain.split(range)) {
            Comparison comparison =
                    PreviousPeriod.of(facts.ledger(), covered, period, List.of(kpi))
                            .compare(kpi, Scope.BUSINESS);
            boolean known = covered.contains(period.previous().range());
            assertThat(comparison.reference().toString().startsWith("BEFORE_DATA"))
                    .isEqualTo(!known);
            if (!known) {
                assertThat(comparison.trend()).isEqualTo(Trend.UNKNOWN);
                assertThat(comparison.difference().isKnown()).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<Kpi> kpis() {
        return Arbitraries.of(Outcomes.DEFINED);
    }
}
