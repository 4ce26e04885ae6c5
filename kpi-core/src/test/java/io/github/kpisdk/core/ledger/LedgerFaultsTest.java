package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kpisdk.core.ledger.LedgerException.Fault;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Facts that contradict each other make no ledger, and every contradiction is named. */
class LedgerFaultsTest {
    private static final String DAY = "2026-05-02";

    @Test
    void a_repeated_lead_is_a_fault_of_the_later_row() {
        assertRefused(
                part().add(lead("L1", DAY, null)).add(lead("L1", DAY, "Search")),
                "leads:2:lead_id: repeats \"L1\", which stands at 1 already");
    }

    @Test
    void a_repeated_deal_is_a_fault_of_every_later_row() {
        assertRefused(
                part().add(sale("D1", "C1", DAY, null, "1"))
                        .add(sale("D2", "C1", DAY, null, "1"))
                        .add(sale("D1", "C2", DAY, null, "1"))
                        .add(sale("D1", "C3", DAY, null, "1")),
                """
                deals:3:deal_id: repeats "D1", which stands at 1 already
                deals:4:deal_id: repeats "D1", which stands at 1 already""");
    }

    @Test
    void a_repeated_refund_is_a_fault() {
        assertRefused(
                part().add(sale("D1", "C1", DAY, null, "10"))
                        .add(refund("R1", "D1", DAY, "1"))
                        .add(refund("R1", "D1", DAY, "1")),
                "refunds:2:refund_id: repeats \"R1\", which stands at 1 already");
    }

    @Test
    void a_deal_of_an_unknown_lead_is_a_fault_where_leads_are_supplied() {
        Deal deal = won("D1", "C1", DAY, "10").leadId("L9").build();

        assertRefused(
                part().supplies(Table.LEADS).add(deal), "deals:1:lead_id: there is no lead \"L9\"");
        assertThat(Ledger.of(part().add(deal).build()).size(Table.DEALS)).isEqualTo(1);
    }

    @Test
    void a_refund_of_an_unknown_deal_is_a_fault() {
        assertRefused(
                part().add(refund("R1", "D9", DAY, "1")),
                "refunds:1:deal_id: there is no deal \"D9\"");
    }

    @Test
    void a_refund_of_a_deal_that_is_open_or_lost_is_a_fault() {
        assertRefused(
                part().add(won("D1", "C1", DAY, "10").status(DealStatus.LOST).build())
                        .add(
                                won("D2", "C1", DAY, "10")
                                        .status(DealStatus.OPEN)
                                        .closedOn(null)
                                        .build())
                        .add(refund("R1", "D1", DAY, "1"))
                        .add(refund("R2", "D2", DAY, "1")),
                """
                refunds:1:deal_id: deal "D1" is not won
                refunds:2:deal_id: deal "D2" is not won""");
    }

    @Test
    void a_refund_before_the_deal_closed_is_a_fault() {
        assertRefused(
                part().add(sale("D1", "C1", DAY, null, "10"))
                        .add(refund("R1", "D1", "2026-05-01", "1"))
                        .add(refund("R2", "D1", DAY, "1")),
                "refunds:1:refunded_on:"
                        + " refunded on 2026-05-01, before the deal closed on 2026-05-02");
    }

    @Test
    void the_refund_that_takes_the_sum_above_the_amount_is_the_fault() {
        assertRefused(
                part().add(sale("D1", "C1", DAY, null, "100"))
                        .add(refund("R1", "D1", DAY, "60"))
                        .add(refund("R2", "D1", DAY, "40.01"))
                        .add(refund("R3", "D1", DAY, "40"))
                        .add(refund("R4", "D1", DAY, "0.01")),
                """
                refunds:2:amount: refunds of 100.01 in all exceed the deal's amount of 100
                refunds:4:amount: refunds of 100.01 in all exceed the deal's amount of 100""");
    }

    @Test
    void a_refund_with_another_fault_does_not_use_up_the_amount() {
        assertRefused(
                part().add(sale("D1", "C1", DAY, null, "100"))
                        .add(refund("R1", "D1", "2026-05-01", "100"))
                        .add(refund("R2", "D1", DAY, "100")),
                "refunds:1:refunded_on:"
                        + " refunded on 2026-05-01, before the deal closed on 2026-05-02");
    }

    @Test
    void one_row_may_have_several_faults() {
        assertRefused(
                part().add(lead("L1", DAY, null))
                        .add(sale("D1", "C1", DAY, null, "1"))
                        .add(won("D1", "C1", DAY, "1").leadId("L9").build()),
                """
                deals:2:lead_id: there is no lead "L9"
                deals:2:deal_id: repeats "D1", which stands at 1 already""");
    }

    @Test
    void at_most_100_faults_are_shown_and_all_are_kept() {
        LedgerPart.Builder rows = part();
        for (int i = 0; i <= 103; i++) {
            rows.add(lead("L1", DAY, null));
        }

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledger.of(rows.build()))
                .satisfies(e -> assertThat(e.faults()).hasSize(103))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(101))
                .withMessageEndingWith(
                        "leads:101:lead_id: repeats \"L1\", which stands at 1 already\n"
                                + "3 more faults");
    }

    @Test
    void exactly_100_faults_are_all_shown() {
        LedgerPart.Builder rows = part();
        for (int i = 0; i <= 100; i++) {
            rows.add(lead("L1", DAY, null));
        }

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledger.of(rows.build()))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(100));
    }

    @Test
    void a_fault_can_be_taken_apart() {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledger.of(part().add(refund("R1", "D\u202e", DAY, "1")).build()))
                .satisfies(
                        e ->
                                assertThat(e.faults())
                                        .containsExactly(
                                                new Fault(
                                                        Table.REFUNDS,
                                                        1,
                                                        "deal_id",
                                                        "D\u202e",
                                                        "there is no deal \"D\\u202e\"")))
                .withMessage("refunds:1:deal_id: there is no deal \"D\\u202e\"");
    }

    @Test
    void a_won_deal_may_be_given_back_whole_and_later() {
        Ledger ledger =
                Ledger.of(
                        part().add(won("D1", "C1", DAY, "100").discount(rub("5")).build())
                                .add(
                                        refund(
                                                "R1",
                                                "D1",
                                                LocalDate.parse(DAY).plusYears(9).toString(),
                                                "100"))
                                .build());

        assertThat(ledger.size(Table.REFUNDS)).isEqualTo(1);
    }

    private static void assertRefused(LedgerPart.Builder rows, String message) {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Ledger.of(rows.build()))
                .withMessage(message);
    }
}
