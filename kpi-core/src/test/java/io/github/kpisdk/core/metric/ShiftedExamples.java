package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Costs of earlier periods beside customers of this one. */
class ShiftedExamples {
    private static final DateRange QUARTER = DateRange.parse("2026-01-01/2026-04-01");
    private static final Formula CAC = MARKETING_COST.per(NEW_CUSTOMERS);
    private static final Formula CAC_1 = MARKETING_COST.shifted(1).per(NEW_CUSTOMERS);

    /** Costs 10, 20, 40 and new customers 1, 2, 4 in January, February and March. */
    private final Ledger growing = ledger(List.of("10", "20", "40"), 1, 2, 4);

    @Test
    void the_costs_of_the_month_before_are_divided_by_the_customers_of_this() {
        assertThat(months(growing, QUARTER, CAC)).containsExactly("10", "10", "10");
        // 10 ÷ 2, 20 ÷ 4
        assertThat(months(growing, QUARTER, CAC_1))
                .containsExactly("BEFORE_DATA:2025-12", "5", "5");
    }

    @Test
    void where_nothing_changes_a_lag_changes_nothing() {
        Ledger steady = ledger(List.of("10", "10", "10"), 1, 1, 1);

        assertThat(months(steady, QUARTER, MARKETING_COST.shifted(2).per(NEW_CUSTOMERS)))
                .containsExactly("BEFORE_DATA:2025-11", "BEFORE_DATA:2025-12", "10");
    }

    @Test
    void a_step_in_spending_shows_as_many_periods_later() {
        Ledger step = ledger(List.of("10", "10", "100", "10"), 1, 1, 1, 1);
        DateRange four = DateRange.parse("2026-01-01/2026-05-01");

        assertThat(months(step, four, CAC)).containsExactly("10", "10", "100", "10");
        assertThat(months(step, four, CAC_1))
                .containsExactly("BEFORE_DATA:2025-12", "10", "10", "100");
    }

    @Test
    void data_that_begin_before_the_range_are_looked_at_if_they_are_said_to_be_complete() {
        DateRange march = DateRange.parse("2026-03-01/2026-04-01");

        assertThat(months(growing, march, CAC_1)).containsExactly("BEFORE_DATA:2026-02");
        assertThat(figures(growing, QUARTER, Grain.MONTH.split(march), CAC_1)).containsExactly("5");
    }

    @Test
    void half_a_month_looks_at_the_same_days_and_a_long_one_at_all_of_a_short_one() {
        LedgerPart.Builder part = part();
        part.add(adSpend("2026-02-14", null, "1")).add(adSpend("2026-02-15", null, "2"));
        Ledger ledger = Ledger.of(part.add(adSpend("2026-02-28", null, "4")).build());
        Period half = cut("2026-03-01/2026-03-15");
        Period long30 = cut("2026-03-01/2026-03-31");

        assertThat(figures(ledger, QUARTER, List.of(half), MARKETING_COST.shifted(1)))
                .containsExactly("1");
        assertThat(figures(ledger, QUARTER, List.of(long30), MARKETING_COST.shifted(1)))
                .containsExactly("7");
    }

    @Test
    void the_quarter_before_a_quarter_and_the_year_before_a_total() {
        Ledger ledger = Ledger.of(part().add(adSpend("2025-10-01", null, "3")).build());
        DateRange covered = DateRange.parse("2025-01-01/2026-04-01");
        Quantity lagged = MARKETING_COST.shifted(1);

        assertThat(figures(ledger, covered, List.of(Period.quarter(2026, 1)), lagged))
                .containsExactly("3");
        assertThat(figures(ledger, covered, List.of(Period.total(QUARTER)), lagged))
                .containsExactly("3");
    }

    @Test
    void lagged_sums_add_up_and_what_lies_before_the_data_stays_unknown() {
        TotalsTable table =
                TotalsTable.of(growing, QUARTER, Grain.MONTH.split(QUARTER), List.of(CAC_1));
        Totals february = table.at(1, Scope.BUSINESS);
        Totals march = table.at(2, Scope.BUSINESS);

        assertThat(february.plus(march).amount(MARKETING_COST.shifted(1)))
                .contains(new BigDecimal("30"));
        assertThat(CAC_1.evaluate(february.plus(table.at(0, Scope.BUSINESS))))
                .hasToString("BEFORE_DATA:2025-12");
    }

    @Test
    void of_two_periods_before_the_data_the_first_is_named_in_either_order() {
        Formula cac = MARKETING_COST.shifted(2).per(NEW_CUSTOMERS);
        TotalsTable table =
                TotalsTable.of(growing, QUARTER, Grain.MONTH.split(QUARTER), List.of(cac));
        Totals january = table.at(0, Scope.BUSINESS);
        Totals february = table.at(1, Scope.BUSINESS);

        assertThat(cac.evaluate(january.plus(february))).hasToString("BEFORE_DATA:2025-11");
        assertThat(cac.evaluate(february.plus(january))).hasToString("BEFORE_DATA:2025-11");
    }

    @Test
    void what_is_missing_goes_before_what_lies_before_the_data() {
        Ledger noDeals = Ledger.of(part().add(adSpend("2026-01-01", null, "1")).build());

        assertThat(months(noDeals, DateRange.parse("2026-01-01/2026-02-01"), CAC_1))
                .containsExactly("NO_DATA:new-customers");
    }

    @Test
    void two_variants_that_are_shifted_alike_are_one() {
        Quantity twice = MARKETING_COST.shifted(1).shifted(1);

        assertThat(twice)
                .isEqualTo(MARKETING_COST.shifted(2))
                .hasSameHashCodeAs(MARKETING_COST.shifted(2))
                .isNotEqualTo(MARKETING_COST.shifted(1))
                .isNotEqualTo(MARKETING_COST)
                .hasToString("marketing-cost/lagged-2");
        assertThat(twice.base()).isEqualTo(MARKETING_COST);
        assertThat(twice.shift()).isEqualTo(2);
        assertThat(twice.plus(MARKETING_COST.shifted(2)).quantities()).containsExactly(twice);
        assertThat(Totals.builder("RUB").put(twice, 5).build().amount(MARKETING_COST.shifted(2)))
                .contains(new BigDecimal("5"));
    }

    @Test
    void a_variant_says_what_it_looks_at() {
        Quantity one = MARKETING_COST.shifted(1);
        Quantity mine = Quantity.sum("cost/mine", "my cost", "мои", Costs.AMOUNT).on(Costs.DATE);

        assertThat(one.title().in(Language.EN)).isEqualTo("marketing cost 1 period earlier");
        assertThat(one.shifted(1).title().in(Language.EN))
                .isEqualTo("marketing cost 2 periods earlier");
        assertThat(one.title().in(Language.RU))
                .isEqualTo("затраты на маркетинг (периодов назад: 1)");
        assertThat(mine.shifted(3).id()).isEqualTo("cost/mine-lagged-3");
        assertThat(mine.shifted(3).definition())
                .isEqualTo("sum of costs.amount by costs.date, 3 periods earlier");
    }

    @Test
    void another_quantity_under_the_id_of_a_variant_is_refused() {
        Quantity namesake =
                Quantity.sum("marketing-cost/lagged-2", "x", "x", Costs.AMOUNT).on(Costs.DATE);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> months(growing, QUARTER, namesake.plus(MARKETING_COST.shifted(2))))
                .withMessage("Two quantities share the id marketing-cost/lagged-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 121, Integer.MAX_VALUE})
    void a_lag_is_1_to_120_periods(int periods) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARKETING_COST.shifted(periods))
                .withMessage("shifted wants 1 to 120 periods, not " + periods);
    }

    @Test
    void lags_add_up_to_120_periods_at_most() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARKETING_COST.shifted(100).shifted(21))
                .withMessage("shifted wants 1 to 120 periods, not 121");
    }

    @Test
    void the_rows_behind_it_are_those_of_the_earlier_period() {
        assertThat(MARKETING_COST.shifted(1).facts(growing, Period.month(2026, 2), Scope.BUSINESS))
                .containsExactly(adSpend("2026-01-05", "Search", "10"));
    }

    @Test
    void nothing_is_known_of_what_lies_before_the_first_day_of_the_calendar() {
        DateRange all = DateRange.of(LocalDate.MIN, LocalDate.MAX);
        Totals totals = Totals.of(growing, all, Scope.BUSINESS, List.of(CAC_1));

        assertThat(CAC_1.evaluate(totals)).hasToString("BEFORE_DATA:marketing-cost/lagged-1");
    }

    private static Period cut(String range) {
        return new Period(Grain.MONTH, DateRange.parse(range));
    }

    private static List<String> months(Ledger ledger, DateRange range, Formula formula) {
        return figures(ledger, range, Grain.MONTH.split(range), formula);
    }

    private static List<String> figures(
            Ledger ledger, DateRange covered, List<Period> periods, Formula formula) {
        return periods.stream()
                .map(period -> Totals.of(ledger, covered, period, Scope.BUSINESS, List.of(formula)))
                .map(totals -> formula.evaluate(totals).toString())
                .toList();
    }

    private static Ledger ledger(List<String> costs, int... customers) {
        LedgerPart.Builder part = part();
        for (int i = 0; i < costs.size(); i++) {
            String day = "2026-0" + (i + 1) + "-05";
            part.add(adSpend(day, "Search", costs.get(i)));
            for (int c = 0; c < customers[i]; c++) {
                part.add(sale("D" + i + c, "C" + i + c, day, "Search", "1"));
            }
        }
        return Ledger.of(part.build());
    }
}
