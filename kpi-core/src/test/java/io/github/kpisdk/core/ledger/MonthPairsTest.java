package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that set months against each other, and rows of subscriptions in columns. */
class MonthPairsTest {
    private static final DateRange LONG = DateRange.parse("2000-01-01/2100-01-01");

    @Test
    void columns_are_named_by_the_months_between() {
        MonthPairs pairs = MonthPairs.of(6);

        assertThat(pairs.months()).isEqualTo(6);
        assertThat(pairs.endsIn()).hasToString("subscriptions.ends_in/6m");
        assertThat(pairs.lost()).isEqualTo(MonthPairs.of(6).lost());
        assertThat(pairs.lost()).isNotEqualTo(MonthPairs.of(5).lost());
        assertThat(Selection.of(pairs.endsIn()).monthsBack()).isEqualTo(6);
        assertThat(Selection.of(Subscriptions.MONTH).monthsBack()).isZero();
    }

    @Test
    void a_column_of_a_users_own_is_none_of_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlagColumn.of(Table.SUBSCRIPTIONS, "lost/1m"))
                .withMessage(
                        "A column is named by lower-case words with underscores, not \"lost/1m\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Batch.of(Table.SUBSCRIPTIONS, 1)
                                        .put(MonthPairs.of(1).lost(), new boolean[1]))
                .withMessage("subscriptions.lost/1m is not filled by a batch of subscriptions");
    }

    @Test
    void a_quantity_of_ones_own_can_read_them_and_has_no_age() {
        MonthPairs pairs = MonthPairs.of(6);
        Ledger ledger =
                Ledger.of(
                        part().add(Table.SUBSCRIPTIONS, subscription("A", "2026-01", "5"))
                                .add(Table.SUBSCRIPTIONS, subscription("A", "2026-07", "4"))
                                .add(Table.SUBSCRIPTIONS, subscription("B", "2026-01", "2"))
                                .build());

        Grid grid =
                ledger.fold(
                        new Aggregate(
                                new Measure.SumOf(pairs.atStart()), Selection.of(pairs.endsIn())),
                        List.of(LONG));
        assertThat(grid.at(0, Scope.BUSINESS)).hasToString("7");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Quantity.count(
                                                "pairs",
                                                "pairs",
                                                "пары",
                                                Entity.CUSTOMER,
                                                Table.SUBSCRIPTIONS)
                                        .on(pairs.endsIn())
                                        .byAge(30))
                .withMessage("pairs is dated by subscriptions.ends_in/6m, which has no age");
    }

    @Test
    void months_so_far_away_that_no_other_follows_have_no_pairs() {
        LocalDate far = LocalDate.ofEpochDay(Integer.MAX_VALUE).withDayOfMonth(1);
        Subscription last =
                Subscription.builder().customerId("A").month(far).amount(Facts.rub("1")).build();
        Ledger ledger = Ledger.of(part().add(Table.SUBSCRIPTIONS, last).build());
        Grid grid =
                ledger.fold(
                        new Aggregate(
                                new Measure.CountOf(Table.SUBSCRIPTIONS, Entity.CUSTOMER),
                                Selection.of(MonthPairs.of(36).endsIn())),
                        List.of(DateRange.of(LocalDate.MIN, LocalDate.MAX)));

        assertThat(grid.at(0, Scope.BUSINESS)).hasToString("0");
    }

    @Test
    void rows_in_columns_are_checked_as_facts_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part().add(batch("2026-01-01", "2026-01-02", "1", "1")))
                .withMessage(
                        "Row 2 of subscriptions: month must be the first day of a month,"
                                + " not 2026-01-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part().add(batch("2026-01-01", "2026-02-01", "0", "-1")))
                .withMessage("Row 2 of subscriptions: amount must not be negative, got RUB -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part().add(batch(null, "2026-02-01", "0", "1")))
                .withMessage("Row 1 of subscriptions: month is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part().add(Batch.of(Table.SUBSCRIPTIONS, 1)))
                .withMessage("subscriptions.amount is required");
    }

    private static Batch<Subscription> batch(
            String first, String second, String amount, String other) {
        return Batch.of(Table.SUBSCRIPTIONS, 2)
                .put(Subscriptions.CUSTOMER, new String[] {"A", "B"})
                .put(
                        Subscriptions.MONTH,
                        new LocalDate[] {
                            first == null ? null : LocalDate.parse(first), LocalDate.parse(second)
                        })
                .put(
                        Subscriptions.AMOUNT,
                        new BigDecimal[] {new BigDecimal(amount), new BigDecimal(other)});
    }
}
