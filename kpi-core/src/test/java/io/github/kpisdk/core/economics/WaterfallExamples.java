package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two channels, a sale without a channel, and tools for all. */
class WaterfallExamples {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final Scope A = Scope.channel("A");
    private static final Scope B = Scope.channel("B");

    private static final Ledger LEDGER =
            Ledger.of(
                    part().add(deal("D1", "A", "600", "260"))
                            .add(deal("D2", "B", "300", "150"))
                            .add(deal("D3", null, "100", "50"))
                            .add(adSpend("2026-05-02", "A", "100"))
                            .add(adSpend("2026-05-02", "B", "50"))
                            .add(cost("2026-05-03", null, CostKind.TOOLS, "100"))
                            .build());

    private static Deal deal(String id, String channel, String amount, String cost) {
        return won(id, "C" + id, "2026-05-05", amount)
                .channel(channel)
                .variableCost(rub(cost))
                .build();
    }

    @Test
    void channels_and_what_is_unallocated_make_the_business_at_every_step() {
        Waterfall may = Waterfall.of(LEDGER, MAY, Waterfall.STANDARD, 2);

        assertThat(may.steps()).containsExactly("net-revenue", "cm2", "cm3", "cm4");
        assertThat(may.channels()).containsExactly(A, B);
        // 600 − 260 − 100 − 66.67, tools 100 by ad spend 100 : 50
        assertThat(line(may, A)).isEqualTo("600 340 240 173.33");
        // 300 − 150 − 50 − 33.33
        assertThat(line(may, B)).isEqualTo("300 150 100 66.67");
        assertThat(may.steps().stream().map(may::unallocated).toList())
                .hasToString("[100, 50, 50, 50]");
        // 1000 − 460 − 150 − 100 = 290 = 173.33 + 66.67 + 50
        assertThat(line(may, Scope.BUSINESS)).isEqualTo("1000 540 390 290");
    }

    @Test
    void where_the_cost_of_goods_is_known_it_is_a_step_of_its_own() {
        Ledger ledger =
                Ledger.of(
                        part().add(withGoods("D1", "A", "600", "260", "200"))
                                .add(withGoods("D2", "B", "300", "150", "100"))
                                .add(withGoods("D3", null, "100", "50", "40"))
                                .add(adSpend("2026-05-02", "A", "100"))
                                .add(adSpend("2026-05-02", "B", "50"))
                                .add(cost("2026-05-03", null, CostKind.TOOLS, "100"))
                                .build());
        Waterfall may = Waterfall.of(ledger, MAY, Waterfall.WITH_GOODS, 2);

        assertThat(may.steps()).containsExactly("net-revenue", "cm1", "cm2", "cm3", "cm4");
        // 600 − 200 − 60 − 100 − 66.67, tools 100 by ad spend 100 : 50
        assertThat(line(may, A)).isEqualTo("600 400 340 240 173.33");
        // 300 − 100 − 50 − 50 − 33.33
        assertThat(line(may, B)).isEqualTo("300 200 150 100 66.67");
        assertThat(may.steps().stream().map(may::unallocated).toList())
                .hasToString("[100, 60, 50, 50, 50]");
        // 1000 − 340 − 120 − 150 − 100 = 290 = 173.33 + 66.67 + 50
        assertThat(line(may, Scope.BUSINESS)).isEqualTo("1000 660 540 390 290");
    }

    private static Deal withGoods(
            String id, String channel, String amount, String cost, String goods) {
        return won(id, "C" + id, "2026-05-05", amount)
                .channel(channel)
                .variableCost(rub(cost))
                .cogs(rub(goods))
                .build();
    }

    @Test
    void where_nobody_knows_the_cost_of_goods_all_steps_after_revenue_lack_it() {
        Waterfall may = Waterfall.of(LEDGER, MAY, Waterfall.WITH_GOODS, 2);

        assertThat(line(may, A))
                .isEqualTo("600 NO_DATA:cogs NO_DATA:cogs NO_DATA:cogs NO_DATA:cogs");
    }

    @Test
    void a_channel_that_only_sells_bears_nothing_by_spend_but_its_part_by_revenue() {
        Ledger ledger =
                Ledger.of(
                        part().add(deal("D1", "A", "600", "0"))
                                .add(deal("D2", "B", "300", "0"))
                                .add(adSpend("2026-05-02", "A", "30"))
                                .add(cost("2026-05-03", null, CostKind.TOOLS, "100"))
                                .build());

        // 600 − 30 − 100 and 300
        assertThat(lastOf(ledger, Driver.SPEND)).isEqualTo("470 300 0");
        // 600 − 30 − 66.67 and 300 − 33.33
        assertThat(lastOf(ledger, Driver.REVENUE)).isEqualTo("503.33 266.67 0");
        assertThat(lastOf(ledger, Driver.ORDERS)).isEqualTo("520 250 0");
        assertThat(lastOf(ledger, Driver.by(SALES))).isEqualTo("520 250 0");
        assertThat(lastOf(ledger, Driver.NONE)).isEqualTo("570 300 -100");
        assertThat(lastOf(ledger, Driver.fixed(Map.of(B, BigDecimal.TEN)))).isEqualTo("570 200 0");
    }

    private static String lastOf(Ledger ledger, Driver driver) {
        List<CostLayer> layers =
                List.of(
                        CostLayer.named("left", "Left", "Осталось")
                                .own(MARKETING_COST)
                                .shared(MARKETING_COST, driver));
        Waterfall may = Waterfall.of(ledger, MAY, layers, 2);
        return may.left(A, "left") + " " + may.left(B, "left") + " " + may.unallocated("left");
    }

    @Test
    void a_fixed_weight_names_a_channel_of_which_there_is_no_row() {
        Scope fair = Scope.channel("Fair");
        Driver fixed = Driver.fixed(Map.of(fair, new BigDecimal("0.5"), A, new BigDecimal("1.5")));
        Waterfall may =
                Waterfall.of(
                        LEDGER,
                        MAY,
                        List.of(CostLayer.named("x", "X", "X").shared(MARKETING_COST, fixed)),
                        2);

        assertThat(may.channels()).containsExactly(A, B, fair);
        // tools 100 as 1.5 : 0.5
        assertThat(line(may, A)).isEqualTo("600 525");
        assertThat(line(may, fair)).isEqualTo("0 -25");
        assertThat(may.unallocated("x")).hasToString("100");
        assertThat(line(may, Scope.BUSINESS)).isEqualTo("1000 900");
    }

    @Test
    void a_driver_that_is_zero_everywhere_leaves_the_cost_unallocated() {
        Ledger ledger =
                Ledger.of(
                        part().add(deal("D1", "A", "600", "0"))
                                .add(cost("2026-05-03", null, CostKind.TOOLS, "100"))
                                .build());
        Waterfall may = Waterfall.of(ledger, MAY, Waterfall.STANDARD, 2);

        assertThat(may.left(A, "cm4")).hasToString("600");
        assertThat(may.unallocated("cm4")).hasToString("-100");
        assertThat(may.left(Scope.BUSINESS, "cm4")).hasToString("500");
    }

    @Test
    void a_credit_for_tools_is_divided_too() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend("2026-05-02", "A", "1"))
                                .add(adSpend("2026-05-02", "B", "2"))
                                .add(cost("2026-05-03", null, CostKind.TOOLS, "-0.10"))
                                .add(deal("D1", "A", "0", "0"))
                                .build());
        Waterfall may = Waterfall.of(ledger, MAY, Waterfall.STANDARD, 2);

        // 0 − 1 + 0.03 and 0 − 2 + 0.07
        assertThat(line(may, A)).isEqualTo("0 0 -1 -0.97");
        assertThat(line(may, B)).isEqualTo("0 0 -2 -1.93");
        assertThat(may.unallocated("cm4")).hasToString("0");
    }

    @Test
    void what_nobody_supplied_is_not_zero() {
        Ledger noCosts = Ledger.of(part().add(deal("D1", "A", "600", "260")).build());
        Waterfall may = Waterfall.of(noCosts, MAY, Waterfall.STANDARD, 2);

        assertThat(line(may, A)).isEqualTo("600 340 NO_DATA:marketing-cost NO_DATA:marketing-cost");
        assertThat(may.unallocated("cm4")).hasToString("NO_DATA:marketing-cost");
    }

    @Test
    void a_driver_that_nobody_supplied_leaves_only_the_business_known() {
        List<CostLayer> layers =
                List.of(
                        CostLayer.named("x", "X", "X").shared(MARKETING_COST, Driver.LEADS),
                        CostLayer.named("y", "Y", "Y").shared(SALES_COST, Driver.LEADS));
        Waterfall may = Waterfall.of(LEDGER, MAY, layers, 2);

        assertThat(line(may, A)).isEqualTo("600 NO_DATA:leads NO_DATA:leads");
        assertThat(may.unallocated("x")).hasToString("NO_DATA:leads");
        assertThat(line(may, Scope.BUSINESS)).isEqualTo("1000 900 900");
        // no sales cost is shared, so that nobody has to be asked how many leads there were
        assertThat(line(Waterfall.of(LEDGER, MAY, layers.subList(1, 2), 2), A))
                .isEqualTo("600 600");
    }

    @Test
    void an_empty_span_has_no_channels() {
        Waterfall june =
                Waterfall.of(
                        LEDGER, DateRange.parse("2026-06-01/2026-07-01"), Waterfall.STANDARD, 2);

        assertThat(june.channels()).isEmpty();
        assertThat(line(june, Scope.BUSINESS)).isEqualTo("0 0 0 0");
        assertThat(june.unallocated("cm4")).hasToString("0");
    }

    @Test
    void layers_and_drivers_are_written_down() {
        assertThat(Waterfall.of(LEDGER, MAY, Waterfall.STANDARD, 2))
                .hasToString(
                        "Waterfall of 2026-05-01/2026-06-01: ["
                                + "cm2 (own variable-cost, shared variable-cost by nothing), "
                                + "cm3 (own marketing-cost), "
                                + "cm4 (own sales-cost, shared marketing-cost by ad-spend, "
                                + "shared sales-cost by sales)]");
        assertThat(Driver.fixed(Map.of(A, BigDecimal.ONE))).hasToString("fixed {A=1}");
        assertThat(Waterfall.STANDARD)
                .extracting(layer -> layer.title().ru())
                .containsExactly("CM2", "CM3", "CM4");
    }

    @Test
    void what_cannot_be_taken_off_is_refused() {
        CostLayer ads = CostLayer.named("ads", "Ads", "Реклама").own(AD_SPEND);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ads.own(SALES))
                .withMessage("ads takes off sales, which is in sale, not money");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waterfall.of(LEDGER, MAY, List.of(ads, ads), 2))
                .withMessage("Two steps share the id \"ads\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostLayer.named("CM 3", "CM3", "CM3"))
                .withMessage(
                        "A layer goes by lower-case words with hyphens, such as cm3, not \"CM 3\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Waterfall.of(
                                        LEDGER,
                                        MAY,
                                        List.of(ads, CostLayer.named("b", "B", "Б").all(AD_SPEND)),
                                        2))
                .withMessage("b takes off what was taken off before: own ad-spend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waterfall.of(LEDGER, MAY, List.of(), 9))
                .withMessage("Decimals must be 0 to 6, not 9");
    }

    @Test
    void what_is_not_there_is_refused() {
        Waterfall may = Waterfall.of(LEDGER, MAY, List.of(), 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> may.left(A, "cm1"))
                .withMessage("There is no step \"cm1\" among [net-revenue]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> may.left(Scope.channel("C"), Waterfall.NET_REVENUE))
                .withMessage("There is no channel \"C\" in 2026-05-01/2026-06-01");
    }

    @Test
    void fixed_weights_that_divide_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Driver.fixed(Map.of(A, BigDecimal.ZERO)))
                .withMessage("Fixed weights need one above zero, got {A=0}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Driver.fixed(Map.of(A, new BigDecimal("-1"))))
                .withMessage("The weight of A is negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Driver.fixed(Map.of(Scope.BUSINESS, BigDecimal.ONE)))
                .withMessage("A weight belongs to a channel, but \"*\" has weight 1");
    }

    private static String line(Waterfall waterfall, Scope scope) {
        return String.join(
                " ",
                waterfall.steps().stream()
                        .map(step -> waterfall.left(scope, step).toString())
                        .toList());
    }
}
