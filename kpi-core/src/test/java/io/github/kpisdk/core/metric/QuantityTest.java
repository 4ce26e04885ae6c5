package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.DailyTraffic;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");

    /** Deals above 100, which no column tells apart. */
    private static final Quantity BIG_SALES =
            Quantity.sum(
                            "big-sales",
                            "big sales",
                            "крупные продажи",
                            Unit.of(Entity.SALE),
                            Table.DEALS,
                            deal ->
                                    deal.amount().amount().compareTo(new BigDecimal("100")) > 0
                                            ? BigDecimal.ONE
                                            : BigDecimal.ZERO)
                    .where(Deals.STATUS.is(DealStatus.WON))
                    .on(Deals.CLOSED_ON);

    @Test
    void a_sum_a_count_and_a_distinct_count_say_how_they_are_counted() {
        assertThat(Quantities.AD_SPEND.definition())
                .isEqualTo("sum of costs.amount where costs.kind in (AD_SPEND) by costs.date");
        assertThat(Quantities.LEADS.definition()).isEqualTo("count of leads by leads.created_on");
        assertThat(Quantities.BUYERS.definition())
                .isEqualTo(
                        "distinct count of deals.customer_id where deals.status in (WON)"
                                + " by deals.closed_on");
        assertThat(BIG_SALES.definition())
                .isEqualTo(
                        "own function over deals where deals.status in (WON) by deals.closed_on");
    }

    @Test
    void several_conditions_must_all_be_met() {
        Quantity won =
                Quantity.count("won", "won", "успехи", Entity.LEAD, Table.LEADS)
                        .where(Leads.WON)
                        .where(Leads.QUALIFIED.negate())
                        .on(Leads.CREATED_ON);

        assertThat(won.definition())
                .isEqualTo(
                        "count of leads where leads.won and not (leads.qualified)"
                                + " by leads.created_on");
    }

    @Test
    void the_unit_follows_from_what_is_taken() {
        assertThat(Quantities.AD_SPEND.unit()).isEqualTo(Unit.MONEY);
        assertThat(Quantities.CLICKS.unit()).isEqualTo(Unit.of(Entity.CLICK));
        assertThat(Quantities.BUYERS.unit()).isEqualTo(Unit.of(Entity.CUSTOMER));
        assertThat(BIG_SALES.unit()).isEqualTo(Unit.of(Entity.SALE));
    }

    @Test
    void only_a_distinct_count_does_not_add_up() {
        assertThat(Quantities.BUYERS.isAdditive()).isFalse();
        assertThat(Quantities.LEADS.isAdditive()).isTrue();
        assertThat(Quantities.AD_SPEND.isAdditive()).isTrue();
        assertThat(BIG_SALES.isAdditive()).isTrue();
    }

    @Test
    void an_own_function_is_counted_but_is_no_plain_data() {
        Ledger ledger =
                Ledger.of(
                        part().add(sale("D1", "C1", "2026-05-02", "Search", "100"))
                                .add(sale("D2", "C2", "2026-05-03", "Search", "100.01"))
                                .add(sale("D3", "C3", "2026-06-01", "Search", "500"))
                                .build());

        assertThat(figure(BIG_SALES, ledger, Scope.channel("Search"))).hasToString("1");
        assertThat(BIG_SALES.isDeclared()).isFalse();
        assertThat(Quantities.SALES.isDeclared()).isTrue();
    }

    @Test
    void a_quantity_without_its_table_has_no_data() {
        Ledger noLeads = Ledger.of(part().supplies(Table.DEALS).build());
        Ledger noDeals = Ledger.of(part().supplies(Table.LEADS).build());

        assertThat(figure(Quantities.LEADS, noLeads)).hasToString("NO_DATA:leads");
        assertThat(figure(Quantities.LEADS, noDeals)).hasToString("0");
        assertThat(figure(Quantities.WON_LEADS, noDeals)).hasToString("NO_DATA:won-leads");
    }

    @Test
    void refunds_that_nobody_supplied_are_zero() {
        LedgerPart.Builder nothing = part();

        assertThat(figure(Quantities.REFUNDS, Ledger.of(nothing.build()))).hasToString("0");
    }

    @Test
    void what_a_quantity_needs_and_takes_for_zero_is_declared() {
        Quantity needy =
                Quantity.count("needy", "needy", "зависимые", Entity.LEAD, Table.LEADS)
                        .needs(Table.DEALS)
                        .on(Leads.CREATED_ON);
        Quantity modest =
                Quantity.distinct("modest", "modest", "скромные", Deals.CUSTOMER)
                        .zeroWhenAbsent()
                        .on(Deals.CLOSED_ON);
        Ledger leads = Ledger.of(part().supplies(Table.LEADS).build());

        assertThat(figure(needy, leads)).hasToString("NO_DATA:needy");
        assertThat(figure(modest, leads)).hasToString("0");
        assertThat(needy.rows().table()).isEqualTo(Table.LEADS);
    }

    @Test
    void column_condition_and_date_are_of_one_table() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Quantity.sum("spend", "spend", "расход", Costs.AMOUNT)
                                        .on(DailyTraffic.DATE))
                .withMessage("Rows of costs cannot be picked by nothing and dated by traffic.date");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Quantity.count("won", "won", "успехи", Entity.LEAD, Table.LEADS)
                                        .where(Leads.WON)
                                        .where(Deals.FIRST_OF_CUSTOMER))
                .withMessage("One condition is on leads, the other on deals");
    }

    private static Outcome figure(Quantity quantity, Ledger ledger) {
        return figure(quantity, ledger, Scope.BUSINESS);
    }

    private static Outcome figure(Quantity quantity, Ledger ledger, Scope scope) {
        return quantity.evaluate(Totals.of(ledger, MAY, scope, List.of(quantity)));
    }

    @Test
    void a_row_that_is_counted_may_stand_for_more_than_one_of_an_entity() {
        Unit customerMonth = Unit.of(Entity.CUSTOMER).times(Unit.of(Entity.MONTH));
        Quantity months =
                Quantity.count("months", "m", "м", Entity.CUSTOMER, Table.DEALS)
                        .unit(customerMonth)
                        .on(Deals.CLOSED_ON);

        assertThat(months.unit()).isEqualTo(customerMonth);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.sum("paid", "p", "п", Deals.AMOUNT).unit(customerMonth))
                .withMessage("paid is a sum of deals.amount, whose unit is that of its cells");
    }
}
