package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC_MARKETING_ONLY;
import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.BUYERS;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One name, several figures, and why. */
class SpreadExamples {
    private static final Quantity PAID_CUSTOMERS =
            Quantity.count(
                            "paid-new-customers",
                            "new customers of paid channels",
                            "новые клиенты платных каналов",
                            Entity.CUSTOMER,
                            Table.DEALS)
                    .where(Deals.STATUS.is(DealStatus.WON))
                    .where(FlagColumn.of(Table.DEALS, "paid"))
                    .where(Deals.FIRST_OF_CUSTOMER)
                    .on(Deals.CLOSED_ON);

    private static final Formula COST = MARKETING_COST.plus(SALES_COST);
    private static final Kpi BLENDED = kpi("cac/all", "CAC", COST.per(NEW_CUSTOMERS));
    private static final Kpi PAID =
            kpi("cac/paid", "CAC of paid channels", COST.per(PAID_CUSTOMERS));

    private static final Totals EXAMPLE =
            Totals.builder("USD")
                    .put(MARKETING_COST, "84000")
                    .put(SALES_COST, "0")
                    .put(AD_SPEND, "60000.50")
                    .put(NEW_CUSTOMERS, 2_000)
                    .put(PAID_CUSTOMERS, 1_200)
                    .put(BUYERS, 2_500)
                    .put(SALES, 0)
                    .put(GROSS_REVENUE, "410000")
                    .put(REFUNDS, "10000")
                    .put(VARIABLE_COST, "160000")
                    .build();

    @Test
    void customers_who_came_without_paid_channels_are_counted_out() {
        // 84000 ÷ 2000 and 84000 ÷ 1200
        DefinitionSpread spread = DefinitionSpread.of(List.of(BLENDED, PAID), EXAMPLE);

        assertThat(spread.results())
                .hasToString("[cac/all = 42 money/customer, cac/paid = 70 money/customer]");
        assertThat(spread.why())
                .containsExactly(
                        Text.of(
                                "CAC is 42, CAC of paid channels is 70: 800 of the 2,000 new"
                                        + " customers are not new customers of paid channels.",
                                "CAC — 42, CAC of paid channels — 70: из показателя «новые клиенты»"
                                        + " (2\u00a0000) в «новые клиенты платных каналов» не"
                                        + " входят 800."));
    }

    @Test
    void it_does_not_matter_which_of_the_two_counts_more() {
        assertThat(why(PAID, BLENDED))
                .isEqualTo(
                        "CAC of paid channels is 70, CAC is 42: 800 of the 2,000 new customers"
                                + " are not new customers of paid channels.");
    }

    @Test
    void a_cost_that_one_leaves_out_is_named() {
        Totals selling = EXAMPLE.plus(cost("30000"));
        DefinitionSpread spread = DefinitionSpread.of(List.of(CAC, CAC_MARKETING_ONLY), selling);

        // 114000 ÷ 2000 and 84000 ÷ 2000
        assertThat(spread.results().get(0).outcome()).hasToString("57");
        assertThat(spread.why().get(0).en()).endsWith(": without sales cost (30,000).");
        assertThat(spread.why().get(0).ru())
                .endsWith(": без учёта показателя «затраты на продажи» (30\u00a0000).");
        assertThat(DefinitionSpread.of(List.of(CAC_MARKETING_ONLY, CAC), selling).why().get(0).en())
                .endsWith(": with sales cost (30,000).");
    }

    private static Totals cost(String sales) {
        return Totals.builder("USD")
                .put(MARKETING_COST, "0")
                .put(SALES_COST, sales)
                .put(NEW_CUSTOMERS, 0)
                .build();
    }

    @Test
    void a_kind_of_cost_is_part_of_all_kinds() {
        assertThat(
                        why(
                                kpi("a", "A", MARKETING_COST.per(NEW_CUSTOMERS)),
                                kpi("b", "B", AD_SPEND.per(NEW_CUSTOMERS))))
                .isEqualTo(
                        "A is 42, B is 30: 23,999.50 of the 84,000 marketing cost is not ad spend.");
    }

    @Test
    void what_is_no_part_of_the_other_stands_instead_of_it() {
        assertThat(
                        why(
                                kpi("a", "A", REVENUE.per(NEW_CUSTOMERS)),
                                kpi("b", "B", REVENUE.per(BUYERS))))
                .isEqualTo("A is 200, B is 160: buyers (2,500) instead of new customers (2,000).");
    }

    @Test
    void what_was_an_earlier_period_is_no_part_of_this_one() {
        Quantity earlier = MARKETING_COST.shifted(1);
        Totals both =
                Totals.builder("USD")
                        .put(MARKETING_COST, "1000")
                        .put(earlier, "700")
                        .put(NEW_CUSTOMERS, 10)
                        .build();

        assertThat(
                        DefinitionSpread.of(
                                        List.of(
                                                kpi("a", "A", MARKETING_COST.per(NEW_CUSTOMERS)),
                                                kpi("b", "B", earlier.per(NEW_CUSTOMERS))),
                                        both)
                                .why())
                .containsExactly(
                        Text.of(
                                "A is 100, B is 70: marketing cost 1 period earlier (700) instead"
                                        + " of marketing cost (1,000).",
                                "A — 100, B — 70: «затраты на маркетинг (периодов назад: 1)» (700)"
                                        + " вместо показателя «затраты на маркетинг»"
                                        + " (1\u00a0000)."));
    }

    @Test
    void both_sides_may_differ() {
        assertThat(
                        why(
                                kpi("a", "A", REVENUE.per(NEW_CUSTOMERS)),
                                kpi("b", "B", CONTRIBUTION.per(BUYERS))))
                .isEqualTo(
                        "A is 200, B is 96: less variable cost (160,000);"
                                + " buyers (2,500) instead of new customers (2,000).");
        assertThat(
                        why(
                                kpi("b", "B", CONTRIBUTION.per(BUYERS)),
                                kpi("a", "A", GROSS_REVENUE.per(BUYERS))))
                .isEqualTo(
                        "B is 96, A is 164: before refunds (10,000); before variable cost"
                                + " (160,000).");
    }

    @Test
    void amounts_are_compared_as_well_as_ratios() {
        assertThat(why(kpi("a", "A", CONTRIBUTION), kpi("b", "B", CONTRIBUTION.minus(COST))))
                .isEqualTo(
                        "A is 240,000, B is 156,000: less marketing cost (84,000);"
                                + " less sales cost (0).");
        assertThat(why(kpi("a", "A", REVENUE.per(BUYERS)), kpi("b", "B", REVENUE)))
                .isEqualTo(
                        "A is 160, B is 400,000: revenue (400,000) instead of revenue ÷ buyers"
                                + " (160).");
    }

    @Test
    void what_one_counts_more_often_is_mentioned_once() {
        Kpi once = kpi("a", "A", MARKETING_COST);
        Kpi twice = kpi("b", "B", MARKETING_COST.plus(MARKETING_COST));

        assertThat(why(once, twice))
                .isEqualTo("A is 84,000, B is 168,000: with marketing cost (84,000).");
        assertThat(why(twice, once))
                .isEqualTo("B is 168,000, A is 84,000: without marketing cost (84,000).");
    }

    @Test
    void what_makes_no_difference_is_not_mentioned() {
        assertThat(why(CAC, CAC_MARKETING_ONLY)).endsWith(": these data make no difference.");
    }

    @Test
    void what_is_undefined_is_listed_with_its_reason() {
        Kpi perSale = kpi("cac/per-sale", "X", COST.per(SALES));
        DefinitionSpread spread = DefinitionSpread.of(List.of(BLENDED, perSale, PAID), EXAMPLE);

        assertThat(spread.results().get(1).outcome()).hasToString("ZERO_DIVISOR:sales");
        assertThat(spread.why()).hasSize(1);
        assertThat(DefinitionSpread.of(List.of(perSale, PAID), EXAMPLE).why()).isEmpty();
    }

    @Test
    void one_definition_is_no_spread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionSpread.of(List.of(CAC), EXAMPLE))
                .withMessage("A spread needs two definitions, got [cac]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionSpread.of(List.of(CAC, CAC), EXAMPLE))
                .withMessage("Two KPIs share the id cac");
    }

    private static String why(Kpi first, Kpi second) {
        return DefinitionSpread.of(List.of(first, second), EXAMPLE).why().get(0).en();
    }

    private static Kpi kpi(String id, String title, Formula formula) {
        return Kpi.named(id, title, title)
                .asks("What?", "Что?")
                .decides("This.", "Это.")
                .formula(formula)
                .unit(formula.unit())
                .better(Better.LOWER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.SALE)
                .movedBy(Role.OWNER)
                .build();
    }
}
