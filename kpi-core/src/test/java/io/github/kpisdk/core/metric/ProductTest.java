package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Products, parts and averages. */
class ProductTest {
    private static final Quantity DAYS =
            Quantity.sum(
                            "days",
                            "days",
                            "дни",
                            Unit.of(Entity.DAY),
                            Table.DEALS,
                            deal -> BigDecimal.ONE)
                    .on(Deals.CLOSED_ON);
    private static final Totals SOME =
            Totals.builder("RUB")
                    .put(AD_SPEND, "50")
                    .put(CLICKS, 20)
                    .put(LEADS, 4)
                    .put(DAYS, 30)
                    .build();
    private static final Formula CPC = AD_SPEND.per(CLICKS);

    @Test
    void a_product_is_exact_and_multiplies_units() {
        Formula perLead = CPC.times(CLICKS.per(LEADS));

        // 50 ÷ 20 × (20 ÷ 4)
        assertThat(perLead.evaluate(SOME)).hasToString("12.5");
        assertThat(perLead.unit()).isEqualTo(Unit.MONEY.per(Entity.LEAD));
        assertThat(perLead.quantities()).containsExactly(AD_SPEND, CLICKS, LEADS);
    }

    @Test
    void the_first_undefined_factor_makes_it_undefined() {
        Totals none =
                Totals.builder("RUB").put(AD_SPEND, "50").put(CLICKS, 0).put(LEADS, 0).build();

        assertThat(CPC.times(CLICKS.per(LEADS)).evaluate(none)).hasToString("ZERO_DIVISOR:clicks");
        assertThat(CLICKS.per(LEADS).times(CPC).evaluate(none)).hasToString("ZERO_DIVISOR:leads");
        assertThat(CLICKS.times(CPC).evaluate(none)).hasToString("ZERO_DIVISOR:clicks");
    }

    @Test
    void sums_are_bracketed_in_a_product_and_products_in_a_divisor() {
        Formula sum = MARKETING_COST.plus(SALES_COST);

        assertThat(sum.times(LEADS).text(Language.EN))
                .isEqualTo("(marketing cost + sales cost) × leads");
        assertThat(LEADS.times(sum).text(Language.EN))
                .isEqualTo("leads × (marketing cost + sales cost)");
        assertThat(AD_SPEND.per(CLICKS.times(LEADS)).text(Language.EN))
                .isEqualTo("ad spend ÷ (clicks × leads)");
        assertThat(AD_SPEND.times(LEADS).per(CLICKS).text(Language.EN))
                .isEqualTo("ad spend × leads ÷ clicks");
        assertThat(CPC.times(LEADS).figures(SOME, Language.EN)).isEqualTo("50 ÷ 20 × 4");
        assertThat(CPC.times(LEADS)).hasToString("((ad-spend) / (clicks)) * (leads)");
    }

    @Test
    void a_part_is_exact_and_keeps_the_unit() {
        Formula tenth = AD_SPEND.part("0.10");

        assertThat(tenth.evaluate(SOME)).hasToString("5");
        assertThat(tenth.unit()).isEqualTo(Unit.MONEY);
        assertThat(tenth.text(Language.EN)).isEqualTo("0.1 × ad spend");
        assertThat(tenth.text(Language.RU)).isEqualTo("0,1 × расходы на рекламу");
        assertThat(tenth).hasToString("0.1 * (ad-spend)");
        assertThat(CLICKS.per(tenth).text(Language.EN)).isEqualTo("clicks ÷ (0.1 × ad spend)");
        assertThat(MARKETING_COST.plus(SALES_COST).part("0.25").text(Language.EN))
                .isEqualTo("0.25 × (marketing cost + sales cost)");
        assertThat(tenth.figures(SOME, Language.RU)).isEqualTo("0,1 × 50");
    }

    @Test
    void a_part_of_nothing_known_is_not_known() {
        assertThat(CPC.part("0.5").evaluate(Totals.builder("RUB").build()))
                .hasToString("NO_DATA:ad-spend");
    }

    @Test
    void a_part_is_neither_nothing_nor_all() {
        for (String part : new String[] {"0", "1", "-0.1", "1.5"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AD_SPEND.part(part))
                    .withMessage("A part of ad-spend is above 0 and below 1, not " + part);
        }
    }

    @Test
    void an_average_keeps_its_unit() {
        Formula average = DAYS.averagedOver(LEADS);

        // 30 ÷ 4
        assertThat(average.evaluate(SOME)).hasToString("7.5");
        assertThat(average.unit()).isEqualTo(Unit.of(Entity.DAY));
        assertThat(average.text(Language.EN)).isEqualTo("days ÷ leads");
    }

    @Test
    void money_is_not_averaged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AD_SPEND.averagedOver(LEADS))
                .withMessage(
                        "ad-spend is in money: divide money with per, which keeps what it was"
                                + " divided by");
    }
}
