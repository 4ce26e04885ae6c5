package io.github.kpisdk.sql;

import io.github.kpisdk.core.model.DealStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A deal of a business that keeps more of it than the contract has columns for. */
record OwnSale(
        String id,
        String customer,
        @Nullable String channel,
        LocalDate created,
        @Nullable LocalDate closed,
        DealStatus status,
        BigDecimal amount,
        BigDecimal listAmount,
        int items,
        boolean refunded,
        Region region,
        String seller,
        @Nullable LocalDate paid) {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Where the customer lives. */
    enum Region {
        NORTH,
        SOUTH,
        SEA
    }

    /** So many deals of two months; zeros, blanks and customers who come again are common. */
    static List<OwnSale> random(long seed, int rows) {
        Random random = new Random(seed);
        List<OwnSale> sales = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            sales.add(random("D" + row, random));
        }
        return sales;
    }

    private static OwnSale random(String id, Random random) {
        DealStatus status = DealStatus.values()[random.nextInt(3)];
        LocalDate created = FIRST.plusDays(random.nextInt(50));
        LocalDate later = created.plusDays(random.nextInt(9));
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000), 2);
        return new OwnSale(
                id,
                "C" + random.nextInt(20),
                random.nextInt(4) == 0 ? null : "channel " + random.nextInt(3),
                created,
                status == DealStatus.OPEN ? null : later,
                status,
                amount,
                random.nextInt(5) == 0 ? BigDecimal.ZERO : amount.add(BigDecimal.ONE),
                random.nextInt(4),
                random.nextInt(3) == 0,
                Region.values()[random.nextInt(3)],
                "S" + random.nextInt(5),
                random.nextInt(3) == 0 ? null : later.plusDays(random.nextInt(9)));
    }
}
