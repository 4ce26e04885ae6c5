package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How deals ended, what their customers did besides, and by what kind of channel they came. */
class DealFlagsExamples {
    private static final DateRange ALL = DateRange.parse("2026-01-01/2027-01-01");

    @Test
    void a_cycle_is_the_days_from_opened_to_closed() {
        Ledger ledger =
                ledger(
                        won("D1", "C1", "2026-05-11", "1").createdOn(day("2026-05-01")).build(),
                        won("D2", "C1", "2026-05-11", "1").build(),
                        won("D3", "C1", "2026-05-11", "1")
                                .status(DealStatus.OPEN)
                                .closedOn(null)
                                .build());

        assertThat(
                        Folds.sum(
                                        ledger,
                                        Deals.CYCLE_DAYS,
                                        Selection.of(Deals.CREATED_ON),
                                        List.of(ALL))
                                .at(0, Scope.BUSINESS))
                .hasToString("10");
    }

    @Test
    void a_cycle_may_be_as_long_as_days_can_be_apart() {
        LocalDate first = LocalDate.ofEpochDay(Integer.MIN_VALUE + 1);
        LocalDate last = LocalDate.ofEpochDay(Integer.MAX_VALUE);
        Ledger ledger =
                ledger(won("D1", "C1", "2026-05-11", "1").createdOn(first).closedOn(last).build());
        Selection all = Selection.of(Deals.CLOSED_ON);
        List<DateRange> time = List.of(DateRange.of(LocalDate.MIN, LocalDate.MAX));

        assertThat(Folds.sum(ledger, Deals.CYCLE_DAYS, all, time).at(0, Scope.BUSINESS))
                .hasToString("4294967294");
        assertThat(
                        Folds.count(
                                        ledger,
                                        all.where(
                                                Deals.CLOSED_ON.within(
                                                        Integer.MAX_VALUE, Deals.CREATED_ON)),
                                        time)
                                .at(0, Scope.BUSINESS))
                .hasToString("0");
    }

    @Test
    void a_refund_of_all_the_money_is_a_full_one_in_however_many_parts() {
        Ledger ledger =
                Ledger.of(
                        part().add(sale("D1", "C1", "2026-05-01", null, "100"))
                                .add(sale("D2", "C2", "2026-05-01", null, "100"))
                                .add(sale("D3", "C3", "2026-05-01", null, "100"))
                                .add(sale("D4", "C4", "2026-05-01", null, "0"))
                                .add(refund("R1", "D1", "2026-05-02", "30"))
                                .add(refund("R2", "D1", "2026-09-02", "70"))
                                .add(refund("R3", "D2", "2026-05-02", "99.999999"))
                                .build());

        assertThat(deals(ledger, Deals.REFUNDED)).containsExactly("D1", "D2");
        assertThat(deals(ledger, Deals.FULLY_REFUNDED)).containsExactly("D1");
        assertThat(deals(ledger, Deals.CUSTOMER_KEPT)).containsExactly("D2", "D3", "D4");
    }

    @Test
    void the_second_deal_is_the_earliest_after_the_first_ties_by_code_point() {
        Ledger ledger =
                ledger(
                        sale("\ud83d\ude00", "C1", "2026-05-02", null, "1"),
                        sale("\uff5e", "C1", "2026-05-02", null, "1"),
                        sale("D9", "C1", "2026-05-02", null, "1"),
                        sale("D8", "C2", "2026-05-01", null, "1"),
                        won("D7", "C2", "2026-05-02", "1").status(DealStatus.LOST).build());

        // C1: D9, then U+FF5E, then U+1F600, all of one day; C2 came once
        assertThat(deals(ledger, Deals.SECOND_OF_CUSTOMER)).containsExactly("\uff5e");
        assertThat(deals(ledger, Deals.CUSTOMER_REPEATS))
                .containsExactly("\ud83d\ude00", "\uff5e", "D9");
    }

    @Test
    void a_customer_who_never_paid_the_full_price_depends_on_discounts() {
        Ledger ledger =
                ledger(
                        won("D1", "C1", "2026-05-01", "1").discount(rub("1")).build(),
                        won("D2", "C1", "2026-05-02", "1").discount(rub("0.000001")).build(),
                        won("D3", "C2", "2026-05-01", "1").discount(rub("1")).build(),
                        won("D4", "C2", "2026-05-02", "1").build(),
                        won("D5", "C1", "2026-05-03", "1").status(DealStatus.LOST).build());

        assertThat(deals(ledger, Deals.DISCOUNTED)).containsExactly("D1", "D2", "D3");
        assertThat(deals(ledger, Deals.CUSTOMER_ALWAYS_DISCOUNTED)).containsExactly("D1");
    }

    @Test
    void a_lead_won_a_customer_if_the_first_deal_of_one_names_it() {
        Ledger ledger =
                Ledger.of(
                        part().add(lead("L1", "2026-05-01", null))
                                .add(lead("L2", "2026-05-01", null))
                                .add(lead("L3", "2026-05-01", null))
                                .add(won("D1", "C1", "2026-05-02", "1").leadId("L1").build())
                                .add(won("D2", "C1", "2026-05-03", "1").leadId("L2").build())
                                .build());
        Selection won = Selection.of(Leads.CREATED_ON).where(Leads.WON_CUSTOMER);

        assertThat(Folds.facts(ledger, won, ALL, Scope.BUSINESS))
                .containsExactly(lead("L1", "2026-05-01", null));
    }

    @Test
    void a_channel_is_of_the_kind_that_was_described_and_else_of_another() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend("2026-05-01", "Search", "1"))
                                .add(adSpend("2026-05-01", "Fair", "2"))
                                .add(adSpend("2026-05-01", null, "4"))
                                .add(sale("D1", "C1", "2026-05-01", "Search", "8"))
                                .add(refund("R1", "D1", "2026-05-02", "3"))
                                .add(lead("L1", "2026-05-01", "Fair"))
                                .add(new Channel("Search", ChannelKind.PAID))
                                .add(new Channel("Unheard of", ChannelKind.PAID))
                                .build());
        Selection costs = Selection.of(Costs.DATE);

        assertThat(sum(ledger, costs.where(Costs.CHANNEL_KIND.is(ChannelKind.PAID))))
                .isEqualTo("1");
        assertThat(sum(ledger, costs.where(Costs.CHANNEL_KIND.is(ChannelKind.PAID).negate())))
                .isEqualTo("6");
        assertThat(sum(ledger, costs.where(Costs.CHANNEL_KIND.is(ChannelKind.OTHER))))
                .isEqualTo("6");
        assertThat(paid(ledger, Deals.CLOSED_ON, Deals.CHANNEL_KIND)).hasSize(1);
        assertThat(paid(ledger, Refunds.REFUNDED_ON, Refunds.CHANNEL_KIND)).hasSize(1);
        assertThat(paid(ledger, Leads.CREATED_ON, Leads.CHANNEL_KIND)).isEmpty();
    }

    @Test
    void where_no_channel_was_described_nothing_is_known_of_kinds() {
        Ledger ledger = Ledger.of(part().add(adSpend("2026-05-01", "Search", "1")).build());
        Aggregate paid =
                new Aggregate(
                        new Measure.SumOf(Costs.AMOUNT),
                        Selection.of(Costs.DATE).where(Costs.CHANNEL_KIND.is(ChannelKind.PAID)));

        assertThat(ledger.supplies(paid)).isFalse();
        assertThat(ledger.facts(paid, ALL, Scope.BUSINESS)).isEmpty();
        assertThat(Ledger.of(part().build()).supplies(paid)).isTrue();
    }

    @Test
    void days_between_dates_are_asked_for_in_one_table_from_zero_up() {
        assertThat(Leads.QUALIFIED_ON.within(3, Leads.CREATED_ON))
                .hasToString("leads.qualified_on within 3 days of leads.created_on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leads.QUALIFIED_ON.within(3, Deals.CREATED_ON))
                .withMessage("leads.qualified_on and deals.created_on are not of one table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leads.QUALIFIED_ON.within(-1, Leads.CREATED_ON))
                .withMessage("Days are from 0 up, not -1");
    }

    @Test
    void what_is_not_kept_up_to_date_cannot_follow_a_live_ledger() {
        LiveLedger live = LiveLedger.of(part().build());
        Aggregate cohort =
                new Aggregate(new Measure.SumOf(Deals.AMOUNT), Selection.of(Deals.CUSTOMER_SINCE));

        assertThat(live.canFollow(cohort)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.follow(List.of(cohort), List.of(ALL)))
                .withMessage(
                        "Totals cannot follow the sum of deals.amount by deals.customer_since:"
                                + " count it in a ledger of the snapshot");
    }

    private static List<Object> paid(Ledger ledger, DateColumn on, ChoiceColumn<ChannelKind> kind) {
        return Folds.facts(
                ledger, Selection.of(on).where(kind.is(ChannelKind.PAID)), ALL, Scope.BUSINESS);
    }

    private static String sum(Ledger ledger, Selection rows) {
        return Folds.sum(ledger, Costs.AMOUNT, rows, List.of(ALL)).at(0, Scope.BUSINESS).toString();
    }

    private static List<String> deals(Ledger ledger, Condition condition) {
        return Folds.facts(
                        ledger,
                        Selection.of(Deals.CREATED_ON).where(condition),
                        ALL,
                        Scope.BUSINESS)
                .stream()
                .map(deal -> ((Deal) deal).dealId())
                .toList();
    }

    private static Ledger ledger(Deal... deals) {
        LedgerPart.Builder rows = part();
        List.of(deals).forEach(rows::add);
        return Ledger.of(rows.build());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
