package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Batches.refused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts and counts that no fact could have are refused with their row. */
class BatchNumbersTest {

    @Test
    void an_amount_that_the_gate_refuses_is_named_with_its_row() {
        refused(Batches.costsWithoutAmounts(2).put(Costs.AMOUNT, decimals("1", "0.0000001")))
                .withMessage(
                        "Row 2 of costs: amount is wrong: Not an amount of at most 18 digits before"
                                + " and 6 after the point: \"1E-7\"");
        refused(Batches.costsWithoutAmounts(1).put(Costs.AMOUNT, decimals("1e1000000000")))
                .withMessage(
                        "Row 1 of costs: amount is wrong: Amount has too many digits or too large"
                                + " an exponent (scale -1000000000)");
        refused(
                        Batches.costsWithoutAmounts(2)
                                .put(Costs.AMOUNT, new BigDecimal[] {BigDecimal.ONE, null}))
                .withMessage("Row 2 of costs: amount is required");
        refused(Batches.deals(2).put(Deals.DISCOUNT, decimals("0", "-0.01")))
                .withMessage("Row 2 of deals: discount must not be negative, got RUB -0.01");
        refused(Batches.deals(1).put(Deals.VARIABLE_COST, decimals("-1e-6")))
                .withMessage(
                        "Row 1 of deals: variable_cost must not be negative, got RUB -0.000001");
        refused(Batches.dealsWithoutAmounts(2).put(Deals.AMOUNT, new long[] {0, -1}, 2))
                .withMessage("Row 2 of deals: amount must not be negative, got RUB -0.01");
        refused(Batches.refunds("D1").put(Refunds.AMOUNT, new long[] {0}))
                .withMessage("Row 1 of refunds: amount must be above zero, not RUB 0");
    }

    private static BigDecimal[] decimals(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    @Test
    void whole_units_of_more_than_18_digits_are_named_with_their_row() {
        long most = 999_999_999_999_999_999L;
        refused(Batches.costsWithoutAmounts(2).put(Costs.AMOUNT, new long[] {most, most + 1}, 0))
                .withMessage(
                        "Row 2 of costs: amount is wrong: Not an amount of at most 18 digits before"
                                + " and 6 after the point: \"1000000000000000000\"");
        refused(Batches.costsWithoutAmounts(2).put(Costs.AMOUNT, new long[] {-most, -most - 1}))
                .withMessage(
                        "Row 2 of costs: amount is wrong: Not an amount of at most 18 digits before"
                                + " and 6 after the point: \"-1000000000000000000\"");
        refused(Batches.traffic(1).put(DailyTraffic.CLICKS, new long[] {most + 1}))
                .withMessage(
                        "Row 1 of traffic: clicks is wrong: Not a whole number from 0 up, of at"
                                + " most 18 digits: 1000000000000000000");
    }

    @Test
    void a_count_is_whole_and_from_zero_up() {
        refused(Batches.traffic(2).put(DailyTraffic.CLICKS, new long[] {0, -1}))
                .withMessage(
                        "Row 2 of traffic: clicks is wrong: Not a whole number from 0 up, of at"
                                + " most 18 digits: -1");
        refused(Batches.traffic(1).put(DailyTraffic.VISITS, decimals("1.5")))
                .withMessage("Row 1 of traffic: visits is wrong: Rounding necessary");
        refused(Batches.traffic(1).put(DailyTraffic.VISITS, new BigDecimal[1]))
                .withMessage("Row 1 of traffic: visits is required");
    }
}
