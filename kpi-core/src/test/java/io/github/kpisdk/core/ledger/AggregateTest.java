package io.github.kpisdk.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Aggregates are data: they name their columns, and read as what they add up. */
class AggregateTest {
    private static final Selection WON =
            Selection.of(Deals.CLOSED_ON).where(Deals.STATUS.is(DealStatus.WON));
    private static final Measure OWN = new Measure.Own<>(Table.COSTS, AggregateTest::one);

    private static BigDecimal one(Cost cost) {
        return BigDecimal.ONE;
    }

    @Test
    void an_aggregate_names_its_columns_in_reading_order() {
        assertThat(new Aggregate(new Measure.SumOf(Deals.AMOUNT), WON).columns())
                .containsExactly(Deals.AMOUNT, Deals.STATUS, Deals.CLOSED_ON);
        assertThat(new Aggregate(new Measure.DistinctOf(Deals.CUSTOMER), WON).columns())
                .containsExactly(Deals.CUSTOMER, Deals.STATUS, Deals.CLOSED_ON);
        assertThat(new Aggregate(OWN, Selection.of(Costs.DATE)).columns())
                .containsExactly(Costs.DATE);
    }

    @Test
    void a_column_that_is_named_twice_is_listed_once() {
        Selection rows =
                WON.where(
                        Deals.FIRST_OF_CUSTOMER
                                .and(Deals.STATUS.is(DealStatus.LOST).negate())
                                .negate());
        Measure count = new Measure.CountOf(Table.DEALS, Entity.SALE);

        assertThat(rows.where().orElseThrow().columns())
                .containsExactly(Deals.STATUS, Deals.FIRST_OF_CUSTOMER, Deals.STATUS);
        assertThat(new Aggregate(count, rows).columns())
                .containsExactly(Deals.STATUS, Deals.FIRST_OF_CUSTOMER, Deals.CLOSED_ON);
    }

    @Test
    void an_aggregate_reads_as_what_it_adds_up() {
        assertThat(new Aggregate(new Measure.SumOf(Deals.AMOUNT), WON))
                .hasToString("sum of deals.amount where deals.status in (WON) by deals.closed_on");
        assertThat(
                        new Aggregate(
                                new Measure.DistinctOf(Deals.CUSTOMER),
                                Selection.of(Deals.CREATED_ON)))
                .hasToString("distinct count of deals.customer_id by deals.created_on");
        assertThat(
                        new Aggregate(
                                new Measure.CountOf(Table.LEADS, Entity.LEAD),
                                Selection.of(Leads.CREATED_ON)
                                        .where(Leads.QUALIFIED.and(Leads.WON.negate()).negate())))
                .hasToString(
                        "count of leads where not (leads.qualified and not (leads.won)) by"
                                + " leads.created_on");
        assertThat(
                        new Aggregate(
                                OWN,
                                Selection.of(Costs.DATE)
                                        .where(Costs.KIND.is(CostKind.TOOLS, CostKind.AGENCY))))
                .hasToString(
                        "own function over costs where costs.kind in (TOOLS, AGENCY) by costs.date");
    }

    @Test
    void a_count_of_different_ids_does_not_add_up_and_all_else_does() {
        assertThat(new Measure.DistinctOf(Deals.CUSTOMER).isAdditive()).isFalse();
        assertThat(new Measure.SumOf(Deals.AMOUNT).isAdditive()).isTrue();
        assertThat(OWN.isAdditive()).isTrue();
    }

    @Test
    void rows_of_one_table_hold_no_cells_of_another() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aggregate(new Measure.SumOf(Costs.AMOUNT), WON))
                .withMessage("Rows of deals hold no cells of costs");
    }
}
