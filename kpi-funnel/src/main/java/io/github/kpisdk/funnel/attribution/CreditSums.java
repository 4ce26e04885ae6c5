package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Credits while they are added up, under keys such as channels. */
final class CreditSums<K extends Comparable<K>> {
    private final Journeys journeys;
    private final Map<K, FractionSum> conversions = new HashMap<>();
    private final Map<K, BigDecimal> values = new HashMap<>();

    CreditSums(Journeys journeys) {
        this.journeys = journeys;
    }

    /** Makes sure that a key is there, be it with nothing. */
    void open(K key) {
        conversions.computeIfAbsent(key, k -> new FractionSum());
        values.putIfAbsent(key, BigDecimal.ZERO);
    }

    /** Divides conversions among keys, which may repeat. */
    void conversions(long count, K[] keys, BigInteger[] weights) {
        BigInteger total = Shares.sum(weights);
        for (int i = 0; i < keys.length; i++) {
            BigInteger part = BigInteger.valueOf(count).multiply(weights[i]);
            if (part.signum() > 0) {
                open(keys[i]);
                conversions.get(keys[i]).add(part, total);
            }
        }
    }

    /** Divides an amount among keys, which may repeat; ties in favour of the first. */
    void value(BigDecimal amount, K[] keys, BigInteger[] weights) {
        int scale = journeys.scale(amount);
        BigInteger[] units = Shares.divide(amount.setScale(scale).unscaledValue(), weights);
        for (int i = 0; i < keys.length; i++) {
            if (units[i].signum() > 0) {
                open(keys[i]);
                values.merge(keys[i], new BigDecimal(units[i], scale), BigDecimal::add);
            }
        }
    }

    SortedMap<K, Credit> credits() {
        SortedMap<K, Credit> credits = new TreeMap<>();
        values.forEach(
                (key, value) ->
                        credits.put(
                                key,
                                new Credit(
                                        conversions.get(key).total(),
                                        new Money(journeys.currency(), value))));
        return credits;
    }
}
