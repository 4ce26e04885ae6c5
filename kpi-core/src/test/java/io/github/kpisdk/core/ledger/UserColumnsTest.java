package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that users declare: which are one, which names they may have, which rows have them. */
class UserColumnsTest {
    private static final NumberColumn TAX = NumberColumn.money(Table.COSTS, "tax");
    private static final FlagColumn PREPAID = FlagColumn.of(Table.COSTS, "prepaid");

    @Test
    void columns_declared_alike_are_one() {
        assertThat(NumberColumn.money(Table.COSTS, "tax")).isEqualTo(TAX).hasSameHashCodeAs(TAX);
        assertThat(FlagColumn.of(Table.COSTS, "prepaid")).isEqualTo(PREPAID);
        assertThat(ChoiceColumn.of(Table.COSTS, "source", CostKind.class))
                .isEqualTo(ChoiceColumn.of(Table.COSTS, "source", CostKind.class));
        assertThat(NumberColumn.count(Table.COSTS, "shows", Entity.IMPRESSION))
                .isEqualTo(NumberColumn.count(Table.COSTS, "shows", Entity.IMPRESSION));
        assertThat(KeyColumn.of(Table.DEALS, "seller_id", Entity.SALE))
                .isEqualTo(KeyColumn.of(Table.DEALS, "seller_id", Entity.SALE));
        assertThat(DateColumn.of(Table.DEALS, "paid_on"))
                .isEqualTo(DateColumn.of(Table.DEALS, "paid_on"))
                .hasToString("deals.paid_on");
    }

    @Test
    void columns_of_another_table_name_or_sort_are_others() {
        assertThat(TAX)
                .isNotEqualTo(NumberColumn.money(Table.DEALS, "tax"))
                .isNotEqualTo(NumberColumn.money(Table.COSTS, "vat"))
                .isNotEqualTo(NumberColumn.count(Table.COSTS, "tax", Entity.CLICK))
                .isNotEqualTo(FlagColumn.of(Table.COSTS, "tax"));
        assertThat(NumberColumn.count(Table.COSTS, "shows", Entity.IMPRESSION))
                .isNotEqualTo(NumberColumn.count(Table.COSTS, "shows", Entity.CLICK));
        assertThat(ChoiceColumn.of(Table.COSTS, "source", CostKind.class))
                .isNotEqualTo(ChoiceColumn.of(Table.COSTS, "source", DealStatus.class));
        assertThat(KeyColumn.of(Table.DEALS, "seller_id", Entity.SALE))
                .isNotEqualTo(KeyColumn.of(Table.DEALS, "seller_id", Entity.CUSTOMER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Tax", "tax-rate", "_tax", "tax_", "tax__rate", "1st", "налог", "a b"})
    void a_name_is_of_lower_case_words_with_underscores(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberColumn.money(Table.COSTS, name))
                .withMessage(
                        "A column is named by lower-case words with underscores, not \"%s\"", name);
    }

    @Test
    void a_name_has_sixty_characters_at_most() {
        assertThat(FlagColumn.of(Table.COSTS, "a".repeat(60)).name()).hasSize(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlagColumn.of(Table.COSTS, "a".repeat(61)))
                .withMessageStartingWith("A column is named by lower-case words with underscores");
    }

    @Test
    void a_name_that_the_table_has_already_is_taken_whatever_the_sort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlagColumn.of(Table.COSTS, "amount"))
                .withMessage("There is a column costs.amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateColumn.of(Table.REFUNDS, "channel"))
                .withMessage("There is a column refunds.channel");
        assertThat(NumberColumn.money(Table.LEADS, "amount")).hasToString("leads.amount");
    }

    @Test
    void two_columns_of_one_name_are_not_filled_in_one_batch() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                withTax(Batches.costs(1))
                                        .put(FlagColumn.of(Table.COSTS, "tax"), new boolean[1]))
                .withMessage("costs.tax is filled twice");
    }

    private static Batch<Cost> withTax(Batch<Cost> batch) {
        return batch.put(TAX, new long[] {5});
    }

    @Test
    void a_fact_after_a_batch_with_such_a_column_is_refused() {
        LedgerPart.Builder part = part().add(withTax(Batches.costs(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(adSpend("2026-05-02", "New", "1")))
                .withMessage("A fact alone has no cell of costs.tax: add a batch");
        assertThatUntouched(part);
    }

    @Test
    void a_batch_with_such_a_column_after_a_fact_is_refused() {
        LedgerPart.Builder part = part().add(adSpend("2026-05-02", null, "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                part.add(
                                        withTax(Batches.costs(1))
                                                .put(Costs.CHANNEL, new String[] {"New"})))
                .withMessage("Some rows have cells of costs.tax and some have none");
        assertThatUntouched(part);
    }

    @Test
    void a_batch_without_such_a_column_after_one_with_it_is_refused() {
        LedgerPart.Builder part = part().add(withTax(Batches.costs(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> part.add(Batches.costs(1).put(Costs.CHANNEL, new String[] {"New"})))
                .withMessage("Some rows have cells of costs.tax and some have none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(Batches.costs(1).put(PREPAID, new boolean[1])))
                .withMessageContaining("Some rows have cells of costs.");
        assertThatUntouched(part);
    }

    @Test
    void parts_of_which_one_has_such_a_column_are_not_merged() {
        LedgerPart with =
                part().add(withTax(Batches.costs(1)).put(Costs.CHANNEL, new String[] {"New"}))
                        .add(Facts.lead("L1", "2026-05-02", "New"))
                        .build();
        LedgerPart without = part().add(Batches.costs(1)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with.merge(without))
                .withMessage("Some rows have cells of costs.tax and some have none");
        LedgerPart.Builder part = part().add(without);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(with))
                .withMessage("Some rows have cells of costs.tax and some have none");
        assertThatUntouched(part);
    }

    @Test
    void parts_whose_columns_of_one_name_hold_other_things_are_not_merged() {
        LedgerPart money = part().add(withTax(Batches.costs(1))).build();
        LedgerPart count =
                part().add(
                                Batches.costs(1)
                                        .put(
                                                NumberColumn.count(
                                                        Table.COSTS, "tax", Entity.CLICK),
                                                new long[] {5}))
                        .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> money.merge(count))
                .withMessage("Some rows have cells of costs.tax and some have none");
    }

    @Test
    void rows_of_other_tables_and_parts_without_rows_need_no_such_column() {
        LedgerPart with = part().add(withTax(Batches.costs(1))).build();
        LedgerPart others = part().add(Batches.traffic(2)).supplies(Table.COSTS).build();

        assertThat(with.merge(others).size(Table.COSTS)).isEqualTo(1);
        assertThat(others.merge(with).merge(with).size(Table.COSTS)).isEqualTo(2);
    }

    private static void assertThatUntouched(LedgerPart.Builder part) {
        LedgerPart built = part.build();
        assertThat(built.size(Table.COSTS)).isEqualTo(1);
        assertThat(built.supplies(Table.LEADS)).isFalse();
        assertThat(Ledger.of(built).channels()).isEmpty();
    }
}
