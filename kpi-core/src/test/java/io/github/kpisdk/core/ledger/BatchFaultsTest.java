package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Batches.refused;

import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A batch with a wrong row is refused whole, with the row and the value named. */
class BatchFaultsTest {

    @Test
    void a_channel_that_breaks_the_rule_is_named_with_its_row() {
        refused(Batches.costs(2).put(Costs.CHANNEL, new String[] {"Search", "*"}))
                .withMessage(
                        "Row 2 of costs: channel must not be *, which stands for the whole"
                                + " business");
        refused(Batches.costs(2).put(Costs.CHANNEL, new String[] {"Search", " Social"}))
                .withMessage("Row 2 of costs: channel has white space around it: \" Social\"");
        refused(Batches.costs(3).put(Costs.CHANNEL, new int[] {-1, 0, 1}, List.of("Search", "")))
                .withMessage("Row 3 of costs: channel must not be blank");
    }

    @Test
    void an_id_that_breaks_the_rule_is_named_with_its_row() {
        refused(Batches.deals(2).put(Deals.LEAD_ID, new String[] {null, ""}))
                .withMessage("Row 2 of deals: lead_id must not be blank");
        refused(Batches.deals(1).put(Deals.LEAD_ID, new long[] {-1}))
                .withMessage("Row 1 of deals: lead_id must not be negative: -1");
        refused(Batches.refunds("D1", null).put(Refunds.AMOUNT, new long[] {1, 1}))
                .withMessage("Row 2 of refunds: deal_id is required");
    }

    @Test
    void an_id_that_a_fact_needs_is_required() {
        refused(withoutCustomers().put(Deals.CUSTOMER, new String[] {"C1", null}))
                .withMessage("Row 2 of deals: customer_id is required");
        refused(withoutCustomers()).withMessage("Row 1 of deals: customer_id is required");
        Texts customers = Texts.of(Deals.CUSTOMER);
        customers.add("C1".toCharArray(), 0, 2);
        customers.addBlank();
        refused(withoutCustomers().put(customers))
                .withMessage("Row 2 of deals: customer_id is required");
    }

    private static Batch<Deal> withoutCustomers() {
        return Batch.of(Table.DEALS, 2)
                .put(Deals.DEAL_ID, Batches.upFromOne(2))
                .put(Deals.CREATED_ON, Batches.days(2))
                .put(Deals.STATUS, new DealStatus[] {DealStatus.OPEN, DealStatus.OPEN})
                .put(Deals.AMOUNT, Batches.upFromOne(2));
    }

    @Test
    void a_place_that_a_list_has_not_is_named() {
        refused(Batches.costs(2).put(Costs.CHANNEL, new int[] {0, 1}, List.of("Search")))
                .withMessage("Row 2 of costs: channel has no place 1 in its list");
        refused(Batches.costs(2).put(Costs.CHANNEL, new int[] {0, -2}, List.of("Search")))
                .withMessage("Row 2 of costs: channel has no place -2 in its list");
        refused(withKinds(new byte[] {0, -1}))
                .withMessage("Row 2 of costs: kind has no place -1 in its list");
        refused(withKinds(new byte[] {0, 2}))
                .withMessage("Row 2 of costs: kind has no place 2 in its list");
    }

    private static Batch<?> withKinds(byte[] places) {
        return Batch.of(Table.COSTS, 2)
                .put(Costs.DATE, Batches.days(2))
                .put(Costs.AMOUNT, Batches.upFromOne(2))
                .put(Costs.KIND, places, List.of(CostKind.TOOLS, CostKind.AGENCY));
    }

    @Test
    void a_day_that_no_calendar_reaches_is_named_with_its_row() {
        LocalDate far = LocalDate.ofEpochDay(Integer.MAX_VALUE + 1L);
        refused(
                        Batches.traffic(2)
                                .put(DailyTraffic.VISITS, Batches.upFromOne(2))
                                .put(
                                        DateColumn.of(Table.TRAFFIC, "seen_on"),
                                        new LocalDate[] {null, far}))
                .withMessage(
                        "Row 2 of traffic: seen_on is wrong: Day +5881580-07-12 is too far away");
    }

    @Test
    void days_and_status_must_fit_each_other() {
        int day = Batches.DAY_NUMBER;
        refused(closing(DealStatus.WON, day - 1))
                .withMessage(
                        "Row 1 of deals: closed on 2026-05-01, before it was created on 2026-05-02");
        refused(closing(DealStatus.LOST, Integer.MIN_VALUE))
                .withMessage("Row 1 of deals: a LOST deal needs its closing date");
        refused(closing(DealStatus.OPEN, day))
                .withMessage("Row 1 of deals: an OPEN deal has no closing date, got 2026-05-02");
        refused(Batch.of(Table.TRAFFIC, 1).put(DailyTraffic.DATE, new LocalDate[1]))
                .withMessage("Row 1 of traffic: date is required");
    }

    private static Batch<?> closing(DealStatus status, int closed) {
        return Batch.of(Table.DEALS, 1)
                .put(Deals.DEAL_ID, new long[] {1})
                .put(Deals.CUSTOMER, new String[] {"C1"})
                .put(Deals.CREATED_ON, Batches.days(1))
                .put(Deals.CLOSED_ON, new int[] {closed})
                .put(Deals.STATUS, new DealStatus[] {status})
                .put(Deals.AMOUNT, new long[] {1});
    }

    @Test
    void a_choice_must_be_made_in_every_row() {
        refused(
                        Batch.of(Table.COSTS, 2)
                                .put(Costs.DATE, Batches.days(2))
                                .put(Costs.AMOUNT, Batches.upFromOne(2))
                                .put(Costs.KIND, new CostKind[] {CostKind.TOOLS, null}))
                .withMessage("Row 2 of costs: kind is required");
    }

    @Test
    void a_column_that_a_fact_needs_is_named_where_it_is_left_out() {
        refused(Batches.costsWithoutAmounts(2)).withMessage("costs.amount is required");
        refused(Batches.refunds("D1")).withMessage("refunds.amount is required");
        refused(Batches.dealsWithoutAmounts(1)).withMessage("deals.amount is required");
        refused(Batch.of(Table.COSTS, 1).put(Costs.AMOUNT, new long[] {1}))
                .withMessage("costs.kind is required");
        refused(Batch.of(Table.LEADS, 1).put(Leads.CREATED_ON, Batches.days(1)))
                .withMessage("Row 1 of leads: lead_id is required");
        refused(Batch.of(Table.LEADS, 1).put(Leads.LEAD_ID, new long[] {1}))
                .withMessage("Row 1 of leads: created_on is required");
        refused(Batch.of(Table.TRAFFIC, 1)).withMessage("Row 1 of traffic: date is required");
    }

    @Test
    void names_are_no_numbers_and_ids_no_places() {
        refused(Batches.costs(1).put(Costs.CHANNEL, new long[] {1}))
                .withMessage("costs.channel holds names, not numbers");
        refused(Batches.deals(1).put(Deals.LEAD_ID, new int[] {0}, List.of("L1")))
                .withMessage("deals.lead_id holds ids, not places in a list");
    }
}
