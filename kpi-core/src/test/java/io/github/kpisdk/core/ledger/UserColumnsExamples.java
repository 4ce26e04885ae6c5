package io.github.kpisdk.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures over columns that a user declared, computed by hand. */
class UserColumnsExamples {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final DateRange JUNE = DateRange.parse("2026-06-01/2026-07-01");

    private enum Tier {
        SMALL,
        MIDDLE,
        LARGE
    }

    private static final Entity SEAT = Entity.of("seat", "seats", "per seat", "на место", "мест");
    private static final Entity SELLER =
            Entity.of("seller", "sellers", "per seller", "на продавца", "продавцов");

    private static final NumberColumn TAX = NumberColumn.money(Table.DEALS, "tax");
    private static final NumberColumn SEATS = NumberColumn.count(Table.DEALS, "seats", SEAT);
    private static final FlagColumn ONLINE = FlagColumn.of(Table.DEALS, "online");
    private static final ChoiceColumn<Tier> TIER = ChoiceColumn.of(Table.DEALS, "tier", Tier.class);
    private static final DateColumn PAID_ON = DateColumn.of(Table.DEALS, "paid_on");
    private static final KeyColumn SELLER_ID = KeyColumn.of(Table.DEALS, "seller_id", SELLER);

    private static Batch<Deal> fourDeals() {
        return Batches.deals(4)
                .put(Deals.CHANNEL, new String[] {"A", "A", "B", null})
                .put(TAX, new long[] {1050, -25, 300, 7}, 2)
                .put(SEATS, new long[] {10, 0, 5, 1})
                .put(ONLINE, new boolean[] {true, false, true, false})
                .put(TIER, new Tier[] {Tier.LARGE, Tier.SMALL, Tier.SMALL, Tier.MIDDLE})
                .put(
                        PAID_ON,
                        new LocalDate[] {
                            LocalDate.parse("2026-06-01"),
                            null,
                            LocalDate.parse("2026-06-30"),
                            LocalDate.parse("2026-07-01")
                        })
                .put(SELLER_ID, new String[] {"Ann", "Bob", "Ann", "007"});
    }

    private static final Ledger LEDGER = Ledger.of(Facts.part().add(fourDeals()).build());

    private static BigDecimal figure(Quantity quantity, DateRange range, Scope scope) {
        return Totals.of(LEDGER, range, scope, List.of(quantity)).amount(quantity).orElseThrow();
    }

    private static BigDecimal figure(Quantity quantity, String scope) {
        return figure(quantity, MAY, scope.equals("*") ? Scope.BUSINESS : Scope.channel(scope));
    }

    @Test
    void a_column_of_money_is_added_up_in_units_of_its_own() {
        Quantity tax = Quantity.sum("tax", "tax", "налог", TAX).on(Deals.CLOSED_ON);

        // 10.50 − 0.25 + 3.00 + 0.07, and 10.50 − 0.25
        assertThat(figure(tax, "*")).isEqualTo("13.32");
        assertThat(figure(tax, "A")).isEqualTo("10.25");
        assertThat(tax.unit()).isEqualTo(Unit.MONEY);
        assertThat(tax.definition()).isEqualTo("sum of deals.tax by deals.closed_on");
    }

    @Test
    void a_column_of_counts_is_added_up_in_its_entity() {
        Quantity seats = Quantity.sum("seats", "seats", "места", SEATS).on(Deals.CLOSED_ON);

        assertThat(figure(seats, "*")).isEqualTo("16");
        assertThat(figure(seats, "A")).isEqualTo("10");
        assertThat(seats.unit()).isEqualTo(Unit.of(SEAT));
    }

    @Test
    void a_flag_picks_its_rows_and_the_other_rows_negated() {
        Quantity online =
                Quantity.sum("online", "online", "онлайн", Deals.AMOUNT)
                        .where(ONLINE)
                        .on(Deals.CLOSED_ON);
        Quantity offline =
                Quantity.sum("offline", "offline", "офлайн", Deals.AMOUNT)
                        .where(ONLINE.negate())
                        .on(Deals.CLOSED_ON);

        // 1 + 3, and 2 + 4
        assertThat(figure(online, "*")).isEqualTo("4");
        assertThat(figure(offline, "*")).isEqualTo("6");
        assertThat(figure(offline, "A")).isEqualTo("2");
    }

    @Test
    void a_choice_picks_the_rows_of_its_values() {
        Quantity small =
                Quantity.count("small", "small", "малые", Entity.SALE, Table.DEALS)
                        .where(TIER.is(Tier.SMALL))
                        .on(Deals.CLOSED_ON);
        Quantity others =
                Quantity.count("others", "others", "другие", Entity.SALE, Table.DEALS)
                        .where(TIER.is(Tier.LARGE, Tier.MIDDLE))
                        .where(ONLINE)
                        .on(Deals.CLOSED_ON);

        assertThat(figure(small, "*")).isEqualTo("2");
        assertThat(figure(small, "B")).isEqualTo("1");
        assertThat(figure(others, "*")).isEqualTo("1");
    }

    @Test
    void a_date_places_its_rows_and_a_blank_one_places_none() {
        Quantity paid = Quantity.sum("paid", "paid", "оплачено", Deals.AMOUNT).on(PAID_ON);

        // 1 + 3; the second was never paid, the fourth in July
        assertThat(figure(paid, JUNE, Scope.BUSINESS)).isEqualTo("4");
        assertThat(figure(paid, MAY, Scope.BUSINESS)).isEqualTo("0");
    }

    @Test
    void ids_are_counted_once_each() {
        Quantity sellers =
                Quantity.distinct("sellers", "sellers", "продавцы", SELLER_ID).on(Deals.CLOSED_ON);

        assertThat(figure(sellers, "*")).isEqualTo("3");
        assertThat(figure(sellers, "A")).isEqualTo("2");
        assertThat(figure(sellers, "B")).isEqualTo("1");
        assertThat(sellers.unit()).isEqualTo(Unit.of(SELLER));
    }

    @Test
    void figures_stay_the_same_when_parts_are_merged() {
        LedgerPart four = Facts.part().add(fourDeals()).build();
        LedgerPart more =
                Facts.part()
                        .add(
                                Batch.of(Table.DEALS, 1)
                                        .put(Deals.DEAL_ID, new String[] {"X"})
                                        .put(Deals.CUSTOMER, new String[] {"Y"})
                                        .put(Deals.CREATED_ON, Batches.days(1))
                                        .put(Deals.STATUS, new byte[1], List.of(DealStatus.OPEN))
                                        .put(Deals.AMOUNT, new long[1])
                                        .put(TAX, new long[] {1})
                                        .put(SEATS, new long[] {1})
                                        .put(ONLINE, new boolean[] {true})
                                        .put(TIER, new Tier[] {Tier.LARGE})
                                        .put(PAID_ON, Batches.days(1))
                                        .put(SELLER_ID, new long[] {7}))
                        .build();
        Ledger both = Ledger.of(more.merge(four));
        Selection rows = Selection.of(Deals.CREATED_ON);

        assertThat(Folds.sum(both, TAX, rows, List.of(MAY)).at(0, Scope.BUSINESS))
                .isEqualTo("14.32");
        assertThat(Folds.distinct(both, SELLER_ID, rows, List.of(MAY)).at(0, Scope.BUSINESS))
                .isEqualTo("4");
        assertThat(Folds.count(both, rows.where(ONLINE), List.of(MAY)).at(0, Scope.BUSINESS))
                .isEqualTo("3");
        assertThat(
                        Folds.count(both, rows.where(TIER.is(Tier.LARGE)), List.of(MAY))
                                .at(0, Scope.BUSINESS))
                .isEqualTo("2");
        assertThat(Folds.count(both, Selection.of(PAID_ON), List.of(MAY)).at(0, Scope.BUSINESS))
                .isEqualTo("1");
    }

    private static io.github.kpisdk.core.model.DealStatus open() {
        return DealStatus.OPEN;
    }
}
