package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who bought again is known on the first purchase, and only there. */
class CameBackExamples {
    private static final DateRange ALL = DateRange.parse("2026-01-01/2027-01-01");

    private static List<String> cameBack(Deal... deals) {
        LedgerPart.Builder rows = part();
        List.of(deals).forEach(rows::add);
        Selection again = Selection.of(Deals.CREATED_ON).where(Deals.CUSTOMER_CAME_BACK);
        return Folds.facts(Ledger.of(rows.build()), again, ALL, Scope.BUSINESS).stream()
                .map(deal -> ((Deal) deal).dealId())
                .toList();
    }

    @Test
    void a_customer_with_one_purchase_did_not_come_back() {
        assertThat(
                        cameBack(
                                sale("D1", "C1", "2026-05-01", null, "1"),
                                sale("D2", "C2", "2026-05-02", null, "1")))
                .isEmpty();
    }

    @Test
    void the_first_of_several_purchases_says_so_in_whatever_order_they_came() {
        assertThat(
                        cameBack(
                                sale("D3", "C1", "2026-05-03", null, "1"),
                                sale("D1", "C1", "2026-05-01", null, "1"),
                                sale("D9", "C2", "2026-05-01", null, "1"),
                                sale("D2", "C1", "2026-05-02", null, "1")))
                .containsExactly("D1");
    }

    @Test
    void a_second_purchase_on_the_same_day_counts_and_the_lesser_id_goes_first() {
        assertThat(
                        cameBack(
                                sale("D2", "C1", "2026-05-01", null, "1"),
                                sale("D1", "C1", "2026-05-01", null, "1")))
                .containsExactly("D1");
        assertThat(
                        cameBack(
                                sale("D1", "C1", "2026-05-01", null, "1"),
                                sale("D2", "C1", "2026-05-01", null, "1"),
                                sale("D0", "C1", "2026-04-30", null, "1")))
                .containsExactly("D0");
    }

    @Test
    void a_purchase_years_later_counts_too() {
        assertThat(
                        cameBack(
                                sale("D1", "C1", "2026-05-01", null, "1"),
                                sale("D2", "C1", "2031-05-01", null, "1")))
                .containsExactly("D1");
    }

    @Test
    void a_deal_that_is_open_or_lost_is_no_return() {
        assertThat(
                        cameBack(
                                sale("D1", "C1", "2026-05-01", null, "1"),
                                won("D2", "C1", "2026-05-02", "1").status(DealStatus.LOST).build(),
                                won("D3", "C1", "2026-05-02", "1")
                                        .status(DealStatus.OPEN)
                                        .closedOn(null)
                                        .build()))
                .isEmpty();
    }

    @Test
    void a_customer_who_never_bought_has_no_first_purchase() {
        assertThat(
                        cameBack(
                                won("D1", "C1", "2026-05-01", "1").status(DealStatus.LOST).build(),
                                won("D2", "C1", "2026-05-02", "1").status(DealStatus.LOST).build()))
                .isEmpty();
    }
}
