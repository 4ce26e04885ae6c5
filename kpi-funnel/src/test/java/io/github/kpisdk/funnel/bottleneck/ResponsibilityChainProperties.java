package io.github.kpisdk.funnel.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happened: nothing of the change in profit is lost, and none is made. */
class ResponsibilityChainProperties {

    @Property
    void the_parts_add_up_to_the_change(
            @ForAll("periods") Totals before, @ForAll("periods") Totals after) {
        ResponsibilityChain chain = ResponsibilityChain.between(before, after);
        Known sum =
                chain.parts().stream()
                        .map(part -> (Known) part.amount())
                        .reduce(Known::plus)
                        .orElseThrow();
        assertThat(sum).isEqualByComparingTo((Known) chain.change());
    }

    @Property
    void profit_is_the_profit_of_the_catalogue(@ForAll("periods") Totals period) {
        Outcome profit = ReturnKpis.CHANNEL_PROFIT.evaluate(period);
        assertThat((Known) ResponsibilityChain.between(period, period).before())
                .isEqualByComparingTo((Known) profit);
    }

    @Property
    void the_way_back_is_the_way_there_turned(
            @ForAll("periods") Totals before, @ForAll("periods") Totals after) {
        ResponsibilityChain there = ResponsibilityChain.between(before, after);
        ResponsibilityChain back = ResponsibilityChain.between(after, before);
        for (Department department : Department.values()) {
            assertThat((Known) back.part(department))
                    .isEqualByComparingTo(
                            ((Known) there.part(department)).times(BigDecimal.ONE.negate()));
        }
    }

    @Property
    void who_did_nothing_has_no_part(@ForAll("periods") Totals period) {
        assertThat(ResponsibilityChain.between(period, period).parts())
                .allMatch(part -> ((Known) part.amount()).signum() == 0);
    }

    @Provide
    Arbitrary<Totals> periods() {
        Arbitrary<Long> count = Arbitraries.longs().between(1, 5000);
        Arbitrary<Long> money = Arbitraries.longs().between(0, 10_000_000);
        return Combinators.combine(count, count, money, money, money, money)
                .as(
                        (leads, sales, revenue, cost, marketing, selling) ->
                                ResponsibilityChainExamples.totals(
                                        leads,
                                        sales,
                                        "" + revenue,
                                        "" + cost,
                                        "" + marketing,
                                        "" + selling));
    }
}
