package io.github.kpisdk.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.LedgerCheck.Dependence;
import io.github.kpisdk.core.ledger.LedgerCheck.Finding;
import io.github.kpisdk.core.ledger.LedgerCheck.Judgement;
import io.github.kpisdk.core.model.DealStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The check as readers of files use it: rows with faults of their own are shown to it as well. */
class LedgerCheckTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-02");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final LedgerCheck check = new LedgerCheck();

    @Test
    void a_sound_row_has_nothing_to_say() {
        Judgement judgement = check.lead(1, true, "L1");

        assertThat(judgement.isSound()).isTrue();
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.dependsOn()).isEmpty();
    }

    @Test
    void a_deal_of_a_faulty_lead_depends_on_it_and_is_no_fault_of_its_own() {
        check.lead(7, false, "L1");
        Judgement deal = deal(9, true, "D1", "L1");

        assertThat(deal.findings()).isEmpty();
        assertThat(deal.dependsOn()).contains(new Dependence("lead_id", "L1", Table.LEADS, 7));
        assertThat(deal.isSound()).isFalse();
    }

    @Test
    void a_refund_of_a_faulty_deal_depends_on_it() {
        deal(9, false, "D1", null);

        assertThat(refund(3, true, "R1", "D1", DAY, "1").dependsOn())
                .contains(new Dependence("deal_id", "D1", Table.DEALS, 9));
    }

    @Test
    void nothing_more_is_said_of_a_refund_whose_deal_is_faulty() {
        check.deal(9, false, "D1", null, DealStatus.LOST, DAY, HUNDRED);
        Judgement refund = refund(3, true, "R1", "D1", DAY.minusDays(1), "1000");

        assertThat(refund.findings()).isEmpty();
        assertThat(refund.dependsOn()).contains(new Dependence("deal_id", "D1", Table.DEALS, 9));
    }

    @Test
    void a_deal_with_a_finding_is_faulty_to_its_refunds() {
        deal(2, true, "D1", "no such lead");

        assertThat(refund(3, true, "R1", "D1", DAY, "1").dependsOn())
                .contains(new Dependence("deal_id", "D1", Table.DEALS, 2));
    }

    @Test
    void dependence_is_handed_on_from_lead_to_deal_to_refund() {
        check.lead(1, false, "L1");
        deal(2, true, "D1", "L1");

        assertThat(refund(3, true, "R1", "D1", DAY, "1").dependsOn())
                .contains(new Dependence("deal_id", "D1", Table.DEALS, 2));
    }

    @Test
    void a_refund_of_a_deal_set_aside_is_still_judged_by_what_is_known_of_the_deal() {
        check.lead(1, false, "L1");
        deal(2, true, "D1", "L1");

        assertThat(refund(3, true, "R1", "D1", DAY, "101").findings())
                .containsExactly(
                        new Finding(
                                "amount",
                                "101",
                                "refunds of 101 in all exceed the deal's amount of 100"));
    }

    @Test
    void the_later_of_two_equal_ids_is_the_fault_and_references_mean_the_first() {
        check.lead(1, true, "L1");

        assertThat(check.lead(2, true, "L1").findings())
                .containsExactly(
                        new Finding("lead_id", "L1", "repeats \"L1\", which stands at 1 already"));
        assertThat(deal(3, true, "D1", "L1").isSound()).isTrue();
    }

    @Test
    void a_lead_that_could_not_be_read_is_unknown_to_deals() {
        check.lead(1, false, null);

        assertThat(deal(2, true, "D1", "L1").findings())
                .containsExactly(new Finding("lead_id", "L1", "there is no lead \"L1\""));
    }

    @Test
    void where_leads_are_unknown_references_to_them_are_not_judged() {
        check.leadsUnknown();

        assertThat(deal(2, true, "D1", "L1").isSound()).isTrue();
    }

    @Test
    void where_deals_are_unknown_refunds_are_judged_by_their_id_alone() {
        check.dealsUnknown();

        assertThat(refund(1, true, "R1", "D1", DAY, "1").isSound()).isTrue();
        assertThat(refund(2, true, "R1", "D1", DAY, "1").findings())
                .containsExactly(
                        new Finding(
                                "refund_id", "R1", "repeats \"R1\", which stands at 1 already"));
    }

    @Test
    void what_could_not_be_read_of_a_row_is_left_out_of_the_question() {
        check.deal(1, true, "D1", null, DealStatus.WON, null, null);

        assertThat(refund(1, true, "R1", "D1", DAY, "1000").isSound()).isTrue();
        assertThat(refund(2, true, "R2", "D1", null, "1000").isSound()).isTrue();
        assertThat(check.refund(3, false, "R3", "D1", DAY, null).isSound()).isTrue();
        assertThat(check.refund(4, false, null, null, DAY, HUNDRED).isSound()).isTrue();
    }

    @Test
    void a_faulty_refund_does_not_use_up_the_amount() {
        deal(1, true, "D1", null);
        refund(1, false, "R1", "D1", DAY, "100");

        assertThat(refund(2, true, "R2", "D1", DAY, "100").isSound()).isTrue();
        assertThat(refund(3, true, "R3", "D1", DAY, "0.01").findings())
                .containsExactly(
                        new Finding(
                                "amount",
                                "0.01",
                                "refunds of 100.01 in all exceed the deal's amount of 100"));
    }

    @Test
    void a_refund_that_fails_for_its_deal_and_its_day_says_both() {
        deal(1, true, "D1", null);
        refund(1, true, "R1", "D1", DAY, "1");

        assertThat(refund(2, true, "R1", "D1", DAY.minusDays(1), "1000").findings())
                .extracting(Finding::column)
                .containsExactly("refunded_on", "refund_id");
    }

    private Judgement deal(long row, boolean sound, String id, String leadId) {
        return check.deal(row, sound, id, leadId, DealStatus.WON, DAY, HUNDRED);
    }

    private Judgement refund(
            long row, boolean sound, String id, String deal, LocalDate day, String amount) {
        return check.refund(row, sound, id, deal, day, new BigDecimal(amount));
    }
}
