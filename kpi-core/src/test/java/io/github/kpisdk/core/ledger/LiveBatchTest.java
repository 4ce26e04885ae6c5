package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kpisdk.core.metric.LiveTotals;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many facts or rows at once in a live ledger: all or none. */
class LiveBatchTest {
    private static final NumberColumn WEIGHT =
            NumberColumn.count(Table.DEALS, "weight", Entity.SALE);
    private static final Quantity WEIGHTS =
            Quantity.sum("weights", "weights", "веса", WEIGHT).on(Deals.CLOSED_ON);
    private static final Quantity CUSTOMERS =
            Quantity.count("new", "new", "новые", Entity.CUSTOMER, Table.DEALS)
                    .where(Deals.FIRST_OF_CUSTOMER)
                    .on(Deals.CLOSED_ON);

    private static final List<DateRange> MAY = List.of(DateRange.parse("2026-05-01/2026-06-01"));

    private final LiveLedger ledger = LiveLedger.of(part().build());

    private BigDecimal now(LiveTotals totals, Quantity quantity) {
        return totals.at(0, Scope.BUSINESS).amount(quantity).orElseThrow();
    }

    private LiveTotals follow(Quantity quantity) {
        return LiveTotals.of(ledger, MAY, List.of(quantity));
    }

    /** A hundred sales to ten customers. */
    private static List<Deal> sales(String amount) {
        return IntStream.range(0, 100)
                .mapToObj(i -> sale("D" + i, "C" + i % 10, "2026-05-02", "Search", amount))
                .toList();
    }

    @Test
    void many_facts_are_added_corrected_and_retracted() {
        LiveTotals totals = follow(CUSTOMERS);

        ledger.addAll(Table.DEALS, sales("5"));
        assertThat(now(totals, CUSTOMERS)).isEqualTo("10");
        ledger.correctAll(Table.DEALS, sales("6"));
        assertThat(IntStream.range(0, 100).mapToObj(i -> ledger.snapshot().fact(Table.DEALS, i)))
                .containsExactlyInAnyOrderElementsOf(sales("6"));
        ledger.retractAll(Table.DEALS, sales("6").subList(0, 91));
        assertThat(now(totals, CUSTOMERS)).isEqualTo("9");
    }

    @Test
    void where_the_last_is_refused_nothing_changes() {
        LiveTotals totals = follow(CUSTOMERS);
        ledger.addAll(Table.DEALS, sales("5").subList(0, 50));
        List<Deal> stranger = new ArrayList<>(sales("6").subList(0, 50));
        stranger.add(sale("D99", "C", "2026-05-02", "Search", "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.correctAll(Table.DEALS, stranger))
                .withMessageContaining("D99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.retractAll(Table.DEALS, sales("5")))
                .withMessageContaining("D50");
        List<Deal> again = new ArrayList<>(sales("5").subList(50, 100));
        again.add(sale("D7", "C", "2026-05-02", "Search", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.addAll(Table.DEALS, again))
                .withMessage("deals \"D7\": is there already");
        assertThat(IntStream.range(0, 50).mapToObj(i -> ledger.snapshot().fact(Table.DEALS, i)))
                .containsExactlyInAnyOrderElementsOf(sales("5").subList(0, 50));
        assertThat(ledger.size(Table.DEALS)).isEqualTo(50);
        assertThat(now(totals, CUSTOMERS)).isEqualTo("10");
    }

    @Test
    void rows_with_own_columns_are_added_corrected_and_retracted() {
        LiveTotals totals = follow(WEIGHTS);

        ledger.add(Batches.deals(3).put(WEIGHT, new long[] {1, 2, 3}));
        assertThat(now(totals, WEIGHTS)).isEqualTo("6");
        ledger.correct(Batches.deals(2).put(WEIGHT, new long[] {10, 20}));
        assertThat(now(totals, WEIGHTS)).isEqualTo("33");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.retract(Batches.deals(2).put(WEIGHT, new long[] {10, 21})))
                .withMessageContaining("stands otherwise");
        assertThat(now(totals, WEIGHTS)).isEqualTo("33");
        ledger.retract(Batches.deals(1).put(WEIGHT, new long[] {10}));
        assertThat(now(totals, WEIGHTS)).isEqualTo("23");
    }

    @Test
    void facts_have_no_cells_of_own_columns() {
        ledger.add(Batches.deals(1).put(WEIGHT, new long[] {1}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.addAll(Table.DEALS, sales("5")))
                .withMessageContaining("weight");
        assertThat(ledger.size(Table.DEALS)).isEqualTo(1);
        ledger.retract(Table.DEALS, "D-001");
        ledger.addAll(Table.DEALS, sales("5"));
        ledger.correct(Table.DEALS, sales("6").get(0));
        assertThat(ledger.size(Table.DEALS)).isEqualTo(100);
    }

    /** The columns of a part are there from the first step on, and the part stays as it is. */
    @Test
    void own_columns_of_a_part_are_followed() {
        LedgerPart part = part().add(Batches.deals(3).put(WEIGHT, new long[] {10, 10, 10})).build();
        LiveLedger live = LiveLedger.of(part);
        LiveTotals totals = LiveTotals.of(live, MAY, List.of(WEIGHTS));

        live.correct(Batches.deals(1).put(WEIGHT, new long[] {99}));
        assertThat(now(totals, WEIGHTS)).isEqualTo("119");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.retract(Batches.deals(2).put(WEIGHT, new long[] {99, 77})))
                .withMessageContaining("deals \"D-002\": stands otherwise");
        live.add(Batches.costs(100));
        assertThat(now(totals, WEIGHTS)).isEqualTo("119");
        assertThat(sum(Ledger.of(live.snapshot()))).isEqualTo("119");
        assertThat(sum(Ledger.of(part))).isEqualTo("30");
    }

    private static BigDecimal sum(Ledger ledger) {
        return TotalsTable.of(ledger, MAY, List.of(WEIGHTS))
                .at(0, Scope.BUSINESS)
                .amount(WEIGHTS)
                .orElseThrow();
    }

    @Test
    void a_quantity_whose_column_nobody_filled_is_missing_and_stops_no_step() {
        LiveTotals totals = follow(WEIGHTS);

        ledger.addAll(Table.DEALS, sales("5"));
        assertThat(totals.at(0, Scope.BUSINESS).amount(WEIGHTS)).isEmpty();
        assertThat(follow(WEIGHTS).at(0, Scope.BUSINESS).amount(WEIGHTS)).isEmpty();
        ledger.retractAll(Table.DEALS, sales("5"));
        ledger.add(Batches.deals(2).put(WEIGHT, new long[] {1, 2}));
        assertThat(now(totals, WEIGHTS)).isEqualTo("3");
        ledger.retract(Table.DEALS, "D-001");
        ledger.retract(Table.DEALS, "D-002");
        ledger.addAll(Table.DEALS, sales("5"));
        assertThat(totals.at(0, Scope.BUSINESS).amount(WEIGHTS)).isEmpty();
    }

    @Test
    void where_an_own_function_fails_nothing_changes() {
        Set<String> failing = new HashSet<>();
        Quantity squares =
                Quantity.sum(
                                "squares",
                                "squares",
                                "квадраты",
                                Unit.MONEY,
                                Table.DEALS,
                                deal -> {
                                    if (failing.contains(deal.dealId())) {
                                        throw new IllegalStateException("no square");
                                    }
                                    return deal.amount().amount().pow(2);
                                })
                        .on(Deals.CLOSED_ON);
        LiveTotals totals = follow(squares);
        LiveTotals customers = follow(CUSTOMERS);
        ledger.addAll(Table.DEALS, sales("2").subList(0, 60));
        failing.add("D70");

        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.addAll(Table.DEALS, sales("3").subList(60, 100)));
        failing.clear();
        assertThat(now(totals, squares)).isEqualTo("240");
        assertThat(now(customers, CUSTOMERS)).isEqualTo("10");
        assertThat(IntStream.range(0, 60).mapToObj(i -> ledger.snapshot().fact(Table.DEALS, i)))
                .containsExactlyInAnyOrderElementsOf(sales("2").subList(0, 60));
        ledger.addAll(Table.DEALS, sales("3").subList(60, 100));
        assertThat(now(totals, squares)).isEqualTo("600");
    }
}
