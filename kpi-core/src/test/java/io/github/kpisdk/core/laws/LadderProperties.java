package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.economics.BreakEvenLadder;
import io.github.kpisdk.core.economics.FunnelRates;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What may be spent, exactly. */
class LadderProperties {
    private static final List<Quantity> STEPS =
            List.of(CLICKS, VISITS, LEADS, QUALIFIED_LEADS, SALES, NEW_CUSTOMERS);

    private static final Map<String, Quantity> PRICES =
            Map.of(
                    "highest-cpc", CLICKS,
                    "highest-cost-per-visit", VISITS,
                    "highest-cpl", LEADS,
                    "highest-cost-per-qualified-lead", QUALIFIED_LEADS,
                    "highest-cost-per-sale", SALES,
                    "highest-cac", NEW_CUSTOMERS);

    @Property
    void spending_exactly_that_leaves_nothing(
            @ForAll @Size(6) List<@LongRange(max = 1_000_000) Long> counts,
            @ForAll @LongRange(max = 1_000_000_000) long cents,
            @ForAll @LongRange(max = 1_000_000_000) long costCents) {
        Totals totals = totals(counts, cents, costCents);
        BreakEvenLadder ladder = BreakEvenLadder.forMarketing(totals);
        Known left = known(CONTRIBUTION, totals).minus(known(SALES_COST, totals));

        PRICES.forEach(
                (rung, step) -> {
                    if (ladder.limit(rung) instanceof Known price) {
                        assertThat(left.signum()).isPositive();
                        assertThat(left.minus(price.times(known(step, totals))).signum()).isZero();
                    } else {
                        boolean none = left.signum() <= 0;
                        assertThat(ladder.limit(rung))
                                .hasToString(none ? "NEVER:allowance" : "ZERO_DIVISOR:" + step);
                    }
                });
    }

    @Property
    void the_product_of_the_rates_makes_the_same_ladder(
            @ForAll @Size(6) List<@LongRange(min = 1, max = 1_000_000) Long> counts,
            @ForAll @LongRange(max = 1_000_000_000) long cents,
            @ForAll @LongRange(max = 1_000_000_000) long costCents) {
        Totals totals = totals(counts, cents, costCents);
        BreakEvenLadder whole = BreakEvenLadder.forMarketing(totals);
        FunnelRates rates =
                new FunnelRates(
                        rate(VISITS, CLICKS, totals),
                        rate(LEADS, VISITS, totals),
                        rate(SALES, LEADS, totals),
                        rate(NEW_CUSTOMERS, SALES, totals));
        Known perSale = ((Known) whole.allowance()).per(known(SALES, totals));

        for (BreakEvenLadder.Rung rung : BreakEvenLadder.fromRates(perSale, rates).rungs()) {
            if (rung.limit() instanceof Known limit) {
                assertThat((Known) whole.limit(rung.formula().id())).isEqualByComparingTo(limit);
            } else {
                assertThat(whole.limit(rung.formula().id())).isEqualTo(rung.limit());
            }
        }
    }

    private static Totals totals(List<Long> counts, long cents, long costCents) {
        Totals.Builder totals =
                Totals.builder("RUB")
                        .put(GROSS_REVENUE, amount(cents))
                        .put(REFUNDS, amount(cents / 7))
                        .put(VARIABLE_COST, amount(costCents))
                        .put(SALES_COST, amount(costCents / 3));
        for (int i = 0; i < STEPS.size(); i++) {
            totals.put(STEPS.get(i), counts.get(i));
        }
        return totals.build();
    }

    private static String amount(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static Known rate(Quantity to, Quantity from, Totals totals) {
        return known(to, totals).per(known(from, totals));
    }

    private static Known known(Formula formula, Totals totals) {
        return (Known) formula.evaluate(totals);
    }
}
