package io.github.kpisdk.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that a user declared, where the rows lack them or their cells are wrong. */
class UserColumnsMissingTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final NumberColumn TAX = NumberColumn.money(Table.DEALS, "tax");
    private static final NumberColumn SEATS =
            NumberColumn.count(Table.DEALS, "seats", Entity.VISIT);
    private static final FlagColumn ONLINE = FlagColumn.of(Table.DEALS, "online");
    private static final DateColumn PAID_ON = DateColumn.of(Table.DEALS, "paid_on");
    private static final ChoiceColumn<DealStatus> STAGE =
            ChoiceColumn.of(Table.DEALS, "stage", DealStatus.class);
    private static final KeyColumn SELLER_ID =
            KeyColumn.of(Table.DEALS, "seller_id", Entity.CUSTOMER);

    @Test
    void where_the_rows_lack_the_column_there_is_no_data_and_no_row_behind_it() {
        Ledger plain = Ledger.of(Facts.part().add(Batches.deals(2)).build());
        Quantity tax = Quantity.sum("tax", "tax", "налог", TAX).on(Deals.CLOSED_ON);
        Kpi share = kpi(tax);
        Totals totals = Totals.of(plain, MAY, Scope.BUSINESS, List.of(share));

        assertThat(share.evaluate(totals)).hasToString("NO_DATA:tax");
        assertThat(share.result(totals).rows().get(tax)).isEmpty();
        assertThat(plain.supplies(tax.aggregate())).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain.fold(tax.aggregate(), List.of(MAY)))
                .withMessage("Nobody filled deals.tax");
    }

    private static Kpi kpi(Quantity quantity) {
        return Kpi.named("tax-paid", "Tax", "Налог")
                .asks("How much is tax?", "Сколько уходит на налог?")
                .decides("Ask for advice.", "Спросить совета.")
                .formula(quantity)
                .unit(Unit.MONEY)
                .better(Better.LOWER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.SALE)
                .movedBy(Role.OWNER)
                .build();
    }

    @Test
    void a_column_that_only_a_condition_or_a_date_names_is_lacking_too() {
        Ledger plain = Ledger.of(Facts.part().add(Batches.deals(2)).build());
        Measure amount = new Measure.SumOf(Deals.AMOUNT);

        assertThat(plain.supplies(new Aggregate(amount, Selection.of(PAID_ON)))).isFalse();
        assertThat(
                        plain.supplies(
                                new Aggregate(
                                        amount,
                                        Selection.of(Deals.CLOSED_ON)
                                                .where(Deals.FIRST_OF_CUSTOMER)
                                                .where(ONLINE.negate()))))
                .isFalse();
        assertThat(
                        plain.supplies(
                                new Aggregate(
                                        amount,
                                        Selection.of(Deals.CLOSED_ON)
                                                .where(Deals.FIRST_OF_CUSTOMER))))
                .isTrue();
    }

    @Test
    void where_there_is_no_row_no_column_is_lacking() {
        Ledger empty = Ledger.of(Facts.part().supplies(Table.DEALS).build());
        Quantity tax = Quantity.sum("tax", "tax", "налог", TAX).where(ONLINE).on(PAID_ON);

        assertThat(Totals.of(empty, MAY, Scope.BUSINESS, List.of(tax)).amount(tax))
                .contains(BigDecimal.ZERO);
    }

    @Test
    void a_blank_id_or_a_wrong_cell_of_such_a_column_is_refused() {
        Texts sellers = Texts.of(SELLER_ID);
        sellers.add("Ann".toCharArray(), 0, 3);
        sellers.addBlank();
        assertRefused(Batches.deals(2).put(sellers), "Row 2 of deals: seller_id is required");
        assertRefused(
                Batches.deals(2).put(SELLER_ID, new String[] {"Ann", null}),
                "Row 2 of deals: seller_id is required");
        assertRefused(
                Batches.deals(2).put(SEATS, new long[] {0, -1}),
                "Row 2 of deals: seats is wrong: Not a whole number from 0 up, of at most 18"
                        + " digits: -1");
        assertRefused(
                Batches.deals(2).put(STAGE, new DealStatus[2]),
                "Row 1 of deals: stage is required");
    }

    private static void assertRefused(Batch<Deal> batch, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.part().add(batch))
                .withMessage(message);
    }
}
