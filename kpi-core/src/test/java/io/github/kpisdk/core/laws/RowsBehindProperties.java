package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.laws.oracle.Worth;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The facts shown behind a figure are facts that were put in, and they make up the figure. */
@Domain(Ledgers.class)
class RowsBehindProperties {

    @Property
    void the_rows_behind_a_figure_add_up_to_it(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts, range);
        for (Kpi kpi : Kpis.ALL) {
            Map<Quantity, List<Object>> behind = kpi.result(view.totals(scope)).rows();
            assertThat(behind.keySet()).containsExactlyElementsOf(kpi.quantities());
            behind.forEach(
                    (quantity, rows) ->
                            view.find(quantity, scope)
                                    .ifPresent(
                                            figure ->
                                                    assertThat(worth(quantity, rows))
                                                            .as(quantity.id())
                                                            .isEqualTo(figure)));
        }
    }

    @Property
    void the_rows_behind_a_figure_are_facts_of_its_channel(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        Definitions defined = new Definitions(facts);
        View view = View.of(facts, range);
        for (Kpi kpi : Kpis.ALL) {
            kpi.result(view.totals(scope))
                    .rows()
                    .forEach(
                            (quantity, rows) -> {
                                assertThat(facts.rows()).as(quantity.id()).containsAll(rows);
                                assertThat(rows)
                                        .as(quantity.id())
                                        .allMatch(
                                                row ->
                                                        scope.isBusiness()
                                                                || isOfAnyChannel(quantity)
                                                                || defined.channel(row)
                                                                        .equals(scope.channel()));
                            });
        }
    }

    /** What a customer brought may have come through channels other than that of the first sale. */
    private static boolean isOfAnyChannel(Quantity quantity) {
        return quantity == Quantities.COHORT_CONTRIBUTION
                || quantity.rows().on().equals(Deals.CUSTOMER_SINCE)
                || quantity.rows().on().equals(Refunds.CUSTOMER_SINCE);
    }

    private static Fraction worth(Quantity quantity, List<Object> rows) {
        return quantity == Quantities.BUYERS
                ? Fraction.of(
                        rows.stream().map(row -> ((Deal) row).customerId()).distinct().count())
                : rows.stream()
                        .map(row -> Fraction.of(Worth.of(quantity.id(), row)))
                        .reduce(Fraction.ZERO, Fraction::plus);
    }
}
