package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Traffic;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Of which channels costs and traffic were ever written down, whatever the day. */
final class Recorded {
    private static final Set<Sum> COSTS = Set.of(Sum.MARKETING_COST, Sum.SALES_COST, Sum.PAID_COST);
    private static final Map<Sum, ToLongFunction<Traffic>> TRAFFIC =
            Map.of(
                    Sum.IMPRESSIONS, Traffic::impressions,
                    Sum.CLICKS, Traffic::clicks,
                    Sum.VISITS, Traffic::visits);

    /** With costs, and whether these are all zero. */
    private final Map<String, Boolean> costs = new HashMap<>();

    private final Map<Sum, Set<String>> traffic = new EnumMap<>(Sum.class);

    Recorded(Ledger ledger) {
        for (int row = 0; row < ledger.size(Table.COSTS); row++) {
            Cost cost = ledger.fact(Table.COSTS, row);
            boolean isZero = cost.amount().signum() == 0;
            cost.channel().ifPresent(name -> costs.merge(name, isZero, Boolean::logicalAnd));
        }
        TRAFFIC.keySet().forEach(sum -> traffic.put(sum, new HashSet<>()));
        for (int row = 0; row < ledger.size(Table.TRAFFIC); row++) {
            Traffic day = ledger.fact(Table.TRAFFIC, row);
            day.channel().ifPresent(name -> count(name, day));
        }
    }

    /** Whether a sum of a channel is known: one that was never written down is not zero. */
    boolean knows(Sum sum, String channel) {
        return (!COSTS.contains(sum) || costs.containsKey(channel))
                && (!traffic.containsKey(sum) || traffic.get(sum).contains(channel));
    }

    /** Whether costs of a channel were written down and are all zero. */
    boolean isFree(String channel) {
        return costs.getOrDefault(channel, false);
    }

    private void count(String channel, Traffic day) {
        TRAFFIC.forEach(
                (sum, number) -> {
                    if (number.applyAsLong(day) > 0) {
                        traffic.get(sum).add(channel);
                    }
                });
    }
}
