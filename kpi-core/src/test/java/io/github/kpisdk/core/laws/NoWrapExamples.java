package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No sum can wrap round: it is exact, or the amount is refused by name. */
class NoWrapExamples {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final int DAY = (int) LocalDate.parse("2026-05-02").toEpochDay();
    private static final long NINE = 9_000_000_000_000_000_000L;

    /** Won deals, all of one customer. */
    private static Batch<Deal> deals(int rows) {
        String[] customers = new String[rows];
        int[] days = new int[rows];
        Arrays.fill(customers, "C1");
        Arrays.fill(days, DAY);
        return Batch.of(Table.DEALS, rows)
                .put(Deals.DEAL_ID, LongStream.range(0, rows).toArray())
                .put(Deals.CUSTOMER, customers)
                .put(Deals.CREATED_ON, days)
                .put(Deals.CLOSED_ON, days)
                .put(Deals.STATUS, new byte[rows], List.of(DealStatus.WON));
    }

    private static long[] units(int rows, long units) {
        long[] all = new long[rows];
        Arrays.fill(all, units);
        return all;
    }

    private static BigDecimal figure(Quantity quantity, Ledger ledger) {
        return Totals.of(ledger, MAY, Scope.BUSINESS, List.of(quantity))
                .amount(quantity)
                .orElseThrow();
    }

    private static Ledger ledger(Batch<Deal> deals) {
        return Ledger.of(LedgerPart.builder("RUB").add(deals).build());
    }

    @Test
    void five_deals_of_nine_quintillion_cents_are_exact() {
        Ledger ledger = ledger(deals(5).put(Deals.AMOUNT, units(5, NINE), 2));

        // 5 × 90 000 000 000 000 000
        assertThat(figure(Quantities.GROSS_REVENUE, ledger)).isEqualTo("450000000000000000");
        assertThat(figure(Quantities.COHORT_CONTRIBUTION, ledger)).isEqualTo("450000000000000000");
    }

    @Test
    void five_deals_of_nine_quintillion_whole_units_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger(deals(5).put(Deals.AMOUNT, units(5, NINE), 0)))
                .withMessage(
                        "Row 1 of deals: amount is wrong: Not an amount of at most 18 digits before"
                                + " and 6 after the point: \"9000000000000000000\"");
    }

    @Test
    void five_deals_at_any_number_of_places_are_exact() {
        for (int places = 1; places <= 6; places++) {
            Ledger ledger = ledger(deals(5).put(Deals.AMOUNT, units(5, NINE), places));

            assertThat(figure(Quantities.GROSS_REVENUE, ledger))
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(NINE, places).multiply(new BigDecimal(5)));
        }
    }

    @Test
    void five_of_the_largest_amounts_are_exact() {
        BigDecimal[] largest = new BigDecimal[5];
        Arrays.fill(largest, new BigDecimal("999999999999999999.999999"));
        Ledger ledger = ledger(deals(5).put(Deals.AMOUNT, largest).put(Deals.DISCOUNT, largest));

        assertThat(figure(Quantities.GROSS_REVENUE, ledger))
                .isEqualTo("4999999999999999999.999995");
        assertThat(figure(Quantities.LIST_VALUE, ledger)).isEqualTo("9999999999999999999.99999");
    }

    @Test
    void a_hundred_thousand_of_the_largest_amounts_are_exact_on_any_number_of_threads() {
        int rows = 100_000;
        BigDecimal largest = new BigDecimal("999999999999999999.999999");
        BigDecimal[] amounts = new BigDecimal[rows];
        Arrays.fill(amounts, largest);
        LedgerPart part =
                LedgerPart.builder("RUB").add(deals(rows).put(Deals.AMOUNT, amounts)).build();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int threads : List.of(1, 3)) {
                Ledger ledger = Ledger.of(part, Parallelism.of(threads, pool));
                BigDecimal wanted = largest.multiply(BigDecimal.valueOf(rows));
                assertThat(figure(Quantities.GROSS_REVENUE, ledger)).isEqualByComparingTo(wanted);
                assertThat(figure(Quantities.COHORT_CONTRIBUTION, ledger))
                        .isEqualByComparingTo(wanted);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
