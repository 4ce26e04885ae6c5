package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums, counts and distinct counts per period and channel. */
class LedgerSumsTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final DateRange JUNE = DateRange.parse("2026-06-01/2026-07-01");
    private static final Scope SEARCH = Scope.channel("Search");
    private static final Selection COSTS = Selection.of(Costs.DATE);

    @Test
    void a_range_begins_with_its_first_day_and_ends_before_its_last() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend("2026-04-30", "Search", "1"))
                                .add(adSpend("2026-05-01", "Search", "2"))
                                .add(adSpend("2026-05-31", "Search", "4"))
                                .add(adSpend("2026-06-01", "Search", "8"))
                                .build());
        Grid grid = Folds.sum(ledger, Costs.AMOUNT, COSTS, List.of(MAY, JUNE));

        assertThat(grid.at(0, SEARCH)).isEqualTo(new BigDecimal("6"));
        assertThat(grid.at(1, SEARCH)).isEqualTo(new BigDecimal("8"));
    }

    @Test
    void a_day_between_the_periods_lies_in_none() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend("2026-05-15", "Search", "1"))
                                .add(adSpend("2026-06-15", "Search", "2"))
                                .build());
        DateRange july = DateRange.parse("2026-07-01/2026-08-01");
        Grid grid = Folds.sum(ledger, Costs.AMOUNT, COSTS, List.of(MAY, july));

        assertThat(grid.at(0, Scope.BUSINESS)).isEqualTo(BigDecimal.ONE);
        assertThat(grid.at(1, Scope.BUSINESS)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void the_business_has_its_channels_and_what_came_without_one() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend("2026-05-01", "Search", "1"))
                                .add(adSpend("2026-05-01", "Social", "2"))
                                .add(cost("2026-05-01", null, CostKind.AGENCY, "4"))
                                .build());
        Grid sums = Folds.sum(ledger, Costs.AMOUNT, COSTS, List.of(MAY));

        assertThat(sums.at(0, Scope.BUSINESS)).isEqualTo(new BigDecimal("7"));
        assertThat(sums.at(0, SEARCH)).isEqualTo(BigDecimal.ONE);
        assertThat(sums.at(0, Scope.channel("Nowhere"))).isEqualTo(BigDecimal.ZERO);
        assertThat(Folds.count(ledger, COSTS, List.of(MAY)).at(0, Scope.BUSINESS))
                .isEqualTo(new BigDecimal("3"));
    }

    @Test
    void a_customer_of_two_channels_and_deals_is_one_buyer() {
        Ledger ledger =
                Ledger.of(
                        part().add(sale("D1", "C1", "2026-05-01", "Search", "1"))
                                .add(sale("D2", "C1", "2026-05-02", "Search", "1"))
                                .add(sale("D3", "C1", "2026-05-03", "Social", "1"))
                                .add(sale("D4", "C2", "2026-05-03", null, "1"))
                                .add(sale("D5", "C1", "2026-06-03", "Social", "1"))
                                .build());
        Grid buyers =
                Folds.distinct(
                        ledger, Deals.CUSTOMER, Selection.of(Deals.CLOSED_ON), List.of(MAY, JUNE));

        assertThat(buyers.at(0, Scope.BUSINESS)).isEqualTo(new BigDecimal("2"));
        assertThat(buyers.at(0, SEARCH)).isEqualTo(BigDecimal.ONE);
        assertThat(buyers.at(0, Scope.channel("Social"))).isEqualTo(BigDecimal.ONE);
        assertThat(buyers.at(1, Scope.BUSINESS)).isEqualTo(BigDecimal.ONE);
        assertThat(buyers.at(1, SEARCH)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void a_function_of_ones_own_sees_the_fact_as_it_was_added() {
        Deal deal = won("D1", "C1", "2026-05-01", "100").leadId("L1").build();
        Ledger ledger =
                Ledger.of(part().add(deal).add(sale("D2", "C2", "2026-05-01", null, "7")).build());
        Grid grid =
                Folds.sum(
                        ledger,
                        Table.DEALS,
                        seen -> new BigDecimal(seen.equals(deal) ? "0.1" : "0.02"),
                        Selection.of(Deals.CLOSED_ON),
                        List.of(MAY));

        assertThat(grid.at(0, Scope.BUSINESS)).isEqualTo(new BigDecimal("0.12"));
    }

    @Test
    void cells_of_one_table_are_not_summed_over_rows_of_another() {
        Ledger ledger = Ledger.of(part().build());
        Selection deals = Selection.of(Deals.CLOSED_ON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.sum(ledger, Costs.AMOUNT, deals, List.of(MAY)))
                .withMessage("Rows of deals hold no cells of costs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.distinct(ledger, Deals.CUSTOMER, COSTS, List.of(MAY)))
                .withMessage("Rows of costs hold no cells of deals");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Folds.sum(
                                        ledger,
                                        Table.COSTS,
                                        c -> BigDecimal.ONE,
                                        deals,
                                        List.of(MAY)))
                .withMessage("Rows of deals hold no cells of costs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.facts(ledger, Costs.AMOUNT, deals, MAY, SEARCH))
                .withMessage("Rows of deals hold no cells of costs");
    }

    @Test
    void periods_follow_each_other() {
        Ledger ledger = Ledger.of(part().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.count(ledger, COSTS, List.of(JUNE, MAY)))
                .withMessage(
                        "Periods must follow each other:"
                                + " 2026-06-01/2026-07-01, then 2026-05-01/2026-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.count(ledger, COSTS, List.of(MAY, MAY)))
                .withMessage(
                        "Periods must follow each other:"
                                + " 2026-05-01/2026-06-01, then 2026-05-01/2026-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.count(ledger, COSTS, List.of()))
                .withMessage("At least one period is needed");
    }
}
