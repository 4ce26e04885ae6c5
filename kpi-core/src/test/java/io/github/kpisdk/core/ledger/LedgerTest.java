package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.traffic;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final DateRange JUNE = DateRange.parse("2026-06-01/2026-07-01");
    private static final Scope SEARCH = Scope.channel("Search");

    @Test
    void a_refund_belongs_to_the_channel_of_its_deal_and_to_its_own_day() {
        Refund refund = refund("R1", "D1", "2026-06-02", "30");
        Ledger ledger =
                Ledger.of(
                        part().add(sale("D1", "C1", "2026-05-01", "Search", "100"))
                                .add(refund)
                                .build());
        Selection refunds = Selection.of(Refunds.REFUNDED_ON);

        assertThat(Folds.facts(ledger, refunds, JUNE, SEARCH)).containsExactly(refund);
        assertThat(Folds.facts(ledger, refunds, MAY, SEARCH)).isEmpty();
        assertThat(Folds.facts(ledger, refunds, JUNE, Scope.channel("Social"))).isEmpty();
    }

    @Test
    void the_facts_of_a_channel_leave_out_those_of_others_and_of_none() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend("2026-05-01", "Social", "1"))
                                .add(cost("2026-05-01", null, CostKind.TOOLS, "2"))
                                .add(adSpend("2026-05-02", "Social", "4"))
                                .add(adSpend("2026-05-03", "Search", "8"))
                                .build());
        Selection costs = Selection.of(Costs.DATE);

        assertThat(Folds.facts(ledger, costs, MAY, SEARCH))
                .containsExactly(adSpend("2026-05-03", "Search", "8"));
        assertThat(Folds.facts(ledger, costs, MAY, Scope.channel("Social"))).hasSize(2);
        assertThat(Folds.facts(ledger, costs, MAY, Scope.channel("Nowhere"))).isEmpty();
        assertThat(Folds.facts(ledger, costs, MAY, Scope.BUSINESS)).hasSize(4);
    }

    @Test
    void the_facts_behind_what_customers_brought_are_all_their_deals_and_refunds() {
        Deal first = sale("D1", "C1", "2026-05-01", "Search", "100");
        Deal later = sale("D2", "C1", "2026-07-01", "Social", "50");
        Deal lost = won("D3", "C1", "2026-05-02", "9").status(DealStatus.LOST).build();
        Deal stranger = sale("D4", "C2", "2026-04-01", "Search", "70");
        Refund back = refund("R1", "D2", "2026-08-01", "5");
        Ledger ledger =
                Ledger.of(
                        part().add(stranger)
                                .add(first)
                                .add(later)
                                .add(lost)
                                .add(refund("R2", "D4", "2026-05-09", "1"))
                                .add(back)
                                .build());
        Selection firsts = Selection.of(Deals.CLOSED_ON).where(Deals.FIRST_OF_CUSTOMER);

        assertThat(Folds.facts(ledger, Deals.CUSTOMER_CONTRIBUTION, firsts, MAY, SEARCH))
                .containsExactly(first, later, back);
        assertThat(Folds.facts(ledger, Deals.AMOUNT, firsts, MAY, SEARCH)).containsExactly(first);
    }

    @Test
    void every_channel_is_listed_described_or_not_by_code_point() {
        Ledger ledger =
                Ledger.of(
                        part().add(cost("2026-05-01", null, CostKind.TOOLS, "1"))
                                .add(adSpend("2026-05-01", "first", "1"))
                                .add(new Channel("b", ChannelKind.PAID))
                                .add(new Channel("\ud83d\ude00", ChannelKind.EMAIL))
                                .add(adSpend("2026-05-01", "b", "1"))
                                .add(lead("L1", "2026-05-01", "\uff5e"))
                                .build());

        assertThat(ledger.channels())
                .containsExactly(
                        new Channel("b", ChannelKind.PAID),
                        new Channel("first", ChannelKind.OTHER),
                        new Channel("\uff5e", ChannelKind.OTHER),
                        new Channel("\ud83d\ude00", ChannelKind.EMAIL));
    }

    @Test
    void a_channel_appears_where_a_row_dated_in_the_range_names_it() {
        Ledger ledger =
                Ledger.of(
                        part().add(new Channel("Described", ChannelKind.PAID))
                                .add(cost("2026-05-01", null, CostKind.TOOLS, "1"))
                                .add(adSpend("2026-05-01", "Cost", "1"))
                                .add(traffic("2026-05-02", "Traffic", 1, 1))
                                .add(lead("L1", "2026-05-03", "Lead"))
                                .add(sale("D1", "C1", "2026-04-01", "Refunded", "9"))
                                .add(refund("R1", "D1", "2026-05-04", "1"))
                                .add(deal("D2", "Created", "2026-05-05", "2026-06-05"))
                                .add(deal("D3", "Closed", "2026-04-05", "2026-05-05"))
                                .add(deal("D4", "Astride", "2026-04-05", "2026-06-05"))
                                .build());

        assertThat(ledger.channelsIn(MAY))
                .containsExactly("Closed", "Cost", "Created", "Lead", "Refunded", "Traffic");
    }

    @Test
    void a_ledger_says_what_it_holds() {
        Ledger ledger = Ledger.of(part().add(lead("L1", "2026-05-01", null)).build());

        assertThat(ledger.currency()).isEqualTo("RUB");
        assertThat(ledger.supplies(Table.LEADS)).isTrue();
        assertThat(ledger.supplies(Table.DEALS)).isFalse();
        assertThat(ledger.size(Table.LEADS)).isEqualTo(1);
        assertThat(ledger.fact(Table.LEADS, 0)).isEqualTo(lead("L1", "2026-05-01", null));
    }

    private static Deal deal(String id, String channel, String createdOn, String closedOn) {
        return won(id, id, closedOn, "1")
                .channel(channel)
                .createdOn(LocalDate.parse(createdOn))
                .status(DealStatus.LOST)
                .build();
    }
}
