package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.traffic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Sums;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that a long of millionths could not hold are exact all the same. */
class ExactSumsTest {
    private static final String MOST = "999999999999999999.999999";
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");

    @Test
    void the_largest_amounts_add_up_exactly() {
        LedgerPart.Builder rows = part();
        for (int i = 0; i < 1000; i++) {
            rows.add(adSpend("2026-05-01", "Search", MOST));
        }

        assertThat(costs(rows)).isEqualTo("999999999999999999999.999");
    }

    @Test
    void large_credits_cancel_large_costs_to_the_last_digit() {
        assertThat(
                        costs(
                                part().add(adSpend("2026-05-01", "Search", MOST))
                                        .add(adSpend("2026-05-01", "Search", "0.000002"))
                                        .add(adSpend("2026-05-01", "Search", "-" + MOST))))
                .isEqualTo("0.000002");
        assertThat(
                        costs(
                                part().add(adSpend("2026-05-01", "Search", "-" + MOST))
                                        .add(adSpend("2026-05-01", "Search", "-" + MOST))))
                .isEqualTo("-1999999999999999999.999998");
    }

    @Test
    void the_largest_counts_add_up_exactly() {
        LedgerPart.Builder rows = part();
        for (int i = 0; i < 100; i++) {
            rows.add(traffic("2026-05-01", "Search", 999_999_999_999_999_999L, 0));
        }
        BigDecimal sum =
                Folds.sum(
                                Ledger.of(rows.build()),
                                DailyTraffic.IMPRESSIONS,
                                Selection.of(DailyTraffic.DATE),
                                List.of(MAY))
                        .at(0, Scope.BUSINESS);

        assertThat(sum).isEqualTo(new BigDecimal("99999999999999999900"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-1",
                "1000",
                "0.000001",
                "-0.000001",
                // around 2^63 millionths, where one word is no longer enough
                "9223372036854.775807",
                "9223372036854.775808",
                "-9223372036854.775808",
                "-9223372036854.775809",
                // around 2^64 millionths
                "18446744073709.551615",
                "18446744073709.551616",
                "-18446744073709.551616",
                "999999999999999999.999999",
                "-999999999999999999.999999"
            })
    void every_amount_comes_back_as_it_went_in(String amount) {
        Numbers numbers = new Numbers(6);
        numbers.add(new BigDecimal("5"));
        numbers.add(new BigDecimal(amount));
        numbers.add(new BigDecimal("-5"));

        assertThat(numbers.get(0)).isEqualTo(new BigDecimal("5"));
        assertThat(numbers.get(1)).isEqualTo(new BigDecimal(amount));
        assertThat(numbers.get(2)).isEqualTo(new BigDecimal("-5"));
    }

    @Test
    void a_column_grows_and_keeps_what_it_holds() {
        Numbers numbers = new Numbers(6);
        for (int i = 0; i < 100; i++) {
            numbers.add(new BigDecimal(-i));
        }
        numbers.add(new BigDecimal(MOST));
        for (int i = 0; i < 100; i++) {
            numbers.add(new BigDecimal(-i));
        }

        assertThat(numbers.size()).isEqualTo(201);
        assertThat(numbers.get(99)).isEqualTo(new BigDecimal("-99"));
        assertThat(numbers.get(100)).isEqualTo(new BigDecimal(MOST));
        assertThat(numbers.get(200)).isEqualTo(new BigDecimal("-99"));
    }

    @Test
    void a_subtraction_borrows_across_the_words() {
        Numbers numbers = new Numbers(0);
        numbers.add(0);
        numbers.add(1);
        numbers.add(-1);
        Sums sums = new Sums(1, 0);

        sums.subtract(0, numbers, 0);
        assertThat(sums.get(0)).isEqualTo(new BigDecimal("0"));
        sums.subtract(0, numbers, 1);
        assertThat(sums.get(0)).isEqualTo(new BigDecimal("-1"));
        sums.subtract(0, numbers, 2);
        assertThat(sums.get(0)).isEqualTo(new BigDecimal("0"));
        sums.subtract(0, numbers, 1);
        sums.clear();
        assertThat(sums.low(0)).isZero();
        assertThat(sums.high(0)).isZero();
    }

    private static String costs(LedgerPart.Builder rows) {
        return Folds.sum(
                        Ledger.of(rows.build()),
                        Costs.AMOUNT,
                        Selection.of(Costs.DATE),
                        List.of(MAY))
                .at(0, Scope.BUSINESS)
                .toPlainString();
    }
}
