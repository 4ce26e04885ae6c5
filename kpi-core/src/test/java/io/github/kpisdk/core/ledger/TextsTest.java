package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids read as characters: the rule holds, and what a batch took does not change any more. */
class TextsTest {
    private final Texts leads = Texts.of(Deals.LEAD_ID);
    private final Texts channels = Texts.of(Costs.CHANNEL);

    private static void add(Texts texts, String... cells) {
        for (String cell : cells) {
            texts.add(("x" + cell + "x").toCharArray(), 1, cell.length() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_text_is_no_id(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(leads, text))
                .withMessage("lead_id must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(channels, text))
                .withMessage("channel must not be blank");
    }

    @Test
    void a_text_with_white_space_around_it_is_no_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(leads, " L1"))
                .withMessage("lead_id has white space around it: \" L1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(channels, "Search\t"))
                .withMessage("channel has white space around it: \"Search\\u0009\"");
        assertThat(leads.size()).isZero();
    }

    @Test
    void an_id_has_two_hundred_characters_at_most() {
        add(leads, "😀".repeat(200), "x".repeat(200));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(leads, "x".repeat(201)))
                .withMessageStartingWith("lead_id has more than 200 characters: ");
        assertThat(leads.size()).isEqualTo(2);
    }

    @Test
    void a_star_is_no_channel_and_may_be_an_id() {
        add(leads, "*");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(channels, "*"))
                .withMessage("channel must not be *, which stands for the whole business");
    }

    @Test
    void ids_and_blank_cells_are_read_in_order() {
        add(leads, "L-001", "7");
        leads.addBlank();
        add(leads, "😀");
        LedgerPart part = part().add(Batches.deals(4).put(leads)).build();

        assertThat(IntStream.range(0, 4).mapToObj(row -> part.fact(Table.DEALS, row).leadId()))
                .extracting(id -> id.orElse(null))
                .containsExactly("L-001", "7", null, "😀");
    }

    @Test
    void channels_and_blank_cells_are_read_in_order() {
        add(channels, "B");
        channels.addBlank();
        add(channels, "A", "B");
        LedgerPart part = part().add(Batches.costs(4).put(channels)).build();

        assertThat(IntStream.range(0, 4).mapToObj(row -> part.fact(Table.COSTS, row).channel()))
                .extracting(name -> name.orElse(null))
                .containsExactly("B", null, "A", "B");
    }

    @Test
    void a_batch_holds_what_was_read_when_it_took_it() {
        add(leads, "L1");
        add(channels, "A");
        Batch<?> deals = Batches.deals(1).put(leads);
        Batch<?> costs = Batches.costs(1).put(channels);
        add(leads, "L2");
        add(channels, "B");
        LedgerPart part = part().add(deals).add(costs).build();

        assertThat(part.size(Table.DEALS)).isEqualTo(1);
        assertThat(part.fact(Table.DEALS, 0).leadId()).contains("L1");
        assertThat(part.fact(Table.COSTS, 0).channel()).contains("A");
        assertThat(Ledger.of(part).channels()).hasSize(1);
    }

    @Test
    void texts_are_used_again_for_the_next_batch_and_the_next_part() {
        LedgerPart.Builder first = part();
        LedgerPart.Builder second = part();
        for (String id : List.of("L-1", "L-2")) {
            leads.clear();
            add(leads, id, "Ann");
            Batch<?> batch = Batches.deals(2).put(leads);
            first.add(batch);
            second.add(batch);
        }

        for (LedgerPart part : List.of(first.build(), second.build())) {
            assertThat(part.fact(Table.DEALS, 0).leadId()).contains("L-1");
            assertThat(part.fact(Table.DEALS, 1).leadId()).contains("Ann");
            assertThat(part.fact(Table.DEALS, 2).leadId()).contains("L-2");
            assertThat(part.fact(Table.DEALS, 3).leadId()).contains("Ann");
        }
    }

    @Test
    void texts_fill_the_column_they_were_read_for() {
        add(channels, "A");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.deals(1).put(channels))
                .withMessage("costs.channel is not filled by a batch of deals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.costs(2).put(channels))
                .withMessage("costs.channel has 1 cells for 2 rows");
    }
}
