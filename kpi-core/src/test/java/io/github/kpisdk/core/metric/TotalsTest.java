package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.BUYERS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final DateRange JUNE = DateRange.parse("2026-06-01/2026-07-01");

    @Test
    void amounts_are_kept_exactly_in_their_shortest_form() {
        Totals totals = Totals.builder("RUB").put(AD_SPEND, "145000.50").build();

        assertThat(totals.amount(AD_SPEND)).contains(new BigDecimal("145000.5"));
        assertThat(totals.currency()).isEqualTo("RUB");
    }

    @Test
    void a_quantity_that_was_not_put_is_missing_and_not_zero() {
        Totals totals = Totals.builder("RUB").put(AD_SPEND, "0").build();

        assertThat(totals.amount(LEADS)).isEmpty();
        assertThat(totals.amount(AD_SPEND)).contains(BigDecimal.ZERO);
        assertThat(LEADS.evaluate(totals)).hasToString("NO_DATA:leads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1"})
    void a_count_is_whole_and_not_negative(String count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Totals.builder("RUB").put(LEADS, count))
                .withMessage("leads is a count, not " + count);
    }

    @Test
    void an_amount_passes_the_gate_for_numbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Totals.builder("RUB").put(AD_SPEND, "1e9"))
                .withMessage(
                        "Not an amount of at most 18 digits before and 6 after the point: \"1e9\"");
    }

    @Test
    void a_credit_is_a_negative_amount() {
        assertThat(Totals.builder("RUB").put(AD_SPEND, "-1.5").build().amount(AD_SPEND))
                .contains(new BigDecimal("-1.5"));
    }

    @Test
    void the_currency_has_three_capital_letters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Totals.builder("rub"))
                .withMessage("Currency must be three capital letters, not \"rub\"");
    }

    @Test
    void totals_add_up_in_any_order() {
        Totals a = Totals.builder("RUB").put(AD_SPEND, "60000").put(LEADS, 3).build();
        Totals b = Totals.builder("RUB").put(AD_SPEND, "25000.50").put(LEADS, 4).build();

        assertThat(a.plus(b))
                .isEqualTo(b.plus(a))
                .hasSameHashCodeAs(b.plus(a))
                .doesNotHaveSameHashCodeAs(a)
                .isEqualTo(Totals.builder("RUB").put(LEADS, 7).put(AD_SPEND, "85000.5").build());
    }

    @Test
    void what_one_side_lacks_the_sum_lacks() {
        Totals a = Totals.builder("RUB").put(AD_SPEND, "1").put(LEADS, 1).build();
        Totals b = Totals.builder("RUB").put(AD_SPEND, "1").build();

        assertThat(LEADS.evaluate(a.plus(b))).hasToString("NO_DATA:leads");
        assertThat(LEADS.evaluate(b.plus(a))).hasToString("NO_DATA:leads");
        assertThat(a.plus(b).amount(LEADS)).isEmpty();
    }

    @Test
    void different_customers_do_not_add_up_even_where_one_side_has_none() {
        Totals a = Totals.builder("RUB").put(BUYERS, 2).build();
        Totals none = Totals.builder("RUB").build();

        assertThat(BUYERS.evaluate(a)).hasToString("2");
        assertThat(BUYERS.evaluate(a.plus(a))).hasToString("NOT_ADDITIVE:buyers");
        assertThat(BUYERS.evaluate(a.plus(none))).hasToString("NOT_ADDITIVE:buyers");
        assertThat(a.plus(none).amount(BUYERS)).isEmpty();
    }

    @Test
    void a_quantity_declared_again_under_the_same_id_is_refused_by_name() {
        Quantity again =
                Quantity.count("leads", "leads", "лиды", Entity.LEAD, Table.LEADS)
                        .on(Leads.CREATED_ON);
        Totals.Builder totals = Totals.builder("RUB").put(again, 5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals.put(LEADS, 5))
                .withMessage("Two quantities share the id leads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEADS.evaluate(totals.build()))
                .withMessage("Two quantities share the id leads");
    }

    @Test
    void currencies_are_not_mixed() {
        Totals rub = Totals.builder("RUB").build();
        Totals usd = Totals.builder("USD").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rub.plus(usd))
                .withMessage("Currencies cannot be mixed: RUB and USD");
        assertThat(rub).isNotEqualTo(usd);
    }

    @Test
    void a_ledger_gives_what_some_formulas_need() {
        Ledger ledger = Ledger.of(part().add(adSpend("2026-05-01", "Search", "5")).build());
        Totals totals = Totals.of(ledger, MAY, Scope.BUSINESS, List.of(AD_SPEND, LEADS));

        assertThat(totals.amount(AD_SPEND)).contains(new BigDecimal("5"));
        assertThat(totals.amount(LEADS)).isEmpty();
        assertThat(totals.amount(Quantities.SALES_COST)).isEmpty();
        assertThat(totals)
                .hasToString("RUB {ad-spend=Amount[amount=5], leads=Missing[why=NO_DATA:leads]}");
    }

    @Test
    void a_table_gives_every_period_and_channel() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend("2026-05-31", "Search", "5"))
                                .add(adSpend("2026-06-01", "Social", "7"))
                                .supplies(Table.LEADS)
                                .build());
        TotalsTable table = TotalsTable.of(ledger, List.of(MAY, JUNE), List.of(AD_SPEND));

        assertThat(table.at(0, Scope.BUSINESS).amount(AD_SPEND)).contains(new BigDecimal("5"));
        assertThat(table.at(1, Scope.BUSINESS).amount(AD_SPEND)).contains(new BigDecimal("7"));
        assertThat(table.at(1, Scope.channel("Search")).amount(AD_SPEND)).contains(BigDecimal.ZERO);
        assertThat(table.at(1, Scope.channel("Nowhere")).amount(AD_SPEND))
                .contains(BigDecimal.ZERO);
    }

    @Test
    void two_quantities_with_one_id_are_refused() {
        Quantity twin = Quantity.sum("ad-spend", "spend", "расход", Costs.AMOUNT).on(Costs.DATE);
        Ledger ledger = Ledger.of(part().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TotalsTable.of(ledger, List.of(MAY), List.of(AD_SPEND, twin)))
                .withMessage("Two quantities share the id ad-spend");
    }
}
