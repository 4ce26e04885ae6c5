package io.github.kpisdk.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However conditions are nested, they pick the rows that a plain reading of them picks. */
class ConditionProperties {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final FlagColumn ONLINE = FlagColumn.of(Table.DEALS, "online");
    private static final FlagColumn LARGE = FlagColumn.of(Table.DEALS, "large");
    private static final DealStatus[] STATUSES = DealStatus.values();

    /** Rows of every status and flag; the flags of a row are the bits of its number. */
    private static final Ledger LEDGER = Ledger.of(Facts.part().add(rows()).build());

    private static Batch<Deal> rows() {
        int[] closed = Batches.days(12);
        DealStatus[] status = new DealStatus[12];
        boolean[] online = new boolean[12];
        boolean[] large = new boolean[12];
        for (int row = 0; row < 12; row++) {
            status[row] = STATUSES[row % 3];
            closed[row] = status[row] == DealStatus.OPEN ? Integer.MIN_VALUE : closed[row];
            online[row] = (row & 1) != 0;
            large[row] = (row & 2) != 0;
        }
        return Batch.of(Table.DEALS, 12)
                .put(Deals.DEAL_ID, Batches.upFromOne(12))
                .put(Deals.CUSTOMER, Batches.upFromOne(12))
                .put(Deals.CREATED_ON, Batches.days(12))
                .put(Deals.CLOSED_ON, closed)
                .put(Deals.STATUS, status)
                .put(Deals.AMOUNT, Batches.upFromOne(12))
                .put(ONLINE, online)
                .put(LARGE, large);
    }

    /** A condition, and what it says of the number of a row. */
    record Read(Condition condition, IntPredicate test) {

        Read negated() {
            return new Read(condition.negate(), test.negate());
        }

        Read and(Read other) {
            return new Read(condition.and(other.condition), test.and(other.test));
        }

        @Override
        public String toString() {
            return condition.toString();
        }
    }

    @Property
    void a_condition_picks_the_rows_that_a_plain_reading_picks(@ForAll("conditions") Read read) {
        Selection rows = Selection.of(Deals.CREATED_ON).where(read.condition);
        List<Object> wanted =
                IntStream.range(0, 12)
                        .filter(read.test)
                        .mapToObj(row -> (Object) LEDGER.fact(Table.DEALS, row))
                        .toList();

        assertThat(Folds.facts(LEDGER, rows, MAY, Scope.BUSINESS)).isEqualTo(wanted);
        assertThat(Folds.count(LEDGER, rows, List.of(MAY)).at(0, Scope.BUSINESS))
                .isEqualTo(BigDecimal.valueOf(wanted.size()));
    }

    @Property
    void conditions_asked_together_do_not_disturb_each_other(
            @ForAll("conditions") Read one, @ForAll("conditions") Read other) {
        List<Aggregate> wanted = new ArrayList<>();
        for (Read read : List.of(one, other, one.and(other), other.negated())) {
            wanted.add(
                    new Aggregate(
                            new Measure.SumOf(Deals.AMOUNT),
                            Selection.of(Deals.CREATED_ON).where(read.condition)));
        }
        List<Grid> grids = LEDGER.fold(wanted, List.of(MAY));

        assertThat(grids)
                .extracting(grid -> grid.at(0, Scope.BUSINESS))
                .containsExactly(
                        sum(one.test),
                        sum(other.test),
                        sum(one.test.and(other.test)),
                        sum(other.test.negate()));
    }

    private static BigDecimal sum(IntPredicate test) {
        return BigDecimal.valueOf(IntStream.range(0, 12).filter(test).map(row -> row + 1).sum());
    }

    @Provide
    Arbitrary<Read> conditions() {
        Read online = new Read(ONLINE, row -> (row & 1) != 0);
        Read large = new Read(LARGE, row -> (row & 2) != 0);
        Read won = new Read(Deals.STATUS.is(DealStatus.WON), row -> is(row, DealStatus.WON));
        Read closed =
                new Read(
                        Deals.STATUS.is(DealStatus.LOST, DealStatus.WON),
                        row -> !is(row, DealStatus.OPEN));
        return Arbitraries.recursive(
                        () -> Arbitraries.of(online, large, won, closed),
                        smaller ->
                                Combinators.combine(
                                                smaller,
                                                smaller,
                                                Arbitraries.integers().between(0, 3))
                                        .as(ConditionProperties::join),
                        0,
                        4)
                .withoutEdgeCases();
    }

    private static boolean is(int row, DealStatus status) {
        return STATUSES[row % 3] == status;
    }

    private static Read join(Read left, Read right, int way) {
        Read both = (way & 1) != 0 ? left.and(right) : left;
        return (way & 2) != 0 ? both.negated() : both;
    }
}
