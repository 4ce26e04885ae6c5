package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssertAlternative;

/** Batches of a few sound rows, for tests. All lie on one day. */
final class Batches {
    static final LocalDate DAY = LocalDate.parse("2026-05-02");
    static final int DAY_NUMBER = (int) DAY.toEpochDay();

    private Batches() {}

    /** Costs of 1, 2, 3 and so on, on tools. */
    static Batch<Cost> costs(int rows) {
        return costsWithoutAmounts(rows).put(Costs.AMOUNT, upFromOne(rows));
    }

    static Batch<Cost> costsWithoutAmounts(int rows) {
        return Batch.of(Table.COSTS, rows)
                .put(Costs.DATE, days(rows))
                .put(Costs.KIND, new byte[rows], List.of(CostKind.TOOLS));
    }

    /** Won deals D-001, D-002 and so on, each of a customer of its own, of 1, 2, 3 and so on. */
    static Batch<Deal> deals(int rows) {
        return dealsWithoutAmounts(rows).put(Deals.AMOUNT, upFromOne(rows));
    }

    static Batch<Deal> dealsWithoutAmounts(int rows) {
        String[] ids = new String[rows];
        for (int row = 0; row < rows; row++) {
            ids[row] = "D-00" + (row + 1);
        }
        return dealsWithoutIds(rows).put(Deals.DEAL_ID, ids);
    }

    private static Batch<Deal> dealsWithoutIds(int rows) {
        return Batch.of(Table.DEALS, rows)
                .put(Deals.CUSTOMER, upFromOne(rows))
                .put(Deals.CREATED_ON, days(rows))
                .put(Deals.CLOSED_ON, days(rows))
                .put(Deals.STATUS, new byte[rows], List.of(DealStatus.WON));
    }

    static Batch<Refund> refunds(String... deals) {
        return Batch.of(Table.REFUNDS, deals.length)
                .put(Refunds.REFUND_ID, upFromOne(deals.length))
                .put(Refunds.DEAL_ID, deals)
                .put(Refunds.REFUNDED_ON, days(deals.length));
    }

    static Batch<Traffic> traffic(int rows) {
        return Batch.of(Table.TRAFFIC, rows).put(DailyTraffic.DATE, days(rows));
    }

    static long[] upFromOne(int rows) {
        return LongStream.rangeClosed(1, rows).toArray();
    }

    static int[] days(int rows) {
        int[] days = new int[rows];
        Arrays.fill(days, DAY_NUMBER);
        return days;
    }

    /** Sees that a part refuses a batch, and that nothing of it is left behind. */
    static ThrowableAssertAlternative<?> refused(Batch<?> batch) {
        LedgerPart.Builder part = part();
        ThrowableAssertAlternative<?> refusal =
                assertThatIllegalArgumentException().isThrownBy(() -> part.add(batch));
        LedgerPart left = part.build();
        assertThat(Table.ALL).noneMatch(left::supplies).allMatch(table -> left.size(table) == 0);
        assertThat(Ledger.of(left).channels()).isEmpty();
        return refusal;
    }
}
