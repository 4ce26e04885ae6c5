package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;

/** What one row adds to a quantity. */
public final class Worth {
    private Worth() {}

    /** What a row that counts for a quantity adds to it. */
    public static BigDecimal of(String quantity, Object row) {
        if (row instanceof Traffic traffic) {
            return ofTraffic(quantity, traffic);
        }
        if (row instanceof Cost cost) {
            return cost.amount().amount();
        }
        if (row instanceof Refund refund) {
            BigDecimal amount = refund.amount().amount();
            return quantity.equals("refunds") ? amount : amount.negate();
        }
        return row instanceof Deal deal ? ofDeal(quantity, deal) : BigDecimal.ONE;
    }

    private static BigDecimal ofTraffic(String quantity, Traffic traffic) {
        return BigDecimal.valueOf(
                switch (quantity) {
                    case "impressions" -> traffic.impressions();
                    case "clicks" -> traffic.clicks();
                    default -> traffic.visits();
                });
    }

    private static BigDecimal ofDeal(String quantity, Deal deal) {
        BigDecimal amount = deal.amount().amount();
        BigDecimal cost = deal.variableCost().amount();
        return switch (quantity) {
            case "gross-revenue" -> amount;
            case "discounts" -> deal.discount().amount();
            case "list-value" -> amount.add(deal.discount().amount());
            case "variable-cost" -> cost;
            case "cohort-contribution" -> amount.subtract(cost);
            default -> BigDecimal.ONE;
        };
    }
}
