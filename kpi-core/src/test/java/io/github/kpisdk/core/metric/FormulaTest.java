package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.BUYERS;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Totals NOTHING = Totals.builder("RUB").build();

    @Test
    void quantities_come_once_and_in_reading_order() {
        Formula formula = MARKETING_COST.minus(AD_SPEND).plus(MARKETING_COST).per(SALES);

        assertThat(formula.quantities()).containsExactly(MARKETING_COST, AD_SPEND, SALES);
    }

    @Test
    void a_sum_is_bracketed_only_where_it_must_be() {
        Formula sum = MARKETING_COST.plus(SALES_COST);

        assertThat(sum.plus(sum).text(Language.EN))
                .isEqualTo("marketing cost + sales cost + marketing cost + sales cost");
        assertThat(sum.minus(sum).text(Language.EN))
                .isEqualTo("marketing cost + sales cost − (marketing cost + sales cost)");
        assertThat(sum.per(sum).text(Language.EN))
                .isEqualTo("(marketing cost + sales cost) ÷ (marketing cost + sales cost)");
    }

    @Test
    void a_quotient_is_bracketed_as_a_divisor_only() {
        Formula price = AD_SPEND.per(CLICKS);

        assertThat(price.per(price).text(Language.EN))
                .isEqualTo("ad spend ÷ clicks ÷ (ad spend ÷ clicks)");
        assertThat(AD_SPEND.per(1000, IMPRESSIONS).text(Language.EN))
                .isEqualTo("1000 × ad spend ÷ impressions");
    }

    @Test
    void a_named_formula_reads_as_its_name_in_either_language() {
        assertThat(REVENUE.per(SALES).text(Language.EN)).isEqualTo("revenue ÷ sales");
        assertThat(REVENUE.per(SALES).text(Language.RU)).isEqualTo("выручка ÷ продажи");
    }

    @Test
    void messages_call_a_formula_by_its_ids() {
        assertThat(MARKETING_COST.minus(SALES_COST).per(1000, SALES))
                .hasToString("(marketing-cost - sales-cost) / (sales)");
        assertThat(REVENUE.plus(AD_SPEND)).hasToString("revenue + ad-spend");
    }

    @Test
    void missing_data_is_named_before_a_sum_that_does_not_add_up() {
        Totals twice = buyers().plus(buyers());

        assertThat(BUYERS.per(SALES).evaluate(twice)).hasToString("NO_DATA:sales");
    }

    @Test
    void a_sum_that_does_not_add_up_is_named_before_a_divisor_of_zero() {
        Totals half = Totals.builder("RUB").put(BUYERS, 1).put(SALES, 0).build();

        assertThat(BUYERS.per(SALES).evaluate(half)).hasToString("ZERO_DIVISOR:sales");
        assertThat(BUYERS.per(SALES).evaluate(half.plus(half))).hasToString("NOT_ADDITIVE:buyers");
    }

    @Test
    void of_several_missing_quantities_the_first_is_named() {
        assertThat(MARKETING_COST.plus(SALES_COST).per(SALES).evaluate(NOTHING))
                .hasToString("NO_DATA:marketing-cost");
    }

    @Test
    void of_several_divisors_of_zero_the_first_is_named() {
        Totals zero =
                Totals.builder("RUB").put(AD_SPEND, "5").put(CLICKS, 0).put(IMPRESSIONS, 0).build();

        assertThat(AD_SPEND.per(CLICKS).per(AD_SPEND.per(IMPRESSIONS)).evaluate(zero))
                .hasToString("ZERO_DIVISOR:clicks");
        assertThat(AD_SPEND.per(CLICKS).plus(AD_SPEND.per(CLICKS)).evaluate(zero))
                .hasToString("ZERO_DIVISOR:clicks");
    }

    @Test
    void a_named_divisor_of_zero_goes_by_its_own_name() {
        Totals even =
                Totals.builder("RUB")
                        .put(AD_SPEND, "5")
                        .put(GROSS_REVENUE, "7")
                        .put(REFUNDS, "7")
                        .build();

        assertThat(AD_SPEND.per(REVENUE).evaluate(even)).hasToString("ZERO_DIVISOR:revenue");
        assertThat(REVENUE.per(AD_SPEND).evaluate(even)).hasToString("0");
    }

    @Test
    void an_undefined_part_makes_the_whole_undefined_for_the_same_reason() {
        Totals zero =
                Totals.builder("RUB")
                        .put(AD_SPEND, "5")
                        .put(SALES_COST, "2")
                        .put(CLICKS, 0)
                        .put(SALES, 1)
                        .build();
        Formula price = AD_SPEND.per(CLICKS);
        Formula money = AD_SPEND.per(CLICKS.per(CLICKS));

        assertThat(price.per(SALES).evaluate(zero)).hasToString("ZERO_DIVISOR:clicks");
        assertThat(SALES.per(price).evaluate(zero)).hasToString("ZERO_DIVISOR:clicks");
        assertThat(money.minus(SALES_COST).evaluate(zero)).hasToString("ZERO_DIVISOR:clicks");
        assertThat(SALES_COST.plus(money).evaluate(zero)).hasToString("ZERO_DIVISOR:clicks");
    }

    private static Totals buyers() {
        return Totals.builder("RUB").put(BUYERS, 1).build();
    }
}
