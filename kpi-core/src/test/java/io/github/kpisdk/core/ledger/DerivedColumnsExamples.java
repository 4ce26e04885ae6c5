package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What needs a second look at the rows: first purchases, won leads, money per customer. */
class DerivedColumnsExamples {
    private static final DateRange ALL = DateRange.parse("2026-01-01/2027-01-01");

    @Test
    void the_first_purchase_is_the_earliest_won_deal_in_whatever_order_it_came() {
        assertThat(
                        firstOf(
                                sale("D1", "C1", "2026-05-02", null, "1"),
                                sale("D2", "C1", "2026-05-01", null, "1"),
                                sale("D3", "C1", "2026-05-03", null, "1")))
                .containsExactly("D2");
    }

    @Test
    void a_tie_of_days_goes_to_the_lower_code_point() {
        // U+FF5E comes before U+1F600, although its UTF-16 unit is the higher one
        assertThat(
                        firstOf(
                                sale("\ud83d\ude00", "C1", "2026-05-01", null, "1"),
                                sale("\uff5e", "C1", "2026-05-01", null, "1")))
                .containsExactly("\uff5e");
        assertThat(
                        firstOf(
                                sale("D10", "C1", "2026-05-01", null, "1"),
                                sale("D1", "C1", "2026-05-01", null, "1")))
                .containsExactly("D1");
    }

    @Test
    void a_tie_is_decided_in_whatever_order_the_deals_came() {
        assertThat(
                        firstOf(
                                sale("D1", "C1", "2026-05-01", null, "1"),
                                sale("D2", "C1", "2026-05-01", null, "1")))
                .containsExactly("D1");
    }

    @Test
    void an_open_or_lost_deal_is_no_purchase() {
        assertThat(
                        firstOf(
                                won("D1", "C1", "2026-05-01", "1").status(DealStatus.LOST).build(),
                                won("D2", "C1", "2026-05-01", "1")
                                        .status(DealStatus.OPEN)
                                        .closedOn(null)
                                        .build(),
                                sale("D3", "C1", "2026-05-09", null, "1")))
                .containsExactly("D3");
    }

    @Test
    void each_customer_has_a_first_purchase_of_its_own() {
        assertThat(
                        firstOf(
                                sale("D1", "C1", "2026-05-01", null, "1"),
                                sale("D2", "c1", "2026-05-02", null, "1"),
                                sale("D3", "C1", "2026-05-03", null, "1")))
                .containsExactly("D1", "D2");
    }

    @Test
    void list_value_is_the_amount_before_the_discount() {
        Ledger ledger =
                Ledger.of(
                        part().add(won("D1", "C1", "2026-05-01", "100").discount(rub("25")).build())
                                .add(won("D2", "C1", "2026-05-01", "7").discount(rub("1")).build())
                                .build());

        // (100 + 25) + (7 + 1)
        assertThat(sum(ledger, Deals.LIST_VALUE, Scope.BUSINESS)).isEqualTo("133");
    }

    @Test
    void what_a_customer_brought_stands_on_the_first_purchase() {
        Ledger ledger =
                Ledger.of(
                        part().add(sale("D2", "C1", "2026-06-01", "Social", "1000"))
                                .add(
                                        won("D1", "C1", "2026-05-01", "200")
                                                .channel("Search")
                                                .variableCost(rub("80"))
                                                .build())
                                .add(
                                        won("D3", "C1", "2026-06-02", "5000")
                                                .status(DealStatus.LOST)
                                                .build())
                                .add(refund("R1", "D2", "2026-07-01", "300"))
                                .build());

        // 200 − 80 + 1000 − 300, all of it where the customer was won
        assertThat(sum(ledger, Deals.CUSTOMER_CONTRIBUTION, Scope.BUSINESS)).isEqualTo("820");
        assertThat(sum(ledger, Deals.CUSTOMER_CONTRIBUTION, Scope.channel("Search")))
                .isEqualTo("820");
        assertThat(sum(ledger, Deals.CUSTOMER_CONTRIBUTION, Scope.channel("Social")))
                .isEqualTo("0");
    }

    @Test
    void a_refund_is_borne_by_the_customer_of_its_deal() {
        Ledger ledger =
                Ledger.of(
                        part().add(sale("D1", "C1", "2026-05-01", "A", "100"))
                                .add(sale("D2", "C1", "2026-05-02", "A", "100"))
                                .add(sale("D3", "C2", "2026-05-03", "B", "100"))
                                .add(refund("R1", "D3", "2026-05-04", "30"))
                                .add(refund("R2", "D2", "2026-05-04", "1"))
                                .build());

        // 100 + 100 − 1, and 100 − 30
        assertThat(sum(ledger, Deals.CUSTOMER_CONTRIBUTION, Scope.channel("A"))).isEqualTo("199");
        assertThat(sum(ledger, Deals.CUSTOMER_CONTRIBUTION, Scope.channel("B"))).isEqualTo("70");
    }

    @Test
    void a_customer_may_have_cost_more_than_it_brought() {
        Ledger ledger =
                Ledger.of(
                        part().add(
                                        won("D1", "C1", "2026-05-01", "100")
                                                .variableCost(rub("99.999999"))
                                                .build())
                                .add(refund("R1", "D1", "2026-05-01", "100"))
                                .build());

        assertThat(sum(ledger, Deals.CUSTOMER_CONTRIBUTION, Scope.BUSINESS))
                .isEqualTo("-99.999999");
    }

    @Test
    void a_lead_is_won_once_however_many_deals_it_brought() {
        Ledger ledger =
                Ledger.of(
                        part().add(lead("L1", "2026-05-01", null))
                                .add(lead("L2", "2026-05-01", null))
                                .add(lead("L3", "2026-05-01", null))
                                .add(won("D1", "C1", "2026-06-01", "1").leadId("L1").build())
                                .add(won("D2", "C2", "2026-07-01", "1").leadId("L1").build())
                                .add(
                                        won("D3", "C3", "2026-07-01", "1")
                                                .leadId("L2")
                                                .status(DealStatus.LOST)
                                                .build())
                                .build());
        Selection wonLeads = Selection.of(Leads.CREATED_ON).where(Leads.WON);

        assertThat(Folds.facts(ledger, wonLeads, ALL, Scope.BUSINESS))
                .containsExactly(lead("L1", "2026-05-01", null));
    }

    private static List<String> firstOf(Deal... deals) {
        LedgerPart.Builder rows = part();
        List.of(deals).forEach(rows::add);
        Selection first = Selection.of(Deals.CLOSED_ON).where(Deals.FIRST_OF_CUSTOMER);
        return Folds.facts(Ledger.of(rows.build()), first, ALL, Scope.BUSINESS).stream()
                .map(deal -> ((Deal) deal).dealId())
                .toList();
    }

    private static String sum(Ledger ledger, NumberColumn column, Scope scope) {
        BigDecimal sum =
                Folds.sum(ledger, column, Selection.of(Deals.CLOSED_ON), List.of(ALL)).at(0, scope);
        return sum.toPlainString();
    }
}
