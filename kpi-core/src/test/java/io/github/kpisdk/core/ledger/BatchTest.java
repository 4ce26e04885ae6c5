package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a batch is filled, and what it leaves behind. */
class BatchTest {

    @Test
    void a_batch_has_no_negative_number_of_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batch.of(Table.COSTS, -1))
                .withMessage("A batch has no -1 rows");
        assertThat(Batch.of(Table.COSTS, 0).table()).isEqualTo(Table.COSTS);
    }

    @Test
    void a_column_of_another_table_or_one_that_is_derived_is_not_filled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.costs(1).put(Deals.DEAL_ID, new String[] {"D1"}))
                .withMessage("deals.deal_id is not filled by a batch of costs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.refunds("D1").put(Refunds.CHANNEL, new String[] {"A"}))
                .withMessage("refunds.channel is not filled by a batch of refunds");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Batches.deals(1).put(Deals.FIRST_OF_CUSTOMER, new boolean[] {true}))
                .withMessage("deals.first_of_customer is not filled by a batch of deals");
    }

    @Test
    void a_column_has_one_cell_for_each_row() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.costs(2).put(Costs.CHANNEL, new String[] {"A"}))
                .withMessage("costs.channel has 1 cells for 2 rows");
    }

    @Test
    void a_column_is_filled_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.costs(1).put(Costs.AMOUNT, new long[] {1}, 2))
                .withMessage("costs.amount is filled twice");
    }

    @Test
    void units_have_no_more_places_than_their_column() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.costsWithoutAmounts(1).put(Costs.AMOUNT, new long[1], 7))
                .withMessage("costs.amount has 0 to 6 decimal places, not 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.costsWithoutAmounts(1).put(Costs.AMOUNT, new long[1], -1))
                .withMessage("costs.amount has 0 to 6 decimal places, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.traffic(1).put(DailyTraffic.CLICKS, new long[1], 1))
                .withMessage("traffic.clicks has 0 to 0 decimal places, not 1");
    }

    @Test
    void what_a_fact_may_leave_out_may_be_left_out() {
        LedgerPart part = part().add(Batches.deals(1)).add(Batches.traffic(1)).build();

        assertThat(part.fact(Table.DEALS, 0))
                .isEqualTo(Facts.sale("D-001", "1", "2026-05-02", null, "1"));
        assertThat(part.fact(Table.TRAFFIC, 0)).isEqualTo(Facts.traffic("2026-05-02", null, 0, 0));
    }

    @Test
    void cents_are_hundredths() {
        LedgerPart part =
                part().add(
                                Batches.costsWithoutAmounts(3)
                                        .put(
                                                Costs.AMOUNT,
                                                new long[] {1999, -5, Long.MIN_VALUE},
                                                2))
                        .build();

        assertThat(List.of(0, 1, 2))
                .extracting(row -> part.fact(Table.COSTS, row).amount().amount())
                .containsExactly(
                        new BigDecimal("19.99"),
                        new BigDecimal("-0.05"),
                        new BigDecimal("-92233720368547758.08"));
    }

    @Test
    void a_batch_can_be_added_to_several_parts() {
        Batch<Cost> batch = Batches.costs(2).put(Costs.CHANNEL, new String[] {"B", "A"});
        LedgerPart first = part().add(batch).add(batch).build();
        LedgerPart second = part().add(Facts.adSpend("2026-05-02", "A", "9")).add(batch).build();

        assertThat(first.size(Table.COSTS)).isEqualTo(4);
        assertThat(second.fact(Table.COSTS, 1)).isEqualTo(first.fact(Table.COSTS, 2));
        assertThat(second.fact(Table.COSTS, 2)).isEqualTo(first.fact(Table.COSTS, 1));
        assertThat(first.fact(Table.COSTS, 1))
                .isEqualTo(Facts.cost("2026-05-02", "A", CostKind.TOOLS, "2"));
    }

    @Test
    void only_a_name_that_a_row_uses_is_a_channel() {
        Texts channels = Texts.of(Costs.CHANNEL);
        channels.add("of an earlier batch".toCharArray(), 0, 19);
        channels.clear();
        channels.add("Social".toCharArray(), 0, 6);
        LedgerPart part =
                part().add(
                                Batches.costs(1)
                                        .put(
                                                Costs.CHANNEL,
                                                new int[] {1},
                                                List.of("*", "Search", "Nobody's")))
                        .add(Batches.costs(1).put(channels))
                        .build();

        assertThat(Ledger.of(part).channels())
                .containsExactly(
                        new Channel("Search", ChannelKind.OTHER),
                        new Channel("Social", ChannelKind.OTHER));
    }

    @Test
    void a_refused_batch_leaves_what_was_there_before() {
        LedgerPart.Builder part =
                part().add(Batches.costs(1).put(Costs.CHANNEL, new String[] {"A"}));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                part.add(
                                        Batches.costsWithoutAmounts(2)
                                                .put(Costs.CHANNEL, new String[] {"B", "C"})
                                                .put(Costs.AMOUNT, new BigDecimal[2])));
        part.add(Batches.costs(1).put(Costs.CHANNEL, new String[] {"D"}));
        LedgerPart built = part.build();

        assertThat(built.size(Table.COSTS)).isEqualTo(2);
        assertThat(built.fact(Table.COSTS, 1))
                .isEqualTo(Facts.cost("2026-05-02", "D", CostKind.TOOLS, "1"));
        assertThat(Ledger.of(built).channels()).extracting(Channel::name).containsExactly("A", "D");
    }

    @Test
    void a_part_that_is_built_takes_no_batch() {
        LedgerPart.Builder part = part();
        part.build();

        assertThatIllegalStateException()
                .isThrownBy(() -> part.add(Batches.costs(1)))
                .withMessage("This part is already built");
    }
}
