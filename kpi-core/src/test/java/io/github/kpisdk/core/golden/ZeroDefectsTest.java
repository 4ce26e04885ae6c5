package io.github.kpisdk.core.golden;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_REVENUE;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBERS_AT_START;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBERS_LOST;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBER_MONTHS;
import static io.github.kpisdk.core.golden.GoldenKpis.amount;
import static io.github.kpisdk.core.golden.GoldenTotals.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.SubscriptionKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Ranking;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published figures that hide a division by zero: here there is a reason, and never a number. */
class ZeroDefectsTest {
    private static final Quantity CUSTOMERS =
            amount("customers", "customers", "клиенты", Unit.of(Entity.CUSTOMER));
    private static final Quantity MONEY = amount("recurring", "recurring revenue", "выручка");

    @Test
    @Line("fivetran-zero-guard")
    void a_click_rate_without_impressions_is_undefined() {
        Totals totals = Totals.builder("USD").put(IMPRESSIONS, 0).put(CLICKS, 0).build();

        assertThat(TrafficKpis.CTR.evaluate(totals)).hasToString("ZERO_DIVISOR:impressions");
    }

    @Test
    @Line("smart-statistics-arppu")
    void money_per_payer_without_payers_is_undefined_and_not_zero() {
        Totals totals = Totals.builder("USD").put(MONEY, "500").put(CUSTOMERS, 0).build();

        assertThat(MONEY.per(CUSTOMERS).evaluate(totals))
                .isEqualTo(Undefined.zeroDivisor("customers", fraction("500", "1")));
    }

    @Test
    @Line("stripe-churn")
    void lifetime_value_without_churn_is_undefined_and_no_churn_is_invented() {
        Totals nobodyLeft =
                Totals.builder("USD")
                        .put(RECURRING_REVENUE, "500")
                        .put(SUBSCRIBER_MONTHS, 10)
                        .put(SUBSCRIBERS_AT_START, 10)
                        .put(SUBSCRIBERS_LOST, 0)
                        .put(GROSS_REVENUE, "500")
                        .put(REFUNDS, "0")
                        .put(VARIABLE_COST, "0")
                        .build();

        Outcome lifetimeValue = SubscriptionKpis.LTV_FORMULA.evaluate(nobodyLeft);

        assertThat(lifetimeValue).hasToString("UNBOUNDED:churn");
        // 500 ÷ 10 were to be divided
        assertThat(((Undefined) lifetimeValue).dividend())
                .hasValueSatisfying(dividend -> assertThat(dividend).hasToString("50"));
    }

    @Test
    @Line("zernio-zero")
    void a_channel_that_spends_and_sells_nothing_ranks_last_on_cost_per_sale() {
        Scope dear = Scope.channel("Dear");
        Scope vain = Scope.channel("Vain");
        Map<Scope, Outcome> outcomes = Map.of(dear, costPerSale(1), vain, costPerSale(0));

        assertThat(outcomes.get(vain)).hasToString("ZERO_DIVISOR:sales");
        assertThat(Ranking.of(AcquisitionKpis.COST_PER_SALE, outcomes).ranked())
                .containsExactly(dear, vain);
    }

    private static Outcome costPerSale(long sales) {
        return AcquisitionKpis.COST_PER_SALE.evaluate(
                Totals.builder("USD")
                        .put(MARKETING_COST, "900")
                        .put(SALES_COST, "0")
                        .put(SALES, sales)
                        .build());
    }
}
