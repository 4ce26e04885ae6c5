package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All time is a range like any other, and a day of no calendar leaves nothing behind. */
class FarDaysTest {
    private static final DateRange ALL_TIME = DateRange.of(LocalDate.MIN, LocalDate.MAX);
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final Selection COSTS = Selection.of(Costs.DATE);

    private final Ledger ledger =
            Ledger.of(
                    part().add(adSpend("0001-01-01", "Search", "1"))
                            .add(adSpend("2026-04-30", "Search", "2"))
                            .add(adSpend("2026-05-01", "Search", "4"))
                            .add(adSpend("9999-12-31", "Search", "8"))
                            .add(lead("L1", "2026-05-01", "Search"))
                            .build());

    @Test
    void all_time_holds_every_row() {
        assertThat(Folds.sum(ledger, Costs.AMOUNT, COSTS, List.of(ALL_TIME)).at(0, Scope.BUSINESS))
                .isEqualTo(new BigDecimal("15"));
    }

    @Test
    void all_time_can_be_cut() {
        Grid grid =
                Folds.sum(
                        ledger,
                        Costs.AMOUNT,
                        COSTS,
                        List.of(
                                DateRange.of(LocalDate.MIN, MAY.minusDays(1)),
                                DateRange.of(MAY, LocalDate.MAX)));

        // 30 April lies in neither
        assertThat(grid.at(0, Scope.BUSINESS)).isEqualTo(new BigDecimal("1"));
        assertThat(grid.at(1, Scope.BUSINESS)).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void a_row_without_a_day_lies_in_no_time_at_all() {
        Selection qualified = Selection.of(Leads.QUALIFIED_ON);

        assertThat(Folds.count(ledger, qualified, List.of(ALL_TIME)).at(0, Scope.BUSINESS))
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void a_cost_millions_of_years_away_is_refused_whole() {
        LedgerPart.Builder rows = part();
        Cost far =
                Cost.builder().date(LocalDate.MAX).kind(CostKind.TOOLS).amount(rub("100")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.add(far))
                .withMessage("Day +999999999-12-31 is too far away");
        Ledger near = Ledger.of(rows.add(adSpend("2026-05-01", "Search", "4")).build());
        assertThat(near.fact(Table.COSTS, 0)).isEqualTo(adSpend("2026-05-01", "Search", "4"));
    }

    @Test
    void leads_and_deals_millions_of_years_away_are_refused_whole() {
        LedgerPart.Builder rows = part();
        Lead far = Lead.builder().leadId("L1").createdOn(MAY).qualifiedOn(LocalDate.MIN).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.add(far))
                .withMessage("Day -999999999-01-01 is too far away");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                rows.add(
                                        won("D1", "C1", "2026-05-01", "5")
                                                .closedOn(LocalDate.MAX)
                                                .build()));
        rows.add(lead("L1", "2026-05-01", null)).add(won("D1", "C1", "2026-05-01", "7").build());
        assertThat(rows.build().fact(Table.DEALS, 0).amount()).isEqualTo(rub("7"));
    }

    /** So far that the number of its month would come round to 1900. */
    @Test
    void a_far_day_is_not_taken_for_a_near_one() {
        LedgerPart.Builder rows = part();
        Cost far =
                Cost.builder()
                        .date(LocalDate.of(357_915_842, 1, 15))
                        .kind(CostKind.TOOLS)
                        .amount(rub("1"))
                        .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.add(far))
                .withMessage("Day +357915842-01-15 is too far away");
    }

    @Test
    void every_day_is_read_back_as_it_was() {
        for (String day :
                List.of("-0001-01-01", "1899-12-31", "1900-01-01", "2149-12-31", "2150-01-01")) {
            assertThat(part().add(adSpend(day, "Search", "1")).build().fact(Table.COSTS, 0).date())
                    .isEqualTo(day);
        }
    }
}
