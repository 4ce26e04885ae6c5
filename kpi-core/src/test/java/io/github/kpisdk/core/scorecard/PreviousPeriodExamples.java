package io.github.kpisdk.core.scorecard;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** February cost 100 early and 300 late for a sale each; March cost 90 for one sale so far. */
class PreviousPeriodExamples {
    private static final Scope SEARCH = Scope.channel("Search");
    private static final DateRange COVERED = DateRange.parse("2026-02-01/2026-03-15");
    private static final Period HALF_MARCH =
            Grain.MONTH.split(DateRange.parse("2026-03-01/2026-03-15")).get(0);

    private final Ledger ledger =
            Ledger.of(
                    part().add(adSpend("2026-02-10", "Search", "100"))
                            .add(adSpend("2026-02-20", "Search", "300"))
                            .add(adSpend("2026-03-10", "Search", "90"))
                            .add(sale("D1", "C1", "2026-02-11", "Search", "500"))
                            .add(sale("D2", "C2", "2026-02-21", "Search", "500"))
                            .add(sale("D3", "C3", "2026-03-11", "Search", "500"))
                            .build());

    @Test
    void half_a_month_is_compared_with_the_same_half_of_the_month_before() {
        Comparison cost = compare(HALF_MARCH, Scope.BUSINESS);

        // 90 ÷ 1 against 100 ÷ 1, not against 400 ÷ 2
        assertThat(cost.actual()).hasToString("90");
        assertThat(cost.reference()).hasToString("100");
        assertThat(cost.trend()).isEqualTo(Trend.BETTER);
        assertThat(compare(HALF_MARCH, SEARCH)).isEqualTo(cost);
    }

    @Test
    void what_lies_before_the_data_is_not_guessed() {
        Comparison cost = compare(Period.month(2026, 2), Scope.BUSINESS);

        assertThat(cost.actual()).hasToString("200");
        assertThat(cost.reference()).hasToString("BEFORE_DATA:2026-01");
        assertThat(cost.trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void several_kpis_are_compared_from_the_same_sums() {
        PreviousPeriod previous =
                PreviousPeriod.of(ledger, COVERED, HALF_MARCH, List.of(COST_PER_SALE, CAC));

        assertThat(previous.compare(CAC, SEARCH).reference()).hasToString("100");
        assertThat(previous.compare(COST_PER_SALE, Scope.BUSINESS).reference()).hasToString("100");
        assertThat(previous.compare(CAC, Scope.channel("Nowhere")).reference())
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    void a_month_is_compared_with_the_same_month_of_the_year_before() {
        Period nextMarch = Period.parse("2027-03").until(LocalDate.parse("2027-03-15"));
        DateRange covered = DateRange.parse("2026-02-01/2027-03-15");
        PreviousPeriod yearAgo =
                PreviousPeriod.yearAgo(ledger, covered, nextMarch, List.of(COST_PER_SALE));
        PreviousPeriod february =
                PreviousPeriod.yearAgo(ledger, covered, HALF_MARCH, List.of(COST_PER_SALE));

        // nothing in March 2027, 90 ÷ 1 in the first half of March 2026
        Comparison cost = yearAgo.compare(COST_PER_SALE, Scope.BUSINESS);
        assertThat(cost.actual()).hasToString("ZERO_DIVISOR:sales");
        assertThat(cost.reference()).hasToString("90");
        assertThat(february.compare(COST_PER_SALE, Scope.BUSINESS).reference())
                .hasToString("BEFORE_DATA:2025-03-01/2025-03-15");
    }

    private Comparison compare(Period period, Scope scope) {
        return PreviousPeriod.of(ledger, COVERED, period, List.of(COST_PER_SALE))
                .compare(COST_PER_SALE, scope);
    }
}
