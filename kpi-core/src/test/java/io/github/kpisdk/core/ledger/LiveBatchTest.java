package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.LiveTotals;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    private final LiveLedger ledger = LiveLedger.of(part().build());

    private BigDecimal now(LiveTotals totals, Quantity quantity) {
        return totals.at(0, Scope.BUSINESS).amount(quantity).orElseThrow();
    }

    private LiveTotals follow(Quantity quantity) {
        return LiveTotals.of(
                ledger, List.of(DateRange.parse("2026-05-01/2026-06-01")), List.of(quantity));
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
}
