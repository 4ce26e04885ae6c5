package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.economics.CostLayer;
import io.github.kpisdk.core.economics.Driver;
import io.github.kpisdk.core.economics.Waterfall;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever the ledger: no money is lost on the way down, and none is made. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class WaterfallProperties {

    @Property
    void channels_and_what_is_unallocated_are_the_business_at_every_step(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll("drivers") Driver driver,
            @ForAll @IntRange(max = 6) int decimals) {
        Waterfall waterfall = Waterfall.of(facts.ledger(), range, layers(driver), decimals);
        for (String step : waterfall.steps()) {
            Outcome sum = waterfall.unallocated(step);
            for (Scope channel : waterfall.channels()) {
                sum = plus(sum, waterfall.left(channel, step));
            }
            if (sum instanceof Known known) {
                assertThat((Known) waterfall.left(Scope.BUSINESS, step))
                        .isEqualByComparingTo(known);
            }
        }
    }

    @Property
    void the_steps_of_the_business_are_its_contribution_and_its_profit(
            @ForAll Facts facts, @ForAll DateRange range) {
        Waterfall waterfall = Waterfall.of(facts.ledger(), range, Waterfall.STANDARD, 2);
        Totals business = Totals.of(facts.ledger(), range, Scope.BUSINESS, List.of(CHANNEL_PROFIT));
        assertThat(waterfall.left(Scope.BUSINESS, "cm2"))
                .isEqualTo(CONTRIBUTION.evaluate(business));
        Outcome profit = CHANNEL_PROFIT.evaluate(business);
        if (profit.isKnown()) {
            assertThat(waterfall.left(Scope.BUSINESS, "cm4")).isEqualTo(profit);
        }
    }

    @Property
    void the_contribution_of_a_channel_is_its_own(@ForAll Facts facts, @ForAll DateRange range) {
        Waterfall waterfall = Waterfall.of(facts.ledger(), range, Waterfall.STANDARD, 2);
        for (Scope channel : waterfall.channels()) {
            assertThat(waterfall.left(channel, "cm2"))
                    .isEqualTo(
                            CONTRIBUTION.evaluate(
                                    Totals.of(
                                            facts.ledger(),
                                            range,
                                            channel,
                                            List.of(CONTRIBUTION))));
        }
    }

    @Property
    void the_order_of_the_rows_changes_nothing(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll("drivers") Driver driver,
            @ForAll Random random) {
        Waterfall once = Waterfall.of(facts.ledger(), range, layers(driver), 2);
        Waterfall again = Waterfall.of(facts.shuffled(random).ledger(), range, layers(driver), 2);
        assertThat(again.channels()).isEqualTo(once.channels());
        for (Scope channel : once.channels()) {
            assertThat(again.left(channel, "last")).isEqualTo(once.left(channel, "last"));
        }
    }

    @Provide
    Arbitrary<Driver> drivers() {
        return Arbitraries.of(
                Driver.SPEND,
                Driver.REVENUE,
                Driver.ORDERS,
                Driver.LEADS,
                Driver.NONE,
                Driver.fixed(
                        Map.of(
                                Scope.channel("seo"),
                                BigDecimal.ONE,
                                Scope.channel("new"),
                                new BigDecimal("2"))));
    }

    private static List<CostLayer> layers(Driver driver) {
        return List.of(
                CostLayer.named("first", "First", "Первый").all(Quantities.VARIABLE_COST),
                CostLayer.named("second", "Second", "Второй").own(Quantities.MARKETING_COST),
                CostLayer.named("last", "Last", "Последний")
                        .own(Quantities.SALES_COST)
                        .shared(Quantities.SALES_COST, Driver.SPEND)
                        .shared(Quantities.MARKETING_COST, driver));
    }

    private static Outcome plus(Outcome a, Outcome b) {
        if (a instanceof Known x && b instanceof Known y) {
            return x.plus(y);
        }
        return a.isKnown() ? b : a;
    }
}
