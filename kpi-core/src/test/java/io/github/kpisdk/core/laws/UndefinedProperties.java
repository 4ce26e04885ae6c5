package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.FormulaTable;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A15: undefined exactly when data are missing or a divisor is zero, and the culprit is named. */
@Domain(Outcomes.class)
@Domain(DomainContext.Global.class)
class UndefinedProperties {

    @Property
    void every_kpi_is_the_exact_fraction_or_the_first_reason_of_its_definition(
            @ForAll Totals totals) {
        for (Kpi kpi : Outcomes.DEFINED) {
            assertThat(Answer.of(kpi.evaluate(totals)))
                    .as(kpi.id())
                    .isEqualTo(FormulaTable.evaluate(kpi.id(), id -> amount(totals, id)));
        }
    }

    @Property
    void what_was_to_be_divided_is_remembered_where_the_divisor_is_at_fault(@ForAll Totals totals) {
        for (Kpi kpi : Kpis.ALL) {
            if (kpi.evaluate(totals) instanceof Undefined undefined) {
                boolean mayBe = undefined.reason() == Reason.NEVER;
                assertThat(undefined.dividend().isPresent())
                        .as(kpi.id())
                        .isIn(undefined.reason() == Reason.ZERO_DIVISOR, mayBe);
            }
        }
    }

    @Property
    void a_result_shows_a_number_where_there_is_one_and_a_dash_with_a_reason_where_there_is_none(
            @ForAll Totals totals, @ForAll Language language) {
        for (Kpi kpi : Kpis.ALL) {
            KpiResult result = kpi.result(totals);
            assertThat(result.explain(language).orElseThrow().lines().findFirst().orElseThrow())
                    .startsWith(kpi.title().in(language) + sign(result.outcome()))
                    .doesNotContain("null");
        }
    }

    private static String sign(Outcome outcome) {
        return outcome.isKnown() ? " = " : ": — (";
    }

    @Example
    void nothing_at_all_gives_no_data_and_not_a_single_zero() {
        Totals nothing = Totals.builder(Facts.CURRENCY).build();
        for (Kpi kpi : Outcomes.DEFINED) {
            String first = FormulaTable.quantities(kpi.id()).get(0);
            assertThat(Answer.of(kpi.evaluate(nothing)))
                    .isEqualTo(Answer.because("NO_DATA:" + first));
        }
    }

    private static Optional<BigDecimal> amount(Totals totals, String id) {
        return Outcomes.QUANTITIES.stream()
                .filter(quantity -> quantity.id().equals(id))
                .findFirst()
                .flatMap((Quantity quantity) -> totals.amount(quantity));
    }
}
